// Where statements were read: leads from an entity of the graph back to its place in the inputs.
import type { Issue } from "./issue.ts";
import type { CaseRecord, RecordPath } from "./record.ts";
import type { ResolvedStatement } from "./statement.ts";

/** A place in a record. */
export interface SourcePlace {
	readonly record: CaseRecord;
	readonly path: RecordPath;
}

/** Places by subject, then by property; the empty property stands for the entity as a whole. */
export type PlaceIndex = Map<string, Map<string, SourcePlace>>;

/** Adds the places of a record's statements; the first place of a statement counts. */
export function indexPlaces(
	index: PlaceIndex,
	record: CaseRecord,
	statements: readonly ResolvedStatement[],
): void {
	for (const { subject, predicate, path } of statements) {
		const of = index.get(subject.iri) ?? new Map<string, SourcePlace>();
		index.set(subject.iri, of);
		const place = { record, path };
		if (!of.has("")) of.set("", place);
		if (!of.has(predicate)) of.set(predicate, place);
	}
}

/** Finds where a property of an entity was read, else where the entity was, else where what encloses it was. */
export function findPlace(
	index: PlaceIndex,
	subject: string,
	predicate: string | undefined,
): SourcePlace | undefined {
	for (
		let iri = subject;
		iri.includes("/");
		iri = iri.slice(0, iri.lastIndexOf("/"))
	) {
		const of = index.get(iri);
		if (of !== undefined)
			return of.get(iri === subject ? (predicate ?? "") : "") ?? of.get("");
	}
	return undefined;
}

/** The parts of an issue that say where it is; an entity of no input has line 0. */
export function describePlace(
	place: SourcePlace | undefined,
): Pick<Issue, "file" | "position" | "path"> {
	if (place === undefined)
		return { file: "(ontology)", position: { line: 0, column: 0 }, path: "" };
	const { record, path } = place;
	return {
		file: record.source.file,
		position: record.source.locate(path),
		path: path.join("/"),
	};
}
