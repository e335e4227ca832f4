import { describe, expect, it } from "vitest";
import { xsd } from "../../../src/vocabulary/standard.ts";
import { en } from "../../../web/language/en.ts";
import { zh } from "../../../web/language/zh.ts";
import { formatDate, formatValue } from "../../../web/text/value.ts";

const english = { language: "en", messages: en } as const;
const chinese = { language: "zh", messages: zh } as const;

describe("formatValue", () => {
	it.each([
		["P3Y6M", xsd.duration, "3 years 6 months", "3年6个月"],
		["2024-05-28", xsd.date, "28 May 2024", "2024年5月28日"],
		[
			"--05-28",
			xsd.gMonthDay,
			"28 May (year not stated)",
			"5月28日（未载年份）",
		],
		["2024-05", xsd.gYearMonth, "May 2024", "2024年5月"],
		["true", xsd.boolean, "yes", "是"],
		["32000", xsd.decimal, "32,000", "32,000"],
		["-15.42", xsd.decimal, "−15.42", "−15.42"],
		[
			"12345678901234567890.10",
			xsd.decimal,
			"12,345,678,901,234,567,890.10",
			"12,345,678,901,234,567,890.10",
		],
	])("words %s", (value, datatype, inEnglish, inChinese) => {
		expect(formatValue(value, datatype, english)).toBe(inEnglish);
		expect(formatValue(value, datatype, chinese)).toBe(inChinese);
	});

	it("leaves a value that does not fit its type, or has none, as it is", () => {
		expect(formatValue("2024-02-31", xsd.date, english)).toBe("2024-02-31");
		expect(formatValue("P", xsd.duration, english)).toBe("P");
		expect(formatValue("2024-05-28", undefined, english)).toBe("2024-05-28");
	});
});

describe("formatDate", () => {
	it("words a whole or partial date and leaves anything else", () => {
		expect(formatDate("2024-05-28", english)).toBe("28 May 2024");
		expect(formatDate("last week", english)).toBe("last week");
	});
});
