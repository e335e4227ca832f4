import { describe, expect, it } from "vitest";
import { findSections } from "../../../../src/extract/chinese/heading.ts";
import { readKeywords } from "../../../../src/extract/chinese/keyword.ts";
import { openReading } from "../../../../src/extract/reading.ts";
import { makeDocument } from "../../../../src/read/document.ts";
import { lexicon } from "./lexicon.ts";

const keywords = (text: string): string[] => {
	const reading = openReading(makeDocument({ id: "d", text }));
	return findSections(reading)
		.filter(({ kind }) => kind === "keywords")
		.flatMap((section) => readKeywords(reading, section, lexicon))
		.map((keyword) => keyword.text);
};

describe("readKeywords", () => {
	it("splits at strokes, and joins a word that goes on in the next line", () => {
		expect(
			keywords("关键词\n\n刑事/盗窃罪/虚拟\n\n财物/“代练”\n\n裁判要点"),
		).toEqual(["刑事", "盗窃罪", "虚拟财物", "“代练”"]);
	});

	it("takes lines and spaces apart, and keeps a comma of enumeration", () => {
		expect(
			keywords(
				"【关键词】\n走私、贩卖毒品罪\n麻醉药品、精神药品　明知\n【要旨】",
			),
		).toEqual(["走私、贩卖毒品罪", "麻醉药品、精神药品", "明知"]);
	});

	it("takes words apart that run together, by the names that are known", () => {
		expect(
			keywords("关键词刑事抢劫诈骗罪未成年人犯罪社区矫正\n\n裁判要点"),
		).toEqual(["刑事", "抢劫", "诈骗罪", "未成年人犯罪", "社区矫正"]);
	});

	it("splits at enumeration commas where nothing else stands between, but for those of an offense", () => {
		expect(
			keywords(
				"【关键词】刑事、掩饰、隐瞒犯罪所得罪、域名、后果严重\n【要旨】",
			),
		).toEqual(["刑事", "掩饰、隐瞒犯罪所得罪", "域名", "后果严重"]);
		expect(keywords("【关键词】组织、领导传销活动\n【要旨】")).toEqual([
			"组织、领导传销活动",
		]);
	});
});
