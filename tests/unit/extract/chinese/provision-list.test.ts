import { describe, expect, it } from "vitest";
import { findSections } from "../../../../src/extract/chinese/heading.ts";
import { readProvisionList } from "../../../../src/extract/chinese/provision-list.ts";
import { openReading } from "../../../../src/extract/reading.ts";
import { makeDocument } from "../../../../src/read/document.ts";
import { lexicon } from "./lexicon.ts";

const provisions = (text: string): unknown[] => {
	const reading = openReading(
		makeDocument({ id: "d", text: `相关规定\n${text}` }),
	);
	return findSections(reading)
		.flatMap((section) => readProvisionList(reading, section, lexicon))
		.map(({ id }) => id);
};

describe("readProvisionList", () => {
	it("reads articles, paragraphs and items in figures and numerals", () => {
		expect(
			provisions(
				"《中华人民共和国刑法》第303条第2款、第二百八十七条之一第一款第（二）项",
			),
		).toEqual(["criminal-law-303.2", "criminal-law-287-1.1.2"]);
	});

	it("reads several laws, and names one that is not known as it is written", () => {
		expect(
			provisions(
				"《中华人民共和国刑法》第六十四条、第六十七条\n\n某部《云游戏管理办法》（2021年施行）第三条",
			),
		).toEqual(["criminal-law-64", "criminal-law-67", "云游戏管理办法-3"]);
	});

	it("reads ranges", () => {
		expect(
			provisions(
				"《中华人民共和国民法典》第一千零三十四条至第一千零三十六条\n《云游戏管理办法》第一至三条",
			),
		).toEqual([
			"civil-code-1034",
			"civil-code-1035",
			"civil-code-1036",
			"云游戏管理办法-1",
			"云游戏管理办法-2",
			"云游戏管理办法-3",
		]);
	});

	it("leaves out notes, and goes on behind them", () => {
		expect(
			provisions(
				"《中华人民共和国民事诉讼法》（2017年修正）第五十五条（今第五十八条）、第五十六条",
			),
		).toEqual(["civil-procedure-law-55", "civil-procedure-law-56"]);
	});

	it("leaves out the wording of the articles", () => {
		expect(
			provisions(
				"《中华人民共和国刑法》\n第二百八十五条　违反前条第一款规定，依照《某法》第九条处罚。\n第二百八十六条　单位犯前款罪的，依照第一款处罚。",
			),
		).toEqual(["criminal-law-285", "criminal-law-286"]);
	});

	it("reads a list that bears its units at both ends only", () => {
		expect(provisions("《云游戏管理办法》第一、二、四条")).toEqual([
			"云游戏管理办法-1",
			"云游戏管理办法-2",
			"云游戏管理办法-4",
		]);
	});
});
