import { describe, expect, it } from "vitest";
import {
	findNumerals,
	readNumeral,
} from "../../../../src/extract/english/numeral.ts";
import { readEnglish, wholeOf, wordsOf } from "./text.ts";

describe("readNumeral", () => {
	it.each([
		["7", 7],
		["1,722,558", 1722558],
		["1.7 million", 1700000],
		["1.17 million", 1170000],
		["twelve", 12],
		["twenty-five", 25],
		["one hundred and two", 102],
		["three hundred thousand", 300000],
		["two million four hundred thousand and six", 2400006],
		["a hundred", 100],
	])("reads %s", (text, value) => {
		expect(readNumeral(text)).toBe(value);
	});

	it("refuses what is no number", () => {
		expect(readNumeral("several")).toBeUndefined();
		expect(readNumeral("hundred")).toBeUndefined();
		expect(readNumeral("")).toBeUndefined();
	});
});

describe("findNumerals", () => {
	it("finds numbers with their places", () => {
		const reading = readEnglish(
			"Twenty-one felony counts, 3 checks and $1.2 million",
		);
		const found = findNumerals(reading, wholeOf(reading));
		expect(wordsOf(reading, found)).toEqual(["Twenty-one", "3", "1.2 million"]);
		expect(found.map(({ value }) => value)).toEqual([21, 3, 1200000]);
	});

	it("finds no number in other words", () => {
		const reading = readEnglish("A tenant often weighs an oxen and a stone");
		expect(findNumerals(reading, wholeOf(reading))).toEqual([]);
	});
});
