// The stages that take one record at a time, in constant memory: read -> map -> resolve -> assert. Part of pipeline.ts.
import {
	type AssertedQuads,
	assertStatements,
} from "./assert/assert-statements.ts";
import { compileMapping } from "./map/compile.ts";
import { mapRecord } from "./map/map-records.ts";
import type { Document } from "./model/document.ts";
import { recordFileIri } from "./model/iri.ts";
import { hasError } from "./model/issue.ts";
import type { BuildObserver } from "./model/observer.ts";
import type { CaseRecord } from "./model/record.ts";
import type { ResolvedStatement } from "./model/statement.ts";
import type { Ontology } from "./read/ontology.ts";
import { readRecordFileDocument } from "./read/record-file-document.ts";
import type { Sources } from "./read/source.ts";
import { readAuthorities, readClassTest } from "./resolve/authority.ts";
import { makeResolver } from "./resolve/resolve-names.ts";

/** The quads of one accepted record. */
export interface AssertedRecord extends AssertedQuads {
	readonly record: CaseRecord;
	readonly statements: readonly ResolvedStatement[];
}

/** Takes the records of the sources through read, map, resolve and assert, in constant memory. */
export async function* assertRecords(
	sources: Sources,
	ontology: Ontology,
	observer: BuildObserver = {},
): AsyncGenerator<AssertedRecord> {
	const plans = sources.mappings.map(compileMapping);
	const fileIris = new Map(
		sources.files.map(({ path, sha256 }) => [
			path,
			recordFileIri(path, sha256),
		]),
	);
	const options = { plans, documents: sources.documents, fileIris };
	const resolve = makeResolver({
		authorities: readAuthorities(ontology.quads),
		hasClass: readClassTest(ontology.quads),
	});
	for (const issue of sources.ignored) observer.onWarning?.(issue);
	for (const { issue, text } of sources.rejected)
		observer.onRejection?.({ kind: "document", issues: [issue], text });
	for (const _document of sources.documents) observer.onAccepted?.("document");
	for await (const item of sources.records) {
		if (item.kind === "rejected") {
			observer.onRejection?.({
				kind: "record",
				issues: [item.issue],
				text: item.text,
			});
			continue;
		}
		const { record, statements, issues } = resolve(
			mapRecord(item.record, options),
		);
		if (hasError(issues))
			observer.onRejection?.({
				kind: "record",
				issues,
				text: record.source.text,
			});
		else {
			observer.onAccepted?.("record");
			for (const issue of issues) observer.onWarning?.(issue);
			yield { record, statements, ...assertStatements(statements) };
		}
	}
}

/** The documents of the sources, and the record files that were cited because nothing else supports some of their statements. */
export async function listDocuments(
	sources: Sources,
	cited: ReadonlySet<string>,
): Promise<Document[]> {
	const documents = [...sources.documents.values()];
	for (const file of sources.files) {
		if (cited.has(recordFileIri(file.path, file.sha256)))
			documents.push(await readRecordFileDocument(file));
	}
	return documents.sort((a, b) => (a.iri < b.iri ? -1 : 1));
}
