import { describe, expect, it } from "vitest";
import {
	findAgencies,
	readShortForms,
} from "../../../../src/extract/english/agency-name.ts";
import { findCourts } from "../../../../src/extract/english/court-name.ts";
import { findOffices } from "../../../../src/extract/english/office.ts";
import { readEnglish, wholeOf } from "./text.ts";

describe("findAgencies", () => {
	it("finds agencies, by names and initials, and the whole names of short forms", () => {
		const reading = readEnglish(
			"The Harlow Creek Police Department (HCPD), the FBI and the Bureau of Alcohol, Tobacco, Firearms and Explosives helped. HCPD led.",
		);
		const shorts = readShortForms(reading, wholeOf(reading));
		expect(
			findAgencies(reading, wholeOf(reading), shorts).map(({ name }) => name),
		).toEqual([
			"Harlow Creek Police Department",
			"FBI",
			"Bureau of Alcohol, Tobacco, Firearms and Explosives",
			"Harlow Creek Police Department",
		]);
	});

	it("finds none in names of persons, courts, firms and units without an agency", () => {
		const reading = readEnglish(
			"Mara Quillon of the Robbery Unit met Northwind Motors Inc. in Merrow Superior Court.",
		);
		expect(findAgencies(reading, wholeOf(reading))).toEqual([]);
	});
});

describe("findCourts", () => {
	it("finds courts, without the title of the judge", () => {
		const reading = readEnglish(
			"Merrow County Superior Court Judge Venn sat in the North Justice Center, Harlow. The Court rose.",
		);
		expect(
			findCourts(reading, wholeOf(reading)).map(({ name }) => name),
		).toEqual(["Merrow County Superior Court", "North Justice Center, Harlow"]);
	});
});

describe("findOffices", () => {
	it.each([
		["Merrow County District Attorney's Office", true],
		["U.S. Attorney's Office, Eastern District of Westmoor", true],
		["United States Attorney for the Eastern District of Westmoor", true],
		["Office of the Merrow County Prosecutor", true],
		["District Attorney", false],
	])("finds %s", (name, isPlaced) => {
		const reading = readEnglish(`It came from the ${name}.`);
		expect(findOffices(reading, wholeOf(reading))).toMatchObject([
			{ name, isPlaced },
		]);
	});
});
