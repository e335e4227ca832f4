import { assert, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText } from "../../../src/extract/fold.ts";
import { anyText } from "../arbitrary.ts";

describe("foldText", () => {
	it("reads full-width letters, digits and punctuation as what they are", () => {
		expect(foldText("（２０２５）沪Ａ：“甲”，［乙］－１．５％")).toBe(
			'(2025)沪A:"甲",[乙]-1.5%',
		);
	});

	it("reads one kind of bracket, quotation mark, dash and space", () => {
		expect(foldText("〔1〕【2】‘3’—4\u3000")).toBe("[1][2]'3'-4 ");
	});

	it("keeps every index, whatever the text", () => {
		assert(
			property(anyText, (text) => {
				const folded = foldText(text);
				expect(folded.length).toBe(text.length);
				expect(foldText(folded)).toBe(folded);
			}),
			{ seed: 1 },
		);
	});
});
