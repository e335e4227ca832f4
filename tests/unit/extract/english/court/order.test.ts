import { array, assert, nat, property } from "fast-check";
import { describe, expect, it } from "vitest";
import {
	dropCovered,
	spanAt,
	spansTouching,
	spansWithin,
} from "../../../../../src/extract/english/court/order.ts";

const anySpans = array(nat(9), { maxLength: 12 }).map((lengths) => {
	let at = 0;
	return lengths.map((length) => {
		const span = { start: at, end: at + length + 1 };
		at = span.end + (length % 3);
		return span;
	});
});

describe("ordered spans", () => {
	it("are found as a search through all of them finds them", () => {
		assert(
			property(anySpans, nat(60), nat(60), (spans, start, length) => {
				const part = { start, end: start + length };
				expect(spansWithin(spans, part)).toEqual(
					spans.filter(
						(span) =>
							span.start >= start &&
							span.end <= part.end &&
							span.start < part.end,
					),
				);
				expect(spansTouching(spans, part)).toEqual(
					spans.filter((span) => span.start < part.end && span.end > start),
				);
				expect(spanAt(spans, start)).toEqual(
					spans.findLast((span) => span.start <= start),
				);
			}),
			{ seed: 4 },
		);
	});

	it("are kept without those that another covers", () => {
		const long = { start: 0, end: 9 };
		expect(
			dropCovered([
				{ start: 3, end: 5 },
				long,
				{ start: 9, end: 12 },
				{ ...long },
			]),
		).toEqual([long, { start: 9, end: 12 }]);
	});
});
