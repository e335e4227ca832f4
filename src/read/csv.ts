// Records in CSV (RFC 4180): a header, then one record a row, read in constant memory.
import { createReadStream } from "node:fs";
import { CsvError, type Info, parse } from "csv-parse";
import type { InputFile } from "../model/input.ts";
import { quoteValue } from "../model/issue.ts";
import type { CaseRecord } from "../model/record.ts";
import { countCodePoints } from "../model/text.ts";
import { type ReadItem, rejectInput } from "./item.ts";

/** A longer row, such as one with a quote that is never closed, ends the reading of the file. */
const ROW_LIMIT_BYTES = 1024 * 1024;
const LINE_END = /\r\n?|\n/g;
const NO_DOCUMENTS: ReadonlyMap<string, string> = new Map();

interface Row {
	readonly record: readonly string[];
	readonly info: Info;
	readonly raw: string;
}

/** Reads the records of a CSV file: each row's fields are named by the header, and empty cells left out. */
export async function* readCsv(file: InputFile): AsyncGenerator<ReadItem> {
	const parser = parse({
		bom: true,
		raw: true,
		info: true,
		relax_column_count: true,
		max_record_size: ROW_LIMIT_BYTES,
	});
	const source = createReadStream(file.path).on("error", (error) =>
		parser.destroy(error),
	);
	source.pipe(parser);
	let header: readonly string[] | undefined;
	let index = 0;
	let start = 0;
	let bytes = 0;
	let line = 1;
	try {
		for await (const row of parser as AsyncIterable<Row>) {
			if (header === undefined) {
				header = row.record;
				const reason = findHeaderFault(header);
				if (reason !== undefined) {
					const message = `${reason}; nothing of the file was read`;
					yield rejectInput(
						file.path,
						{ line, column: 1 },
						"malformed-csv",
						message,
						row.raw,
					);
					return;
				}
			} else if (header.length === 1 || row.record.join() !== "") {
				yield readRow(file.path, header, row, line, index, start);
				index += 1;
			}
			// What the parser leaves out of `raw`: three bytes of a byte order mark, and the second half of a line end of two characters.
			const left = row.info.bytes - bytes - Buffer.byteLength(row.raw);
			bytes = row.info.bytes;
			start += countCodePoints(row.raw) + (left % 3);
			line += row.raw.match(LINE_END)?.length ?? 0;
		}
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		yield rejectInput(
			file.path,
			{ line, column: 1 },
			"malformed-csv",
			`${error.message}; nothing after this line was read`,
			"",
		);
	} finally {
		source.destroy();
	}
}

/** Says what is wrong with a header: a column that stands twice would hide another, one in another encoding is misread. */
function findHeaderFault(header: readonly string[]): string | undefined {
	const names = header.filter((name) => name !== "");
	const twice = names.find((name, at) => names.indexOf(name) !== at);
	if (twice !== undefined) return `two columns are named ${quoteValue(twice)}`;
	return names.some(isMisread) ? "the header is not UTF-8" : undefined;
}

/** What the decoder puts in the place of bytes that are not UTF-8. */
function isMisread(text: string): boolean {
	return text.includes("\ufffd");
}

function readRow(
	file: string,
	header: readonly string[],
	row: Row,
	line: number,
	index: number,
	start: number,
): ReadItem {
	const cells = row.record;
	if (isMisread(row.raw)) {
		const message = "the row is not UTF-8, or has U+FFFD in it";
		return rejectInput(
			file,
			{ line, column: 1 },
			"invalid-utf-8",
			message,
			row.raw,
		);
	}
	if (cells.length !== header.length) {
		const message = `the row has ${cells.length} cells, the header ${header.length}`;
		return rejectInput(
			file,
			{ line, column: 1 },
			"malformed-csv",
			message,
			row.raw,
		);
	}
	const fields = Object.fromEntries(
		header.flatMap((name, at) => (cells[at] ? [[name, cells[at]]] : [])),
	);
	const record: CaseRecord = {
		fields,
		source: {
			file,
			index,
			documents: NO_DOCUMENTS,
			text: row.raw.replace(/\r?\n?$/, ""),
			start,
			locate: () => ({ line, column: 1 }),
		},
	};
	return { kind: "record", record };
}
