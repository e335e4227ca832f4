import { describe, expect, it } from "vitest";
import { readOntology } from "../../../src/read/ontology.ts";
import { factorCharge, readCharges } from "../../../src/resolve/charge.ts";

const find = readCharges((await readOntology()).quads);
const slugOf = (name: string): string | undefined =>
	find(name)?.split("/").at(-1);

describe("readCharges", () => {
	it.each([
		["走私、贩卖毒品罪", "smuggling-or-trafficking-drugs"],
		["贩卖、走私毒品罪", "smuggling-or-trafficking-drugs"],
		["贩卖毒品", "trafficking-drugs"],
		[
			"运输、制造毒品罪",
			"smuggling-trafficking-transporting-or-manufacturing-drugs",
		],
		[
			"走私、贩卖、运输、制造毒品罪",
			"smuggling-trafficking-transporting-or-manufacturing-drugs",
		],
		["隐瞒、掩饰犯罪所得罪", "concealing-or-disguising-criminal-gains"],
		[
			"非法买卖、制造弹药、枪支罪",
			"illegally-making-trading-or-moving-firearms-ammunition-or-explosives",
		],
	])("finds %j", (name, slug) => {
		expect(slugOf(name)).toBe(slug);
	});

	it("finds nothing by less than one part of each kind, or by a part of no charge", () => {
		for (const name of [
			"毒品罪",
			"走私罪",
			"走私、贩卖",
			"走私、藏匿毒品罪",
			"",
			"走".repeat(10_000),
		])
			expect(find(name)).toBeUndefined();
	});
});

describe("factorCharge", () => {
	it("cuts a charge where its components do", () => {
		expect(
			factorCharge(
				"为甲藏、卖乙、丙",
				new Set(["为甲藏乙", "为甲藏丙", "为甲卖乙", "为甲卖丙"]),
			),
		).toEqual({
			words: expect.arrayContaining([expect.any(String)]),
			groups: [expect.any(Array), expect.any(Array)],
		});
		expect(factorCharge("甲、乙", new Set(["丙"]))).toBeUndefined();
	});
});
