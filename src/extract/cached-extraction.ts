// Extraction that was made before: what the rules found in a document is kept, and found again only when the document or the rules change.
import type { TextCache } from "../model/cache.ts";
import type { Document } from "../model/document.ts";
import type { Issue } from "../model/issue.ts";
import type { RawObject } from "../model/record.ts";
import { type Extraction, extractRecords, makeFoundRecord } from "./extract.ts";
import type { Lexicon } from "./lexicon.ts";

/** What an entry holds. */
interface KeptExtraction {
	readonly found: readonly RawObject[];
	readonly issues: readonly Issue[];
}

/** Reads a document by the rules, or takes what they found from a cache, whose version must change with the rules and the lexicon. */
export function extractRecordsOnce(
	document: Document,
	lexicon: Lexicon,
	cache: TextCache,
): Extraction {
	const { text: _, ...described } = document;
	const key = JSON.stringify(described);
	const kept = cache.read(key);
	if (kept !== undefined) return restore(document, kept);
	const { records, issues } = extractRecords(document, lexicon);
	const found = records.map(({ fields }) => fields);
	const made = JSON.stringify({ found, issues } satisfies KeptExtraction);
	// A fault of the rules is not kept: it may be one of this machine, such as its memory.
	if (issues.every(({ severity }) => severity !== "error"))
		cache.write(key, made);
	return restore(document, made);
}

/** What is new and what was kept both come from text, so that they cannot differ. */
function restore(document: Document, kept: string): Extraction {
	const { found, issues } = JSON.parse(kept) as KeptExtraction;
	return {
		records: found.map((fields, index) =>
			makeFoundRecord(document, fields, index, "rule"),
		),
		issues,
	};
}
