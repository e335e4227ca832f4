// Remembers which documents there were, in little memory: a second one of the same name is refused.
import { createHash } from "node:crypto";
import type { Document } from "../model/document.ts";

/** Documents that came so far. */
export interface DocumentRegister {
	/** Notes a document; gives false where one of the same IRI came before. */
	add(document: Document): boolean;
}

/**
 * Makes a register with the documents that are there already. It keeps 53 bits of the hash of each IRI: of ten million documents, two
 * of different names are taken for one with a chance of 1 in 200.
 */
export function registerDocuments(
	documents: Iterable<Document> = [],
): DocumentRegister {
	const hashes = new Set<number>();
	const register: DocumentRegister = {
		add: ({ iri }) => {
			const hash = shortHash(iri);
			if (hashes.has(hash)) return false;
			hashes.add(hash);
			return true;
		},
	};
	for (const document of documents) register.add(document);
	return register;
}

function shortHash(text: string): number {
	const hash = createHash("sha256").update(text, "utf8").digest();
	return hash.readUInt32BE(0) * 2 ** 21 + (hash.readUInt32BE(4) >>> 11);
}
