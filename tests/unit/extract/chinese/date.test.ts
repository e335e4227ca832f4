import { describe, expect, it } from "vitest";
import {
	findDates,
	findDatesInFigures,
	readDate,
} from "../../../../src/extract/chinese/date.ts";

describe("readDate", () => {
	it.each([
		["2018年7月2日", "2018-07-02"],
		["二〇一八年七月十六日", "2018-07-16"],
		["二0一四年十月八日", "2014-10-08"],
		["二OO九年十二月三十一日", "2009-12-31"],
		["二零二一年元月二十日", "2021-01-20"],
		["二〇二〇年二月廿九日", "2020-02-29"],
		["二〇一五年四月", "2015-04"],
		["二〇一八年二月三十日", "2018-02"],
	])("reads %s", (text, date) => {
		expect(readDate(text)).toBe(date);
	});

	it("gives nothing for what is not a date alone", () => {
		expect(readDate("自2018年7月2日起")).toBeUndefined();
	});
});

describe("findDates", () => {
	it("finds dates where they stand", () => {
		const text = "自2018年4月15日起至2018年10月14日止";
		expect(
			findDates(text).map(({ start, end, value }) => [
				text.slice(start, end),
				value,
			]),
		).toEqual([
			["2018年4月15日", "2018-04-15"],
			["2018年10月14日", "2018-10-14"],
		]);
	});

	it("finds dates in figures", () => {
		expect(findDatesInFigures("2019.04.30").map(({ value }) => value)).toEqual([
			"2019-04-30",
		]);
	});
});
