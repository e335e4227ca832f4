// Remembers what is found in a sentence: several readers of a release ask for the same cues, names and terms of it.
import type { Reading, Span } from "../reading.ts";

/** Spans of a text have ends below this, so that both of its places fit one number. */
const MOST_UNITS = 2 ** 26;

/** Gives what a span of a reading has, from left to right. */
export type SpanFinder<Item> = (
	reading: Reading,
	span: Span,
) => readonly Item[];

/** Makes a finder look into each span of a reading once. */
export function oncePerSpan<Item>(find: SpanFinder<Item>): SpanFinder<Item> {
	const known = new WeakMap<Reading, Map<number, readonly Item[]>>();
	return (reading, span) => {
		let spans = known.get(reading);
		if (spans === undefined) {
			spans = new Map();
			known.set(reading, spans);
		}
		const key = span.start * MOST_UNITS + span.end;
		let found = spans.get(key);
		if (found === undefined) {
			found = find(reading, span);
			spans.set(key, found);
		}
		return found;
	};
}
