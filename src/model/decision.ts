// A decision: what a reviewer found on a statement, or on whether two entities are one. Read by read/, applied by resolve/, appended by export/.
import { hash } from "node:crypto";
import type { Position } from "./issue.ts";

/** What can be decided on a statement. */
export type StatementVerdict = "accept" | "reject" | "correct";
/** What can be decided on two entities. */
export const entityVerdicts = ["same", "different", "unsure"] as const;
export type EntityVerdict = (typeof entityVerdicts)[number];

/** What all decisions have. */
interface DecisionBase {
	/** Names the decision: a hash of its line, so that a line that was changed is another decision. */
	readonly id: string;
	readonly who: string;
	/** xsd:dateTime. */
	readonly when: string;
	readonly why?: string;
	/** Hashes of the words that the reviewer saw (`hashWords`); where one is no longer found, the decision is open again. */
	readonly quotes: readonly string[];
	readonly file: string;
	readonly position: Position;
}

export interface StatementDecision extends DecisionBase {
	readonly decision: StatementVerdict;
	/** IRI of the statement. */
	readonly statement: string;
	/** For `correct`: what takes the place of the object. */
	readonly value?: CorrectedValue;
}

export interface EntityDecision extends DecisionBase {
	readonly decision: EntityVerdict;
	/** IRIs of the two. */
	readonly entities: readonly [string, string];
}

export type Decision = StatementDecision | EntityDecision;

/** A corrected object: an entity, or a literal that keeps the datatype and language of what it corrects unless it says others. */
export type CorrectedValue =
	| { readonly iri: string }
	| {
			readonly value: string;
			readonly language?: string;
			readonly datatype?: string;
	  };

/** Characters of a hash in a ledger: 80 bits, which no two quotes of a graph share by chance. */
const HASH_LENGTH = 20;

/** Hashes the words of a quote, so that a ledger says what was seen without repeating it. */
export function hashWords(exact: string): string {
	return hash("sha256", exact, "hex").slice(0, HASH_LENGTH);
}

/** Gives the name of a decision by its line in the ledger. */
export function decisionId(line: string): string {
	return hash("sha256", line.trim(), "hex").slice(0, HASH_LENGTH);
}

/** Gives what a decision is about, as one text: the same for two decisions of which the later one counts. */
export function decisionKey(decision: Decision): string {
	return "statement" in decision
		? decision.statement
		: pairKey(...decision.entities);
}

/** Gives a pair of entities as one text, whatever their order. */
export function pairKey(a: string, b: string): string {
	return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}
