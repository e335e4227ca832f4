// The pages of a PDF as one text: running headers, footers and page numbers are taken out, paragraphs shown by blank lines and indents.
import { append } from "../model/multimap.ts";
import type { PdfLine } from "./pdf-line.ts";

/** Lines at the top and at the bottom of a page among which running ones are looked for. */
const EDGE_LINES = 3;
/** Of the pages: what stands on as many of them at one height is a running line. */
const RUNNING_SHARE = 0.6;
/** Points by which the heights of a running line may differ. */
const RUNNING_SLACK = 4;
const PAGE_NUMBER =
	/^[\s\-–—·.|/]*(?:(?:page|p\.?|seite|第)?\s*#\s*(?:页|頁)?(?:\s*(?:of|\/|,|，|共)\s*(?:共)?\s*#\s*(?:页|頁|pages)?)?)[\s\-–—·.|/]*$/i;
/** Of the usual distance of lines: a larger one is between paragraphs. */
const PARAGRAPH_GAP = 1.35;
/** Of the height of letters: how far apart lines are set at least. */
const LEADING = 1.2;
/** Letters of a heading differ by so much. */
const HEADING_RATIO = 1.12;
/** In heights of letters: a line that begins so far to the right is indented, and not set in the middle or in another column. */
const INDENT = { least: 1, most: 8 };

/** Lays out the pages as one text, whose lines are those of the pages. */
export function layOutPages(pages: readonly (readonly PdfLine[])[]): string {
	const running = findRunning(pages);
	const numbers = findPageNumbers(pages);
	const kept = pages.map((lines) =>
		lines.filter((line) => !running.has(line) && !numbers.has(line)),
	);
	const distance = usualDistance(kept);
	const left = usualLeft(kept);
	const body = layOutLines(kept, distance, left);
	// What runs through all pages is said once, unless it only counts them, or stands in the text.
	const said = new Set(kept.flat().map(({ text }) => patternOf(text)));
	const heads: string[] = [];
	for (const { text } of running) {
		const pattern = patternOf(text);
		if (said.has(pattern) || PAGE_NUMBER.test(pattern)) continue;
		said.add(pattern);
		heads.push(text);
	}
	return [...heads.flatMap((head) => [head, ""]), body].join("\n");
}

function layOutLines(
	pages: readonly (readonly PdfLine[])[],
	distance: number,
	left: number,
): string {
	const parts: string[] = [];
	let before: PdfLine | undefined;
	for (const lines of pages)
		for (const [at, line] of lines.entries()) {
			if (before !== undefined) {
				const isSpaced = at > 0 && isSpacedFrom(before, line, distance);
				parts.push(isSpaced || isOtherSize(before, line) ? "\n\n" : "\n");
			}
			const indent = (line.x - left) / Math.max(line.height, 1);
			if (indent >= INDENT.least && indent < INDENT.most) parts.push("    ");
			parts.push(line.text);
			before = line;
		}
	return parts.join("");
}

/** Tells whether the space above a line is more than that within paragraphs; a line that stands higher begins another column. */
function isSpacedFrom(
	before: PdfLine,
	line: PdfLine,
	distance: number,
): boolean {
	const usual = Math.max(distance, LEADING * line.height);
	return before.y - line.y > PARAGRAPH_GAP * usual;
}

function isOtherSize(before: PdfLine, line: PdfLine): boolean {
	const ratio = Math.max(before.height, 1) / Math.max(line.height, 1);
	return ratio > HEADING_RATIO || ratio < 1 / HEADING_RATIO;
}

/** A text with all numbers alike. */
function patternOf(text: string): string {
	return text.replace(/\d+/g, "#").replace(/\s+/g, " ").trim();
}

/** Finds the lines at the edges of pages that stand at one height on most pages, but for the numbers in them. */
function findRunning(
	pages: readonly (readonly PdfLine[])[],
): ReadonlySet<PdfLine> {
	const candidates = new Map<string, PdfLine[]>();
	for (const line of pages.flatMap(edgeLines))
		append(candidates, patternOf(line.text), line);
	const running = new Set<PdfLine>();
	const least = Math.max(2, RUNNING_SHARE * pages.length);
	for (const lines of candidates.values()) {
		const y = median(lines.map((line) => line.y));
		const level = lines.filter((line) => Math.abs(line.y - y) <= RUNNING_SLACK);
		if (level.length >= least) for (const line of level) running.add(line);
	}
	return running;
}

/** Finds the lines at the edges of pages that hold only a number, which grows with the pages. */
function findPageNumbers(
	pages: readonly (readonly PdfLine[])[],
): ReadonlySet<PdfLine> {
	const byShift = new Map<number, PdfLine[]>();
	for (const [at, lines] of pages.entries())
		for (const line of edgeLines(lines)) {
			if (!/^\D{0,4}\d{1,4}\D{0,4}$/.test(line.text)) continue;
			if (!PAGE_NUMBER.test(patternOf(line.text))) continue;
			append(byShift, Number(line.text.replace(/\D/g, "")) - at, line);
		}
	const numbers = [...byShift.values()].filter(({ length }) => length > 1);
	return new Set(numbers.flat());
}

function edgeLines(lines: readonly PdfLine[]): PdfLine[] {
	const byHeight = [...lines].sort((a, b) => b.y - a.y);
	return [
		...new Set([
			...byHeight.slice(0, EDGE_LINES),
			...byHeight.slice(-EDGE_LINES),
		]),
	];
}

/** The distance of most lines from those above them. */
function usualDistance(pages: readonly (readonly PdfLine[])[]): number {
	const gaps = pages.flatMap((lines) =>
		lines.slice(1).map((line, at) => (lines[at]?.y ?? 0) - line.y),
	);
	const down = gaps.filter((gap) => gap > 0);
	return down.length === 0 ? Number.POSITIVE_INFINITY : median(down);
}

/** Where most lines begin. */
function usualLeft(pages: readonly (readonly PdfLine[])[]): number {
	const counts = new Map<number, number>();
	for (const { x } of pages.flat())
		counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + 1);
	const [most] = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
	return most?.[0] ?? 0;
}

function median(numbers: readonly number[]): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[sorted.length >> 1] ?? 0;
}
