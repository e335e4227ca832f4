// A rule: what infer/ applies. Read from ontology/rules/*.rq by parse.ts, applied by infer.ts, described by describe.ts.
import type { Term } from "@rdfjs/types";
import type { LocalizedText } from "../model/view.ts";

/** Three terms of which any may be a variable; the predicate of a conclusion or premise never is one. */
export interface TriplePattern {
	readonly subject: Term;
	readonly predicate: Term;
	readonly object: Term;
}

/** One way in which a rule applies: a rule with a UNION has one for each combination of its branches. */
export interface Alternative {
	/** What must stand in the facts, or have been inferred; never empty. */
	readonly premises: readonly TriplePattern[];
	/** The condition as a SPARQL SELECT over the facts and the ontology graph. */
	readonly query: string;
}

export interface Rule {
	/** Name of the file without its extension: the last segment of the rule's IRI. */
	readonly name: string;
	readonly iri: string;
	readonly label: LocalizedText;
	readonly definition: LocalizedText;
	readonly conclusions: readonly TriplePattern[];
	readonly alternatives: readonly Alternative[];
	/** Predicates that a FILTER NOT EXISTS of the rule looks for; no rule may conclude them. */
	readonly negated: readonly string[];
}
