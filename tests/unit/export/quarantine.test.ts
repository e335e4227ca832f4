import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openQuarantine } from "../../../src/export/quarantine.ts";
import type { Issue } from "../../../src/model/issue.ts";
import { makeFolder } from "../folder.ts";

const ISSUE: Issue = {
	code: "x",
	stage: "map",
	severity: "error",
	file: "a.jsonl",
	position: { line: 3, column: 7 },
	path: "title",
	message: "m",
};

function write(text: string) {
	const path = join(makeFolder(), "q.jsonl");
	const quarantine = openQuarantine(path);
	quarantine.add({ kind: "record", issues: [ISSUE], text });
	quarantine.add({ kind: "document", issues: [ISSUE, ISSUE], text: "" });
	quarantine.close();
	const lines = readFileSync(path, "utf8").trimEnd().split("\n");
	return lines.map((line) => JSON.parse(line));
}

describe("openQuarantine", () => {
	it("writes one line for each rejection, with all reasons", () => {
		const [record, document] = write('{"a":\n');
		expect(record).toEqual({
			file: "a.jsonl",
			line: 3,
			column: 7,
			kind: "record",
			reasons: [
				{
					code: "x",
					severity: "error",
					line: 3,
					column: 7,
					path: "title",
					message: "m",
				},
			],
			text: '{"a":\n',
		});
		expect(document.reasons).toHaveLength(2);
	});

	it("threat 2: keeps the start of a long text, well formed", () => {
		const [record] = write(`${"x".repeat(9_999)}😀\ud800${"y".repeat(9_999)}`);
		expect(record.text).toHaveLength(10_000);
		expect(record.text.isWellFormed()).toBe(true);
	});
});
