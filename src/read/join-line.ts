// Joins the lines of a wrapped text to paragraphs: headings, items of lists, rows of tables, verses and speeches stay apart.
import { closeHyphen, listWords } from "./hyphen.ts";
import {
	describeLine,
	isTitle,
	type Line,
	spaceBetween,
	startsLow,
} from "./line.ts";
import {
	guessWrap,
	isFull,
	measureWrap,
	SHORT_SHARE,
	type Wrap,
} from "./wrap.ts";

/** Lines of a heading at most. */
const HEADING_LINES = 3;
/** Of the width: a line that is wider was not wrapped, and ends a paragraph if it ends a sentence. */
const OVER_SHARE = 1.4;

/** Joins wrapped lines; a text of which it is not known, and not sure, that it was wrapped is given back as it is. */
export function joinLines(text: string, isWrapped = false): string {
	const lines = text.split("\n").map(describeLine);
	const wrap = measureWrap(lines) ?? (isWrapped ? guessWrap(lines) : undefined);
	if (wrap === undefined) return text;
	const words = listWords(text);
	const joins = decideJoins(lines, wrap);
	const parts: string[] = [];
	for (const [at, line] of lines.entries()) {
		const last = parts.at(-1);
		if (last === undefined) parts.push(line.text);
		else if (!joins.has(at)) parts.push("\n", line.text);
		else {
			const closed = closeHyphen(last, line.text, words);
			if (closed !== undefined) parts.splice(-1, 1, ...closed);
			else parts.push(spaceBetween(last, line.text, wrap.isChinese), line.text);
		}
	}
	return parts.join("");
}

/** Indexes of the lines that go on with the line before them. */
function decideJoins(lines: readonly Line[], wrap: Wrap): ReadonlySet<number> {
	const joins = new Set<number>();
	const verses = wrap.isChinese ? new Set<number>() : findVerses(lines, wrap);
	for (let at = 1; at < lines.length; at += 1) {
		const heading =
			wrap.isChinese || verses.has(at) ? 0 : countHeading(lines, at - 1, wrap);
		if (heading > 0) {
			for (let nth = at; nth < at - 1 + heading; nth += 1)
				if (isHeadingContinued(lines, nth, wrap)) joins.add(nth);
			// What follows the heading begins anew.
			at += heading - 1;
			continue;
		}
		if (!verses.has(at) && isContinued(lines, at, wrap)) joins.add(at);
	}
	return joins;
}

/** Tells whether a line goes on with the one before it. */
function isContinued(lines: readonly Line[], at: number, wrap: Wrap): boolean {
	const before = lines[at - 1];
	const line = lines[at];
	if (before === undefined || line === undefined) return false;
	if (before.isBlank || line.isBlank || before.isApart || line.isApart)
		return false;
	if (line.marker === "bullet") return false;
	// A number at the start of a line may be the rest of a sentence.
	const isListed =
		before.marker !== undefined &&
		(!isFull(before, line, wrap) || countsOn(before, line));
	if (line.marker === "number" && (before.isClosed || isListed)) return false;
	if (line.indent >= before.indent + 2 && before.marker === undefined)
		return false;
	return wrap.isChinese
		? isContinuedChinese(before, line, wrap)
		: isContinuedLatin(before, line, lines[at + 1], wrap);
}

/** Tells whether two lines begin with numbers that follow each other. */
function countsOn(before: Line, line: Line): boolean {
	const [first, second] = [before, line].map(({ text }) =>
		Number(/^\D?(\d{1,3})/.exec(text)?.[1] ?? Number.NaN),
	);
	return first !== undefined && first + 1 === second;
}

function isContinuedChinese(before: Line, line: Line, wrap: Wrap): boolean {
	if (/^[，。、；：！？）》」』”’]/.test(line.text)) return true;
	return isFull(before, line, wrap);
}

function isContinuedLatin(
	before: Line,
	line: Line,
	after: Line | undefined,
	wrap: Wrap,
): boolean {
	if (startsLow(line) || before.isOpen) return true;
	if (!isFull(before, line, wrap)) return false;
	if (!before.isClosed) return true;
	if (before.width > OVER_SHARE * wrap.width) return false;
	if (/["”’]$/.test(before.text) && /^["“‘]/.test(line.text)) return false;
	return !isShortStart(line, after, wrap);
}

/** Tells whether a line is the first of a paragraph by its being short, though its sentence goes on in the next. */
function isShortStart(
	line: Line,
	after: Line | undefined,
	wrap: Wrap,
): boolean {
	return (
		line.width < SHORT_SHARE * wrap.width &&
		!line.isClosed &&
		after !== undefined &&
		!after.isBlank
	);
}

/** Counts the lines of a heading that begins at a line: 0 where none does. */
function countHeading(
	lines: readonly Line[],
	from: number,
	wrap: Wrap,
): number {
	const before = lines[from - 1];
	if (before !== undefined && !before.isBlank && !before.isClosed) return 0;
	let end = from;
	while (end < lines.length && end - from < HEADING_LINES) {
		const line = lines[end];
		if (line === undefined || line.isBlank || line.isApart) break;
		if (!isTitle(line) || line.width > wrap.width) break;
		end += 1;
	}
	// The last of the lines may be the first of a paragraph that happens to have no small word in it.
	while (end > from) {
		const next = lines[end];
		const last = lines[end - 1];
		const isEnd =
			last !== undefined &&
			!last.isOpen &&
			(next === undefined ||
				next.isBlank ||
				(!startsLow(next) && !isFull(last, next, wrap)));
		if (isEnd) break;
		end -= 1;
	}
	return end - from;
}

/** A line of a heading goes on in the next if it is full, or in a text that was wrapped at uneven widths, where nothing tells them apart. */
function isHeadingContinued(
	lines: readonly Line[],
	at: number,
	wrap: Wrap,
): boolean {
	const before = lines[at - 1];
	const line = lines[at];
	return (
		before !== undefined &&
		line !== undefined &&
		(wrap.isUneven || before.isOpen || isFull(before, line, wrap))
	);
}

/** Finds the lines of verses, addresses and the like: blocks of three lines or more, all of them short. Gives all but their first lines. */
function findVerses(lines: readonly Line[], wrap: Wrap): Set<number> {
	const verses = new Set<number>();
	for (let from = 0; from < lines.length; from += 1) {
		let end = from;
		while (end < lines.length && lines[end]?.isBlank === false) end += 1;
		const block = lines.slice(from, end);
		if (
			block.length > 2 &&
			block.every(({ width }) => width < SHORT_SHARE * wrap.width)
		)
			for (let at = from + 1; at < end; at += 1) verses.add(at);
		from = end;
	}
	return verses;
}
