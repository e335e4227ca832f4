// Offsets: documents count in Unicode code points, JavaScript in UTF-16 units.

export interface TextRange {
	readonly start: number;
	/** Exclusive. */
	readonly end: number;
}

/**
 * Turns a range of code points into a range of UTF-16 units; undefined if it is empty, backward or outside of the text.
 * @example toUtf16Range("𠮷田", { start: 1, end: 2 }) // { start: 2, end: 3 }
 */
export function toUtf16Range(
	text: string,
	range: TextRange,
): TextRange | undefined {
	if (range.start < 0 || range.start >= range.end) return undefined;
	let units = 0;
	let start: number | undefined;
	for (let points = 0; points <= range.end; points += 1) {
		if (points === range.start) start = units;
		if (points === range.end)
			return start === undefined ? undefined : { start, end: units };
		const point = text.codePointAt(units);
		if (point === undefined) return undefined;
		units += point > 0xffff ? 2 : 1;
	}
	return undefined;
}

/** Gives where a quote stands, in UTF-16 units; undefined unless exactly these words stand at its place. */
export function locateQuote(
	text: string,
	quote: TextRange & { readonly exact: string },
): TextRange | undefined {
	const range = toUtf16Range(text, quote);
	return range !== undefined &&
		text.slice(range.start, range.end) === quote.exact
		? range
		: undefined;
}
