// Records and documents in JSON Lines: one object a line, read in constant memory. Lines are split on bytes, which is many times faster than readline.
import { createReadStream } from "node:fs";
import { parseTree } from "jsonc-parser";
import type { InputFile } from "../model/input.ts";
import {
	type CaseRecord,
	isRawObject,
	type RawObject,
} from "../model/record.ts";
import { countCodePoints } from "../model/text.ts";
import type { DocumentRegister } from "./document-register.ts";
import { type ReadItem, rejectInput } from "./item.ts";
import { errorOffset, jsonRange, parseJson } from "./json.ts";
import { isDocumentLine, readDocumentLine } from "./json-lines-document.ts";
import { decodeUtf8 } from "./text.ts";

const CHUNK_BYTES = 256 * 1024;
/** A longer line is rejected, and skipped without being held in memory. */
const LINE_LIMIT_BYTES = 16 * 1024 * 1024;
const LINE_FEED = 0x0a;
/** Stands within a file that was put together from others, and is passed over. */
const BYTE_ORDER_MARK = Buffer.from("\ufeff");
const NO_DOCUMENTS: ReadonlyMap<string, string> = new Map();

/**
 * Reads the records and documents of a JSON Lines file. Blank lines are passed over; a bad line is rejected alone.
 * @param register of the documents before those of the file
 */
export async function* readJsonLines(
	file: InputFile,
	register?: DocumentRegister,
): AsyncGenerator<ReadItem> {
	let number = 0;
	let index = 0;
	let start = 0;
	for await (const bytes of splitLines(file.path)) {
		number += 1;
		const isLong = !Buffer.isBuffer(bytes);
		const text = isLong ? undefined : decodeUtf8(bytes);
		if (text === undefined) {
			const [code, message] = isLong
				? ["line-too-long", `the line has more than ${LINE_LIMIT_BYTES} bytes`]
				: ["invalid-utf-8", "the line is not UTF-8"];
			yield rejectInput(
				file.path,
				{ line: number, column: 1 },
				code,
				message,
				"",
			);
			start += 1;
			start += isLong ? bytes.codePoints : countCodePoints(bytes.toString());
			continue;
		}
		if (number > 1 && !isLong && bytes.subarray(0, 3).equals(BYTE_ORDER_MARK))
			start += 1;
		if (text.trim() !== "") {
			yield readLine(file.path, text, number, index, start, register);
			index += 1;
		}
		start += countCodePoints(text) + 1;
	}
}

/** Reads one line; `start` is its offset in the file in code points. */
export function readLine(
	file: string,
	text: string,
	line: number,
	index: number,
	start: number,
	register?: DocumentRegister,
): ReadItem {
	const value = parseJson(text);
	if (value instanceof Error) {
		return rejectInput(
			file,
			{ line, column: errorOffset(text) + 1 },
			"malformed-json",
			value.message,
			text,
		);
	}
	if (!isRawObject(value)) {
		return rejectInput(
			file,
			{ line, column: 1 },
			"not-a-record",
			"a record must be an object with fields",
			text,
		);
	}
	if (isDocumentLine(value))
		return readDocumentLine(file, text, value, line, register);
	return {
		kind: "record",
		record: makeRecord(file, text, value, line, index, start),
	};
}

function makeRecord(
	file: string,
	text: string,
	fields: RawObject,
	line: number,
	index: number,
	start: number,
): CaseRecord {
	return {
		fields,
		source: {
			file,
			index,
			documents: NO_DOCUMENTS,
			text,
			start,
			locate: (path) => ({
				line,
				column: jsonRange(parseTree(text), text, path)[0] + 1,
			}),
		},
	};
}

/** A line over the limit: its bytes are gone, its length counts for the offsets of what follows. */
interface LongLine {
	readonly codePoints: number;
}

/** Gives the lines of a file as bytes without their line ends. */
async function* splitLines(path: string): AsyncGenerator<Buffer | LongLine> {
	let rest: Buffer[] = [];
	let restBytes = 0;
	let dropped = 0;
	for await (const data of createReadStream(path, {
		highWaterMark: CHUNK_BYTES,
	})) {
		const chunk = data as Buffer;
		let from = 0;
		for (
			let end = chunk.indexOf(LINE_FEED);
			end >= 0;
			end = chunk.indexOf(LINE_FEED, from)
		) {
			const part = chunk.subarray(from, end);
			if (restBytes > LINE_LIMIT_BYTES)
				yield { codePoints: dropped + countStarts(part) };
			else yield restBytes === 0 ? part : Buffer.concat([...rest, part]);
			rest = [];
			restBytes = 0;
			dropped = 0;
			from = end + 1;
		}
		restBytes += chunk.length - from;
		if (from < chunk.length) rest.push(chunk.subarray(from));
		if (restBytes <= LINE_LIMIT_BYTES) continue;
		for (const part of rest) dropped += countStarts(part);
		rest = [];
	}
	if (restBytes > LINE_LIMIT_BYTES) yield { codePoints: dropped };
	else if (restBytes > 0) yield Buffer.concat(rest);
}

/** Counts code points of UTF-8: all bytes but those that continue one. */
function countStarts(bytes: Buffer): number {
	let count = 0;
	for (const byte of bytes) if ((byte & 0xc0) !== 0x80) count += 1;
	return count;
}
