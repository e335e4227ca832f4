// Code points: the unit of every offset that Casegraph publishes. JavaScript counts UTF-16 units, which differ beyond the basic plane.

const SURROGATE = /[\ud800-\udbff]/;

/** Counts the Unicode code points of `text` from one UTF-16 index to another. */
export function countCodePoints(
	text: string,
	from = 0,
	to: number = text.length,
): number {
	const part = from === 0 && to === text.length ? text : text.slice(from, to);
	if (!SURROGATE.test(part)) return part.length;
	let count = 0;
	for (const _ of part) count += 1;
	return count;
}

/** Gives the part of a text between two offsets in code points; `end` is exclusive. */
export function sliceCodePoints(
	text: string,
	start: number,
	end: number,
): string {
	return SURROGATE.test(text)
		? [...text].slice(start, end).join("")
		: text.slice(start, end);
}
