import { assert, nat, property } from "fast-check";
import { describe, expect, it } from "vitest";
import {
	countCodePoints,
	indexCodePoints,
	sliceCodePoints,
} from "../../../src/model/text.ts";
import { anyText } from "../arbitrary.ts";

describe("countCodePoints", () => {
	it("counts a character beyond the basic plane once", () => {
		expect(countCodePoints("张某𠮷😀a")).toBe(5);
		expect(countCodePoints("")).toBe(0);
	});

	it("counts between two UTF-16 indexes", () => {
		expect(countCodePoints("😀张😀某", 2, 5)).toBe(2);
		expect(countCodePoints("张某案", 1)).toBe(2);
	});

	it("agrees with the iterator of strings", () => {
		assert(
			property(anyText, (text) => countCodePoints(text) === [...text].length),
			{ seed: 1 },
		);
	});
});

describe("sliceCodePoints", () => {
	it("cuts by code points, the end left out", () => {
		expect(sliceCodePoints("a😀张b", 1, 3)).toBe("😀张");
		expect(sliceCodePoints("张某案", 1, 2)).toBe("某");
		expect(sliceCodePoints("张", 1, 9)).toBe("");
	});
});

describe("indexCodePoints", () => {
	it("converts both ways at every border of code points", () => {
		assert(
			property(anyText, nat(), (text, at) => {
				const points = [...text.toWellFormed()];
				const offset = at % (points.length + 1);
				const unit = points.slice(0, offset).join("").length;
				const index = indexCodePoints(text.toWellFormed());
				expect(index.toCodePoints(unit)).toBe(offset);
				expect(index.toUnits(offset)).toBe(unit);
			}),
			{ seed: 4, numRuns: 1000 },
		);
	});
});
