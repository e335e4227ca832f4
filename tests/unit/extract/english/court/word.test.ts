import { describe, expect, it } from "vitest";
import {
	readWords,
	stemWord,
} from "../../../../../src/extract/english/court/word.ts";

describe("stemWord", () => {
	it.each([
		["trading", "trade"],
		["spinning", "spin"],
		["citizens'", "citizen"],
		["court's", "courts"],
		["sold", "selling"],
		["parties", "party"],
		["organized", "organizing"],
		["committing", "commit"],
	])("gives %s and %s one stem", (one, other) => {
		expect(stemWord(one)).toBe(stemWord(other));
	});

	it.each([
		["data", "date"],
		["case", "cast"],
		["is", "i"],
		["process", "proces"],
	])("tells %s from %s", (one, other) => {
		expect(stemWord(one)).not.toBe(stemWord(other));
	});
});

describe("readWords", () => {
	const read = (text: string) =>
		readWords(
			{ text, folded: text.toLowerCase() },
			{ start: 0, end: text.length },
		);

	it("gives words by their places, and tells where a mark parts them", () => {
		expect(
			read("back-end “data”, so—called").map(({ isApart }) => isApart),
		).toEqual([false, false, false, true, true]);
		expect(read("a (b)")[1]).toMatchObject({ start: 3, end: 4, isApart: true });
	});
});
