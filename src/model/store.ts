// The contract of a store: something that answers SPARQL about one graph. store/ implements it; query/, validate/ and cli/ ask it.
//
//   query text ──▶ store/query-text.ts (refusals) ──▶ store/embedded.ts ──▶ QueryResult ──▶ query/, validate/, cli/
import type { Quad, Term } from "@rdfjs/types";

/** What a query gives: a table, a truth value, or triples. */
export type QueryResult = BindingsResult | BooleanResult | QuadsResult;

/** The answer to SELECT: one cell a variable in each row, undefined where the variable is unbound. Rows may repeat. */
export interface BindingsResult {
	readonly kind: "bindings";
	/** Names without the question mark, in the order of the query. */
	readonly variables: readonly string[];
	readonly rows: readonly (readonly (Term | undefined)[])[];
}

/** The answer to ASK. */
export interface BooleanResult {
	readonly kind: "boolean";
	readonly value: boolean;
}

/** The answer to CONSTRUCT or DESCRIBE: triples in no graph, each once. */
export interface QuadsResult {
	readonly kind: "quads";
	readonly quads: readonly Quad[];
}

export interface QueryOptions {
	/** Milliseconds that the query may run, waiting for its turn not counted; 30,000 by default. */
	readonly deadlineMs?: number;
}

/** Something that answers SPARQL 1.1 queries. The default graph is the union of all named graphs. */
export interface QueryStore {
	/**
	 * Answers a query.
	 * @throws {QueryError} for text that is refused or malformed, or when the engine fails
	 * @throws {DeadlineError} when the query is not answered in time
	 */
	query(sparql: string, options?: QueryOptions): Promise<QueryResult>;
	/** Frees what the store holds. Queries that still wait fail; closing twice does nothing. */
	close(): Promise<void>;
}

/** Milliseconds that a query may run unless it says otherwise: long enough for a report, short enough for a person who waits. */
export const DEFAULT_DEADLINE_MS = 30_000;
