// One application of a rule as RDF: the conclusion, its statement, and the derivation that names rule and premises.
import type { Quad } from "@rdfjs/types";
import { derivationIri, GRAPHS, statementIri } from "../model/iri.ts";
import { formatTerm } from "../model/n-triples.ts";
import { makeIri, makeQuad } from "../model/term.ts";
import { cgClass, cgProperty } from "../vocabulary/casegraph.ts";
import { rdf } from "../vocabulary/standard.ts";
import type { Rule } from "./rule.ts";

export interface Application {
	readonly rule: Rule;
	/** A quad of the graph `inferred`. */
	readonly conclusion: Quad;
	/** In the order of the rule's text; the graph of these quads has no meaning. */
	readonly premises: readonly Quad[];
}

/** Gives a triple as text, whatever its graph: equal texts, equal triples. */
export function formatTriple({ subject, predicate, object }: Quad): string {
	return `${formatTerm(subject)} ${formatTerm(predicate)} ${formatTerm(object)}`;
}

/** Gives the quads of the graph `inferred` that say what was concluded, by which rule, from which premises. */
export function describeApplication({
	rule,
	conclusion,
	premises,
}: Application): Quad[] {
	const graph = makeIri(GRAPHS.inferred);
	const add = (subject: string, predicate: string, object: string): Quad =>
		makeQuad(makeIri(subject), makeIri(predicate), makeIri(object), graph);
	const statement = nameStatement(conclusion);
	const sources = [...new Set(premises.map(nameStatement))].sort();
	const derivation = derivationIri(rule.iri, sources);
	return [
		conclusion,
		add(statement, rdf.type, rdf.Statement),
		add(statement, rdf.subject, conclusion.subject.value),
		add(statement, rdf.predicate, conclusion.predicate.value),
		add(statement, rdf.object, conclusion.object.value),
		add(statement, cgProperty.derivation, derivation),
		add(derivation, rdf.type, cgClass.Derivation),
		add(derivation, cgProperty.rule, rule.iri),
		...sources.map((source) => add(derivation, cgProperty.premise, source)),
	];
}

function nameStatement({ subject, predicate, object }: Quad): string {
	return statementIri(subject.value, predicate.value, formatTerm(object));
}
