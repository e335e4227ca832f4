import { describe, expect, it } from "vitest";
import { findTerms } from "../../../../src/extract/english/term.ts";
import { readEnglish, wholeOf } from "./text.ts";

function terms(text: string): (string | undefined)[][] {
	const reading = readEnglish(text);
	return findTerms(reading, wholeOf(reading)).map(({ minimum, maximum }) => [
		minimum,
		maximum,
	]);
}

describe("findTerms", () => {
	it.each([
		["13 years and four months", "P13Y4M", "P13Y4M"],
		["three to nine years", "P3Y", "P9Y"],
		["18 months to 3 years", "P1Y6M", "P3Y"],
		["1 1/3 to 4 years", "P1Y4M", "P4Y"],
		["one-and-a-third to four years", "P1Y4M", "P4Y"],
		["25 years to life", "P25Y", undefined],
		["25-years-to-life", "P25Y", undefined],
		["a year and a day", "P1Y1D", "P1Y1D"],
		["240 days", "P240D", "P240D"],
		["two weeks", "P14D", "P14D"],
		["sixty (60) months", "P5Y", "P5Y"],
		["a two-year term", "P2Y", "P2Y"],
	])("reads %s", (text, minimum, maximum) => {
		expect(terms(`He got ${text}.`)).toEqual([[minimum, maximum]]);
	});

	it("tells two terms from one, a day of a month from a range, and ages from terms", () => {
		expect(terms("8 years and 10 years, respectively")).toHaveLength(2);
		expect(terms("on Jan. 3 to 16 months in jail")).toEqual([
			["P1Y4M", "P1Y4M"],
		]);
		expect(terms("an 88-year-old man")).toEqual([]);
	});
});
