// Documents in JSON Lines: an object with a `text`, and no `type` that would make it a record.
import type { RawObject } from "../model/record.ts";
import { isLanguageTag } from "../model/term.ts";
import { makeDocument } from "./document.ts";
import { type ReadItem, rejectInput } from "./item.ts";

/** Tells whether a line is a document rather than a record. */
export function isDocumentLine(value: RawObject): boolean {
	return typeof value.text === "string" && value.type === undefined;
}

/**
 * Makes a document of a line: `text`, and where they are there `id`, `title`, `language` or `lang`, `publisher`, `date`, and
 * `address` or `url`. Other fields say nothing of the document and are passed over.
 */
export function readDocumentLine(
	file: string,
	line: string,
	value: RawObject,
	number: number,
): ReadItem {
	const read = (...names: readonly string[]): string | undefined =>
		names
			.map((name) => value[name])
			.find((found) => typeof found === "string" && found !== "") as
			| string
			| undefined;
	const id = read("id") ?? `${file}-${number}`;
	const language = read("language", "lang");
	if (language !== undefined && !isLanguageTag(language))
		return rejectInput(
			file,
			{ line: number, column: 1 },
			"malformed-document",
			`“${language.slice(0, 40)}” is not a language tag`,
			line,
		);
	const rest = {
		title: read("title"),
		language,
		publisher: read("publisher"),
		date: read("date"),
		address: read("address", "url"),
	};
	const known = Object.fromEntries(
		Object.entries(rest).filter(([, text]) => text !== undefined),
	);
	const document = makeDocument({ id, text: read("text") ?? "", ...known });
	return {
		kind: "document",
		document: { ...document, file: `${file}#${id}` },
	};
}
