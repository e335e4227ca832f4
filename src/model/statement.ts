// A statement: one subject, predicate and object with the evidence for it. What flows from map/ to assert/.
import type { Evidence } from "./evidence.ts";
import type { Issue } from "./issue.ts";
import type { CaseRecord, RecordPath } from "./record.ts";

export interface Statement {
	readonly subject: Reference | Mention;
	/** IRI of the property. */
	readonly predicate: string;
	readonly object: Reference | Mention | LiteralValue;
	/** Never empty: a statement without support is not made. */
	readonly evidence: readonly Evidence[];
	/** Where in its record the statement was read. */
	readonly path: RecordPath;
}

/** A statement whose names have become IRIs. */
export interface ResolvedStatement extends Statement {
	readonly subject: Reference;
	readonly object: Reference | LiteralValue;
}

/** An entity, by its absolute IRI under the default base. */
export interface Reference {
	readonly kind: "reference";
	readonly iri: string;
}

export interface LiteralValue {
	readonly kind: "literal";
	readonly value: string;
	/** Absent for a text with a language, and for a plain string. */
	readonly datatype?: string;
	readonly language?: string;
}

/** A name that resolve/ looks up in an authority file. */
export interface Mention {
	readonly kind: "mention";
	/** Last segment of the scheme's IRI, such as `offense`. */
	readonly scheme: string;
	readonly name: string;
	/** IRI of the record's own entity, under which a name that nobody knows is kept. */
	readonly owner: string;
	/** True for a name that the scheme does not speak of, though it may have the same word: it is kept as written, and not looked up. */
	readonly isForeign?: true;
}

/** All statements of one record: what the stages before assert/ pass on, so that a record is accepted or rejected whole. */
export interface StatementBatch<S extends Statement = Statement> {
	readonly record: CaseRecord;
	readonly statements: readonly S[];
	/** A batch with an issue of severity `error` is rejected. */
	readonly issues: readonly Issue[];
}
