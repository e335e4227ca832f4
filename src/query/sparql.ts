// Query text made of checked parts, and answers as rows: the only file of query/ that writes terms into text.
import type { Term } from "@rdfjs/types";
import { QueryError } from "../errors.ts";
import { formatTerm } from "../model/n-triples.ts";
import type { QueryStore } from "../model/store.ts";
import { makeIri } from "../model/term.ts";
import { PREFIXES } from "../vocabulary/namespace.ts";

export type Row = readonly (Term | undefined)[];

/** Subjects in one query; more are asked for in turns, so that no query text grows without bounds. */
const BATCH_SIZE = 400;

/** Writes an IRI. @throws {TermError} for text that is not an IRI, so that none can end the term and go on as SPARQL */
export function formatIri(iri: string): string {
	return formatTerm(makeIri(iri));
}

/** Writes IRIs for a VALUES block of one variable. */
export function formatIris(iris: Iterable<string>): string {
	return [...iris].map(formatIri).join(" ");
}

/** Declares Casegraph's prefixes ahead of a query, on its first line, but for those that it declares itself. */
export function addPrefixes(sparql: string): string {
	const declared = new Set(
		[...sparql.matchAll(/\bprefix\s+([^\s:]*):/gi)].map(([, name]) => name),
	);
	const missing = Object.entries(PREFIXES).filter(
		([name]) => !declared.has(name),
	);
	return `${missing.map(([name, iri]) => `PREFIX ${name}: <${iri}>`).join(" ")} ${sparql}`;
}

/** Gives the rows of a SELECT query that may use Casegraph's prefixes. @throws {QueryError} for a query of another form */
export async function selectRows(
	store: QueryStore,
	sparql: string,
): Promise<readonly Row[]> {
	const result = await store.query(addPrefixes(sparql));
	if (result.kind !== "bindings")
		throw new QueryError("a SELECT query was expected");
	return result.rows;
}

/** Gives the truth value of an ASK query that may use Casegraph's prefixes. @throws {QueryError} for a query of another form */
export async function askWhether(
	store: QueryStore,
	sparql: string,
): Promise<boolean> {
	const result = await store.query(addPrefixes(sparql));
	if (result.kind !== "boolean")
		throw new QueryError("an ASK query was expected");
	return result.value;
}

/** Asks the same of many IRIs, a batch at a time, and gives all rows; repeated IRIs are asked for once. */
export async function selectInBatches(
	store: QueryStore,
	iris: Iterable<string>,
	write: (values: string) => string,
): Promise<Row[]> {
	const distinct = [...new Set(iris)];
	const rows: Row[] = [];
	for (let at = 0; at < distinct.length; at += BATCH_SIZE) {
		rows.push(
			...(await selectRows(
				store,
				write(formatIris(distinct.slice(at, at + BATCH_SIZE))),
			)),
		);
	}
	return rows;
}

/** Gives the IRIs of the first column, each once, in the order of their characters. */
export function listIris(rows: Iterable<Row>): string[] {
	const iris = new Set<string>();
	for (const [term] of rows)
		if (term?.termType === "NamedNode") iris.add(term.value);
	return [...iris].sort();
}

/**
 * Writes a query for the values of several properties of `?s`, each property known by its place in the list.
 * One pattern a property: engines look those up subject by subject, but read the whole graph for a join with a list of properties.
 */
export function writePropertyQuery(
	subjects: string,
	properties: readonly string[],
): string {
	const patterns = properties.map(
		(property, index) =>
			`{ ?s ${formatIri(property)} ?o BIND (${index} AS ?k) }`,
	);
	return `SELECT DISTINCT ?s ?k ?o WHERE { VALUES ?s { ${subjects} } { ${patterns.join(" UNION ")} } }`;
}
