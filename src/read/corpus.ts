// Corpora: documents with labels, for measuring extraction. A label is never part of the document that is built.
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, extname, join, resolve } from "node:path";
import { describeError, ReadError } from "../errors.ts";
import type { Document } from "../model/document.ts";
import { quoteValue } from "../model/issue.ts";
import { isRawObject, type RawObject } from "../model/record.ts";
import { parseJson } from "./json.ts";
import { isDocumentLine, readDocumentLine } from "./json-lines-document.ts";

export interface Corpus {
	/** Name of its folder. */
	readonly name: string;
	readonly documents: readonly CorpusDocument[];
	/** Lines and files that are no documents, and why. */
	readonly faults: readonly string[];
}

export interface CorpusDocument {
	readonly document: Document;
	/** As the JSON has it; undefined where there is none. */
	readonly label: unknown;
}

const DOCUMENT_FILE = "documents.jsonl";
const LABEL_FILE = "labels.jsonl";

/**
 * Reads a folder of corpora, or one that is a corpus itself: it has a `documents.jsonl` whose lines may carry `gold`, perhaps a
 * `labels.jsonl` by `id` beside it; or JSON files of one document each, whose text stands in `text` or in `sections`.
 * Folders without documents are left out. In the order of names.
 * @throws {ReadError} for a folder that is missing or holds no corpus
 */
export async function readCorpora(folder: string): Promise<Corpus[]> {
	const entries = await listFolder(folder);
	const own = await readCorpus(folder);
	if (own !== undefined) return [own];
	const corpora: Corpus[] = [];
	for (const entry of entries) {
		const path = join(folder, entry);
		if (!(await stat(path)).isDirectory()) continue;
		const corpus = await readCorpus(path);
		if (corpus !== undefined) corpora.push(corpus);
	}
	if (corpora.length === 0)
		throw new ReadError(
			`${folder}: no corpus: neither it nor a folder in it has a ${DOCUMENT_FILE}, or JSON files with \`sections\` or \`text\``,
		);
	return corpora;
}

async function listFolder(folder: string): Promise<string[]> {
	try {
		return (await readdir(folder)).sort();
	} catch (cause) {
		throw new ReadError(
			`${folder}: no folder that can be read (${describeError(cause)})`,
			{ cause },
		);
	}
}

async function readCorpus(folder: string): Promise<Corpus | undefined> {
	const names = await listFolder(folder);
	const faults: string[] = [];
	const lines: Line[] = [];
	const hasLines = names.includes(DOCUMENT_FILE);
	if (hasLines)
		lines.push(...(await readLines(join(folder, DOCUMENT_FILE), faults)));
	else
		for (const name of names.filter((one) => extname(one) === ".json")) {
			const line = await readSingle(join(folder, name), faults);
			if (line !== undefined) lines.push(line);
		}
	if (lines.length === 0 && !(hasLines && faults.length > 0)) return undefined;
	const labels = names.includes(LABEL_FILE)
		? await readLabels(join(folder, LABEL_FILE), lines, faults)
		: new Map<string, RawObject>();
	return {
		name: basename(resolve(folder)),
		documents: makeDocuments(lines, labels, faults),
		faults,
	};
}

/** Reads labels by the ids of documents. A label of no document is a fault: its document would go unscored, and nobody would know. */
async function readLabels(
	path: string,
	documents: readonly Line[],
	faults: string[],
): Promise<Map<string, RawObject>> {
	const ids = new Set(documents.map(({ value }) => value.id));
	const labels = new Map<string, RawObject>();
	for (const { file, number, value } of await readLines(path, faults)) {
		const { id } = value;
		if (typeof id !== "string") faults.push(`${file}:${number}: no \`id\``);
		else if (!ids.has(id))
			faults.push(
				`${file}:${number}: no document has the id ${quoteValue(id)}`,
			);
		else labels.set(id, value);
	}
	return labels;
}

interface Line {
	readonly file: string;
	readonly number: number;
	readonly value: RawObject;
}

async function readLines(file: string, faults: string[]): Promise<Line[]> {
	const lines: Line[] = [];
	for (const [index, text] of (await readText(file)).split("\n").entries()) {
		if (text.trim() === "") continue;
		const value = parseJson(text);
		if (!(value instanceof Error) && isRawObject(value))
			lines.push({ file, number: index + 1, value });
		else
			faults.push(
				`${file}:${index + 1}: ${value instanceof Error ? value.message : "no JSON object"}`,
			);
	}
	return lines;
}

/** Reads a file of one document, whose sections are joined in their order under its title, court and docket number. */
async function readSingle(
	file: string,
	faults: string[],
): Promise<Line | undefined> {
	const value = parseJson(await readText(file));
	if (value instanceof Error) faults.push(`${file}: ${value.message}`);
	if (value instanceof Error || !isRawObject(value)) return undefined;
	const parts = isRawObject(value.sections)
		? [
				value.title,
				value.court,
				value.case_no,
				...Object.values(value.sections),
			]
		: [value.text];
	const text = parts.filter((part) => typeof part === "string").join("\n");
	if (text === "") return undefined;
	const id = basename(file, extname(file));
	// What stands at the head of a judgment is a label, too.
	const { court, case_no, date } = value;
	const gold = isRawObject(value.gold)
		? { court, case_no, date, ...value.gold }
		: value.gold;
	const named = { id, lang: "zh", ...value, text };
	return {
		file,
		number: 1,
		value: gold === undefined ? named : { ...named, gold },
	};
}

async function readText(file: string): Promise<string> {
	try {
		return (await readFile(file, "utf8")).replace(/^\ufeff/, "");
	} catch (cause) {
		throw new ReadError(`${file}: cannot be read (${describeError(cause)})`, {
			cause,
		});
	}
}

/** Makes documents as a build does. Of documents that would share an IRI all but the first get a number, so that the graph tells them apart. */
function makeDocuments(
	lines: readonly Line[],
	labels: ReadonlyMap<string, RawObject>,
	faults: string[],
): CorpusDocument[] {
	const seen = new Set<string>();
	const documents: CorpusDocument[] = [];
	for (const { file, number, value } of lines) {
		const id = typeof value.id === "string" ? value.id : `line-${number}`;
		const { gold, type: _type, ...fields } = value;
		const document = makeDocument({ ...fields, id }, file, number);
		if (typeof document === "string") {
			faults.push(`${file}:${number}: ${document}`);
			continue;
		}
		const own = seen.has(document.iri)
			? makeDocument({ ...fields, id: `${id} line ${number}` }, file, number)
			: document;
		if (typeof own === "string") continue;
		seen.add(own.iri);
		documents.push({ document: own, label: gold ?? labels.get(id) });
	}
	return documents;
}

/** Gives the document of a line, or why there is none. */
function makeDocument(
	value: RawObject,
	file: string,
	number: number,
): Document | string {
	if (!isDocumentLine(value)) return "no document: it has no `text`";
	const item = readDocumentLine(file, "", value, number);
	if (item.kind === "document") return item.document;
	return item.kind === "rejected" ? item.issue.message : "no document";
}
