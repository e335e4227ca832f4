// The lines of a page of a PDF, put together of the pieces of text that it places.
import { isCjk } from "./character.ts";

/** A piece of text as pdf.js gives it. Lengths are in points of 1/72 inch; y grows upwards. */
export interface PdfItem {
	readonly str: string;
	/** A matrix, of which the last two numbers are x and y. */
	readonly transform: readonly number[];
	readonly width: number;
	readonly height: number;
	readonly hasEOL: boolean;
}

/** A line where it stands on its page. */
export interface PdfLine {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	/** Of its largest letters. */
	readonly height: number;
}

/** Gaps between pieces, as parts of the height of the letters. */
const GAP = {
	/** Wider is a space between words; letters are moved by less to fit. */
	space: 0.15,
	/** Wider is a space between ideographs, which are often set apart a little. */
	cjkSpace: 0.45,
	/** Wider is the next column of a table. */
	column: 3,
};
/** Pieces whose base lines differ by less of the height stand on one line; notes are raised by a third. */
const RISE = 0.5;

/** Puts the pieces of a page together to lines, in the order in which the page has them. */
export function gatherLines(items: readonly PdfItem[]): PdfLine[] {
	const lines: PdfLine[] = [];
	let open: OpenLine | undefined;
	const end = (): void => {
		const text = open?.text.trim() ?? "";
		if (open !== undefined && text !== "")
			lines.push({ text, x: open.x, y: open.y, height: open.height });
		open = undefined;
	};
	for (const item of items) {
		const [, , , , x = 0, y = 0] = item.transform;
		if (open !== undefined && !isOnLine(open, x, y, item)) end();
		// Space shows in where the next piece stands, and how wide it is.
		if (item.str.trim() !== "") open = extendLine(open, item, x, y);
		if (item.hasEOL) end();
	}
	end();
	return lines;
}

interface OpenLine {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly right: number;
	readonly height: number;
}

function isOnLine(
	line: OpenLine,
	x: number,
	y: number,
	item: PdfItem,
): boolean {
	const height = Math.max(line.height, item.height, 1);
	return Math.abs(y - line.y) <= RISE * height && x >= line.right - 2 * height;
}

function extendLine(
	line: OpenLine | undefined,
	item: PdfItem,
	x: number,
	y: number,
): OpenLine {
	if (line === undefined)
		return {
			text: item.str,
			x,
			y,
			right: x + item.width,
			height: item.height,
		};
	const space = spaceBefore(line, item.str, x);
	return {
		...line,
		text: `${line.text}${space}${item.str}`,
		right: x + item.width,
		height: Math.max(line.height, item.height),
	};
}

function spaceBefore(line: OpenLine, next: string, x: number): string {
	const gap = (x - line.right) / Math.max(line.height, 1);
	if (/\s$/.test(line.text) || /^\s/.test(next)) return "";
	if (gap > GAP.column) return "\t";
	const isBetweenCjk = isCjk(line.text.at(-1) ?? "") && isCjk(next.charAt(0));
	return gap > (isBetweenCjk ? GAP.cjkSpace : GAP.space) ? " " : "";
}
