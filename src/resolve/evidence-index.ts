// The evidence graph, indexed: statement nodes with what they say, and the quotes behind them. For what needs the whole graph in memory.
import type { Quad, Quad_Object } from "@rdfjs/types";
import { cgProperty } from "../vocabulary/casegraph.ts";
import { oa, rdf } from "../vocabulary/standard.ts";

/** A statement node. */
export interface StatementNode {
	readonly iri: string;
	readonly subject: string;
	readonly predicate: string;
	readonly object: Quad_Object;
	/** IRIs of its pieces of evidence. */
	readonly evidence: ReadonlySet<string>;
}

/** A piece of evidence. */
export interface QuoteNode {
	readonly iri: string;
	/** IRI of the document. */
	readonly document: string;
	readonly exact: string;
	readonly start: number;
	readonly end: number;
	/** IRI of the method. */
	readonly method: string;
	readonly confidence: number;
}

export interface EvidenceIndex {
	/** By IRI, in the order in which the nodes were met. */
	readonly statements: ReadonlyMap<string, StatementNode>;
	/** Gives the quotes behind a statement, sorted by document and place; none for one that rests on a provision of law only. */
	quotesOf(statement: StatementNode): QuoteNode[];
	/** Gives the highest confidence of the evidence of a statement; undefined for one without a quote. */
	confidenceOf(statement: StatementNode): number | undefined;
}

/** Values of the predicates of which the index has use, by subject: one map each, for the evidence of a graph has many small nodes. */
type Columns = Readonly<Record<Column, Map<string, Quad_Object>>>;
type Column = keyof typeof COLUMN_PREDICATES;

const COLUMN_PREDICATES = {
	subject: rdf.subject,
	predicate: rdf.predicate,
	object: rdf.object,
	method: cgProperty.method,
	confidence: cgProperty.confidence,
	target: oa.hasTarget,
	source: oa.hasSource,
	exact: oa.exact,
	start: oa.start,
	end: oa.end,
} as const;

/** Indexes the evidence graph in its RDF 1.1 form; repeated quads count once. */
export function indexEvidence(evidence: Iterable<Quad>): EvidenceIndex {
	const columns = makeColumns();
	const byPredicate = new Map(
		Object.entries(COLUMN_PREDICATES).map(([name, predicate]) => [
			predicate as string,
			columns[name as Column],
		]),
	);
	const support = new Map<string, Set<string>>();
	const selectors = new Map<string, Set<string>>();
	for (const { subject, predicate, object } of evidence) {
		const column = byPredicate.get(predicate.value);
		if (column !== undefined) column.set(subject.value, object);
		else if (predicate.value === cgProperty.evidence)
			add(support, subject.value, object.value);
		else if (predicate.value === oa.hasSelector)
			add(selectors, subject.value, object.value);
	}
	return {
		statements: listStatements(columns, support),
		quotesOf: ({ evidence: iris }) =>
			[...iris]
				.map((iri) => makeQuote(columns, selectors, iri))
				.sort(compareQuotes),
		confidenceOf: ({ evidence: iris }) =>
			iris.size === 0
				? undefined
				: Math.max(
						...[...iris].map((iri) =>
							Number(columns.confidence.get(iri)?.value ?? 0),
						),
					),
	};
}

function makeColumns(): Columns {
	return {
		subject: new Map(),
		predicate: new Map(),
		object: new Map(),
		method: new Map(),
		confidence: new Map(),
		target: new Map(),
		source: new Map(),
		exact: new Map(),
		start: new Map(),
		end: new Map(),
	};
}

function listStatements(
	columns: Columns,
	support: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, StatementNode> {
	const statements = new Map<string, StatementNode>();
	for (const [iri, subject] of columns.subject) {
		const predicate = columns.predicate.get(iri);
		const object = columns.object.get(iri);
		if (predicate === undefined || object === undefined) continue;
		statements.set(iri, {
			iri,
			subject: subject.value,
			predicate: predicate.value,
			object,
			evidence: support.get(iri) ?? NO_EVIDENCE,
		});
	}
	return statements;
}

const NO_EVIDENCE: ReadonlySet<string> = new Set();

function makeQuote(
	columns: Columns,
	selectors: ReadonlyMap<string, ReadonlySet<string>>,
	iri: string,
): QuoteNode {
	const target = columns.target.get(iri)?.value ?? "";
	const select = (column: Column): string =>
		[...(selectors.get(target) ?? [])]
			.map((selector) => columns[column].get(selector)?.value ?? "")
			.find((value) => value !== "") ?? "";
	return {
		iri,
		document: columns.source.get(target)?.value ?? "",
		exact: select("exact"),
		start: Number(select("start")),
		end: Number(select("end")),
		method: columns.method.get(iri)?.value ?? "",
		confidence: Number(columns.confidence.get(iri)?.value ?? 0),
	};
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
	const set = sets.get(key);
	if (set === undefined) sets.set(key, new Set([value]));
	else set.add(value);
}

function compareQuotes(a: QuoteNode, b: QuoteNode): number {
	if (a.document !== b.document) return a.document < b.document ? -1 : 1;
	return a.start - b.start || a.end - b.end || (a.iri < b.iri ? -1 : 1);
}
