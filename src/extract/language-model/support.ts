// Support: whether the words of the document to which a quote was aligned hold the value that a model states. One check for each kind of field.
import type { Span } from "../reading.ts";
import type { AlignedText } from "./align.ts";
import { deniesConcept, hasCueOf } from "./concept-cue.ts";
import { speaksFor } from "./cue.ts";
import type { FieldForm, FieldKind } from "./form.ts";
import type { Names } from "./names.ts";
import { findMonths, findNumbers, holdsDate } from "./quantity.ts";
import { findWords, showWords } from "./word.ts";

/** A value as a record holds it; undefined when the words do not support it. */
type Check = (
	value: string | number,
	words: QuotedWords,
	form: FieldForm,
	names: Names,
) => string | number | undefined;

/** Words of a document. */
export interface QuotedWords {
	readonly aligned: AlignedText;
	readonly span: Span;
}

/** Words by which a currency is known, in text that is folded and in lower case. */
const CURRENCIES: Readonly<Record<string, RegExp>> = {
	CNY: /元|人民币|\byuan\b|\brmb\b|\bcny\b|¥/,
	USD: /\$|\bdollars?\b|\busd\b|美元/,
	EUR: /€|\beuros?\b|\beur\b|欧元/,
	GBP: /£|\bpounds?\b|\bgbp\b|英镑/,
	HKD: /hk\$|\bhkd\b|港[元币]/,
};

const checks: Readonly<Record<Exclude<FieldKind, "node">, Check>> = {
	name: checkWords,
	text: checkWords,
	date: (value, { aligned, span }) =>
		holdsDate(aligned.reading, span, String(value)) ? value : undefined,
	months: (value, { aligned, span }) =>
		findMonths(aligned.reading, span).some((months) => months === value)
			? value
			: undefined,
	decimal: (value, { aligned, span }) =>
		findNumbers(aligned.reading, span).some((number) => number === value)
			? value
			: undefined,
	currency: (value, words) =>
		CURRENCIES[String(value)]?.test(foldedWords(words)) ? value : undefined,
	mention: checkMention,
	concept: checkConcept,
	status: (value, { aligned, span }) =>
		speaksFor(String(value), { folded: aligned.folded, ...span })
			? value
			: undefined,
};

/** Checks a value against the words that it quotes; gives it as a record holds it, or undefined. */
export function findSupport(
	value: string | number,
	words: QuotedWords,
	form: FieldForm,
	names: Names,
): string | number | undefined {
	return form.kind === "node"
		? undefined
		: checks[form.kind](value, words, form, names);
}

/** Gives quoted words folded and in lower case. */
function foldedWords({ aligned, span }: QuotedWords): string {
	return aligned.folded.slice(span.start, span.end);
}

function checkWords(
	value: string | number,
	{ aligned, span }: QuotedWords,
): string | undefined {
	const found = findWords(aligned, String(value), span);
	return found === undefined ? undefined : showWords(aligned.text, found);
}

/** A concept that the words name: by what the model wrote, or by another of its names. */
function checkMention(
	value: string | number,
	words: QuotedWords,
	{ scheme = "" }: FieldForm,
	names: Names,
): string | undefined {
	const concept = names.conceptOf(scheme, String(value));
	const written = checkWords(value, words);
	if (written !== undefined) return concept ?? written;
	if (concept === undefined) return undefined;
	const labels = names.labelsOf(scheme, concept);
	// 涉嫌诈骗 speaks of the offense 诈骗罪.
	const short = labels.flatMap((label) =>
		/..罪$/.test(label) ? [label.slice(0, -1)] : [],
	);
	return holdsLabel(words, [...labels, ...short]) ? concept : undefined;
}

/** A concept of a short scheme: by one of its names, or by words that stand for it; not where the words deny it. */
function checkConcept(
	value: string | number,
	words: QuotedWords,
	{ scheme = "" }: FieldForm,
	names: Names,
): string | undefined {
	const concept = String(value);
	const labels = names.labelsOf(scheme, concept);
	const isHeld = (part: QuotedWords): boolean =>
		holdsLabel(part, labels) || hasCueOf(scheme, concept, foldedWords(part));
	if (!isHeld(words)) return undefined;
	if (scheme !== "circumstance") return concept;
	// A clause that names it and denies it does not count; one clause of “is no X, but did Y” says nothing of the other.
	const naming = splitClauses(words).filter(isHeld);
	return (naming.length === 0 ? [words] : naming).some(
		(part) => !deniesConcept(foldedWords(part), labels),
	)
		? concept
		: undefined;
}

function splitClauses({ aligned, span }: QuotedWords): QuotedWords[] {
	const words = foldedWords({ aligned, span });
	return [...words.matchAll(/[^,;。]+/g)].map(({ index, 0: clause }) => {
		const start = span.start + index;
		return { aligned, span: { start, end: start + clause.length } };
	});
}

function holdsLabel(
	{ aligned, span }: QuotedWords,
	labels: readonly string[],
): boolean {
	return labels.some((label) => findWords(aligned, label, span) !== undefined);
}
