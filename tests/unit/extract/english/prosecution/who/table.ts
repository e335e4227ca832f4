// Tables of invented passages of releases, one to a line: the passage, “=>”, what is to be found; “|” stands for the end of a line.
import { describe, expect, it } from "vitest";
import type { Reading } from "../../../../../../src/extract/reading.ts";
import { readEnglish } from "../../text.ts";

/** Runs a table: each passage is read, and what was found is compared as a sorted list; “-” stands for nothing. */
export function runTable(
	name: string,
	rows: string,
	find: (reading: Reading) => readonly string[],
): void {
	const cases = rows
		.trim()
		.split("\n")
		.map((row) => {
			const [passage = "", expected = ""] = row.split(" => ");
			return [passage.replace(/ ?\| ?/g, "\n"), expected] as const;
		});
	describe(name, () => {
		it.each(cases)("%s", (passage, expected) => {
			const found = [...find(readEnglish(passage))].sort();
			expect(found.join("; ") || "-").toBe(
				expected.split("; ").sort().join("; "),
			);
		});
	});
}
