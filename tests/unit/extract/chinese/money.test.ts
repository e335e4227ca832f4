import { describe, expect, it } from "vitest";
import { findMoney } from "../../../../src/extract/chinese/money.ts";

const found = (text: string): unknown[] =>
	findMoney(text).map(({ value }) => [
		value.value,
		value.currency,
		value.bound,
	]);

describe("findMoney", () => {
	it.each([
		["人民币3,000元", 3000, "CNY", "exactly"],
		["一万五千元", 15000, "CNY", "exactly"],
		["1.5万元", 15000, "CNY", "exactly"],
		["人民币二千五百七十二元七角四分", 2572.74, "CNY", "exactly"],
		["84346.45元", 84346.45, "CNY", "exactly"],
		["五万余元", 50000, "CNY", "over"],
		["10余万元", 100000, "CNY", "over"],
		["约20万元", 200000, "CNY", "about"],
		["300美元", 300, "USD", "exactly"],
		["港币五千元", 5000, "HKD", "exactly"],
	])("reads %s", (text, value, currency, bound) => {
		expect(found(text)).toEqual([[value, currency, bound]]);
	});

	it("does not take dates and other numbers", () => {
		expect(found("2018年7月2日,第3条,5克")).toEqual([]);
	});
});
