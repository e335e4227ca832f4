// Sources that are at hand rather than in files: records as objects, documents as texts.
import { createHash } from "node:crypto";
import type { Mapping } from "../model/mapping.ts";
import { countCodePoints } from "../model/text.ts";
import {
	type DocumentInput,
	indexDocuments,
	makeDocument,
} from "./document.ts";
import type { ReadItem } from "./item.ts";
import { readLine } from "./json-lines.ts";
import type { Sources } from "./source.ts";

/** What a program gives to be built. */
export interface MemoryInput {
	/** Records as JSON would hold them. */
	readonly records: readonly object[];
	/** Documents that the records quote, and the languages by which they name them. */
	readonly documents?: readonly DocumentInput[];
}

/** Name under which records at hand are reported: they count as lines of a JSON Lines file. */
const RECORDS_NAME = "records.jsonl";

/**
 * Makes sources of what is at hand. A quote without a document is of the first one.
 * @throws {ReadError} for two documents with one id
 */
export function openMemory(
	{ records, documents = [] }: MemoryInput,
	mappings: readonly Mapping[],
): Sources {
	const byId = indexDocuments(documents.map(makeDocument));
	const names = new Map<string, string>();
	for (const { language, id } of byId.values())
		if (!names.has(language)) names.set(language, id);
	const lines = records.map((record) => JSON.stringify(record));
	const text = lines.join("\n");
	const sha256 = createHash("sha256").update(text, "utf8").digest("hex");
	const file = {
		path: RECORDS_NAME,
		kind: "records",
		bytes: Buffer.byteLength(text),
		sha256,
		text,
	} as const;
	return {
		files: [file],
		documents: byId,
		mappings,
		records: readLines(lines, names),
		ledger: { decisions: [], rejected: [] },
		rejected: [],
		ignored: [],
	};
}

function* readLines(
	lines: readonly string[],
	documents: ReadonlyMap<string, string>,
): Generator<ReadItem> {
	let start = 0;
	for (const [index, line] of lines.entries()) {
		const item = readLine(RECORDS_NAME, line, index + 1, index, start);
		if (item.kind === "record")
			yield {
				kind: "record",
				record: {
					...item.record,
					source: { ...item.record.source, documents },
				},
			};
		else yield item;
		start += countCodePoints(line) + 1;
	}
}
