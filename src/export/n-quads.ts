// N-Quads: one line a quad.
import type { Quad, Term } from "@rdfjs/types";
import { formatQuad, formatTerm } from "../model/n-triples.ts";

/** Writes quads in the order given. Sorted quads without blank nodes give canonical N-Quads (RDFC-1.0). */
export function* writeNQuads(quads: Iterable<Quad>): Generator<string> {
	for (const quad of quads) yield formatQuad(quad);
}

/** Predicates whose text is kept; an ontology has fewer. */
const KEPT_PREDICATES = 1000;

/**
 * Gives a function that formats quads as `formatQuad` does, faster where subjects and graphs come in runs of one term and
 * predicates recur: their text is made once.
 */
export function openQuadFormatter(): (quad: Quad) => string {
	let subject: Term | undefined;
	let start = "";
	let graph: Term | undefined;
	let end = "";
	const predicates = new Map<string, string>();
	return (quad) => {
		if (quad.subject !== subject) {
			subject = quad.subject;
			start = `${formatTerm(subject)} `;
		}
		if (quad.graph !== graph) {
			graph = quad.graph;
			end =
				graph.termType === "DefaultGraph"
					? " .\n"
					: ` ${formatTerm(graph)} .\n`;
		}
		const iri = quad.predicate.value;
		let middle = predicates.get(iri);
		if (middle === undefined) {
			middle = `${formatTerm(quad.predicate)} `;
			if (predicates.size < KEPT_PREDICATES) predicates.set(iri, middle);
		}
		return start + middle + formatTerm(quad.object) + end;
	};
}
