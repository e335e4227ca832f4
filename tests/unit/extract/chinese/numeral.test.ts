import { describe, expect, it } from "vitest";
import {
	readNumeral,
	writeNumeral,
} from "../../../../src/extract/chinese/numeral.ts";

describe("readNumeral", () => {
	it.each([
		["三", 3],
		["十", 10],
		["十五", 15],
		["廿三", 23],
		["二百八十七", 287],
		["一百零五", 105],
		["两千", 2000],
		["一万五千", 15000],
		["三万六千六百", 36600],
		["十五万", 150000],
		["一亿二千万", 120_000_000],
		["二〇一八", 2018],
		["二OO九", 2009],
		["3,000", 3000],
		["1.5万", 15000],
		["49.2994万", 492994],
		["3万6千", 36000],
		["十余万", 100000],
		["壹拾贰万叁仟", 123000],
	])("reads %s", (text, value) => {
		expect(readNumeral(text)).toBe(value);
	});

	it("gives nothing for what is no numeral", () => {
		expect(readNumeral("")).toBeUndefined();
		expect(readNumeral("某")).toBeUndefined();
	});
});

describe("writeNumeral", () => {
	it.each([
		[1, "一"],
		[10, "十"],
		[15, "十五"],
		[105, "一百零五"],
		[110, "一百一十"],
		[287, "二百八十七"],
		[1009, "一千零九"],
		[1165, "一千一百六十五"],
	])("writes %i", (number, text) => {
		expect(writeNumeral(number)).toBe(text);
		expect(readNumeral(text)).toBe(number);
	});
});
