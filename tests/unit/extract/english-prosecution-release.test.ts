import { describe, expect, it } from "vitest";
import { englishProsecutionRelease } from "../../../src/extract/english-prosecution-release.ts";
import {
	isRawObject,
	type RawObject,
	type RawValue,
} from "../../../src/model/record.ts";
import { readEnglish } from "./english/text.ts";

const RELEASE = `Baker who robbed two mills sentenced - Merrow County District Attorney
Menu
FOR IMMEDIATE RELEASE
Case # 21MF0042
March 3, 2021
BAKER WHO ROBBED TWO MILLS SENTENCED
PORT MERROW, Calif. – A baker was sentenced today to six years and two months in state prison for emptying the safes of two mills.
Tobias Rowan Venn, 41, of Port Merrow, pleaded guilty Feb. 2, 2021, to two felony counts of second-degree robbery and one felony count of forgery, with sentencing enhancement allegations for loss over $65,000. Venn was also ordered to pay $12,500 in restitution.
Orla Quillon, 38, Harlow Creek, is charged with one felony count of conspiracy. If convicted, she faces a maximum sentence of three years in state prison.
The Harlow Creek Police Department investigated this case. Senior Deputy District Attorney Ines Corvo of the Robbery Unit prosecuted this case.
###
Share
Latest Posts
Mother of Three Charged with Murder
`;

function extract(text: string): readonly RawObject[] {
	const reading = readEnglish(text);
	expect(englishProsecutionRelease.fits(reading)).toBe(true);
	return englishProsecutionRelease.extract(reading, {
		entries: () => [],
		names: () => {
			throw new Error("no names are looked up");
		},
	});
}

/** Takes the evidence off a record. */
function plain(raw: RawValue | undefined): unknown {
	if (Array.isArray(raw)) return raw.map(plain);
	if (!isRawObject(raw)) return raw;
	if (
		"value" in raw &&
		Object.keys(raw).every((key) => key === "value" || key === "quote")
	)
		return plain(raw.value);
	return Object.fromEntries(
		Object.entries(raw)
			.filter(([key]) => key !== "quote")
			.map(([key, value]) => [key, plain(value)]),
	);
}

describe("englishProsecutionRelease", () => {
	it("reads case, defendants, counts, sentences and who handled the case, and no furniture", () => {
		const [found, ...officials] = extract(RELEASE).map(plain);
		expect(found).toMatchObject({
			type: "case",
			docket: "21MF0042",
			title: "BAKER WHO ROBBED TWO MILLS SENTENCED",
			defendants: [
				{
					name: "Tobias Rowan Venn",
					kind: "natural-person",
					counts: [
						{
							offense: { name: "second-degree robbery" },
							number: 2,
							status: "pleaded-guilty",
							status_date: "2021-02-02",
						},
						{
							offense: { name: "forgery" },
							number: 1,
							status: "pleaded-guilty",
						},
					],
					sentence: { term: "P6Y2M", restitution: 12500, currency: "USD" },
				},
				{
					name: "Orla Quillon",
					counts: [
						{ offense: { name: "conspiracy" }, number: 1, status: "charged" },
					],
				},
			],
			involved: [
				{
					agency: { name: "Merrow County District Attorney" },
					role: "prosecuting",
				},
				{
					agency: { name: "Harlow Creek Police Department" },
					role: "investigating",
				},
				{ role: "prosecutor" },
			],
		});
		expect(officials).toMatchObject([
			{
				type: "official",
				name: "Ines Corvo",
				posts: [{ title: "Senior Deputy District Attorney" }],
			},
		]);
		expect(JSON.stringify(found)).not.toMatch(
			/Mother of Three|"sentence":\{[^}]*P3Y/,
		);
	});

	it("does not fit releases of courts, nor of other countries' procuratorates", () => {
		for (const text of [
			"The Merrow People's Court sentenced Li X to three years.",
			"The District Attorney opened a library.",
		])
			expect(englishProsecutionRelease.fits(readEnglish(text))).toBe(false);
	});
});
