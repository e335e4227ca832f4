import { describe, expect, it } from "vitest";
import { findLetterhead } from "../../../../../src/extract/english/prosecution/letterhead.ts";
import { readEnglish } from "../text.ts";

function letterheadOf(header: string, body: string): string | undefined {
	const reading = readEnglish(`${header}\n${body}`);
	return findLetterhead(
		reading,
		{ start: 0, end: header.length },
		{ start: header.length + 1, end: reading.text.length },
	)?.name;
}

describe("findLetterhead", () => {
	it.each([
		[
			"MERROW COUNTY\nOFFICE OF THE DISTRICT ATTORNEY\nNEWS",
			"A clerk was charged.",
			"MERROW COUNTY, OFFICE OF THE DISTRICT ATTORNEY",
		],
		[
			"Office of the District Attorney\nCounty of San Merrow\nNews",
			"A clerk was charged.",
			"Office of the District Attorney, County of San Merrow",
		],
		[
			"Merrow County, CA | District Attorney | News",
			"A clerk was charged.",
			"Merrow County District Attorney",
		],
		[
			"News",
			"State's Attorney for Merrow County Ann Vane announced a plea.",
			"State's Attorney for Merrow County",
		],
		["News", "Attorney General Ann Vane announced a plea.", "Attorney General"],
		[
			"A plea | Merrow County, CA - Official Website\nSearch\nProsecuting Attorney\nNews",
			"A clerk was charged.",
			"Merrow County Prosecuting Attorney's Office",
		],
		["News", "Deputy Attorney General Mark Doe tried the case.", undefined],
		["News", "A clerk was charged.", undefined],
	])("reads %j", (header, body, name) => {
		expect(letterheadOf(header, body)).toBe(name);
	});
});
