// An issue: what is wrong with an input, where, and why. Expected bad input is reported as a value, never thrown.

/** The stage of the pipeline that found an issue. */
export type Stage =
	| "read"
	| "extract"
	| "map"
	| "resolve"
	| "assert"
	| "infer"
	| "validate";

/** A place in a text file; lines and columns count from 1. */
export interface Position {
	readonly line: number;
	readonly column: number;
}

export interface Issue {
	/** Stable kebab-case name of the kind of issue, such as `unknown-field`. */
	readonly code: string;
	readonly stage: Stage;
	/** An error rejects the record it stands in; a warning does not. */
	readonly severity: "error" | "warning";
	readonly file: string;
	readonly position: Position;
	/** Path of the value within its record, such as `defendants/0/name`; empty for the whole record. */
	readonly path: string;
	readonly message: string;
}

/** By what something was found in a document: the end of the IRI of the concept of scheme/method that its evidence bears. */
export type FindingMethod = "rule" | "language-model";

/** A record, a document, or what was found in a document (a finding), that a build does not take, whole, with all that is wrong with it. */
export interface Rejection {
	readonly kind: "record" | "document" | "finding";
	/** Of a finding. */
	readonly method?: FindingMethod;
	/** At least one. */
	readonly issues: readonly Issue[];
	/** The input as it stands in its file, as far as it could be read. */
	readonly text: string;
}

/** Tells whether any of the issues rejects its record. */
export function hasError(issues: readonly Issue[]): boolean {
	return issues.some(({ severity }) => severity === "error");
}

/** Gives an issue as one line: `file:line:column: error: message [code]`. */
export function formatIssue(issue: Issue): string {
	const { file, position, severity, message, code, path } = issue;
	const at = path === "" ? "" : ` (at ${path})`;
	return `${file}:${position.line}:${position.column}: ${severity}: ${message}${at} [${code}]`;
}

/** Shortens a value for a message: at most `limit` characters, control characters shown as `\u…`. */
export function quoteValue(value: unknown, limit = 60): string {
	const text =
		typeof value === "string"
			? value
			: (JSON.stringify(value) ?? String(value));
	const visible = text.replace(
		/[\p{Cc}\p{Cs}\p{Cf}]/gu,
		(c) => `\\u${c.codePointAt(0)?.toString(16).padStart(4, "0")}`,
	);
	return visible.length > limit
		? `“${visible.slice(0, limit).toWellFormed()}…”`
		: `“${visible}”`;
}
