import { describe, expect, it } from "vitest";
import { findNearest, suggestNearest } from "../../../src/cli/nearest.ts";

describe("findNearest", () => {
	const known = ["cases-by-offense", "cases-by-court", "figures", "非法经营罪"];

	it.each([
		["case-by-offence", ["cases-by-offense"]],
		["FIGURE", ["figures"]],
		["经营", ["非法经营罪"]],
		["cases", ["cases-by-court", "cases-by-offense"]],
		["something else altogether", []],
	])("gives what %j may have meant", (text, expected) => {
		expect(findNearest(text, known)).toEqual(expected);
	});

	it("makes the end of a message", () => {
		expect(suggestNearest("cases", known)).toBe(
			"; did you mean “cases-by-court” or “cases-by-offense”?",
		);
		expect(suggestNearest("zzzzzz", known)).toBe("");
	});
});
