// Records of a list of files, one after the other.
import { extname } from "node:path";
import { ReadError } from "../errors.ts";
import type { InputFile } from "../model/input.ts";
import {
	type DocumentRegister,
	registerDocuments,
} from "./document-register.ts";
import { recordFormats } from "./format.ts";
import type { ReadItem } from "./item.ts";

/**
 * Reads the records of files in their order, each file by its extension, in constant memory for JSON Lines and CSV.
 * Files of another kind than records are passed over. What is no record comes as a rejection.
 * @param register of the documents that are there without the files, so that none comes twice
 * @throws {ReadError} when a file cannot be read
 */
export async function* readRecords(
	files: readonly InputFile[],
	register: DocumentRegister = registerDocuments(),
): AsyncGenerator<ReadItem> {
	for (const file of files) {
		if (file.kind !== "records") continue;
		const extension = extname(file.path).toLowerCase();
		const format = recordFormats.find((candidate) =>
			candidate.extensions.includes(extension),
		);
		if (format === undefined)
			throw new ReadError(`${file.path}: unknown format “${extension}”`);
		yield* format.read(file, register);
	}
}
