import { describe, expect, it } from "vitest";
import {
	findMonths,
	findNumbers,
	holdsDate,
} from "../../../../src/extract/language-model/quantity.ts";
import { openReading } from "../../../../src/extract/reading.ts";
import { makeDocument } from "../../../../src/read/document.ts";

const open = (text: string) => openReading(makeDocument({ id: "d", text }));
const all = (text: string) => ({ start: 0, end: text.length });

describe("findNumbers", () => {
	it.each([
		["a fine of $12,500", 12_500],
		["about 1.7 million dollars", 1_700_000],
		["twenty-five thousand yuan", 25_000],
		["罚金人民币二万五千元", 25_000],
		["罚金3.5万元", 35_000],
		["罚金人民币３０００元", 3_000],
	])("finds in %j the number %i", (text, number) => {
		expect(findNumbers(open(text), all(text))).toContain(number);
	});

	it("looks at the quoted part only", () => {
		const text = "fined $500 and $700";
		expect(findNumbers(open(text), { start: 0, end: 10 })).not.toContain(700);
	});
});

describe("findMonths", () => {
	it.each([
		["three years and six months", [42]],
		["three years, six months", [42]],
		["a year and a half", [18]],
		["36 months", [36]],
		["a 40-month sentence", [40]],
		["one year in jail and, later, six months on probation", [12, 6]],
		["有期徒刑三年六个月，缓刑四年", [42, 48]],
		["拘役四个月", [4]],
		["有期徒刑二年半", [30]],
		["15年", [180]],
		["no term", []],
	])("finds in %j the durations %j", (text, months) => {
		expect(findMonths(open(text), all(text))).toEqual(months);
	});
});

describe("holdsDate", () => {
	it.each([
		["on March 3, 2031", "2031-03-03", true],
		["on March 3, 2031", "2031-03", true],
		["on March 3, 2031", "2031", true],
		["on March 3, 2031", "--03-03", true],
		["on March 3", "--03-03", true],
		["on March 3", "2031-03-03", false],
		["on March 13, 2031", "2031-03-03", false],
		["in 2031", "2031", true],
		["2031年5月6日", "2031-05-06", true],
		["二〇三一年五月六日", "2031-05-06", true],
		["5月6日", "--05-06", true],
		["2031.05.06", "2031-05-06", true],
		["2031年5月6日", "2031-05-07", false],
		["二〇三一年", "2031", true],
	])("says whether %j holds %s", (text, date, is) => {
		expect(holdsDate(open(text), all(text), date)).toBe(is);
	});
});
