// Lines of an English text: which of them go on in the next one, because a text was wrapped at a width or broken by its layout.
import type { Reading, Span } from "../reading.ts";

/** Words that no line ends with unless the next one goes on with it. */
const OPEN_END =
	/(?:[,&/]|\s-|\b(?:a|an|the|of|in|to|for|from|with|by|at|on|and|or|over|under|between|who|that|which|than|his|her|their|its|was|were|is|are|has|have|will|be|as|into|district|county))$/i;
/** “PORT MERROW, Calif. – ”: opens a paragraph of running text, which ends with a full stop. */
const DATELINE =
	/^\(?[A-Z][A-Z.'-]{2,20}(?: [A-Z.'-]{2,20}){0,2}(?:, ?[A-Z][\w.]{1,14})?\)? ?-{1,2} ?[A-Z"]/;
/** “•”, “-”, “2.”: opens an item of a list. */
const ITEM = /^(?:[•●▪◦‣·*–-]\s|\(?\d{1,2}[.)]\s)/;
/** “Joan Roe, 36”: a line of one person; after an item of a list it is no part of the item. */
const NAME_LINE =
	/^\p{Lu}[\p{L}.' -]{4,40}(?:,| \()\s?(?:D\.?O\.?B|(?:age )?\d\d(?:[,;)]|$))/u;
/** One that has more than a family name, below another: the next of a list. */
const FULL_NAME_LINE = new RegExp(
	`(?=^\\p{Lu}[\\p{L}.']* \\p{Lu})${NAME_LINE.source}`,
	"u",
);
const LIST_ITEM_END = /;(?: and)?$/;
/** A day or a label alone in its line, and a place in brackets that opens a release: nothing goes on in them. */
const ALONE =
	/^(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}(?:, \d{4})?|[A-Z][A-Z\p{Lu} ]{2,20}:|\([A-Z][\w. ]{2,24}, [A-Z][\w.]{1,14}\) ?-.*)$/u;
const SENTENCE_END = /[.?!:][")'\]]*$/;
/** Lines from this length on are paragraphs: a text that has them is not wrapped at a width. */
const PARAGRAPH_LENGTH = 200;
/** A wrapped line leaves less of the width free than most words are long. */
const FREE_WIDTH = 18;
/** Widths below this are those of columns and lists, not of wrapped text. */
const LEAST_WIDTH = 50;

/** Gives the lines of a part of a text that are not blank, in order. */
export function splitLines(reading: Reading, { start, end }: Span): Span[] {
	const lines: Span[] = [];
	for (let from = start; from < end; ) {
		const found = reading.folded.indexOf("\n", from);
		const to = found < 0 || found > end ? end : found;
		if (reading.folded.slice(from, to).trim() !== "")
			lines.push({ start: from, end: to });
		from = to + 1;
	}
	return lines;
}

/** Gives the blocks of a part of a text: lines, with those joined that go on in the next. A blank line always ends a block. */
export function joinLines(reading: Reading, span: Span): Span[] {
	const lines = splitLines(reading, span);
	const width = findWidth(lines);
	const blocks: Span[] = [];
	let previous: Span | undefined;
	for (const line of lines) {
		const last = blocks.at(-1);
		if (
			last !== undefined &&
			previous !== undefined &&
			goesOn(reading, previous, line, width)
		)
			blocks[blocks.length - 1] = { start: last.start, end: line.end };
		else blocks.push(line);
		previous = line;
	}
	return blocks;
}

/** The width at which the lines are wrapped; undefined when they are not. */
function findWidth(lines: readonly Span[]): number | undefined {
	const lengths = lines
		.map(({ start, end }) => end - start)
		.sort((a, b) => a - b);
	if ((lengths.at(-1) ?? 0) >= PARAGRAPH_LENGTH) return undefined;
	const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
	return width >= LEAST_WIDTH ? width : undefined;
}

function goesOn(
	{ folded }: Reading,
	line: Span,
	next: Span,
	width: number | undefined,
): boolean {
	if (
		next.start > line.end + 1 &&
		folded.slice(line.end + 1, next.start).includes("\n")
	)
		return false;
	const text = folded.slice(line.start, line.end).trimEnd();
	const following = folded.slice(next.start, next.end).trimStart();
	if (
		LIST_ITEM_END.test(text) ||
		(ITEM.test(text) && NAME_LINE.test(following)) ||
		(NAME_LINE.test(text) &&
			FULL_NAME_LINE.test(following) &&
			!OPEN_END.test(text))
	)
		return false;
	// “- END -” goes on in nothing.
	if (ITEM.test(following) || ALONE.test(following) || /^-.{0,12}-$/.test(text))
		return false;
	if (SENTENCE_END.test(text))
		return width !== undefined && isFull(text, width) && !text.endsWith(":");
	if (/^[\p{Ll},]/u.test(following) || OPEN_END.test(text)) return true;
	if (text.length >= LEAST_WIDTH && DATELINE.test(text)) return true;
	return width !== undefined && isFull(text, width);
}

function isFull(text: string, width: number): boolean {
	return text.length >= width - FREE_WIDTH;
}
