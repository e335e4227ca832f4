// Documents: the texts that statements are traced to.
import type { QueryStore } from "../model/store.ts";
import { dcterms } from "../vocabulary/standard.ts";
import type { Entity } from "./entity.ts";
import { describeAll, number, pickProperties, text } from "./lookup.ts";
import { listIris, selectRows } from "./sparql.ts";

/** What the graph holds on a document. */
export interface DocumentFacts extends Entity {
	/** For a digest, the publisher of its original. */
	readonly publisher: string | undefined;
	/** BCP 47 tag. */
	readonly language: string | undefined;
	/** Possibly partial; for a digest, the date of its original. */
	readonly issued: string | undefined;
	/** Address of the publication that the text repeats; may have any scheme, so check before making it a link. */
	readonly source: string | undefined;
	/** Address of the publication that the text sums up in other words. */
	readonly digestOf: string | undefined;
	readonly sha256: string | undefined;
	/** Length in Unicode code points. */
	readonly codePoints: number | undefined;
	/** How many pieces of evidence quote the document. */
	readonly quotes: number;
}

const { title, publisher, language, issued, source } = dcterms;
const DOCUMENT_FIELDS = {
	...pickProperties(
		"digestOf",
		"originalPublisher",
		"originalDate",
		"sha256",
		"codePoints",
	),
	title,
	publisher,
	language,
	issued,
	source,
};

/** Lists the documents, sorted by IRI. */
export async function listDocuments(
	store: QueryStore,
): Promise<DocumentFacts[]> {
	const rows = await selectRows(
		store,
		"SELECT DISTINCT ?d WHERE { ?d a cg:Document }",
	);
	const counted = await selectRows(
		store,
		"SELECT ?d (COUNT(DISTINCT ?e) AS ?n) WHERE { ?e oa:hasTarget ?t . ?t oa:hasSource ?d } GROUP BY ?d",
	);
	const quotes = new Map(
		counted.map(([document, count]) => [document?.value, Number(count?.value)]),
	);
	return describeAll(
		store,
		listIris(rows),
		DOCUMENT_FIELDS,
		(iri, values, name): DocumentFacts => ({
			...name(iri),
			publisher: text(values.publisher) ?? text(values.originalPublisher),
			language: text(values.language),
			issued: text(values.issued) ?? text(values.originalDate),
			source: text(values.source),
			digestOf: text(values.digestOf),
			sha256: text(values.sha256),
			codePoints: number(values.codePoints),
			quotes: quotes.get(iri) ?? 0,
		}),
	);
}
