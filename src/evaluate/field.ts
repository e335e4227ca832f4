// What a scored field is: how labels and graph are compared in one document. All of them are listed in fields.ts.
import type { Comparison, Pairing } from "./comparison.ts";
import type { Found, FoundDefendant } from "./found.ts";
import type { Gold, GoldDefendant } from "./gold.ts";
import type { Offenses } from "./offense.ts";
import type { Stated } from "./statement.ts";

/** One document: what is expected of it, what was found, and what is needed to compare them. */
export interface Sample {
	readonly gold: Gold;
	readonly found: Found;
	readonly stated: Stated;
	readonly offenses: Offenses;
	/** Defendants that the text names, with those found; the names are compared once for all fields. */
	readonly defendants: Pairing<GoldDefendant, FoundDefendant>;
}

export interface Field {
	/** Name in reports, in words with hyphens. */
	readonly name: string;
	/** What counts as a match, in a line. */
	readonly rule: string;
	/** Compares; undefined when the labels say nothing of the field, or the text does not state it. */
	compare(sample: Sample): Comparison | undefined;
}
