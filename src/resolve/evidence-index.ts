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
}

type Parts = Map<string, Map<string, Quad_Object[]>>;

/** Predicates of which the index has use. */
const INDEXED: ReadonlySet<string> = new Set([
	rdf.subject,
	rdf.predicate,
	rdf.object,
	cgProperty.evidence,
	cgProperty.method,
	cgProperty.confidence,
	oa.hasTarget,
	oa.hasSource,
	oa.hasSelector,
	oa.exact,
	oa.start,
	oa.end,
]);

/** Indexes the evidence graph in its RDF 1.1 form; repeated quads count once. */
export function indexEvidence(evidence: Iterable<Quad>): EvidenceIndex {
	const parts: Parts = new Map();
	for (const { subject, predicate, object } of evidence) {
		if (!INDEXED.has(predicate.value)) continue;
		const of = parts.get(subject.value) ?? new Map<string, Quad_Object[]>();
		parts.set(subject.value, of);
		const values = of.get(predicate.value);
		if (values === undefined) of.set(predicate.value, [object]);
		else if (!values.some(({ value }) => value === object.value))
			values.push(object);
	}
	const statements = new Map<string, StatementNode>();
	for (const [iri, of] of parts) {
		const subject = of.get(rdf.subject)?.[0]?.value;
		const predicate = of.get(rdf.predicate)?.[0]?.value;
		const object = of.get(rdf.object)?.[0];
		if (subject === undefined || predicate === undefined || !object) continue;
		const support = of.get(cgProperty.evidence) ?? [];
		const evidenceIris = new Set(support.map(({ value }) => value));
		statements.set(iri, {
			iri,
			subject,
			predicate,
			object,
			evidence: evidenceIris,
		});
	}
	const quotes = new Map<string, QuoteNode>();
	const readQuote = (iri: string): QuoteNode => {
		const known = quotes.get(iri) ?? makeQuote(parts, iri);
		quotes.set(iri, known);
		return known;
	};
	return {
		statements,
		quotesOf: ({ evidence: iris }) =>
			[...iris].map(readQuote).sort(compareQuotes),
	};
}

function makeQuote(parts: Parts, iri: string): QuoteNode {
	const read = (node: string, predicate: string): string =>
		parts.get(node)?.get(predicate)?.[0]?.value ?? "";
	const target = read(iri, oa.hasTarget);
	const selectors = parts.get(target)?.get(oa.hasSelector) ?? [];
	const select = (predicate: string): string =>
		selectors.map(({ value }) => read(value, predicate)).find(Boolean) ?? "";
	return {
		iri,
		document: read(target, oa.hasSource),
		exact: select(oa.exact),
		start: Number(select(oa.start)),
		end: Number(select(oa.end)),
		method: read(iri, cgProperty.method),
		confidence: Number(read(iri, cgProperty.confidence)),
	};
}

function compareQuotes(a: QuoteNode, b: QuoteNode): number {
	if (a.document !== b.document) return a.document < b.document ? -1 : 1;
	return a.start - b.start || a.end - b.end || (a.iri < b.iri ? -1 : 1);
}
