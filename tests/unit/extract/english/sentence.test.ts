import { describe, expect, it } from "vitest";
import { splitSentences } from "../../../../src/extract/english/sentence.ts";
import { readEnglish, wholeOf, wordsOf } from "./text.ts";

function split(text: string): string[] {
	const reading = readEnglish(text);
	return wordsOf(reading, splitSentences(reading, wholeOf(reading)));
}

describe("splitSentences", () => {
	it("ends sentences at their stops, with the quotation marks after them", () => {
		expect(split("He paid. “It was wrong.” She left! Why?")).toEqual([
			"He paid.",
			"“It was wrong.”",
			"She left!",
			"Why?",
		]);
	});

	it("goes on over titles, initials, months, states, figures and firms", () => {
		for (const sentence of [
			"Mr. Ames met Dr. Bo R. Crane, Jr., in Springfield, Ill., on Feb. 3.",
			"It cost $1.7 million at 9:30 a.m. in Room No. 5.",
			"Ames of Northwind Inc. Chief Roe said so.",
			"The U.S. Attorney spoke.",
		])
			expect(split(sentence)).toEqual([sentence]);
	});

	it("ends a sentence at an abbreviation where a new one clearly begins", () => {
		expect(split("He worked for Northwind Inc. The firm closed.")).toHaveLength(
			2,
		);
		expect(split("She said no. Ames left.")).toHaveLength(2);
	});

	it("takes each line of a layout for itself, and joins lines that go on", () => {
		expect(split("MENU\nCONTACT US\nAmes pleaded guilty.\nShare")).toEqual([
			"MENU",
			"CONTACT US",
			"Ames pleaded guilty.",
			"Share",
		]);
		expect(
			split("He is to be sentenced\non July 6 in\nDepartment 12."),
		).toHaveLength(1);
	});

	it("joins lines that were wrapped at a width", () => {
		const wrapped =
			"The river office announced on Tuesday that Ames, a baker from Port Merrow,\nBaker Hill, had pleaded guilty to one count of theft, and that Roe, a farmer\nHarlan Roe by name, would stand trial in the autumn for the same offense, too.";
		expect(split(wrapped)).toHaveLength(1);
		expect(split(`${wrapped}\nNews`)).toHaveLength(2);
	});

	it("gives nothing for blank text", () => {
		expect(split(" \n\n ")).toEqual([]);
	});

	it("cuts what goes on too long, between words or between characters", () => {
		const words = "fraud and theft ".repeat(1000).trim();
		const parts = split(words);
		expect(parts.length).toBeGreaterThan(4);
		expect(parts.join(" ")).toBe(words);
		const faces = "😀".repeat(4000);
		expect(split(`a${faces}`).join("")).toBe(`a${faces}`);
		expect(split(`a${faces}`).every((part) => part.isWellFormed())).toBe(true);
		expect(split(faces).every((part) => part.isWellFormed())).toBe(true);
	});
});
