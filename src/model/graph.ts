// A graph in memory: the quads of its four named graphs.
import type { Quad } from "@rdfjs/types";

/** Quads of a build by graph, each list sorted and without duplicates. */
export interface GraphQuads {
	/** What is said. */
	readonly facts: readonly Quad[];
	/** By which words, or which law, it is said. */
	readonly evidence: readonly Quad[];
	/** What follows from it by rules, with the derivations. */
	readonly inferred: readonly Quad[];
	/** The model, the concept schemes, and the rules. */
	readonly ontology: readonly Quad[];
}
