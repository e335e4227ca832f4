// The stages that take one record or document at a time, in constant memory: read -> extract -> map -> resolve -> assert. Part of pipeline.ts.
import {
	type AssertedQuads,
	assertStatements,
} from "./assert/assert-statements.ts";
import { readLexicon } from "./extract/lexicon.ts";
import {
	type Asked,
	type ExtractionChoice,
	type Finder,
	lookAhead,
	openFinder,
} from "./finding-pipeline.ts";
import { compileMapping } from "./map/compile.ts";
import { type MapOptions, mapRecord } from "./map/map-records.ts";
import type { Document } from "./model/document.ts";
import { recordFileIri } from "./model/iri.ts";
import { type FindingMethod, hasError, type Rejection } from "./model/issue.ts";
import { formatQuad } from "./model/n-triples.ts";
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
	readonly finder: Finder;
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
	choice: ExtractionChoice = {},
): AsyncGenerator<AssertedRecord | StreamedDocument> {
	const line = openLine(sources, ontology, observer, choice);
	const { ask, ahead } = line.finder;
	for (const issue of sources.ignored) observer.onWarning?.(issue);
	for (const { issue, text } of sources.rejected)
		observer.onRejection?.({ kind: "document", issues: [issue], text });
	for (const { issue, text } of sources.ledger.rejected)
		observer.onRejection?.({ kind: "record", issues: [issue], text });
	for (const _document of sources.documents) observer.onAccepted?.("document");
	const described = new Set<string>();
	for await (const [item, asked] of lookAhead(
		sources.records,
		(item) => (item.kind === "document" ? ask(item.document) : undefined),
		ahead,
	)) {
		if (item.kind === "rejected")
			observer.onRejection?.({
				kind: "record",
				issues: [item.issue],
				text: item.text,
			});
		else if (item.kind === "document") {
			observer.onAccepted?.("document");
			yield item;
			yield* assertFindings(line, item.document, asked);
		} else {
			for (const id of item.record.source.documents.values()) described.add(id);
			yield* assertRecord(line, item.record, line.options, "record");
		}
	}
	const searched = [...sources.documents.values()].filter(
		({ id }) => !described.has(id),
	);
	for await (const [document, asked] of lookAhead(searched, ask, ahead))
		yield* assertFindings(line, document, asked);
}

function openLine(
	sources: Sources,
	ontology: Ontology,
	observer: BuildObserver,
	choice: ExtractionChoice,
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
		finder: openFinder(readLexicon(ontology.quads), choice, observer),
		resolve: makeResolver({
			authorities: readAuthorities(ontology.quads),
			findCharge: readCharges(ontology.quads),
			hasClass: readClassTest(ontology.quads),
		}),
		observer,
	};
}

/** Takes what is found in a document to quads, that of the rules first; a statement of both has the evidence of both. */
async function* assertFindings(
	line: Line,
	document: Document,
	asked: Asked,
): AsyncGenerator<AssertedRecord> {
	const options = {
		...line.options,
		documents: new Map([[document.id, document]]),
	};
	const stated = {
		rule: new Set<string>(),
		"language-model": new Set<string>(),
	};
	const found = await line.finder.find(document, asked);
	for (const { record, method } of found)
		for (const asserted of assertRecord(
			line,
			record,
			options,
			"finding",
			method,
		)) {
			if (asked !== undefined)
				for (const quad of asserted.facts) stated[method].add(formatQuad(quad));
			yield asserted;
		}
	if (asked === undefined) return;
	const { rule, "language-model": model } = stated;
	const both = [...rule].filter((fact) => model.has(fact)).length;
	line.observer.onAgreement?.({
		rule: rule.size,
		languageModel: model.size,
		both,
	});
}

/** Takes a record to quads, or tells of its rejection. */
function* assertRecord(
	{ resolve, observer }: Line,
	record: CaseRecord,
	options: MapOptions,
	kind: Rejection["kind"],
	method?: FindingMethod,
): Generator<AssertedRecord> {
	const { statements, issues } = resolve(mapRecord(record, options));
	if (hasError(issues)) {
		observer.onRejection?.({
			kind,
			...(method === undefined ? {} : { method }),
			issues,
			text: record.source.text,
		});
		return;
	}
	observer.onAccepted?.(kind, method);
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
