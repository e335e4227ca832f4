import { describe, expect, it } from "vitest";
import { tokenizeQuery, tokenizeText } from "../../../web/search/tokenize.ts";

describe("tokenizeText", () => {
	it("gives words of alphabets in small letters without accents", () => {
		expect(tokenizeText("Café “Data” 2024")).toEqual(["cafe", "data", "2024"]);
	});

	it("gives the characters and the pairs of Chinese", () => {
		expect(tokenizeText("诈骗罪")).toEqual(["诈", "骗", "罪", "诈骗", "骗罪"]);
	});

	it("parts scripts that touch", () => {
		expect(tokenizeText("AI换脸")).toEqual(["ai", "换", "脸", "换脸"]);
	});

	it("takes full-width forms for what they stand for", () => {
		expect(tokenizeText("ＡＩ")).toEqual(["ai"]);
	});
});

describe("tokenizeQuery", () => {
	it("looks for the pairs of Chinese only", () => {
		expect(tokenizeQuery("诈骗罪")).toEqual(["诈骗", "骗罪"]);
	});

	it("looks for a single character where there is no pair", () => {
		expect(tokenizeQuery("骗")).toEqual(["骗"]);
	});

	it("finds nothing to look for in signs alone", () => {
		expect(tokenizeQuery("?! *")).toEqual([]);
	});
});
