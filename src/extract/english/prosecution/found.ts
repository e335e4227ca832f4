// What an English press release says of a defendant, before it is settled and becomes a record.
import type { Span } from "../../reading.ts";
import type { NamedOffense } from "../offense-list.ts";
import type { Party } from "./party.ts";
import type { Penalty } from "./penalty.ts";

/** A charge against a defendant, as one sentence tells of it. */
export interface FoundCount {
	readonly offense: NamedOffense;
	/** Concept of scheme/status. */
	readonly status: string;
	/** Whether the sentence speaks of now: “is charged with”. */
	readonly isPresent: boolean;
	/** Whether no more is said than for what somebody was sentenced. */
	readonly isImplied?: boolean;
	/** Whether the defendant stood trial for it: who is sentenced after that was convicted. */
	readonly isTried?: boolean;
	/** Whether the sentence says that there are more charges than it names. */
	readonly isSummary?: boolean;
	/** The sentence. */
	readonly span: Span;
	/** The line above that gives the status, in a list of charges. */
	readonly heading?: Span;
	/** As in a record: a day, or part of one. */
	readonly date?: { readonly value: string; readonly span: Span };
}

/** What is said of charges that the words do not name. */
export interface Sweep {
	readonly status: string;
	readonly span: Span;
	/** “The jury found him guilty”, which is sure only of somebody with one charge. */
	readonly isOfOne?: boolean;
}

export interface FoundDefendant {
	readonly party: Party;
	readonly counts: FoundCount[];
	/** What is said of all charges at once: “convicted on all counts”, “the charges were dismissed”. */
	readonly sweeps: Sweep[];
	readonly penalty: Penalty;
	/** The sentences that tell of the penalty. */
	readonly penaltySpans: Span[];
}

/** Statuses on which a court may sentence. */
const GUILTY: ReadonlySet<string> = new Set([
	"pleaded-guilty",
	"pleaded-no-contest",
	"convicted",
]);

/** Tells whether a defendant has a count on which a court may sentence. */
export function isGuilty(counts: readonly FoundCount[]): boolean {
	return counts.some(({ status }) => GUILTY.has(status));
}
