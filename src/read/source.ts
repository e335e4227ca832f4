// The sources of a build: its documents, its mappings, and its records, which are read only when asked for.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { TextCache } from "../model/cache.ts";
import type { Document } from "../model/document.ts";
import type { InputFile } from "../model/input.ts";
import type { Issue } from "../model/issue.ts";
import type { Mapping } from "../model/mapping.ts";
import { type Ledger, readLedger } from "./decision.ts";
import { indexDocuments } from "./document.ts";
import { readDocumentOnce } from "./document-cache.ts";
import { registerDocuments } from "./document-register.ts";
import { openDocumentThread } from "./document-thread.ts";
import { listInputs } from "./input.ts";
import type { ReadItem, RejectedInput } from "./item.ts";
import { readMapping } from "./mapping.ts";
import { readRecords } from "./record.ts";
import { separateRepeated } from "./repeated-document.ts";

/** What a build is made from. */
export interface Sources {
	readonly files: readonly InputFile[];
	/** By id. */
	readonly documents: ReadonlyMap<string, Document>;
	readonly mappings: readonly Mapping[];
	/** Records in a fixed order, whatever the order in which inputs were named. */
	readonly records: AsyncIterable<ReadItem> | Iterable<ReadItem>;
	/** Decisions of reviewers, and lines of ledgers that are none. */
	readonly ledger: Ledger;
	/** Documents that could not be read, or repeat the id of another. */
	readonly rejected: readonly RejectedInput[];
	/** Files of the inputs that no format reads. */
	readonly ignored: readonly Issue[];
}

export interface SourceOptions {
	/** A file of decisions besides those of the inputs. */
	readonly ledger?: string | undefined;
	/** Keeps documents whose formats take time to parse. */
	readonly cache?: TextCache | undefined;
}

/** The mapping of Casegraph's own record format, which comes with the package and is used unless an input replaces it. */
const OWN_MAPPING_FILE = fileURLToPath(
	new URL("../../data/mappings/casegraph.yaml", import.meta.url),
);

/**
 * Opens files and folders as the sources of a build: reads documents and mappings, and makes ready to read records.
 * @throws {ReadError} for an input that is missing or of an unknown format
 * @throws {MappingError} for a mapping that is wrong
 */
export async function openSources(
	inputs: readonly string[],
	{ ledger, cache }: SourceOptions = {},
): Promise<Sources> {
	const ignored: Issue[] = [];
	const files = await listInputs(
		inputs,
		(path) => ignored.push(ignoreFile(path)),
		ledger,
	);
	const mappings: Mapping[] = [];
	for (const file of files)
		if (file.kind === "mapping")
			mappings.push(readMapping(await readFile(file.path, "utf8"), file.path));
	if (!mappings.some(({ name }) => name === "casegraph"))
		mappings.push(await readOwnMapping());
	const { documents, rejected } = await readDocuments(files, cache);
	return {
		files,
		documents: indexDocuments(documents),
		mappings,
		records: readRecords(files, registerDocuments(documents)),
		ledger: await readLedgers(files),
		rejected,
		ignored: ignored.sort((a, b) => (a.file < b.file ? -1 : 1)),
	};
}

/**
 * Reads all document files, whose texts stay in memory: any record may quote any of them, whatever the order of the files. Documents
 * that nothing quotes belong in JSON Lines when there are more than memory holds; those are read one at a time, with the records.
 */
async function readDocuments(
	files: readonly InputFile[],
	cache: TextCache | undefined,
): Promise<{ documents: Document[]; rejected: RejectedInput[] }> {
	const documents: Document[] = [];
	const rejected: RejectedInput[] = [];
	const thread = openDocumentThread();
	try {
		for (const file of files) {
			if (file.kind !== "document") continue;
			const document = await readDocumentOnce(file, thread, cache);
			if ("kind" in document) rejected.push(document);
			else documents.push(document);
		}
	} finally {
		await thread.close();
	}
	const separate = separateRepeated(documents);
	return {
		documents: separate.documents,
		rejected: [...rejected, ...separate.rejected],
	};
}

/** Reads the ledgers among the files, in the order of the files. */
async function readLedgers(files: readonly InputFile[]): Promise<Ledger> {
	const ledgers: Ledger[] = [];
	for (const file of files)
		if (file.kind === "decisions") ledgers.push(await readLedger(file));
	return {
		decisions: ledgers.flatMap(({ decisions }) => decisions),
		rejected: ledgers.flatMap(({ rejected }) => rejected),
	};
}

function ignoreFile(file: string): Issue {
	return {
		code: "ignored-file",
		stage: "read",
		severity: "warning",
		file,
		position: { line: 1, column: 1 },
		path: "",
		message: "no format reads this file or link, and it is left out",
	};
}

/** Reads the mapping of Casegraph's own record format. */
export async function readOwnMapping(): Promise<Mapping> {
	return readMapping(
		await readFile(OWN_MAPPING_FILE, "utf8"),
		OWN_MAPPING_FILE,
	);
}
