// A candidate: what a reviewer should decide on. Found by resolve/, written by export/ to candidates.jsonl, walked through by `casegraph review`.

/** File of the candidates in the folder of a build. */
export const CANDIDATES_FILE = "candidates.jsonl";

/** What a candidate asks: whether two cases are one, or two defendants of a case, whether a name is a concept's, whether a statement holds. */
export type CandidateKind =
	| "case"
	| "defendant"
	| "name"
	| "confidence"
	| "conflict";

export interface Candidate {
	readonly kind: CandidateKind;
	/** Why it is one, in a few words. */
	readonly reason: string;
	/** The statement, or the first entity. */
	readonly left: CandidateSide;
	/** The other entity, or the statement that conflicts. */
	readonly right?: CandidateSide;
	/** Present where a reviewer could not tell. */
	readonly unsure?: true;
}

export interface CandidateSide {
	/** IRI of the statement or the entity. */
	readonly iri: string;
	/** What is said of it, a line each. */
	readonly lines: readonly string[];
	/** Of a statement, its three terms, IRIs and values as they are. */
	readonly statement?: {
		readonly subject: string;
		readonly predicate: string;
		readonly object: string;
		/** Whether the object is an entity rather than a value. */
		readonly isEntity: boolean;
	};
	readonly quotes: readonly CandidateQuote[];
}

export interface CandidateQuote {
	/** IRI of the document. */
	readonly document: string;
	readonly exact: string;
	/** Unicode code points of the document's text; `end` is exclusive. */
	readonly start: number;
	readonly end: number;
	/** Last segment of the method's IRI. */
	readonly method: string;
	readonly confidence: number;
}
