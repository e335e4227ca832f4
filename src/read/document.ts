// Makes a document of a text and of what is known of its origin.

import { createHash } from "node:crypto";
import { ReadError } from "../errors.ts";
import type { Document } from "../model/document.ts";
import { documentIri } from "../model/iri.ts";
import { replaceControls } from "../model/term.ts";
import { countCodePoints } from "../model/text.ts";
import { detectLanguage } from "./language.ts";

/** What a document is made of; a `language` that is not given is detected. */
export interface DocumentInput {
	readonly id: string;
	readonly text: string;
	readonly title?: string;
	readonly language?: string;
	readonly publisher?: string;
	readonly date?: string;
	readonly address?: string;
	readonly digest?: boolean;
}

/** Makes a document of a text, with its IRI and hash; what cannot stand in a text becomes U+FFFD, which moves no offset. */
export function makeDocument(input: DocumentInput): Document {
	const {
		id,
		title = id,
		language = detectLanguage(input.text),
		publisher,
		date,
		address,
		digest = false,
	} = input;
	const text = replaceControls(input.text);
	return {
		id,
		iri: documentIri(id),
		title: replaceControls(title),
		language,
		...(publisher === undefined
			? {}
			: { publisher: replaceControls(publisher) }),
		...(date === undefined ? {} : { date: replaceControls(date) }),
		...(address === undefined ? {} : { address: replaceControls(address) }),
		isDigest: digest,
		text,
		codePoints: countCodePoints(text),
		sha256: createHash("sha256").update(text, "utf8").digest("hex"),
	};
}

/** Indexes documents by id. @throws {ReadError} for two with one id, or with ids that give one IRI */
export function indexDocuments(
	documents: Iterable<Document>,
): Map<string, Document> {
	const byId = new Map<string, Document>();
	const iris = new Set<string>();
	for (const document of documents) {
		const { id, iri, file = "documents" } = document;
		if (iris.has(iri))
			throw new ReadError(
				`${file}: another document has the id “${id}”, or one that gives the same IRI`,
			);
		iris.add(iri);
		byId.set(id, document);
	}
	return byId;
}
