// What Oxigraph says of a malformed query, made short: it lists every character that it would have taken instead.
import { quoteValue } from "../model/issue.ts";

/** Characters shown on each side of the place. */
const NEARBY_LENGTH = 30;

/** Gives the reason why a query was refused, with the words around the place. Columns are left out: prefixes are declared ahead of the first line. */
export function describeRefusal(message: string, sparql: string): string {
	const [, line, column] = /^error at (\d+):(\d+):/.exec(message) ?? [];
	if (line === undefined || column === undefined) return message;
	const text = sparql.split("\n")[Number(line) - 1] ?? "";
	const at = Number(column) - 1;
	const near = text
		.slice(Math.max(0, at - NEARBY_LENGTH), at + NEARBY_LENGTH)
		.trim();
	const reason = message.includes("Prefix not found")
		? ": a prefix is not declared"
		: "";
	return `malformed query in line ${line}, near ${quoteValue(near === "" ? "the end of the line" : near)}${reason}`;
}
