// Documents in JSON Lines: an object with a `text`, and no `type` that would make it a record.
import { quoteValue } from "../model/issue.ts";
import type { RawObject } from "../model/record.ts";
import { isLanguageTag } from "../model/term.ts";
import { makeDocument } from "./document.ts";
import type { DocumentRegister } from "./document-register.ts";
import { type ReadItem, rejectInput } from "./item.ts";
import { mendText } from "./mend.ts";

/** Tells whether a line is a document rather than a record. */
export function isDocumentLine(value: RawObject): boolean {
	return typeof value.text === "string" && value.type === undefined;
}

/**
 * Makes a document of a line: `text`, and where they are there `id`, `title`, `language` or `lang`, `publisher`, `date`, and
 * `address` or `url`. Other fields say nothing of the document and are passed over. The text is mended as that of a file is.
 * @param register of the documents before this one, of which none may have its id
 */
export function readDocumentLine(
	file: string,
	line: string,
	value: RawObject,
	number: number,
	register?: DocumentRegister,
): ReadItem {
	const read = (...names: readonly string[]): string | undefined =>
		names
			.map((name) => value[name])
			.find((found) => typeof found === "string" && found !== "") as
			| string
			| undefined;
	const reject = (code: string, message: string): ReadItem =>
		rejectInput(file, { line: number, column: 1 }, code, message, line);
	const id = read("id") ?? `${file}-${number}`;
	const language = read("language", "lang");
	if (language !== undefined && !isLanguageTag(language))
		return reject(
			"malformed-document",
			`“${language.slice(0, 40)}” is not a language tag`,
		);
	const text = mendText(read("text") ?? "");
	if (text === "") return reject("empty-document", "the document has no text");
	const rest = {
		title: read("title"),
		language,
		publisher: read("publisher"),
		date: read("date"),
		address: read("address", "url"),
	};
	const known = Object.fromEntries(
		Object.entries(rest).filter(([, field]) => field !== undefined),
	);
	const document = makeDocument({ id, text, ...known });
	if (register?.add(document) === false)
		return reject(
			"repeated-document",
			`another document has the id ${quoteValue(id)}, or one that gives the same IRI`,
		);
	return {
		kind: "document",
		document: { ...document, file: `${file}#${id}` },
	};
}
