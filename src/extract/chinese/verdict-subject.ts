// Who a verdict speaks of: those whom it names, with what has been found of each. Works on folded text.
import type { Lexicon } from "../lexicon.ts";
import type { Span } from "../reading.ts";
import type { Match } from "../trie.ts";
import type { Charge } from "./charge.ts";
import { readNames } from "./name.ts";
import type { SentenceParts } from "./sentence.ts";

/** What a verdict says of one charge against one defendant. */
export interface CountOutcome {
	readonly charge: Match<Charge>;
	readonly status: "convicted" | "acquitted";
	/** Words of name and charge. */
	readonly span: Span;
	readonly sentence: SentenceParts;
}

/** What a verdict says of one defendant. */
export interface Outcome {
	readonly name: Match<string>;
	readonly counts: readonly CountOutcome[];
	/** Sentence for all counts, or with what is left of an earlier one. */
	readonly combined?: SentenceParts;
	/** Where the defendant is acquitted without a charge being named. */
	readonly acquitted?: Span;
}

/** An outcome while its parts are found. */
export interface OpenOutcome {
	readonly name: Match<string>;
	readonly counts: CountOutcome[];
	combined?: SentenceParts;
	acquitted?: Span;
}

/** A verdict that is being read. */
export interface VerdictReader {
	readonly text: string;
	readonly lexicon: Lexicon;
	readonly known: ReadonlySet<string>;
	readonly outcomes: Map<string, OpenOutcome>;
	/** Whom the text speaks of. */
	subjects: OpenOutcome[];
	/** What the next penalty belongs to. */
	targets: SentenceParts[];
	/** Start of the clause. */
	clause: number;
	/** Until what index penalties are those of another judgment, which is revoked. */
	revokedTo: number;
	/** Index of the end of the sentence after which a penalty is heard only at once. */
	closedAt: number | undefined;
	/** Whether the text lists what an earlier judgment imposed, to be added to this one. */
	isEarlier: boolean;
	/** Index up to which the text has been read. */
	at: number;
}

/** Characters between a title and the end of the list of names after it. */
const NAMES_REACH = 400;

/** A list of names ends where a clause does, or at the next word of a verdict. */
export function endOfNames(text: string, from: number): number {
	const part = text.slice(from, from + NAMES_REACH);
	const end = /[,。;:\n]|犯|无罪|判处|有期|拘役|管制|罚金|执行/.exec(part);
	return from + (end?.index ?? part.length);
}

/** Gives those whom the clause names before an index, else those of whom the text spoke. */
export function subjectsBefore(
	reader: VerdictReader,
	at: number,
): OpenOutcome[] {
	const { text } = reader;
	const clause = Math.max(reader.clause, reader.at, at - NAMES_REACH);
	const before = text.slice(clause, at);
	const title = before.search(/被告人|被告单位|上诉人|\|/);
	const ordinal =
		/^\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2}|\([一二三四五六七八九十\d]{1,3}\))[、.,:]?\s*/.exec(
			before,
		)?.[0].length ?? 0;
	const from = clause + (title >= 0 ? title : ordinal);
	if (title < 0 && at - from > 40) {
		const comma = before.lastIndexOf(",");
		if (comma < 0 || before.length - comma > 24) return reader.subjects;
		return readNames(text, clause + comma + 1, at, reader.known).map((name) =>
			openOutcome(reader, name),
		);
	}
	const names = readNames(text, from, at, reader.known);
	// A name that has been blotted out is not the one before it.
	if (names.length === 0)
		return title >= 0 || ordinal > 0 ? [] : reader.subjects;
	return [...new Set(names.map((name) => openOutcome(reader, name)))];
}

/** Characters after a charge in which 以…罪判处被告人 names whom it is for. */
const AROUND_REACH = 40;

/** Gives those whom 以…罪判处被告人甲 or 对被告人甲以…罪判处 is said of. */
export function subjectsAround(
	reader: VerdictReader,
	from: number,
	to: number,
): OpenOutcome[] {
	const { text } = reader;
	const after = /^[,]?(?:判处|对|决定对)被告人/.exec(
		text.slice(to, to + AROUND_REACH),
	);
	if (after === null)
		return /^[,]?(?:判处|处|单处|免予)/.test(text.slice(to, to + 4))
			? subjectsBefore(reader, from)
			: [];
	const start = to + after[0].length - 3;
	const end = endOfNames(text, start + 3);
	return readNames(text, start, end, reader.known).map((name) =>
		openOutcome(reader, name),
	);
}

/** Gives the index at which somebody is named last before an index, so that a quote reaches no further back than it must. */
export function lastNaming(
	{ text }: VerdictReader,
	{ name: { start, value } }: OpenOutcome,
	at: number,
): number {
	const last = text.lastIndexOf(value, at - value.length);
	const isOther = /[\d某甲乙丙丁戊己庚辛]/.test(
		text.charAt(last + value.length),
	);
	return last < start || isOther ? start : last;
}

export function openOutcome(
	reader: VerdictReader,
	name: Match<string>,
): OpenOutcome {
	const known = reader.outcomes.get(name.value);
	if (known !== undefined) return known;
	const outcome: OpenOutcome = { name, counts: [] };
	reader.outcomes.set(name.value, outcome);
	return outcome;
}
