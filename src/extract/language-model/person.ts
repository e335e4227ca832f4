// Persons: whether words speak of a defendant, or of another one.
import { readNumeral } from "../chinese/numeral.ts";
import type { Span } from "../reading.ts";
import type { AlignedText } from "./align.ts";
import { speaksFor } from "./cue.ts";
import { restOfSentence, sentenceStart } from "./sentence-start.ts";
import { namesStranger } from "./stranger.ts";
import { findWords } from "./word.ts";

/** A defendant of an answer. */
export interface Subject {
	readonly names: readonly string[];
	/** Names of all defendants of the case. */
	readonly among: ReadonlySet<string>;
	/** How many defendants of the case there are. */
	readonly count: number;
}

/** Words for several defendants of whom one is named, or none. */
const COLLECTIVES =
	/等[\d一二三四五六七八九十]{0,3}名?(?:被告)?人|均|分别|\band\s+others\b|\bet\s+al\b/;
/** So many, one of them named: all defendants where it is their number. */
const NUMBERED = /等(\d{1,3}|[一二三四五六七八九十]{1,3})名?(?:被告)?人/;
/** All defendants. */
const ALL =
	/各被告人|全[体部]被告人|被告人均|\ball\s+(?:of\s+the\s+)?(?:[a-z]+\s+)?defendants\b/;
/** Several persons named before. */
const PLURAL =
	/\b(?:they|them|their|both|defendants|men|women|pair|couple|duo|trio)\b|[二两三四五六七八九十]名?(?:被告)?人|上述|他们|她们|均/;
/** After a name: the words go on to say something else of this one. */
const ELSEWHERE =
	/^[\s,]{0,3}(?:[\w.'-]+\s+){0,3}(?:is|was|are|were|has\s+been|remains?|faces?)\s+(?:(?:also|still)\s+)?(?:accused|charged|indicted|awaiting|scheduled|expected|facing|wanted|at\s+large)\b|^[^。,;]{0,10}(?:另案|在逃|涉嫌|未到案|被指控)/;

/** Sentences before that of words in which the one may be named who is meant: “… Ada Quill. The defendant was sentenced … She was convicted …” */
const SENTENCES_BEFORE = 3;
/** Units that one of them has at most. */
const LEAD = 400;

/** Tells whether words name other defendants and not this one, nor several. */
export function isOfAnother(
	aligned: AlignedText,
	span: Span,
	subject: Subject,
): boolean {
	const words = aligned.folded.slice(span.start, span.end);
	return (
		!COLLECTIVES.test(words) &&
		findNames(aligned, span, subject.names, subject).length === 0 &&
		findOthers(aligned, span, subject).length > 0
	);
}

/**
 * Tells whether words that end a count, or impose a sentence, speak of a defendant: by name, among all, or as the one who was named
 * last before them, in their sentence or a few before it.
 */
export function speaksOf(
	aligned: AlignedText,
	span: Span,
	subject: Subject,
): boolean {
	const { folded } = aligned;
	const words = folded.slice(span.start, span.end);
	const own = findNames(aligned, span, subject.names, subject);
	if (own.length > 0)
		return own.some(({ end }) => !goesElsewhere(folded, end, span.end));
	const [, number] = NUMBERED.exec(words) ?? [];
	const isAll = number !== undefined && readNumeral(number) === subject.count;
	if (isAll || ALL.test(words)) return true;
	if (findOthers(aligned, span, subject).length > 0) return false;
	return wasNamedLast(aligned, span, subject, PLURAL.test(words));
}

function goesElsewhere(folded: string, from: number, end: number): boolean {
	return (
		ELSEWHERE.test(folded.slice(from, end)) &&
		!speaksFor("convicted", { folded, start: from, end })
	);
}

function wasNamedLast(
	aligned: AlignedText,
	{ start, end }: Span,
	subject: Subject,
	isPlural: boolean,
): boolean {
	const { folded } = aligned;
	let from = sentenceStart(folded, start, LEAD);
	for (let nth = 0; nth < SENTENCES_BEFORE; nth += 1)
		// The sentence before ends right where this one begins.
		from = sentenceStart(folded, Math.max(0, from - 2), LEAD);
	const lead = { start: from, end: start };
	const last = lastEnd(findNames(aligned, lead, subject.names, subject));
	if (last === undefined) return false;
	// “They” may be of whom the sentence names beside, never of whom a later one names alone.
	const until = isPlural
		? last + restOfSentence(folded, last, LEAD).length
		: last;
	const since = { start: Math.min(until, start), end };
	const known = [...subject.names, ...subject.among];
	const other = lastEnd(findOthers(aligned, lead, subject)) ?? 0;
	return other <= until && !namesStranger(aligned, since, known);
}

function lastEnd(spans: readonly Span[]): number | undefined {
	return spans.length === 0
		? undefined
		: Math.max(...spans.map(({ end }) => end));
}

function findOthers(
	aligned: AlignedText,
	span: Span,
	subject: Subject,
): Span[] {
	const others = [...subject.among].filter(
		(name) => !subject.names.includes(name),
	);
	return findNames(aligned, span, others, subject);
}

/** Finds names in a part of a text: whole, or by the last word of several, where that is of this one only. */
function findNames(
	aligned: AlignedText,
	span: Span,
	names: readonly string[],
	{ among }: Subject,
): Span[] {
	return names.flatMap((name) => {
		const last = name.split(/\s+/).at(-1) ?? name;
		const isShared = [...among].some(
			(other) => other !== name && other.split(/\s+/).includes(last),
		);
		const isShort = last === name || last.length < 2 || isShared;
		return [
			...findAllWords(aligned, name, span),
			...(isShort ? [] : findAllWords(aligned, last, span)),
		];
	});
}

function findAllWords(
	aligned: AlignedText,
	words: string,
	{ start, end }: Span,
): Span[] {
	const found: Span[] = [];
	for (let from = start; ; ) {
		const span = findWords(aligned, words, { start: from, end });
		if (span === undefined) return found;
		found.push(span);
		from = span.end;
	}
}
