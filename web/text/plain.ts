// Makes foreign text safe to show in one line: no control characters, no change of direction, not too long.

/** Marks, embeddings, overrides and isolates: they could make a label read otherwise than it is stored. */
const bidiControls = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;
const controls = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu;

/** East Asian scripts take two columns a character. */
const wide =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u;

/** A text is cleaned only so far: this many UTF-16 units for each code point that may be shown. */
const CLEANED_UNITS = 4;

/** Gives a text in one line without controls, cut after so many code points. */
export function plainLine(text: string, maximumCodePoints: number): string {
	const start = text.slice(0, CLEANED_UNITS * maximumCodePoints);
	const line = shorten(plainText(start), maximumCodePoints);
	return start.length < text.length && !line.endsWith("…") ? `${line}…` : line;
}

/** Gives a text in one line without controls, cut after so many columns, where an East Asian character takes two. */
export function plainColumns(text: string, maximumColumns: number): string {
	const line = plainLine(text, maximumColumns);
	let shown = "";
	let columns = 0;
	for (const character of line) {
		columns += wide.test(character) ? 2 : 1;
		if (columns > maximumColumns) return `${shown.trimEnd()}…`;
		shown += character;
	}
	return line;
}

/** Cuts a text after so many code points and puts an ellipsis there; a text that fits stays as it is. */
export function shorten(text: string, maximumCodePoints: number): string {
	if (text.length <= maximumCodePoints) return text;
	let shown = "";
	let length = 0;
	for (const character of text) {
		if (length === maximumCodePoints) return `${shown.trimEnd()}…`;
		shown += character;
		length += 1;
	}
	return text;
}

/** Takes out controls of direction and turns runs of control characters and white space into one space. */
function plainText(text: string): string {
	return text.replace(bidiControls, "").replace(controls, " ").trim();
}
