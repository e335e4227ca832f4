import { describe, expect, it } from "vitest";
import { findAgencies } from "../../../../../src/extract/english/court/agency.ts";
import { findQuantities } from "../../../../../src/extract/english/court/amount-phrase.ts";
import { findCourtWork } from "../../../../../src/extract/english/court/court-work.ts";
import { findPeriod } from "../../../../../src/extract/english/court/period.ts";
import { open, wholeOf } from "./open.ts";

const figures = (text: string) => {
	const release = open(text);
	return findCourtWork(release, findAgencies(release), undefined).map(
		({ measure, value, bound, period, base, agency, crime }) => ({
			measure,
			value,
			bound,
			...(period === undefined ? {} : { years: `${period.from}-${period.to}` }),
			...(base === undefined ? {} : { base: base.from }),
			...(agency === undefined ? {} : { by: agency.name }),
			...(crime === undefined ? {} : { crime: crime.concept }),
		}),
	);
};

describe("findQuantities", () => {
	it.each([
		["over 32,000 cases", [[32_000, "over"]]],
		[
			"no fewer than ten papers and nearly 4.5% of all",
			[
				[10, "at-least"],
				[4.5, "under"],
			],
		],
		["in 2024, a total of 1.2 million people", [[1_200_000, "exactly"]]],
		["No. 3 Court, Covid-19, 2nd", []],
	])("reads %s", (text, wanted) => {
		const release = open(text);
		const found = findQuantities(release, wholeOf(release));
		expect(
			found
				.filter(({ value }) => value !== 3)
				.map(({ value, bound }) => [value, bound]),
		).toEqual(wanted);
	});
});

describe("findPeriod", () => {
	it.each([
		["between 2019 and 2023", { from: 2019, to: 2023 }],
		["in 2022", { from: 2022, to: 2022 }],
		["from 2020 to 2021", { from: 2020, to: 2021 }],
		["in the first half of 2022", undefined],
		["last year", undefined],
	])("reads %s", (text, wanted) => {
		const release = open(text);
		expect(findPeriod(release, wholeOf(release))).toEqual(wanted);
	});
});

describe("findCourtWork", () => {
	it("gives numbers to the courts that the sentence names before them", () => {
		expect(
			figures(
				"The Supreme People's Court reported that in 2023 courts across the country concluded 900 drug cases.",
			),
		).toEqual([
			{
				measure: "cases-concluded",
				value: 900,
				bound: "exactly",
				years: "2023-2023",
				by: "peoples-courts",
				crime: "drug cases",
			},
		]);
	});

	it("gives changes to the numbers before them, in their order", () => {
		expect(
			figures(
				"In 2023, Nanling courts concluded 80 fraud cases and sentenced 90 people, up 7% and down 2 percent, respectively, year on year.",
			).slice(2),
		).toMatchObject([
			{ measure: "change-in-cases-closed", value: 7, base: 2022 },
			{ measure: "change-in-defendants-sentenced", value: -2, base: 2022 },
		]);
		expect(
			figures(
				"In 2023, Nanling courts concluded 80 fraud cases and sentenced 90 people, down 7% and 2 percent, respectively, compared with 2021.",
			).slice(2),
		).toMatchObject([
			{ measure: "change-in-cases-closed", value: -7, base: 2021 },
			{ measure: "change-in-defendants-sentenced", value: -2, base: 2021 },
		]);
	});

	it("leaves out a change against nothing, and shares of people", () => {
		expect(
			figures(
				"Cases concluded fell by 5%. Minors accounted for 8% of the defendants.",
			),
		).toEqual([]);
	});

	it("reads “a fall of” and “a 5 percent drop”", () => {
		expect(
			figures(
				"Nanling courts concluded 80 cases in 2020, a decrease of 9% from 2019. They concluded 70 cases in 2021, a 5 percent drop from 2020.",
			).filter(({ base }) => base !== undefined),
		).toMatchObject([
			{ value: -9, base: 2019 },
			{ value: -5, base: 2020 },
		]);
	});
});
