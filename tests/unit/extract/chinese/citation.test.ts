import { describe, expect, it } from "vitest";
import {
	describeCitation,
	findCitations,
} from "../../../../src/extract/chinese/citation.ts";
import { foldText } from "../../../../src/extract/fold.ts";
import { lexicon } from "./lexicon.ts";

const ids = (text: string): unknown[] =>
	findCitations(foldText(text)).map(
		({ value }) => describeCitation(value, lexicon).id,
	);

describe("findCitations", () => {
	it("reads articles, paragraphs and items", () => {
		expect(
			ids(
				"《中华人民共和国刑法》第二百五十三条之一第一款、第三款，第六十七条第三款，第一百三十三条之一第一款第（二）项",
			),
		).toEqual([
			"criminal-law-253-1.1",
			"criminal-law-253-1.3",
			"criminal-law-67.3",
			"criminal-law-133-1.1.2",
		]);
	});

	it("reads lists that share a word", () => {
		expect(
			ids(
				"《中华人民共和国刑法》第七十二条第一、三款、第五十二、五十三条、六十四条",
			),
		).toEqual([
			"criminal-law-72.1",
			"criminal-law-72.3",
			"criminal-law-52",
			"criminal-law-53",
			"criminal-law-64",
		]);
	});

	it("keeps the laws apart, known and unknown", () => {
		expect(
			ids(
				"刑法第一百三十三条、《中华人民共和国刑事诉讼法》第十五条和最高人民法院《关于审理某类案件的解释》第一条的规定",
			),
		).toEqual([
			"criminal-law-133",
			"criminal-procedure-law-15",
			"关于审理某类案件的解释-1",
		]);
	});

	it("reads an article whose unit is missing", () => {
		expect(ids("《中华人民共和国刑法》第五十二条、第五十三之规定")).toEqual([
			"criminal-law-52",
			"criminal-law-53",
		]);
	});

	it("gives the places of the provisions", () => {
		const text = "《中华人民共和国刑法》第二百六十四条、第五十二条";
		expect(
			findCitations(text).map(({ start, end }) => text.slice(start, end)),
		).toEqual(["第二百六十四条", "第五十二条"]);
	});

	it("joins the issuers of a joint interpretation whatever stands between them", () => {
		const folded = foldText(
			"《最高人民法院　最高人民检察院　公安部关于云游戏的解释》第七条",
		);
		expect(findCitations(folded).map(({ value }) => value.law)).toEqual([
			"最高人民法院、最高人民检察院、公安部关于云游戏的解释",
		]);
	});
});
