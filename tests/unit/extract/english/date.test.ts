import { describe, expect, it } from "vitest";
import { findDates } from "../../../../src/extract/english/date.ts";
import { readEnglish, wholeOf, wordsOf } from "./text.ts";

function dates(text: string): string[] {
	const reading = readEnglish(text);
	return findDates(reading, wholeOf(reading)).map(({ value }) => value);
}

describe("findDates", () => {
	it.each([
		["June 10, 2024", "2024-06-10"],
		["Sept. 9, 2008", "2008-09-09"],
		["May 28", "--05-28"],
		["May 28th, 2025", "2025-05-28"],
		["the 3rd of March 2021", "2021-03-03"],
		["28 May 2025", "2025-05-28"],
		["March 2015", "2015-03"],
		["2024-06-10", "2024-06-10"],
		["6/10/2024", "2024-06-10"],
		["JULY 4, 2020", "2020-07-04"],
	])("reads %s", (text, value) => {
		expect(dates(`on ${text}.`)).toEqual([value]);
	});

	it("finds several, with their places", () => {
		const reading = readEnglish("between Jan. 12, 2006, and Jan. 20, 2006, he");
		expect(wordsOf(reading, findDates(reading, wholeOf(reading)))).toEqual([
			"Jan. 12, 2006",
			"Jan. 20, 2006",
		]);
	});

	it("leaves out what is no date", () => {
		expect(dates("he may 3 times")).toEqual([]);
		expect(dates("February 30, 2020")).toEqual([]);
		expect(dates("June 178 people")).toEqual([]);
	});
});
