// The shapes of explanations: statements with what supports them, in plain objects.
import type { ExplainedDecision } from "./decision.ts";
import type { Entity } from "./entity.ts";

/** Words of a document that support a statement. */
export interface SupportingQuote {
	readonly document: Entity;
	readonly exact: string;
	readonly prefix: string;
	readonly suffix: string;
	/** Unicode code points of the document's text; `end` is exclusive. NaN where the graph has no position. */
	readonly start: number;
	readonly end: number;
	readonly method: Entity | undefined;
	/** 0 to 1. */
	readonly confidence: number | undefined;
}

/** A value that is not a thing. */
export interface LiteralObject {
	readonly value: string;
	/** Empty for a value without a language. */
	readonly language: string;
	/** IRI of the datatype. */
	readonly datatype: string;
}

/** One application of a rule. */
export interface ExplainedDerivation {
	readonly rule: Entity | undefined;
	/** A premise that was explained before, or that rests on this very statement, comes with `isRepeated` and without its support. */
	readonly premises: readonly ExplainedStatement[];
}

/** Where a statement stands: said by a source, concluded by a rule, or said by the ontology. */
export type StatementOrigin = "facts" | "inferred" | "ontology";

/** A statement with all that supports it; all three lists are empty for what the ontology says. */
export interface ExplainedStatement {
	/** IRI of the statement's own node; undefined where it has none. */
	readonly iri: string | undefined;
	readonly subject: Entity;
	readonly predicate: Entity;
	readonly object: Entity | LiteralObject;
	/** Undefined for a premise. */
	readonly origin: StatementOrigin | undefined;
	readonly quotes: readonly SupportingQuote[];
	readonly provisions: readonly Entity[];
	readonly derivations: readonly ExplainedDerivation[];
	/** Decisions of reviewers on it, or that withdrew it with another; absent where there are none. */
	readonly decisions?: readonly ExplainedDecision[];
	/** IRIs of statements of other documents that give another value; absent where there are none. */
	readonly conflictsWith?: readonly string[];
	readonly isRepeated: boolean;
}

/** All that the graph says of an entity. */
export interface EntityExplanation {
	readonly entity: Entity;
	readonly classes: readonly Entity[];
	/** Statements whose subject is the entity, sorted by predicate and object. */
	readonly outgoing: readonly ExplainedStatement[];
	/** Statements whose object is the entity, sorted by predicate and subject. */
	readonly incoming: readonly ExplainedStatement[];
	/** Statements about it that sources make, and that decisions took out of the facts; absent where there are none. */
	readonly withdrawn?: readonly ExplainedStatement[];
	/** Decisions on whether it is one with another entity; absent where there are none. */
	readonly decisions?: readonly ExplainedDecision[];
	/** How many statements there are in all: more than those given when the limit cut them short. */
	readonly total: number;
}
