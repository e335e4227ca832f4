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

/** Converts between UTF-16 indexes of a text, by which JavaScript counts, and offsets in code points, which are published. */
export interface CodePointIndex {
	/** Code points before a UTF-16 index. */
	toCodePoints(unit: number): number;
	/** UTF-16 index of an offset in code points. */
	toUnits(offset: number): number;
}

const IDENTITY: CodePointIndex = {
	toCodePoints: (unit) => unit,
	toUnits: (offset) => offset,
};

/** Indexes a text once, so that each conversion takes logarithmic time; one without surrogates needs none. */
export function indexCodePoints(text: string): CodePointIndex {
	if (!SURROGATE.test(text)) return IDENTITY;
	/** UTF-16 indexes of the second halves of surrogate pairs. */
	const seconds: number[] = [];
	for (const { index } of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g))
		seconds.push(index + 1);
	return {
		toCodePoints: (unit) => unit - countBelow(seconds, (at) => at < unit),
		toUnits: (offset) =>
			offset + countBelow(seconds, (at, nth) => at - nth <= offset),
	};
}

/** Counts the items of a sorted list for which a test holds that fails for all after the first for which it fails. */
function countBelow(
	items: readonly number[],
	isBelow: (item: number, index: number) => boolean,
): number {
	let low = 0;
	for (let high = items.length; low < high; ) {
		const middle = (low + high) >> 1;
		if (isBelow(items[middle] ?? 0, middle)) low = middle + 1;
		else high = middle;
	}
	return low;
}
