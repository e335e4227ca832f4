// The formats that can be read. A new one is a file beside this and a line here.
import type { InputFile } from "../model/input.ts";
import { readCsv } from "./csv.ts";
import type { DocumentFormat } from "./document-format.ts";
import type { DocumentRegister } from "./document-register.ts";
import type { ReadItem } from "./item.ts";
import { readJson } from "./json.ts";
import { readJsonLines } from "./json-lines.ts";
import { parsePlainDocument } from "./plain-document.ts";
import { readYaml } from "./yaml.ts";

/** A format of record files. */
export interface RecordFormat {
	readonly name: string;
	/** Lower-case file name extensions, with their dot. */
	readonly extensions: readonly string[];
	/** Reads the records of a file, and the documents among them where the format has those. */
	read(file: InputFile, register: DocumentRegister): AsyncIterable<ReadItem>;
}

export const recordFormats: readonly RecordFormat[] = [
	{ name: "YAML", extensions: [".yaml", ".yml"], read: readYaml },
	{ name: "JSON", extensions: [".json"], read: readJson },
	{
		name: "JSON Lines",
		extensions: [".jsonl", ".ndjson"],
		read: readJsonLines,
	},
	{ name: "CSV", extensions: [".csv"], read: readCsv },
];

/** Parsers are loaded when a file asks for them: that of PDF is larger than all others together. */
export const documentFormats: readonly DocumentFormat[] = [
	{
		name: "text",
		extensions: [".md", ".txt"],
		isThreaded: false,
		parse: async (bytes) => parsePlainDocument(bytes),
	},
	{
		name: "HTML",
		extensions: [".html", ".htm"],
		isThreaded: true,
		parse: async (bytes) =>
			(await import("./html.ts")).parseHtmlDocument(bytes),
	},
	{
		name: "PDF",
		extensions: [".pdf"],
		isThreaded: true,
		parse: async (bytes) => (await import("./pdf.ts")).parsePdfDocument(bytes),
	},
	{
		name: "DOCX",
		extensions: [".docx"],
		isThreaded: true,
		parse: async (bytes) =>
			(await import("./docx.ts")).parseDocxDocument(bytes),
	},
];
