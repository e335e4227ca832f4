// Tables of invented sentences with what is to be read, `text => this | that`, for tests of English rules.

/** A text, and what is found in it, in order. */
export type BankCase = readonly [text: string, found: readonly string[]];

/** Splits the lines of a table. */
export function readBank(lines: readonly string[]): BankCase[] {
	return lines.map((line) => {
		const [text = "", found = ""] = line.split(" =>");
		return [text, found.trim() === "" ? [] : found.trim().split(" | ")];
	});
}
