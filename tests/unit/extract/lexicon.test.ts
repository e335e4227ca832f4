import { describe, expect, it } from "vitest";
import { foldText } from "../../../src/extract/fold.ts";
import { readLexicon } from "../../../src/extract/lexicon.ts";
import { readOntology } from "../../../src/read/ontology.ts";

const lexicon = readLexicon((await readOntology()).quads);

describe("readLexicon", () => {
	it("knows concepts by all their names in a language, preferred ones first", () => {
		const names = lexicon
			.entries("offense", "zh")
			.filter(({ concept }) => concept === "fraud")
			.map(({ label }) => label);
		expect(names[0]).toBe("诈骗罪");
	});

	it("finds names in a folded text, English ones in lower case", () => {
		const chinese = lexicon.names("offense", "zh");
		expect(
			chinese
				.findAll(foldText("犯盗窃罪、诈骗罪"))
				.map(({ value }) => value.concept),
		).toEqual(["theft", "fraud"]);
		const english = lexicon.names("technology", "en");
		expect(
			english
				.findAll("by ARTIFICIAL intelligence".toLowerCase())
				.map(({ value }) => value.concept),
		).toEqual(["artificial-intelligence"]);
	});

	it("gives the notation of a law, by which its provisions are named", () => {
		const law = lexicon
			.names("law", "zh")
			.longestAt("中华人民共和国刑事诉讼法第十五条", 0);
		expect(law?.value.notation).toBe("criminal-procedure-law");
	});

	it("says when there is no such scheme", () => {
		expect(() => lexicon.entries("crime", "zh")).toThrow(RangeError);
	});
});
