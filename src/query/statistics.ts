// Statistics of a graph: how much it holds, of what, and how much of it is supported.
import { GRAPHS, type GraphName } from "../model/iri.ts";
import type { QueryStore } from "../model/store.ts";
import { type DocumentFacts, listDocuments } from "./document.ts";
import { type Entity, nameEntities } from "./entity.ts";
import { detectReification } from "./reification.ts";
import { formatIri, listIris, selectRows } from "./sparql.ts";

/** What `casegraph stats` shows. */
export interface GraphStatistics {
	/** Quads in each named graph. */
	readonly graphs: Readonly<Record<GraphName, number>>;
	/** Classes with instances among the facts, the largest first. */
	readonly classes: readonly ClassCount[];
	readonly coverage: EvidenceCoverage;
	readonly documents: readonly DocumentFacts[];
}

export interface ClassCount {
	readonly class: Entity;
	readonly instances: number;
}

/** How many facts can be traced. A fact with both a quote and a provision counts in both. */
export interface EvidenceCoverage {
	readonly facts: number;
	readonly quoted: number;
	readonly cited: number;
	/** Facts with neither. */
	readonly unsupported: number;
}

const GRAPH_NAMES: readonly GraphName[] = [
	"facts",
	"evidence",
	"inferred",
	"ontology",
];

/** Counts what a graph holds. Takes time in proportion to its size. */
export async function readStatistics(
	store: QueryStore,
): Promise<GraphStatistics> {
	const graphs = { facts: 0, evidence: 0, inferred: 0, ontology: 0 };
	for (const name of GRAPH_NAMES)
		graphs[name] = await count(
			store,
			`GRAPH ${formatIri(GRAPHS[name])} { ?s ?p ?o }`,
		);
	return {
		graphs,
		classes: await countClasses(store),
		coverage: await measureCoverage(store, graphs.facts),
		documents: await listDocuments(store),
	};
}

async function count(store: QueryStore, pattern: string): Promise<number> {
	const [row] = await selectRows(
		store,
		`SELECT (COUNT(*) AS ?n) WHERE { ${pattern} }`,
	);
	return Number(row?.[0]?.value ?? 0);
}

async function countClasses(store: QueryStore): Promise<ClassCount[]> {
	const facts = formatIri(GRAPHS.facts);
	const rows = await selectRows(
		store,
		`SELECT ?class (COUNT(DISTINCT ?s) AS ?n) WHERE { GRAPH ${facts} { ?s a ?class } } GROUP BY ?class ORDER BY DESC(?n) ?class`,
	);
	const name = await nameEntities(store, listIris(rows));
	return rows.flatMap(([type, n]) =>
		type === undefined
			? []
			: [{ class: name(type.value), instances: Number(n?.value) }],
	);
}

async function measureCoverage(
	store: QueryStore,
	facts: number,
): Promise<EvidenceCoverage> {
	const reify = await detectReification(store);
	const countSupported = async (properties: string): Promise<number> => {
		const fact = `${reify("?st", "?s", "?p", "?o")} GRAPH ${formatIri(GRAPHS.facts)} { ?s ?p ?o }`;
		const [row] = await selectRows(
			store,
			`SELECT (COUNT(DISTINCT ?st) AS ?n) WHERE { ?st ${properties} ?support . ${fact} }`,
		);
		return Number(row?.[0]?.value ?? 0);
	};
	const supported = await countSupported("cg:evidence|cg:accordingTo");
	return {
		facts,
		quoted: await countSupported("cg:evidence"),
		cited: await countSupported("cg:accordingTo"),
		unsupported: facts - supported,
	};
}
