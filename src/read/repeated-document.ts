// Files that give one document: the first by its path is kept, the others are rejected, since a quote could be of either.
import type { Document } from "../model/document.ts";
import { quoteValue } from "../model/issue.ts";
import { type RejectedInput, rejectInput } from "./item.ts";

/** Parts documents, in their order, into those with IRIs of their own and those that repeat the IRI of another. */
export function separateRepeated(documents: readonly Document[]): {
	documents: Document[];
	rejected: RejectedInput[];
} {
	const first = new Map<string, Document>();
	for (const document of documents) {
		const other = first.get(document.iri);
		if (other === undefined || fileOf(document) < fileOf(other))
			first.set(document.iri, document);
	}
	const kept: Document[] = [];
	const rejected: RejectedInput[] = [];
	for (const document of documents) {
		const other = first.get(document.iri);
		if (other === undefined || other === document) kept.push(document);
		else rejected.push(rejectRepeated(document, other));
	}
	return { documents: kept, rejected };
}

function rejectRepeated(document: Document, other: Document): RejectedInput {
	return rejectInput(
		fileOf(document),
		{ line: 1, column: 1 },
		"repeated-document",
		`${fileOf(other)} has the id ${quoteValue(document.id)} too, or one that gives the same IRI: rename the file, or give it another id`,
		document.text,
	);
}

function fileOf({ file = "documents" }: Document): string {
	return file;
}
