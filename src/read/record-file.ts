// A record file read whole: its records stand in a list, alone or below `records`, with `documents` named beside them.

import type { Position } from "../model/issue.ts";
import {
	type CaseRecord,
	isRawObject,
	type RawObject,
	type RawValue,
	type RecordPath,
} from "../model/record.ts";
import { countCodePoints } from "../model/text.ts";
import { type ReadItem, rejectInput } from "./item.ts";

/** A parsed file: its value, and where the parts of the value stand in the text. */
export interface ParsedFile {
	readonly path: string;
	readonly text: string;
	readonly value: RawValue;
	/** UTF-16 offsets of a value of the file, or of the nearest enclosing one. */
	range(path: RecordPath): readonly [start: number, end: number];
}

/** Splits a parsed file into its records. A file with anything else than records is rejected whole. */
export function* splitRecords(file: ParsedFile): Generator<ReadItem> {
	const { value } = file;
	if (Array.isArray(value)) yield* recordsOf(file, value, [], new Map());
	else if (isRawObject(value) && Array.isArray(value.records)) {
		const documents = readDocumentNames(value.documents);
		if (documents === undefined) {
			yield rejectAt(
				file,
				["documents"],
				"malformed-documents",
				"`documents` must map languages to document ids",
			);
		} else yield* recordsOf(file, value.records, ["records"], documents);
	} else if (isRawObject(value))
		yield* recordsOf(file, [value], undefined, new Map());
	else
		yield rejectAt(
			file,
			[],
			"no-records",
			"the file holds no records: a list, or a map with `records`, is expected",
		);
}

/** Gives line and column, from 1, of a UTF-16 offset. */
export function positionAt(text: string, offset: number): Position {
	return makeLocator(text)(offset);
}

/** Gives lines and columns of UTF-16 offsets of a text, whose lines are counted once, when first asked for. */
function makeLocator(text: string): (offset: number) => Position {
	let starts: readonly number[] | undefined;
	return (offset) => {
		starts ??= [
			0,
			...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1),
		];
		let line = 0;
		for (let above = starts.length; line + 1 < above; ) {
			const middle = (line + above) >> 1;
			if ((starts[middle] ?? 0) <= offset) line = middle;
			else above = middle;
		}
		return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
	};
}

function* recordsOf(
	file: ParsedFile,
	values: readonly RawValue[],
	prefix: RecordPath | undefined,
	documents: ReadonlyMap<string, string>,
): Generator<ReadItem> {
	const locate = makeLocator(file.text);
	let from = 0;
	let start = 0;
	for (const [index, value] of values.entries()) {
		const path = prefix === undefined ? [] : [...prefix, index];
		const [at] = file.range(path);
		// Counted on from the record before, since counting from the start each time is quadratic; an alias can lead back.
		start =
			at < from
				? countCodePoints(file.text, 0, at)
				: start + countCodePoints(file.text, from, at);
		from = at;
		if (isRawObject(value))
			yield {
				kind: "record",
				record: makeRecord(file, value, path, index, start, documents, locate),
			};
		else
			yield rejectAt(
				file,
				path,
				"not-a-record",
				"a record must be an object with fields",
			);
	}
}

function makeRecord(
	file: ParsedFile,
	fields: RawObject,
	root: RecordPath,
	index: number,
	start: number,
	documents: ReadonlyMap<string, string>,
	positionOf: (offset: number) => Position,
): CaseRecord {
	const [from, end] = file.range(root);
	return {
		fields,
		source: {
			file: file.path,
			index,
			documents,
			text: file.text.slice(from, end).trimEnd(),
			start,
			locate: (path) => positionOf(file.range([...root, ...path])[0]),
		},
	};
}

function readDocumentNames(
	value: RawValue | undefined,
): ReadonlyMap<string, string> | undefined {
	if (value === undefined) return new Map();
	if (!isRawObject(value)) return undefined;
	const names = new Map<string, string>();
	for (const [language, id] of Object.entries(value)) {
		if (typeof id !== "string") return undefined;
		names.set(language, id);
	}
	return names;
}

function rejectAt(
	file: ParsedFile,
	path: RecordPath,
	code: string,
	message: string,
): ReadItem {
	const [start, end] = file.range(path);
	return rejectInput(
		file.path,
		positionAt(file.text, start),
		code,
		message,
		file.text.slice(start, end),
	);
}
