import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locateQuote, toUtf16Range } from "../../../web/document/code-point.ts";

describe("toUtf16Range", () => {
	it("counts a character outside of the basic plane as one code point and two units", () => {
		expect(toUtf16Range("𠮷田", { start: 1, end: 2 })).toEqual({
			start: 2,
			end: 3,
		});
		expect(toUtf16Range("a🙂b", { start: 1, end: 3 })).toEqual({
			start: 1,
			end: 4,
		});
	});

	it("refuses ranges that are empty, backward, negative or beyond the end", () => {
		for (const range of [
			{ start: 1, end: 1 },
			{ start: 2, end: 1 },
			{ start: -1, end: 1 },
			{ start: 0, end: 4 },
			{ start: 3, end: 4 },
		])
			expect(toUtf16Range("abc", range)).toBeUndefined();
	});

	it("cuts what Array.from cuts, in any text", () => {
		fc.assert(
			fc.property(
				fc.string({
					unit: fc.constantFrom("a", "词", "🙂", "\ud83d", "\ude42"),
				}),
				fc.nat(20),
				fc.nat(20),
				(text, start, end) => {
					const points = Array.from(text);
					const range = toUtf16Range(text, { start, end });
					const isInside = start < end && end <= points.length;
					expect(range && text.slice(range.start, range.end)).toBe(
						isInside ? points.slice(start, end).join("") : undefined,
					);
				},
			),
		);
	});
});

describe("locateQuote", () => {
	it("finds the words at their place", () => {
		expect(
			locateQuote("𠮷某 said so", { exact: "said", start: 3, end: 7 }),
		).toEqual({ start: 4, end: 8 });
	});

	it("marks nothing where other words stand", () => {
		expect(
			locateQuote("𠮷某 said so", { exact: "said", start: 4, end: 8 }),
		).toBeUndefined();
	});
});
