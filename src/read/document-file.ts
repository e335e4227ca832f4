// Document files: each is parsed by its format, mended, and becomes a document or an issue.
import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { Document } from "../model/document.ts";
import type { InputFile } from "../model/input.ts";
import { makeDocument } from "./document.ts";
import {
	type DocumentFault,
	faultDocument,
	type ParsedDocument,
} from "./document-format.ts";
import type { DocumentThread } from "./document-thread.ts";
import { checkWholeFile } from "./file.ts";
import { documentFormats } from "./format.ts";
import { type RejectedInput, rejectInput } from "./item.ts";
import { mendText } from "./mend.ts";

/**
 * Reads a document file. The stored text is the mended one (mend.ts), with U+FFFD for control characters; offsets are true to it. A
 * document without an id has the file's name, one without a language that which is detected.
 * @param thread parses the formats that a hostile file can make slow
 */
export async function readDocument(
	file: InputFile,
	thread: DocumentThread,
): Promise<Document | RejectedInput> {
	const large = checkWholeFile(file);
	if (large !== undefined) return large;
	const parsed = await parseFile(file, thread);
	if (parsed.kind === "fault") return rejectDocument(file, parsed);
	const { kind: _, isLaidOut, ...known } = parsed;
	const text = mendText(parsed.text, isLaidOut);
	if (text === "")
		return rejectDocument(
			file,
			faultDocument("empty-document", "the document has no text"),
		);
	const id = basename(file.path, extname(file.path));
	return { ...makeDocument({ id, ...known, text }), file: file.path };
}

async function parseFile(
	file: InputFile,
	thread: DocumentThread,
): Promise<ParsedDocument | DocumentFault> {
	const extension = extname(file.path).toLowerCase();
	const format = documentFormats.find(({ extensions }) =>
		extensions.includes(extension),
	);
	if (format === undefined)
		return faultDocument("unknown-format", `unknown format “${extension}”`);
	const bytes = await readFile(file.path);
	return format.isThreaded
		? thread.parse(format.name, bytes)
		: format.parse(bytes);
}

function rejectDocument(
	file: InputFile,
	{ code, message, text = "" }: DocumentFault,
): RejectedInput {
	return rejectInput(file.path, { line: 1, column: 1 }, code, message, text);
}
