// Statements to RDF: the facts, and beside them a node for each statement with its evidence.
import type { Quad } from "@rdfjs/types";
import type { Evidence, Quote } from "../model/evidence.ts";
import { evidenceIri, GRAPHS, statementIri } from "../model/iri.ts";
import { formatTerm } from "../model/n-triples.ts";
import type {
	LiteralValue,
	Reference,
	ResolvedStatement,
} from "../model/statement.ts";
import {
	type Literal,
	makeIri,
	makeLiteral,
	makeQuad,
	makeText,
	type NamedNode,
} from "../model/term.ts";
import { cgClass, cgProperty } from "../vocabulary/casegraph.ts";
import { oa, rdf, xsd } from "../vocabulary/standard.ts";

/** What statements become. */
export interface AssertedQuads {
	/** In graph/facts: what is said. */
	readonly facts: Quad[];
	/** In graph/evidence: statement nodes, evidence, and the selectors that say where its words stand. */
	readonly evidence: Quad[];
}

const FACTS = makeIri(GRAPHS.facts);
const EVIDENCE = makeIri(GRAPHS.evidence);

/** Terms that recur in every statement. */
const term = {
	type: makeIri(rdf.type),
	Statement: makeIri(rdf.Statement),
	subject: makeIri(rdf.subject),
	predicate: makeIri(rdf.predicate),
	object: makeIri(rdf.object),
	evidence: makeIri(cgProperty.evidence),
	accordingTo: makeIri(cgProperty.accordingTo),
	method: makeIri(cgProperty.method),
	confidence: makeIri(cgProperty.confidence),
	Evidence: makeIri(cgClass.Evidence),
	Annotation: makeIri(oa.Annotation),
	SpecificResource: makeIri(oa.SpecificResource),
	TextQuoteSelector: makeIri(oa.TextQuoteSelector),
	TextPositionSelector: makeIri(oa.TextPositionSelector),
	hasBody: makeIri(oa.hasBody),
	hasTarget: makeIri(oa.hasTarget),
	hasSource: makeIri(oa.hasSource),
	hasSelector: makeIri(oa.hasSelector),
	exact: makeIri(oa.exact),
	prefix: makeIri(oa.prefix),
	suffix: makeIri(oa.suffix),
	start: makeIri(oa.start),
	end: makeIri(oa.end),
};

/** Properties and classes recur: their terms are made once. */
const predicates = new Map<string, NamedNode>();

/** Makes the quads of the statements of one record. A statement made twice gets one node with the evidence of both. */
export function assertStatements(
	statements: readonly ResolvedStatement[],
): AssertedQuads {
	const facts: Quad[] = [];
	const evidence: Quad[] = [];
	const nodes = new Map<string, NamedNode>();
	const quotes = new Map<Quote, NamedNode>();
	const entities = new Map<string, NamedNode>();
	for (const { subject, predicate, object, evidence: support } of statements) {
		const s = recurringTerm(entities, subject.iri);
		const p = recurringTerm(predicates, predicate);
		const o = makeObject(object, entities);
		const iri = statementIri(subject.iri, predicate, formatTerm(o));
		let node = nodes.get(iri);
		if (node === undefined) {
			node = makeIri(iri);
			nodes.set(iri, node);
			facts.push(makeQuad(s, p, o, FACTS));
			evidence.push(
				makeQuad(node, term.type, term.Statement, EVIDENCE),
				makeQuad(node, term.subject, s, EVIDENCE),
				makeQuad(node, term.predicate, p, EVIDENCE),
				makeQuad(node, term.object, o, EVIDENCE),
			);
		}
		for (const item of support) {
			addSupport(evidence, node, item, nodes, quotes);
		}
	}
	return { facts, evidence };
}

function addSupport(
	quads: Quad[],
	statement: NamedNode,
	support: Evidence,
	nodes: Map<string, NamedNode>,
	quotes: Map<Quote, NamedNode>,
): void {
	if (support.kind === "citation") {
		quads.push(
			makeQuad(
				statement,
				term.accordingTo,
				makeIri(support.provision),
				EVIDENCE,
			),
		);
		return;
	}
	// One quote supports many statements of a record: its words, perhaps the whole record, are hashed once.
	let node = quotes.get(support);
	if (node === undefined) {
		node = addQuote(quads, support, nodes);
		quotes.set(support, node);
	}
	quads.push(
		makeQuad(statement, term.evidence, node, EVIDENCE),
		makeQuad(node, term.hasBody, statement, EVIDENCE),
	);
}

/** Gives the node of a quote; the same words in the same place have one node. */
function addQuote(
	quads: Quad[],
	quote: Quote,
	nodes: Map<string, NamedNode>,
): NamedNode {
	const { document, start, end, exact, method } = quote;
	const iri = evidenceIri(document, start, end, exact, method);
	const known = nodes.get(iri);
	if (known !== undefined) return known;
	const node = makeIri(iri);
	nodes.set(iri, node);
	describeQuote(quads, node, quote);
	return node;
}

function describeQuote(quads: Quad[], node: NamedNode, quote: Quote): void {
	const target = makeIri(`${node.value}-target`);
	const words = makeIri(`${node.value}-quote`);
	const position = makeIri(`${node.value}-position`);
	const add = (
		subject: NamedNode,
		predicate: NamedNode,
		object: NamedNode | Literal,
	): void => {
		quads.push(makeQuad(subject, predicate, object, EVIDENCE));
	};
	add(node, term.type, term.Annotation);
	add(node, term.type, term.Evidence);
	add(node, term.method, recurringTerm(predicates, quote.method));
	add(
		node,
		term.confidence,
		makeLiteral(String(quote.confidence), xsd.decimal),
	);
	add(node, term.hasTarget, target);
	add(target, term.type, term.SpecificResource);
	add(target, term.hasSource, makeIri(quote.document));
	add(target, term.hasSelector, words);
	add(target, term.hasSelector, position);
	add(words, term.type, term.TextQuoteSelector);
	add(words, term.exact, makeLiteral(quote.exact));
	add(words, term.prefix, makeLiteral(quote.prefix));
	add(words, term.suffix, makeLiteral(quote.suffix));
	add(position, term.type, term.TextPositionSelector);
	add(position, term.start, makeLiteral(String(quote.start), xsd.integer));
	add(position, term.end, makeLiteral(String(quote.end), xsd.integer));
}

function makeObject(
	object: Reference | LiteralValue,
	entities: Map<string, NamedNode>,
): NamedNode | Literal {
	if (object.kind === "reference") return recurringTerm(entities, object.iri);
	return object.language === undefined
		? makeLiteral(object.value, object.datatype)
		: makeText(object.value, object.language);
}

/** Gives the term that was made of an IRI before, or makes it. */
function recurringTerm(made: Map<string, NamedNode>, iri: string): NamedNode {
	let term = made.get(iri);
	if (term === undefined) {
		term = makeIri(iri);
		made.set(iri, term);
	}
	return term;
}
