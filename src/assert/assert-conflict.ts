// Conflicts as RDF in the evidence graph: two statement nodes, each of which conflicts with the other.
import type { Quad } from "@rdfjs/types";
import { GRAPHS } from "../model/iri.ts";
import { makeIri, makeQuad } from "../model/term.ts";
import { cgProperty } from "../vocabulary/casegraph.ts";

/** Marks two statements, by the IRIs of their nodes. */
export function assertConflict(a: string, b: string): Quad[] {
	const conflictsWith = makeIri(cgProperty.conflictsWith);
	const graph = makeIri(GRAPHS.evidence);
	return [
		makeQuad(makeIri(a), conflictsWith, makeIri(b), graph),
		makeQuad(makeIri(b), conflictsWith, makeIri(a), graph),
	];
}
