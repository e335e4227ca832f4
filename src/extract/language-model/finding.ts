// Findings: what is kept of an answer, each value with the places of its words; and refusals: what is not, and why.
import type { RawValue } from "../../model/record.ts";
import type { Span } from "../reading.ts";
import type { NodeName } from "./form.ts";

/** Words of the document that support a value. */
export interface FoundQuote {
	readonly span: Span;
	readonly confidence: number;
}

/** A value that its quote supports. */
export interface Claim {
	readonly value: string | number;
	/** At least one; more where several parts of a text say the same. */
	readonly quotes: readonly FoundQuote[];
	/** Where it stands in the answer. */
	readonly path: string;
}

/** An object of an answer, as far as it is supported. */
export interface Finding {
	readonly node: NodeName;
	readonly path: string;
	readonly claims: ReadonlyMap<string, readonly Claim[]>;
	readonly parts: ReadonlyMap<string, readonly Finding[]>;
}

/** What is not taken, or should be looked at. */
export interface Remark {
	readonly code: string;
	readonly message: string;
	/** Where it stands in the answer. */
	readonly path: string;
	/** Where its words, or those around it, stand in the text, in UTF-16 units. */
	readonly at: number;
	/** What the model stated; absent from a remark about what was taken. */
	readonly stated?: unknown;
}

/** All quotes of a finding's own values, those of required and first fields first. */
export function quotesOf(finding: Finding): readonly FoundQuote[] {
	const own = [...finding.claims.values()].flat();
	if (own.length > 0) return own.flatMap(({ quotes }) => quotes);
	return [...finding.parts.values()].flat().flatMap(quotesOf);
}

/** Gives the first value of a field. */
export function firstValue(
	{ claims }: Finding,
	field: string,
): string | number | undefined {
	return claims.get(field)?.[0]?.value;
}

/** Gives a value of a record without its evidence. */
export function plainValue(raw: RawValue | undefined): RawValue | undefined {
	return typeof raw === "object" &&
		raw !== null &&
		"value" in raw &&
		!Array.isArray(raw)
		? raw.value
		: raw;
}
