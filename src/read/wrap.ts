// Tells whether the lines of a text were broken at one width, so that paragraphs go over several lines.
import { isChineseLine, isTitle, type Line, startsLow } from "./line.ts";

/** How a text was wrapped. */
export interface Wrap {
	/** What a full line takes, in the unit. */
	readonly width: number;
	/** Chinese is broken after so many columns on pages, and after so many characters by programs that know no columns. */
	readonly unit: "columns" | "characters";
	/** Broken between any two characters, as Chinese is, rather than between words. */
	readonly isChinese: boolean;
	/** Lines end long before they are full, too, so that a short line tells nothing. */
	readonly isUneven: boolean;
}

/** What makes sure that a text is wrapped; for both kinds in columns, counts and shares of lines. */
const SURE = {
	latin: { least: 40, most: 140, count: 3, share: 0.45, full: 0.5 },
	chinese: { least: 20, most: 130, count: 3, share: 0.4, full: 0.6 },
} as const;
/** A line this near to the width counts as full: a Chinese one may lack two characters that must not end or begin a line. */
const SLACK = { columns: 4, characters: 2 } as const;
/** Of the width: a line of words is full that could not have taken the first word of the next. Letters of a book differ in width, which columns do not show. */
const FULL_SHARE = { open: 0.9, closed: 0.97 } as const;
/** Of the width: a line that is shorter, though more follows, is the first of a paragraph, or stands alone. */
export const SHORT_SHARE = 0.6;
/** Of the lines that end within a sentence: where so many are short, the text was wrapped at uneven widths. */
const UNEVEN_SHARE = 0.1;
/** A line may go beyond the width by so much, and some do by more. */
const OVER_SHARE = 0.1;

/** Measures how the lines of a text were wrapped; gives undefined for a text that was not, or of which that is not sure. */
export function measureWrap(lines: readonly Line[]): Wrap | undefined {
	const filled = lines.filter(({ isBlank }) => !isBlank);
	const chinese = filled.filter(isChineseLine).length;
	return chinese > filled.length / 2
		? measureChinese(lines, filled)
		: measureLatin(lines, filled);
}

/** Measures a text of which it is known that it was wrapped. */
export function guessWrap(lines: readonly Line[]): Wrap {
	const filled = lines.filter(({ isBlank }) => !isBlank);
	return {
		width: quantile(
			filled.map((line) => line.indent + line.width),
			0.9,
		),
		unit: "columns",
		isUneven: false,
		isChinese: filled.filter(isChineseLine).length > filled.length / 2,
	};
}

/** Tells whether a line had no room for the beginning of the next. */
export function isFull(line: Line, next: Line, wrap: Wrap): boolean {
	if (wrap.isChinese) return isFullChinese(line, next, wrap);
	const [word = ""] = next.text.split(" ", 1);
	const share = line.isClosed ? FULL_SHARE.closed : FULL_SHARE.open;
	return line.width + 1 + word.length > share * wrap.width;
}

function isFullChinese(
	line: Line,
	next: Line | undefined,
	{ width, unit }: Pick<Wrap, "width" | "unit">,
): boolean {
	const [word = ""] = /^[\w.,%-]{0,30}/.exec(next?.text ?? "") ?? [];
	const start = Math.max(word.length, unit === "columns" ? 2 : 1);
	return sizeOf(line, unit) + start > width - SLACK[unit];
}

function sizeOf(line: Line, unit: Wrap["unit"]): number {
	return unit === "columns" ? line.indent + line.width : line.length;
}

/** Words show it: most lines that end without the end of a sentence are followed by a small letter. */
function measureLatin(
	lines: readonly Line[],
	filled: readonly Line[],
): Wrap | undefined {
	const sure = SURE.latin;
	const continued: number[] = [];
	const breaks: number[] = [];
	for (const [at, line] of lines.entries()) {
		const next = lines[at + 1];
		if (line.isBlank || line.isApart || next === undefined || next.isBlank)
			continue;
		// Headlines in capitals are wrapped, too, and show no small letter.
		if (isTitle(line)) continue;
		breaks.push(line.width);
		if (!line.isClosed && startsLow(next) && next.marker === undefined)
			continued.push(line.width);
	}
	const width = quantile(continued, 0.9);
	const isNear = (columns: number) => columns >= 0.7 * width;
	const over = filled.filter((line) => line.width > 1.25 * width).length;
	const isSure =
		continued.length >= sure.count &&
		width >= sure.least &&
		width <= sure.most &&
		continued.length >= sure.share * breaks.filter(isNear).length &&
		continued.filter(isNear).length >= sure.full * continued.length &&
		over <= OVER_SHARE * filled.length;
	const short = continued.filter((columns) => columns < SHORT_SHARE * width);
	const isUneven = short.length >= UNEVEN_SHARE * continued.length;
	return isSure
		? { width, unit: "columns", isChinese: false, isUneven }
		: undefined;
}

/** Widths show it: many lines are full, and most of those end in the middle of a sentence. */
function measureChinese(
	lines: readonly Line[],
	filled: readonly Line[],
): Wrap | undefined {
	const measured = (["columns", "characters"] as const).map((unit) =>
		measureUnit(lines, filled, unit),
	);
	const [best] = measured
		.filter((found) => found !== undefined)
		.sort((a, b) => b.full - a.full);
	return best?.wrap;
}

function measureUnit(
	lines: readonly Line[],
	filled: readonly Line[],
	unit: Wrap["unit"],
): { wrap: Wrap; full: number } | undefined {
	const sure = SURE.chinese;
	const sizes = filled.map((line) => sizeOf(line, unit));
	const width = quantile(sizes, 0.9);
	const least = unit === "columns" ? sure.least : sure.least / 2;
	const full = lines.filter((line, at) => {
		const next = lines[at + 1];
		return (
			!line.isBlank &&
			sizeOf(line, unit) <= width + SLACK[unit] &&
			isFullChinese(line, next?.isBlank ? undefined : next, { width, unit })
		);
	});
	const over = sizes.filter((size) => size > width + 2 * SLACK[unit]).length;
	const isSure =
		full.length >= sure.count &&
		width >= least &&
		width <= sure.most &&
		full.length >= sure.share * filled.length &&
		full.filter((line) => !line.isClosed).length >= sure.full * full.length &&
		over <= OVER_SHARE * filled.length;
	return isSure
		? {
				wrap: { width, unit, isChinese: true, isUneven: false },
				full: full.length,
			}
		: undefined;
}

function quantile(numbers: readonly number[], part: number): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	return (
		sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0
	);
}
