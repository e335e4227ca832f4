// The whole text of a file, where a format needs that.
import { readFile } from "node:fs/promises";
import type { InputFile } from "../model/input.ts";
import { type RejectedInput, rejectInput } from "./item.ts";
import { decodeUtf8 } from "./text.ts";

/** Formats that are read whole take files up to this size; larger data belongs in JSON Lines or CSV. */
const WHOLE_FILE_LIMIT_BYTES = 64 * 1024 * 1024;
const START = { line: 1, column: 1 };

/** Says that a file is too large to be read whole, where it is. */
export function checkWholeFile(file: InputFile): RejectedInput | undefined {
	if (file.bytes <= WHOLE_FILE_LIMIT_BYTES) return undefined;
	const message = `the file has ${file.bytes} bytes; this format is read whole, up to ${WHOLE_FILE_LIMIT_BYTES} bytes: use JSON Lines or CSV`;
	return rejectInput(file.path, START, "file-too-large", message, "");
}

/** Reads the text of a file that a format needs whole, or says why it cannot be had. */
export async function readWholeText(
	file: InputFile,
): Promise<string | RejectedInput> {
	const large = checkWholeFile(file);
	if (large !== undefined) return large;
	const text = decodeUtf8(await readFile(file.path));
	return (
		text ??
		rejectInput(file.path, START, "invalid-utf-8", "the file is not UTF-8", "")
	);
}
