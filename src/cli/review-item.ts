// One question of a review: a candidate, drawn with both sides beside each other, and the line of the ledger that answers it.
import type {
	Candidate,
	CandidateQuote,
	CandidateSide,
} from "../model/candidate.ts";
import { hashWords, pairKey } from "../model/decision.ts";
import { mintIri } from "../model/iri.ts";
import { isIri } from "../model/term.ts";
import { toVisible } from "./output.ts";
import { padToWidth, wrapToWidth } from "./width.ts";

/** A question: of a conflict each side is one. */
export interface ReviewItem {
	readonly candidate: Candidate;
	/** What later decisions are compared with: the statement, or the pair of entities. */
	readonly key: string;
	/** The statement on the other side of a conflict. */
	readonly rival?: string;
}

/** Who answers, and when. */
export interface Signature {
	readonly who: string;
	/** xsd:dateTime. */
	readonly when: string;
}

/** An answer: a letter of the keys, and what was typed behind it. */
export interface ReviewAnswer {
	readonly decision: string;
	/** For `correct`: the value that holds. */
	readonly value?: string;
	readonly why?: string;
}

const GAP = " │ ";
/** Longer quotes are cut; the documents have them whole. */
const QUOTE_LENGTH = 600;

/** Makes the questions of candidates. */
export function listItems(candidates: readonly Candidate[]): ReviewItem[] {
	return candidates.flatMap((candidate) => {
		const { kind, left, right } = candidate;
		if (kind === "confidence" || right === undefined)
			return [{ candidate, key: expand(left.iri) }];
		if (kind !== "conflict")
			return [{ candidate, key: pairKey(expand(left.iri), expand(right.iri)) }];
		const swapped = { ...candidate, left: right, right: left };
		return [
			{ candidate, key: expand(left.iri), rival: expand(right.iri) },
			{
				candidate: swapped,
				key: expand(right.iri),
				rival: expand(left.iri),
			},
		];
	});
}

/** Draws a question into a number of columns. */
export function drawItem(
	{ candidate }: ReviewItem,
	place: string,
	columns: number,
): string {
	const { kind, reason, left, right, unsure } = candidate;
	const head = `${place} ${kind}: ${toVisible(reason)}${unsure ? " (unsure)" : ""}`;
	if (right === undefined)
		return `${head}\n${drawSide(left, columns).join("\n")}\n`;
	const width = Math.floor((columns - GAP.length) / 2);
	const [a, b] = [drawSide(left, width), drawSide(right, width)];
	const rows = Array.from({ length: Math.max(a.length, b.length) }, (_, row) =>
		`${padToWidth(a[row] ?? "", width)}${GAP}${b[row] ?? ""}`.trimEnd(),
	);
	return `${head}\n${rows.join("\n")}\n`;
}

/** Tells whether a question is about a statement, or about two entities. */
export function isStatementItem({ candidate }: ReviewItem): boolean {
	return candidate.left.statement !== undefined;
}

/** Gives the line of the ledger that answers a question. */
export function formatDecision(
	{ candidate }: ReviewItem,
	{ decision, value, why }: ReviewAnswer,
	signature: Signature,
): string {
	const { left, right } = candidate;
	const quotes = hashQuotes([
		...left.quotes,
		...(left.statement === undefined ? (right?.quotes ?? []) : []),
	]);
	const reason = why === undefined ? {} : { why };
	if (left.statement === undefined)
		return JSON.stringify({
			decision,
			entities: [left.iri, right?.iri ?? ""],
			names: [left.lines[0] ?? "", right?.lines[0] ?? ""],
			quotes,
			...signature,
			...reason,
		});
	const { isEntity, ...terms } = left.statement;
	const corrected = isEntity ? { iri: value } : { value };
	return JSON.stringify({
		decision,
		statement: left.iri,
		...terms,
		...(value === undefined ? {} : { value: corrected }),
		quotes,
		...signature,
		...reason,
	});
}

function drawSide(
	{ iri, lines, quotes }: CandidateSide,
	width: number,
): string[] {
	return [
		...wrapToWidth(toVisible(iri), width),
		...lines.flatMap((line) => wrapToWidth(toVisible(line), width)),
		...quotes.flatMap((quote) => ["", ...drawQuote(quote, width)]),
	];
}

function drawQuote(
	{ document, exact, start, end, method, confidence }: CandidateQuote,
	width: number,
): string[] {
	const words =
		exact.length > QUOTE_LENGTH
			? `${exact.slice(0, QUOTE_LENGTH).toWellFormed()}…`
			: exact;
	const source = `${document}, ${start}–${end} (${method}, ${confidence})`;
	return [
		...wrapToWidth(`“${toVisible(words)}”`, width),
		...wrapToWidth(`  ${toVisible(source)}`, width),
	];
}

function hashQuotes(quotes: readonly CandidateQuote[]): string[] {
	return [...new Set(quotes.map(({ exact }) => hashWords(exact)))].sort();
}

function expand(path: string): string {
	return isIri(path) ? path : mintIri(path);
}
