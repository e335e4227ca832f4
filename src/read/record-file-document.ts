// A record file as a document: what supports the statements of records that quote nothing.
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { basename } from "node:path";
import type { Document } from "../model/document.ts";
import type { InputFile } from "../model/input.ts";
import { recordFileIri } from "../model/iri.ts";
import { countCodePoints } from "../model/text.ts";

/** Text of longer files is not kept in memory. */
const TEXT_LIMIT_BYTES = 1024 * 1024;

/** Reads a record file as a document, in constant memory: its hash and length, and its text if that is short. */
export async function readRecordFileDocument(
	file: InputFile,
): Promise<Document> {
	const hash = createHash("sha256");
	const decoder = new TextDecoder("utf-8");
	let codePoints = 0;
	let text = "";
	const chunks =
		file.text === undefined
			? createReadStream(file.path, { highWaterMark: 1 << 18 })
			: [Buffer.from(file.text)];
	for await (const chunk of chunks) {
		const part = decoder.decode(chunk as Buffer, { stream: true });
		hash.update(part, "utf8");
		codePoints += countCodePoints(part);
		if (file.bytes <= TEXT_LIMIT_BYTES) text += part;
	}
	const iri = recordFileIri(file.path, file.sha256);
	const id = iri.slice(iri.lastIndexOf("/") + 1);
	return {
		id,
		iri,
		title: basename(file.path),
		language: "und",
		isDigest: false,
		text,
		codePoints,
		sha256: hash.digest("hex"),
	};
}
