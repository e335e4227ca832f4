// Another base: all IRIs that Casegraph minted, and the ontology's terms, moved below the base that the user asked for.
import type { Quad, Quad_Object, Quad_Subject, Term } from "@rdfjs/types";
import { DataFactory } from "n3";
import { makeIri } from "../model/term.ts";
import { DEFAULT_BASE, PREFIXES } from "../vocabulary/namespace.ts";

/** Moves an IRI below another base; an IRI of anyone else stays. */
export function rebaseIri(iri: string, base: string): string {
	return iri.startsWith(DEFAULT_BASE)
		? base + iri.slice(DEFAULT_BASE.length)
		: iri;
}

/** Moves the IRIs of quads below another base. */
export function* rebaseQuads(
	quads: Iterable<Quad>,
	base: string,
): Generator<Quad> {
	for (const quad of quads)
		yield base === DEFAULT_BASE ? quad : rebaseQuad(quad, base);
}

/** Prefixes for Turtle: those of the vocabularies, and one for each kind of resource that is named below the base. */
export function prefixesBelow(
	base: string,
	kinds: Iterable<string>,
): Record<string, string> {
	const prefixes: Record<string, string> = {};
	for (const [prefix, namespace] of Object.entries(PREFIXES))
		prefixes[prefix] = rebaseIri(namespace, base);
	for (const kind of kinds)
		if (prefixes[kind] === undefined) prefixes[kind] = `${base}${kind}/`;
	return prefixes;
}

/** Leaves out the prefixes that no term of the quads needs. */
export function usedPrefixes(
	prefixes: Readonly<Record<string, string>>,
	quads: Iterable<Quad>,
): Record<string, string> {
	const used = new Set<string>();
	const use = (term: Term): void => {
		if (term.termType === "NamedNode")
			used.add(
				term.value.slice(
					0,
					Math.max(term.value.lastIndexOf("/"), term.value.lastIndexOf("#")) +
						1,
				),
			);
		else if (term.termType === "Literal") use(term.datatype);
		else if (term.termType === "Quad")
			for (const part of [term.subject, term.predicate, term.object]) use(part);
	};
	for (const { subject, predicate, object, graph } of quads)
		for (const term of [subject, predicate, object, graph]) use(term);
	return Object.fromEntries(
		Object.entries(prefixes).filter(([, namespace]) => used.has(namespace)),
	);
}

function rebaseQuad(quad: Quad, base: string): Quad {
	const { subject, predicate, object, graph } = quad;
	return DataFactory.quad(
		rebaseTerm(subject, base) as Quad_Subject,
		makeIri(rebaseIri(predicate.value, base)),
		rebaseTerm(object, base) as Quad_Object,
		graph.termType === "DefaultGraph"
			? graph
			: makeIri(rebaseIri(graph.value, base)),
	);
}

function rebaseTerm(term: Term, base: string): Term {
	if (term.termType === "NamedNode")
		return makeIri(rebaseIri(term.value, base));
	return term.termType === "Quad" ? rebaseQuad(term as Quad, base) : term;
}
