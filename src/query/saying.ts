// What is said of an entity: its triples in the graphs of a build, in both directions.
import { GRAPHS } from "../model/iri.ts";
import type { QueryStore } from "../model/store.ts";
import type { StatementOrigin } from "./explanation.ts";
import type { Triple } from "./reification.ts";
import { formatIri, listIris, type Row, selectRows } from "./sparql.ts";

/** A triple with the graph in which it stands. */
export interface SaidTriple extends Triple {
	readonly origin: StatementOrigin | undefined;
}

const ORIGINS: readonly StatementOrigin[] = ["facts", "inferred", "ontology"];

/** Properties by which statement nodes and derivations refer to what they are about: support, not something said. */
const BOOKKEEPING =
	"rdf:subject, rdf:predicate, rdf:object, rdf:reifies, cg:rule, cg:premise";

/** Lists the triples whose subject is the entity, sorted by predicate and object; what the evidence graph says is left out. */
export async function listOutgoing(
	store: QueryStore,
	iri: string,
): Promise<SaidTriple[]> {
	const node = formatIri(iri);
	const rows = await selectRows(
		store,
		`SELECT ?origin (${node} AS ?s) ?p ?o WHERE { ${inGraphs(`${node} ?p ?o`)} } ORDER BY ?p ?o ?origin`,
	);
	return rows.flatMap(toTriple);
}

/** Lists the triples whose object is the entity, sorted by predicate and subject; what the evidence graph says is left out. */
export async function listIncoming(
	store: QueryStore,
	iri: string,
): Promise<SaidTriple[]> {
	const node = formatIri(iri);
	const triple = `?s ?p ${node} FILTER (?p NOT IN (${BOOKKEEPING}))`;
	const rows = await selectRows(
		store,
		`SELECT ?origin ?s ?p (${node} AS ?o) WHERE { ${inGraphs(triple)} } ORDER BY ?p ?s ?origin`,
	);
	return rows.flatMap(toTriple);
}

/** Lists the classes of an entity, sorted by IRI. */
export async function listClasses(
	store: QueryStore,
	iri: string,
): Promise<string[]> {
	const query = `SELECT DISTINCT ?class WHERE { ${formatIri(iri)} a ?class }`;
	return listIris(await selectRows(store, query));
}

function inGraphs(triple: string): string {
	const graphs = ORIGINS.map(
		(origin, index) => `(${formatIri(GRAPHS[origin])} ${index})`,
	);
	return `VALUES (?g ?origin) { ${graphs.join(" ")} } GRAPH ?g { ${triple} }`;
}

function toTriple([origin, subject, predicate, object]: Row): SaidTriple[] {
	if (!subject || !predicate || !object) return [];
	return [
		{ subject, predicate, object, origin: ORIGINS[Number(origin?.value)] },
	];
}
