import { describe, expect, it } from "vitest";
import { toVisible } from "../../../src/cli/output.ts";
import { formatTable } from "../../../src/cli/table.ts";
import { cutToWidth, measureWidth } from "../../../src/cli/width.ts";

describe("formatTable", () => {
	it("lines up Chinese and Latin text", () => {
		expect(
			formatTable(
				["name", "n"],
				[
					["张某", "1"],
					["Q X", "22"],
				],
			),
		).toBe("name  n\n────  ──\n张某  1\nQ X   22\n");
	});

	it("takes room from the widest column, and cuts between characters", () => {
		const text = formatTable(["a", "b"], [["刑".repeat(20), "x"]], 20);
		for (const line of text.trimEnd().split("\n"))
			expect(measureWidth(line)).toBeLessThanOrEqual(20);
		expect(text).toContain("刑…");
	});

	it("shows the header of an empty table", () => {
		expect(formatTable(["a"], [])).toBe("a\n─\n");
	});

	it("draws 200,000 rows", () => {
		expect(
			formatTable(
				["a"],
				Array.from({ length: 200_000 }, () => ["x"]),
			).length,
		).toBe(400_004);
	});
});

describe("toVisible", () => {
	it("shows what a terminal would obey, and what would turn the text around", () => {
		expect(toVisible("\u001b[31mred\u0007 \u202eabc\na\tb")).toBe(
			"\\u{1b}[31mred\\u{7} \\u{202e}abc a b",
		);
		expect(toVisible("张某 é 😀")).toBe("张某 é 😀");
	});
});

describe("cutToWidth", () => {
	it.each([
		["abc", 3, "abc"],
		["abcd", 3, "ab…"],
		["张某某", 4, "张…"],
		["e\u0301e\u0301", 2, "e\u0301e\u0301"],
	])("cuts %j to %i columns", (text, columns, expected) => {
		expect(cutToWidth(text, columns)).toBe(expected);
	});
});
