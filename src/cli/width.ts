// The width of text on a terminal, where Chinese characters take two columns.
// @see https://www.unicode.org/reports/tr11/

/** Characters that take two columns: East Asian wide and full-width ones, and emoji. */
const WIDE =
	/[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const ZERO_WIDTH = /[\p{Mn}\p{Me}\u200b-\u200d\ufeff]/u;

/** Counts the terminal columns that a text takes. */
export function measureWidth(text: string): number {
	let width = 0;
	for (const character of text) width += widthOf(character);
	return width;
}

/** Cuts a text to a number of columns, with an ellipsis in the last one when something is lost. */
export function cutToWidth(text: string, columns: number): string {
	if (measureWidth(text) <= columns) return text;
	let kept = "";
	let width = 0;
	for (const character of text) {
		width += widthOf(character);
		if (width > columns - 1) break;
		kept += character;
	}
	return `${kept}…`;
}

/** Breaks a text into lines of at most a number of columns, between words where there are spaces; a word longer than a line is cut. */
export function wrapToWidth(text: string, columns: number): string[] {
	const lines: string[] = [];
	let line = "";
	let width = 0;
	/** Where the line can be broken: behind its last space; 0 for nowhere. */
	let space = 0;
	for (const character of text) {
		const wide = widthOf(character);
		if (width + wide > columns && line !== "") {
			const rest = space === 0 ? "" : line.slice(space);
			lines.push((space === 0 ? line : line.slice(0, space)).trimEnd());
			line = rest;
			width = measureWidth(rest);
			space = 0;
		}
		if (line === "" && character === " " && lines.length > 0) continue;
		line += character;
		width += wide;
		if (character === " ") space = line.length;
	}
	return line === "" && lines.length > 0 ? lines : [...lines, line];
}

/** Fills a text with spaces up to a number of columns. */
export function padToWidth(text: string, columns: number): string {
	return text + " ".repeat(Math.max(0, columns - measureWidth(text)));
}

function widthOf(character: string): number {
	if (ZERO_WIDTH.test(character)) return 0;
	return WIDE.test(character) ? 2 : 1;
}
