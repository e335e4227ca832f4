import { describe, expect, it } from "vitest";
import {
	findPersonNames,
	isShortFor,
} from "../../../../src/extract/english/person.ts";
import { readEnglish, wholeOf } from "./text.ts";

function fullNames(text: string): string[] {
	const reading = readEnglish(text);
	return findPersonNames(reading, wholeOf(reading))
		.filter(({ isFull, isDoubtful }) => isFull && !isDoubtful)
		.map(({ name }) => name);
}

describe("findPersonNames", () => {
	it.each([
		["Mara Quillon", "Mara Quillon"],
		["Tobias R. Venn Jr.", "Tobias R. Venn Jr."],
		["Orla O'Dennan-Pryce", "Orla O'Dennan-Pryce"],
		["Ines de la Corvo", "Ines de la Corvo"],
		["J.T. McFarrow III", "J.T. McFarrow III"],
		["HOLLIS BRANDT", "HOLLIS BRANDT"],
		["June Okpara", "June Okpara"],
		["Émile Vàsquez", "Émile Vàsquez"],
	])("finds %s", (text, name) => {
		expect(
			fullNames(`The office said that ${text}, 56, of Port Merrow, fled.`),
		).toEqual([name]);
	});

	it("leaves out the titles before a name", () => {
		expect(
			fullNames(
				"Senior Deputy District Attorney Mara Quillon of the Fraud Unit",
			),
		).toEqual(["Mara Quillon"]);
		expect(
			fullNames("Merrow County Superior Court Judge Tobias Venn presided."),
		).toEqual(["Tobias Venn"]);
	});

	it("leaves out organizations, places, streets, months and openings", () => {
		for (const text of [
			"the Harlow Creek Police Department",
			"Northwind Motors America",
			"On June 10, 2024",
			"the Elder Abuse Unit",
			"on Wilding Avenue",
		])
			expect(fullNames(text)).toEqual([]);
	});

	it("tells the family name, and names that places have, too", () => {
		const reading = readEnglish("Joon Park met Tobias Venn, Jr.");
		const [first, second] = findPersonNames(reading, wholeOf(reading));
		expect(first).toMatchObject({ name: "Joon Park", isDoubtful: true });
		expect(second).toMatchObject({ name: "Tobias Venn, Jr.", family: "Venn" });
	});

	it("leaves the possessive out", () => {
		expect(fullNames("the jury heard Mara Quillon’s husband")).toEqual([
			"Mara Quillon",
		]);
	});
});

describe("isShortFor", () => {
	it("knows shorter forms of a name", () => {
		expect(isShortFor("Venn", "Tobias R. Venn Jr.")).toBe(true);
		expect(isShortFor("Tobias Venn", "Tobias R. Venn Jr.")).toBe(true);
		expect(isShortFor("VENN", "Tobias Venn")).toBe(true);
		expect(isShortFor("Venner", "Tobias Venn")).toBe(false);
		expect(isShortFor("Jr.", "Tobias Venn Jr.")).toBe(false);
		expect(isShortFor("Venn Jr.", "Tobias Venn Jr.")).toBe(true);
		expect(isShortFor("Tobias “T” Venn Jr.", "Tobias “T” Venn Jr.")).toBe(true);
	});
});
