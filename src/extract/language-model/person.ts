// Persons: whether words speak of a defendant, or of another one.
import type { Span } from "../reading.ts";
import type { AlignedText } from "./align.ts";
import { findWords } from "./word.ts";

/** A defendant of an answer. */
export interface Subject {
	readonly names: readonly string[];
	/** Names of all defendants of the case. */
	readonly among: ReadonlySet<string>;
}

/** Words that stand for a person named before, in text that is folded and in lower case. */
const REFERENCES =
	/\b(?:he|she|they|him|her|his|them|their|both|who|whom|defendants?|accused|respondents?|(?:the\s)?(?:man|woman|men|women|pair|couple|duo|trio|brothers|sisters))\b|被告|[二两三四五六七八九十]人|其|均|上述|等人|他|她|该/;

/** Tells whether words name other defendants and not this one. */
export function isOfAnother(
	aligned: AlignedText,
	span: Span,
	{ names, among }: Subject,
): boolean {
	if (isNamed(aligned, span, names)) return false;
	for (const name of among)
		if (!names.includes(name) && findWords(aligned, name, span) !== undefined)
			return true;
	return false;
}

/** Tells whether words name a defendant, or refer to a person named before. */
export function refersTo(
	aligned: AlignedText,
	span: Span,
	{ names }: Subject,
): boolean {
	return (
		isNamed(aligned, span, names) ||
		REFERENCES.test(aligned.folded.slice(span.start, span.end))
	);
}

/** By a whole name, or by the last word of one of several. */
function isNamed(
	aligned: AlignedText,
	span: Span,
	names: readonly string[],
): boolean {
	return names.some((name) => {
		const last = name.split(/\s+/).at(-1) ?? name;
		return (
			findWords(aligned, name, span) !== undefined ||
			(last.length > 1 && findWords(aligned, last, span) !== undefined)
		);
	});
}
