// Sentences as records have them: each value is supported by the words that state it, and by no others.
import { expect, it } from "vitest";
import { chineseJudgment } from "../../../../../src/extract/chinese-judgment.ts";
import { extractRecords } from "../../../../../src/extract/extract.ts";
import { sliceCodePoints } from "../../../../../src/model/text.ts";
import { makeDocument } from "../../../../../src/read/document.ts";
import { lexicon } from "../lexicon.ts";

const TEXT = `青川市北河区人民法院
刑事判决书
（2031）青0102刑初58号
公诉机关青川市北河区人民检察院。
被告人甘某，男，1990年3月2日出生，汉族，无业。
青川市北河区人民检察院指控被告人甘某犯诈骗罪，于2031年5月6日提起公诉。
依照《中华人民共和国刑法》第二百六十六条之规定，判决如下：
被告人甘某犯诈骗罪，判处有期徒刑十个月，缓刑一年，并处罚金人民币五千元。`;

/** The words that a field of the sentence is quoted by. */
const wordsOf = (field: string): string[] => {
	const { records } = extractRecords(
		makeDocument({ id: "judgment", text: TEXT, language: "zh" }),
		lexicon,
		[chineseJudgment],
	);
	const words: string[] = [];
	JSON.stringify(records, (key, value) => {
		if (key === field)
			for (const { start, end } of value.quote)
				words.push(sliceCodePoints(TEXT, start, end));
		return value;
	});
	return words;
};

it.each([
	["term", "有期徒刑十个月"],
	["probation", "缓刑一年"],
	["fine", "并处罚金人民币五千元"],
	["currency", "并处罚金人民币五千元"],
])("quotes %s by its own words", (field, words) => {
	expect(wordsOf(field)).toEqual([words]);
});
