// Any result as a table of terms, so that each format is written once.
import type { Term } from "@rdfjs/types";
import type { QueryResult } from "../model/store.ts";

/** A header and rows of terms. */
export interface TermTable {
	readonly variables: readonly string[];
	readonly rows: readonly (readonly (Term | undefined)[])[];
}

/** Gives the columns of SELECT as they are, and triples as the columns subject, predicate and object; undefined for a truth value. */
export function toTermTable(result: QueryResult): TermTable | undefined {
	if (result.kind === "boolean") return undefined;
	if (result.kind === "bindings") return result;
	return {
		variables: ["subject", "predicate", "object"],
		rows: result.quads.map((quad) => [
			quad.subject,
			quad.predicate,
			quad.object,
		]),
	};
}
