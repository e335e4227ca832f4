import { describe, expect, it } from "vitest";
import { valueReaders } from "../../../src/map/value.ts";
import type { RawValue } from "../../../src/model/record.ts";
import { xsd } from "../../../src/vocabulary/standard.ts";

const read = (kind: string, raw: RawValue) => {
	const result = valueReaders[kind]?.(raw);
	return result?.kind === "literal"
		? [result.value, result.datatype]
		: result?.reason;
};

describe("valueReaders", () => {
	it.each([
		["string", "张某", "张某", xsd.string],
		["string", 5, "5", xsd.string],
		["string", false, "false", xsd.string],
		["integer", "-3", "-3", xsd.integer],
		["integer", 12, "12", xsd.integer],
		["decimal", -15.42, "-15.42", xsd.decimal],
		["decimal", ".5", ".5", xsd.decimal],
		["boolean", true, "true", xsd.boolean],
		["year", 2025, "2025", xsd.gYear],
		["date", "2025-03-19", "2025-03-19", xsd.date],
		["date", "2025-03", "2025-03", xsd.gYearMonth],
		["date", 2025, "2025", xsd.gYear],
		["date", "--05-28", "--05-28", xsd.gMonthDay],
		["date", "2024-02-29", "2024-02-29", xsd.date],
		["date", "--02-29", "--02-29", xsd.gMonthDay],
		["duration", 18, "P18M", xsd.duration],
		["duration", "018", "P18M", xsd.duration],
		["duration", "P3Y6M", "P3Y6M", xsd.duration],
	] as const)("%s: %j is %j", (kind, raw, value, datatype) => {
		expect(read(kind, raw)).toEqual([value, datatype]);
	});

	it.each([
		["integer", "1.5"],
		["integer", "１"],
		["integer", ""],
		["integer", true],
		["decimal", "1e3"],
		["decimal", "5,000"],
		["decimal", "5."],
		["boolean", "yes"],
		["boolean", 1],
		["year", "25"],
		["date", "2025-02-29"],
		["date", "2025-13"],
		["date", "2025-00"],
		["date", "2025-01-00"],
		["date", "--02-30"],
		["date", "2025/03/19"],
		["date", "2025-03-19\n"],
		["duration", "P"],
		["duration", "3 years"],
		["duration", -1],
		["duration", 1.5],
		["duration", "PT1H"],
		["duration", ""],
		["duration", true],
		["address", 5],
		["string", null],
		["string", ["a"]],
		["string", { a: 1 }],
	] as const)("%s: refuses %j", (kind, raw) => {
		expect(read(kind, raw)).toMatch(/ is not /);
	});

	it("refuses numbers of which reading has lost digits", () => {
		const large = Number("12345678901234567890");
		for (const kind of ["string", "integer", "decimal", "duration"])
			expect(read(kind, large)).toMatch(/must stand in quotes/);
		expect(read("duration", "99999999999999999999")).toMatch(/ is not /);
		expect(read("integer", "12345678901234567890")).toEqual([
			"12345678901234567890",
			xsd.integer,
		]);
	});

	it("threat 2: refuses control characters and lone surrogates", () => {
		expect(read("string", "a\u0000")).toMatch(/control characters/);
		expect(read("address", "\ud800")).toMatch(/lone surrogates/);
	});

	it("threat 3: keeps a javascript: address as data", () => {
		expect(read("address", "javascript:alert(1)")).toEqual([
			"javascript:alert(1)",
			xsd.anyURI,
		]);
	});
});
