// A sentence while a verdict is read: what has been imposed so far, piece by piece, with the words for it.
import type { Span } from "../../reading.ts";
import type { Match } from "../../trie.ts";
import type { Duration } from "../duration.ts";
import type { Money } from "../money.ts";
import type { Piece } from "./piece.ts";
import type { TermRange } from "./term-range.ts";

/** A sentence while its parts are found. */
export interface SentenceParts {
	/** Concepts of scheme/penalty, each with the words that impose it. */
	readonly penalties: Map<string, Span>;
	term?: Match<Duration>;
	/** What the terms of several lie between, where only that is told. */
	range?: Match<TermRange>;
	probation?: Match<Duration>;
	fine?: Match<Money>;
	restitution?: Match<Money>;
	readonly confiscations: Span[];
	readonly others: Span[];
	/** Where the parts stand. */
	readonly spans: Span[];
}

/** Main penalties: a sentence has one of them at most. */
const MAIN: readonly string[] = [
	"fixed-term-imprisonment",
	"life-imprisonment",
	"criminal-detention",
	"public-surveillance",
	"death-penalty",
	"death-penalty-with-reprieve",
];

/** Makes a sentence that imposes nothing yet. */
export function openSentence(): SentenceParts {
	return { penalties: new Map(), confiscations: [], others: [], spans: [] };
}

/** Tells whether nothing has been found of a sentence. */
export function isEmptySentence({ penalties, others }: SentenceParts): boolean {
	return penalties.size === 0 && others.length === 0;
}

/** Tells whether a sentence has its main penalty. */
export function hasMain({ penalties }: SentenceParts): boolean {
	return MAIN.some((main) => penalties.has(main));
}

/** Tells whether a sentence can stand alone: one that only forbids something, or puts on probation, cannot. */
export function isWhole(sentence: SentenceParts): boolean {
	const { penalties } = sentence;
	return (
		hasMain(sentence) ||
		penalties.has("fine") ||
		penalties.has("exemption-from-punishment")
	);
}

/** Tells whether a piece has its place in a sentence: nothing is imposed twice, and only a term is put on probation. */
export function accepts(sentence: SentenceParts, piece: Piece): boolean {
	switch (piece.kind) {
		case "main":
			return !hasMain(sentence);
		case "probation":
			return sentence.term !== undefined && sentence.probation === undefined;
		case "ban":
			return true;
		case "fine":
			// A fine whose amount has not been told is told it by a later one.
			return piece.fine === undefined || sentence.fine !== undefined
				? !sentence.penalties.has("fine")
				: true;
		default:
			return piece.penalty === undefined
				? true
				: !sentence.penalties.has(piece.penalty);
	}
}

/** Adds a piece to a sentence. */
export function addPiece(sentence: SentenceParts, piece: Piece): void {
	const { start, end, penalty, term, range, probation, fine } = piece;
	const span = { start, end };
	if (penalty !== undefined) sentence.penalties.set(penalty, span);
	if (term !== undefined) sentence.term = { ...span, value: term };
	if (range !== undefined) sentence.range = { ...span, value: range };
	if (probation !== undefined)
		sentence.probation = { ...span, value: probation };
	if (fine !== undefined) sentence.fine = { ...span, value: fine };
	if (piece.kind === "confiscation") sentence.confiscations.push(span);
	if (piece.isInWords) sentence.others.push(span);
	sentence.spans.push(span);
}
