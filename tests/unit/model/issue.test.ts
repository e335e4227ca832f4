import { describe, expect, it } from "vitest";
import {
	formatIssue,
	hasError,
	type Issue,
	quoteValue,
} from "../../../src/model/issue.ts";

const ISSUE: Issue = {
	code: "unknown-field",
	stage: "map",
	severity: "error",
	file: "a.yaml",
	position: { line: 3, column: 5 },
	path: "defendants/0/nmae",
	message: "a defendant has no field “nmae”",
};

describe("formatIssue", () => {
	it("gives one line that editors can follow", () => {
		expect(formatIssue(ISSUE)).toBe(
			"a.yaml:3:5: error: a defendant has no field “nmae” (at defendants/0/nmae) [unknown-field]",
		);
		expect(formatIssue({ ...ISSUE, path: "" })).not.toContain("(at");
	});
});

describe("hasError", () => {
	it("tells errors from warnings", () => {
		expect(hasError([{ ...ISSUE, severity: "warning" }])).toBe(false);
		expect(hasError([{ ...ISSUE, severity: "warning" }, ISSUE])).toBe(true);
		expect(hasError([])).toBe(false);
	});
});

describe("quoteValue", () => {
	it("threat 2: shows control characters and overrides by their numbers", () => {
		expect(quoteValue("a\u0000\u202eb\ud800")).toBe(
			"“a\\u0000\\u202eb\\ud800”",
		);
	});

	it("shortens, and never cuts a character in two", () => {
		expect(quoteValue("x".repeat(100), 10)).toBe("“xxxxxxxxxx…”");
		expect(quoteValue(`${"x".repeat(9)}😀😀`, 10).isWellFormed()).toBe(true);
	});

	it("writes other values as JSON", () => {
		expect(quoteValue({ a: [1, null] })).toBe('“{"a":[1,null]}”');
		expect(quoteValue(undefined)).toBe("“undefined”");
	});
});
