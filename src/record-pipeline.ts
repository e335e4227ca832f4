// The stages that take one record or document at a time, in constant memory: read -> extract -> map -> resolve -> assert. Part of pipeline.ts.
import {
	type AssertedQuads,
	assertStatements,
} from "./assert/assert-statements.ts";
import { extractRecords } from "./extract/extract.ts";
import { type Lexicon, readLexicon } from "./extract/lexicon.ts";
import { compileMapping } from "./map/compile.ts";
import { type MapOptions, mapRecord } from "./map/map-records.ts";
import type { Document } from "./model/document.ts";
import { recordFileIri } from "./model/iri.ts";
import { hasError, type Rejection } from "./model/issue.ts";
import type { BuildObserver } from "./model/observer.ts";
import type { CaseRecord } from "./model/record.ts";
import type { ResolvedStatement, StatementBatch } from "./model/statement.ts";
import type { Ontology } from "./read/ontology.ts";
import { readRecordFileDocument } from "./read/record-file-document.ts";
import type { Sources } from "./read/source.ts";
import { readAuthorities, readClassTest } from "./resolve/authority.ts";
import { readCharges } from "./resolve/charge.ts";
import { makeResolver } from "./resolve/resolve-names.ts";

/** The quads of one accepted record. */
export interface AssertedRecord extends AssertedQuads {
	readonly kind: "record";
	readonly record: CaseRecord;
	readonly statements: readonly ResolvedStatement[];
}

/** A document that came in a stream of others, and is not held among the sources. */
export interface StreamedDocument {
	readonly kind: "document";
	readonly document: Document;
}

/** What takes one record to its quads, made once for all records. */
interface Line {
	readonly options: MapOptions;
	readonly lexicon: Lexicon;
	readonly resolve: (
		batch: StatementBatch,
	) => StatementBatch<ResolvedStatement>;
	readonly observer: BuildObserver;
}

/**
 * Takes the records of the sources, and what is found in their documents, through map, resolve and assert, in constant memory.
 * A document that record files name for their quotes is described by them, and nothing is looked for in it.
 */
export async function* assertRecords(
	sources: Sources,
	ontology: Ontology,
	observer: BuildObserver = {},
): AsyncGenerator<AssertedRecord | StreamedDocument> {
	const line = openLine(sources, ontology, observer);
	for (const issue of sources.ignored) observer.onWarning?.(issue);
	for (const { issue, text } of sources.rejected)
		observer.onRejection?.({ kind: "document", issues: [issue], text });
	for (const _document of sources.documents) observer.onAccepted?.("document");
	const described = new Set<string>();
	for await (const item of sources.records) {
		if (item.kind === "rejected")
			observer.onRejection?.({
				kind: "record",
				issues: [item.issue],
				text: item.text,
			});
		else if (item.kind === "document") {
			observer.onAccepted?.("document");
			yield item;
			yield* assertFindings(line, item.document);
		} else {
			for (const id of item.record.source.documents.values()) described.add(id);
			yield* assertRecord(line, item.record, line.options, "record");
		}
	}
	for (const [id, document] of sources.documents)
		if (!described.has(id)) yield* assertFindings(line, document);
}

function openLine(
	sources: Sources,
	ontology: Ontology,
	observer: BuildObserver,
): Line {
	const fileIris = new Map(
		sources.files.map(({ path, sha256 }) => [
			path,
			recordFileIri(path, sha256),
		]),
	);
	return {
		options: {
			plans: sources.mappings.map(compileMapping),
			documents: sources.documents,
			fileIris,
		},
		lexicon: readLexicon(ontology.quads),
		resolve: makeResolver({
			authorities: readAuthorities(ontology.quads),
			findCharge: readCharges(ontology.quads),
			hasClass: readClassTest(ontology.quads),
		}),
		observer,
	};
}

/** Takes what is found in a document to quads. */
function* assertFindings(
	line: Line,
	document: Document,
): Generator<AssertedRecord> {
	const { records, issues } = extractRecords(document, line.lexicon);
	if (hasError(issues))
		line.observer.onRejection?.({
			kind: "finding",
			issues,
			text: document.text,
		});
	else for (const issue of issues) line.observer.onWarning?.(issue);
	const options = {
		...line.options,
		documents: new Map([[document.id, document]]),
	};
	for (const record of records)
		yield* assertRecord(line, record, options, "finding");
}

/** Takes a record to quads, or tells of its rejection. */
function* assertRecord(
	{ resolve, observer }: Line,
	record: CaseRecord,
	options: MapOptions,
	kind: Rejection["kind"],
): Generator<AssertedRecord> {
	const { statements, issues } = resolve(mapRecord(record, options));
	if (hasError(issues)) {
		observer.onRejection?.({ kind, issues, text: record.source.text });
		return;
	}
	observer.onAccepted?.(kind);
	for (const issue of issues) observer.onWarning?.(issue);
	yield { kind: "record", record, statements, ...assertStatements(statements) };
}

/** The documents of the sources, those that were streamed, and the record files that were cited because nothing else supports some of their statements. */
export async function listDocuments(
	sources: Sources,
	cited: ReadonlySet<string>,
	streamed: readonly Document[] = [],
): Promise<Document[]> {
	const documents = [...sources.documents.values(), ...streamed];
	for (const file of sources.files) {
		if (cited.has(recordFileIri(file.path, file.sha256)))
			documents.push(await readRecordFileDocument(file));
	}
	return documents.sort((a, b) => (a.iri < b.iri ? -1 : 1));
}
