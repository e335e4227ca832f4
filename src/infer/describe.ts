// Rules as RDF, so that a derivation can be read where the graph is: their labels and definitions, in the ontology graph.
import type { Quad } from "@rdfjs/types";
import { GRAPHS } from "../model/iri.ts";
import { sortQuads } from "../model/quad-set.ts";
import { makeIri, makeQuad, makeText } from "../model/term.ts";
import type { LocalizedText } from "../model/view.ts";
import { cgClass } from "../vocabulary/casegraph.ts";
import { rdf, rdfs, skos } from "../vocabulary/standard.ts";
import type { Rule } from "./rule.ts";

/** Describes rules as quads of the graph `ontology`: each a `cg:Rule` with label and definition. Sorted; no rules give no quads. */
export function describeRules(rules: readonly Rule[]): Quad[] {
	const quads = rules.flatMap((rule) => [
		makeQuad(
			makeIri(rule.iri),
			makeIri(rdf.type),
			makeIri(cgClass.Rule),
			makeIri(GRAPHS.ontology),
		),
		...describeText(rule.iri, rdfs.label, rule.label),
		...describeText(rule.iri, skos.definition, rule.definition),
	]);
	return sortQuads(quads);
}

function describeText(
	subject: string,
	predicate: string,
	text: LocalizedText,
): Quad[] {
	return Object.entries(text).map(([language, value]) =>
		makeQuad(
			makeIri(subject),
			makeIri(predicate),
			makeText(value, language),
			makeIri(GRAPHS.ontology),
		),
	);
}
