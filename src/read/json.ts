// Records in JSON, read whole.
import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser";
import { describeError } from "../errors.ts";
import type { InputFile } from "../model/input.ts";
import type { RawValue, RecordPath } from "../model/record.ts";
import { DEPTH_MESSAGE, isDeepValue } from "./depth.ts";
import { readWholeText } from "./file.ts";
import { type ReadItem, rejectInput } from "./item.ts";
import { positionAt, splitRecords } from "./record-file.ts";

/** Reads the records of a JSON file. A file that is not JSON is rejected whole, with the place of its first error. */
export async function* readJson(file: InputFile): AsyncGenerator<ReadItem> {
	const text = await readWholeText(file);
	if (typeof text !== "string") {
		yield text;
		return;
	}
	const value = parseJson(text);
	if (value instanceof Error) {
		yield rejectInput(
			file.path,
			positionAt(text, errorOffset(text)),
			"malformed-json",
			value.message,
			text,
		);
		return;
	}
	const root = parseTree(text);
	yield* splitRecords({
		path: file.path,
		text,
		value,
		range: (path) => jsonRange(root, text, path),
	});
}

/** Parses JSON; gives the error of text that is malformed or nested too deep. */
export function parseJson(text: string): RawValue | Error {
	try {
		const value = JSON.parse(text) as RawValue;
		return isDeepValue(value) ? new Error(DEPTH_MESSAGE) : value;
	} catch (error) {
		// The engine quotes the text as it stands, with its line ends.
		return new Error(describeError(error).replace(/\s+/g, " "));
	}
}

/** UTF-16 offsets of the value at a path of parsed JSON, or of the nearest enclosing value. */
export function jsonRange(
	root: Node | undefined,
	text: string,
	path: RecordPath,
): readonly [number, number] {
	for (
		let length = path.length;
		root !== undefined && length >= 0;
		length -= 1
	) {
		const node = findNodeAtLocation(root, path.slice(0, length));
		if (node !== undefined) return [node.offset, node.offset + node.length];
	}
	return [0, text.length];
}

/** UTF-16 offset of the first error of malformed JSON; 0 for text nested so deep that none can be found. */
export function errorOffset(text: string): number {
	const errors: { offset: number }[] = [];
	try {
		parseTree(text, errors as never, {
			allowTrailingComma: false,
			disallowComments: true,
		});
	} catch {
		return 0;
	}
	return errors[0]?.offset ?? 0;
}
