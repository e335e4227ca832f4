// Documents that were parsed before: a file of a format that takes time to parse is parsed once, as long as it does not change.
import { extname } from "node:path";
import type { TextCache } from "../model/cache.ts";
import type { Document } from "../model/document.ts";
import type { InputFile } from "../model/input.ts";
import { readDocument } from "./document-file.ts";
import type { DocumentThread } from "./document-thread.ts";
import { documentFormats } from "./format.ts";
import type { RejectedInput } from "./item.ts";

/** Reads a document file, or takes it from a cache; one that is rejected is read each time. */
export async function readDocumentOnce(
	file: InputFile,
	thread: DocumentThread,
	cache?: TextCache,
): Promise<Document | RejectedInput> {
	if (cache === undefined || !isSlow(file)) return readDocument(file, thread);
	const key = `${file.path}\n${file.sha256}`;
	const kept = cache.read(key);
	// What the cache gives is what was written here: a hash seals it.
	if (kept !== undefined) return JSON.parse(kept) as Document;
	const document = await readDocument(file, thread);
	if (!("kind" in document)) cache.write(key, JSON.stringify(document));
	return document;
}

function isSlow({ path }: InputFile): boolean {
	const extension = extname(path).toLowerCase();
	return documentFormats.some(
		({ extensions, isThreaded }) =>
			isThreaded && extensions.includes(extension),
	);
}
