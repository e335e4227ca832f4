import { describe, expect, it } from "vitest";
import { findMoney } from "../../../../src/extract/english/money.ts";
import { readEnglish, wholeOf } from "./text.ts";

function sums(text: string): [number, string, string][] {
	const reading = readEnglish(text);
	return findMoney(reading, wholeOf(reading)).map(
		({ value, currency, bound }) => [value, currency, bound],
	);
}

describe("findMoney", () => {
	it.each([
		["$1.7 million", 1700000, "USD", "exactly"],
		["over $889,000", 889000, "USD", "over"],
		["$300,000 or more", 300000, "USD", "at-least"],
		["nearly $38 million", 38000000, "USD", "under"],
		["approximately $227,000.50", 227000.5, "USD", "about"],
		["as much as RMB 30,000", 30000, "CNY", "at-most"],
		["500,000 yuan", 500000, "CNY", "exactly"],
		["¥2,000", 2000, "CNY", "exactly"],
		["two million dollars", 2000000, "USD", "exactly"],
		["€5,000", 5000, "EUR", "exactly"],
	])("reads %s", (text, value, currency, bound) => {
		expect(sums(`He took ${text} from it`)).toEqual([[value, currency, bound]]);
	});

	it("finds several and no bare numbers", () => {
		expect(sums("800 checks of $20 and $30 in 2010")).toHaveLength(2);
	});
});
