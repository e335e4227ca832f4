// Results as CSV: raw as SPARQL defines it, or made safe for a spreadsheet.
// @see https://www.w3.org/TR/sparql11-results-csv-tsv/
// @see https://owasp.org/www-community/attacks/CSV_Injection
import type { Term } from "@rdfjs/types";
import { formatTerm } from "../model/n-triples.ts";
import type { QueryResult } from "../model/store.ts";
import { toTermTable } from "./result-table.ts";

export interface CsvOptions {
	/** Puts an apostrophe before cells that a spreadsheet would run, and a byte order mark first, so that Chinese is read. Numbers stay as they are. */
	readonly isForSpreadsheet?: boolean;
}

const LINE_END = "\r\n";
const BYTE_ORDER_MARK = "\ufeff";
/** Characters at which spreadsheets begin to compute, the full-width ones that some of them fold included. */
const RUNNABLE = /^[=+\-@\t\r\n＝＋－＠]/u;
const NUMBER = /^[+-]?\d+(\.\d+)?$/;

/** Writes a result as CSV with a header; a truth value is one cell below the header `boolean`. */
export function formatCsv(
	result: QueryResult,
	{ isForSpreadsheet = false }: CsvOptions = {},
): string {
	const table = toTermTable(result);
	const header = table?.variables ?? ["boolean"];
	const rows = table?.rows.map((row) => row.map(formatCell)) ?? [
		[String(result.kind === "boolean" && result.value)],
	];
	const lines = [header, ...rows].map((cells) =>
		cells
			.map((cell) => escapeCell(isForSpreadsheet ? neutralizeCell(cell) : cell))
			.join(","),
	);
	return `${isForSpreadsheet ? BYTE_ORDER_MARK : ""}${lines.join(LINE_END)}${LINE_END}`;
}

function formatCell(term: Term | undefined): string {
	if (term === undefined) return "";
	if (term.termType === "BlankNode" || term.termType === "Quad")
		return formatTerm(term);
	return term.value;
}

function neutralizeCell(cell: string): string {
	return RUNNABLE.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
}

function escapeCell(cell: string): string {
	return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
