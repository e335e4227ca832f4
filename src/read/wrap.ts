// Tells whether the lines of a text were broken at one width, so that paragraphs go over several lines.
import { isChineseLine, type Line, startsLow } from "./line.ts";

/** How a text was wrapped. */
export interface Wrap {
	/** Columns that a full line takes. */
	readonly width: number;
	/** Broken between any two characters, as Chinese is, rather than between words. */
	readonly isChinese: boolean;
}

/** What makes sure that a text is wrapped; for both kinds in columns, counts and shares of lines. */
const SURE = {
	latin: { least: 40, most: 140, count: 3, share: 0.45, full: 0.5 },
	chinese: { least: 20, most: 130, count: 3, share: 0.4, full: 0.6 },
} as const;
/** A line this near to the width counts as full: a Chinese one may lack two characters that must not end or begin a line. */
export const CHINESE_SLACK_COLUMNS = 4;
/** A line may go beyond the width by so much, and some do by more. */
const OVER_SHARE = 0.1;

/** Measures how the lines of a text were wrapped; gives undefined for a text that was not, or of which that is not sure. */
export function measureWrap(lines: readonly Line[]): Wrap | undefined {
	const filled = lines.filter(({ isBlank }) => !isBlank);
	const chinese = filled.filter(isChineseLine).length;
	return chinese > filled.length / 2
		? measureChinese(filled)
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
		isChinese: filled.filter(isChineseLine).length > filled.length / 2,
	};
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
	return isSure ? { width, isChinese: false } : undefined;
}

/** Widths show it: many lines are full, and most of those end in the middle of a sentence. */
function measureChinese(filled: readonly Line[]): Wrap | undefined {
	const sure = SURE.chinese;
	const width = quantile(
		filled.map((line) => line.indent + line.width),
		0.9,
	);
	const full = filled.filter(
		(line) =>
			Math.abs(line.indent + line.width - width) <= CHINESE_SLACK_COLUMNS,
	);
	const over = filled.filter(
		(line) => line.indent + line.width > width + 2 * CHINESE_SLACK_COLUMNS,
	).length;
	const isSure =
		full.length >= sure.count &&
		width >= sure.least &&
		width <= sure.most &&
		full.length >= sure.share * filled.length &&
		full.filter((line) => !line.isClosed).length >= sure.full * full.length &&
		over <= OVER_SHARE * filled.length;
	return isSure ? { width, isChinese: true } : undefined;
}

function quantile(numbers: readonly number[], part: number): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	return (
		sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0
	);
}
