// Statement nodes: how the graph names a statement, in RDF 1.1 or in RDF 1.2, and which nodes there are.
// @see https://www.w3.org/TR/rdf12-concepts/#section-triple-terms-reification
import type { Term } from "@rdfjs/types";
import { formatTerm } from "../model/n-triples.ts";
import type { QueryStore } from "../model/store.ts";
import { askWhether, formatIri, selectRows } from "./sparql.ts";

/** The three terms of a statement. */
export interface Triple {
	readonly subject: Term;
	readonly predicate: Term;
	readonly object: Term;
}

/** Writes the pattern by which a statement node names its terms, in the profile of the graph. */
export type ReifyPattern = (
	statement: string,
	subject: string,
	predicate: string,
	object: string,
) => string;

/** Finds out whether the graph names statements by RDF 1.1 reification or by RDF 1.2 triple terms. */
export async function detectReification(
	store: QueryStore,
): Promise<ReifyPattern> {
	const hasTripleTerms = await askWhether(
		store,
		"ASK { ?st rdf:reifies ?triple }",
	);
	if (hasTripleTerms)
		return (st, s, p, o) => `${st} rdf:reifies <<( ${s} ${p} ${o} )>> .`;
	return (st, s, p, o) =>
		`${st} rdf:subject ${s} ; rdf:predicate ${p} ; rdf:object ${o} .`;
}

/** Gives a triple as one text, to find it again. */
export function tripleKey({ subject, predicate, object }: Triple): string {
	return `${formatTerm(subject)} ${formatTerm(predicate)} ${formatTerm(object)}`;
}

/** Gives the IRIs of the statement nodes of a triple; usually one. */
export async function findStatements(
	store: QueryStore,
	reify: ReifyPattern,
	triple: Triple,
): Promise<string[]> {
	const { subject, predicate, object } = triple;
	const pattern = reify(
		"?st",
		formatIri(subject.value),
		formatIri(predicate.value),
		formatTerm(object),
	);
	const rows = await selectRows(
		store,
		`SELECT DISTINCT ?st WHERE { ${pattern} } ORDER BY ?st`,
	);
	return rows.flatMap(([statement]) =>
		statement === undefined ? [] : [statement.value],
	);
}

/** Gives the IRIs of all statement nodes about an entity, by triple. */
export async function findStatementsAbout(
	store: QueryStore,
	reify: ReifyPattern,
	iri: string,
): Promise<Map<string, string>> {
	const node = formatIri(iri);
	const rows = [
		...(await selectRows(
			store,
			`SELECT DISTINCT ?st (${node} AS ?s) ?p ?o WHERE { ${reify("?st", node, "?p", "?o")} }`,
		)),
		...(await selectRows(
			store,
			`SELECT DISTINCT ?st ?s ?p (${node} AS ?o) WHERE { ${reify("?st", "?s", "?p", node)} }`,
		)),
	];
	const found = new Map<string, string>();
	for (const [statement, subject, predicate, object] of rows) {
		if (statement && subject && predicate && object)
			found.set(tripleKey({ subject, predicate, object }), statement.value);
	}
	return found;
}
