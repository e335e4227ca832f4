// Spans in the order of a text: which of them lie in a part of it or reach into it, and which is the last before a place. All take logarithmic time.
import type { Span } from "../../reading.ts";

/** Gives those of spans, ordered and none within another, that lie within a part of the text. */
export function spansWithin<T extends Span>(
	spans: readonly T[],
	{ start, end }: Span,
): T[] {
	const found: T[] = [];
	for (let at = firstFrom(spans, start); at < spans.length; at += 1) {
		const span = spans[at];
		if (span === undefined || span.start >= end) break;
		if (span.end <= end) found.push(span);
	}
	return found;
}

/** Gives those of spans, ordered and none over another, that have a place in common with a part of the text. */
export function spansTouching<T extends Span>(
	spans: readonly T[],
	{ start, end }: Span,
): T[] {
	const found: T[] = [];
	for (
		let at = Math.max(0, firstFrom(spans, start) - 1);
		at < spans.length;
		at += 1
	) {
		const span = spans[at];
		if (span === undefined || span.start >= end) break;
		if (span.end > start) found.push(span);
	}
	return found;
}

/** Gives the last of ordered spans that starts at a place or before it. */
export function spanAt<T extends Span>(
	spans: readonly T[],
	place: number,
): T | undefined {
	return spans[firstFrom(spans, place + 1) - 1];
}

/** Gives ordered spans without those that another covers; of two in one place the first. */
export function dropCovered<T extends Span>(spans: readonly T[]): T[] {
	const ordered = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
	const kept: T[] = [];
	let end = -1;
	for (const span of ordered) {
		if (span.end > end) kept.push(span);
		end = Math.max(end, span.end);
	}
	return kept;
}

/** Index of the first of ordered spans that starts at a place or behind it. */
function firstFrom(spans: readonly Span[], place: number): number {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((spans[middle]?.start ?? place) < place) low = middle + 1;
		else high = middle;
	}
	return low;
}
