// Records for tests, without a file around them.
import { compileMapping, type MappingPlan } from "../../src/map/compile.ts";
import { mapRecord } from "../../src/map/map-records.ts";
import type { Document } from "../../src/model/document.ts";
import { formatTerm } from "../../src/model/n-triples.ts";
import type { CaseRecord, RawObject } from "../../src/model/record.ts";
import type { Statement, StatementBatch } from "../../src/model/statement.ts";
import { makeIri, makeLiteral, makeText } from "../../src/model/term.ts";
import { readMapping } from "../../src/read/mapping.ts";
import { readOwnMapping } from "../../src/read/source.ts";

const ownPlan: MappingPlan = compileMapping(await readOwnMapping());

/** Makes a record of a file that names the given documents by language. */
export function makeRecord(
	fields: RawObject,
	documents: readonly Document[] = [],
	file = "a.yaml",
): CaseRecord {
	return {
		fields,
		source: {
			file,
			index: 0,
			documents: new Map(documents.map(({ language, id }) => [language, id])),
			text: JSON.stringify(fields),
			start: 0,
			locate: (path) => ({ line: 1 + path.length, column: 1 }),
		},
	};
}

/** Maps a record by Casegraph's own mapping, or by one that is given as YAML. */
export function mapFields(
	fields: RawObject,
	documents: readonly Document[] = [],
	mapping?: string,
	file?: string,
): StatementBatch {
	const plan =
		mapping === undefined
			? ownPlan
			: compileMapping(readMapping(mapping, "m.yaml"));
	return mapRecord(makeRecord(fields, documents, file), {
		plans: [plan],
		documents: new Map(documents.map((document) => [document.id, document])),
		fileIris: new Map(),
	});
}

/** Writes statements in short: IRIs below the base, names in braces. */
export function writeStatements(statements: readonly Statement[]): string[] {
	return statements.map(
		({ subject, predicate, object }) =>
			`${writeTerm(subject)} ${predicate.replace(/^.*[/#]/, "")} ${writeTerm(object)}`,
	);
}

function writeTerm(term: Statement["object"]): string {
	const short = (iri: string): string =>
		iri.replace("https://w3id.org/casegraph/", "").replace("ontology#", "cg:");
	switch (term.kind) {
		case "mention":
			return `{${term.scheme}: ${term.name}}`;
		case "reference":
			return short(makeIri(term.iri).value);
		default:
			return formatTerm(
				term.language === undefined
					? makeLiteral(term.value, term.datatype)
					: makeText(term.value, term.language),
			).replace("^^<http://www.w3.org/2001/XMLSchema#", "^^<");
	}
}
