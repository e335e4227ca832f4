import { describe, expect, it } from "vitest";
import {
	speaksFor,
	tellsSentence,
} from "../../../../src/extract/language-model/cue.ts";
import { foldCase } from "../../../../src/extract/language-model/normal-text.ts";

/** Marks the quoted part of a text with brackets: ‹…›; without them all is quoted. */
function quoted(marked: string) {
	const start = Math.max(0, marked.indexOf("‹"));
	const text = marked.replace(/[‹›]/g, "");
	const end = marked.includes("›") ? marked.indexOf("›") - 1 : text.length;
	return { folded: foldCase(text), start, end };
}

describe("speaksFor", () => {
	it.each([
		"A jury convicted Ada Quill of fraud.",
		"Ada Quill was convicted of fraud on May 5.",
		"Ada Quill was found guilty.",
		"a jury found Ada Quill guilty on two counts",
		"Ada Quill, convicted of theft, was led away",
		"Ada Quill was sentenced to 12 months in prison.",
		"The office announced the conviction of Ada Quill for fraud.",
		"被告人钱某甲犯诈骗罪，判处有期徒刑三年",
		"以盗窃罪判处孙某乙拘役四个月",
		"决定执行有期徒刑五年",
		"采纳检察机关的指控意见和量刑建议，‹以盗窃罪判处孙某乙有期徒刑一年›",
		"法院判决认定孙某乙有罪",
		"被告人钱某甲犯非法利用信息网络罪，免予刑事处罚",
	])("hears a conviction in %j", (words) => {
		expect(speaksFor("convicted", quoted(words))).toBe(true);
	});

	it.each([
		"Ada Quill was charged with fraud.",
		"Ada Quill is guilty, said her neighbor.",
		"Ada Quill was not convicted of fraud.",
		"Ada Quill was never ‹found guilty›.",
		"No one ‹was convicted of theft›.",
		"If ‹convicted of fraud›, she faces 20 years",
		"until she ‹is found guilty› in court",
		"a jury found Ada Quill not guilty",
		"She could be sentenced to ten years",
		"Ada Quill had previously been convicted of theft",
		"Prosecutors asked that she be sentenced to five years",
		"after a prior conviction for theft she was released",
		"Prosecutors seek the conviction of Ada Quill for fraud.",
		"Anyone ‹convicted of fraud› loses the license",
		"Ada Quill pleaded guilty",
		"公诉机关指控钱某甲犯诈骗罪",
		"建议以诈骗罪判处有期徒刑三年",
		"指控钱某甲犯诈骗罪，建议判处有期徒刑三年",
		"孙某乙曾因犯盗窃罪被判处有期徒刑一年",
		"未被‹判处有期徒刑›",
		"如果以诈骗罪判处有期徒刑",
		"钱某甲涉嫌诈骗罪",
		"检察机关提出了‹判处有期徒刑八个月›，并处罚金的量刑建议",
		"被‹判处有期徒刑›以上刑罚的犯罪分子",
	])("hears none in %j", (words) => {
		expect(speaksFor("convicted", quoted(words))).toBe(false);
	});

	it.each([
		["charged", "Ada Quill was indicted for fraud", true],
		["charged", "检察院以诈骗罪对钱某甲提起公诉", true],
		["charged", "Ada Quill was arrested", false],
		["pleaded-guilty", "Ada Quill pleaded guilty to fraud", true],
		["pleaded-guilty", "钱某甲自愿认罪认罚", true],
		["pleaded-guilty", "钱某甲拒不认罪", false],
		["pleaded-guilty", "Ada Quill pleaded not guilty", false],
		["pleaded-not-guilty", "Ada Quill pleaded not guilty", true],
		["acquitted", "Bram Osk was acquitted", true],
		["acquitted", "宣告被告人孙某乙无罪", true],
		["acquitted", "辩护人认为孙某乙无罪", false],
		["dismissed", "The judge dismissed the count", true],
		["withdrawn", "检察院撤回起诉", true],
		["not-prosecuted", "检察院决定对孙某乙不起诉", true],
		["unknown", "anything", true],
		["alleged", "anything", true],
		["no-such-status", "was convicted of fraud", false],
	])("says whether words speak for %s: %j", (status, words, is) => {
		expect(speaksFor(status, quoted(words))).toBe(is);
	});
});

describe("tellsSentence", () => {
	it.each([
		["Judge Ivy Pell sentenced Bram Osk to ‹three years in prison›", true],
		["判处有期徒刑三年，‹并处罚金人民币二万元›", true],
		["was ordered to pay ‹$5,000›", true],
		["She faces ‹up to three years in prison›", false],
		["The charge carries a maximum sentence of ‹20 years›", false],
		["He will be sentenced on ‹May 5›", false],
		["建议判处‹有期徒刑三年›", false],
		["建议以盗窃罪判处有期徒刑三年，并处‹罚金五千元›", false],
		["提出了判处有期徒刑八个月，并处‹罚金五千元›的量刑建议", false],
		["以盗窃罪‹免予刑事处罚›", true],
		["He was sentenced to jail. She was born ‹three years› later", false],
	])("says of %j whether a court imposed it", (words, is) => {
		expect(tellsSentence(quoted(words))).toBe(is);
	});
});
