// Words within a quote: where a name or a phrase stands in it, whole, whatever its width, case and white space.
import type { Span } from "../reading.ts";
import type { AlignedText } from "./align.ts";
import { normalIndex, normaliseText, originalSpan } from "./normal-text.ts";

const LETTER = /[\p{Script=Latin}\p{N}]/u;

/** Finds where words stand in a part of a text; Latin words only whole, so that “Li” is not in “Lincoln”. */
export function findWords(
	{ folded, normal }: AlignedText,
	words: string,
	within: Span,
): Span | undefined {
	const pattern = normaliseText(words).text;
	if (pattern === "") return undefined;
	const end = normalIndex(normal, within.end);
	let at = normal.text.indexOf(pattern, normalIndex(normal, within.start));
	while (at >= 0 && at + pattern.length <= end) {
		const span = originalSpan(normal, at, at + pattern.length);
		if (isWhole(folded, span)) return span;
		at = normal.text.indexOf(pattern, at + 1);
	}
	return undefined;
}

/** Gives the words at a place as they are shown: runs of white space as one space, none between Chinese characters. */
export function showWords(text: string, { start, end }: Span): string {
	return text
		.slice(start, end)
		.trim()
		.replace(/\s+/g, " ")
		.replace(
			/(?<=[\p{Script=Han}，。、；：]) (?=[\p{Script=Han}，。、；：])/gu,
			"",
		);
}

function isWhole(folded: string, { start, end }: Span): boolean {
	const joins = (at: number): boolean =>
		LETTER.test(folded.charAt(at - 1)) && LETTER.test(folded.charAt(at));
	return !joins(start) && !joins(end);
}
