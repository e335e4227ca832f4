// A verdict while it is read: of whom and of what it speaks, and what is being imposed. Works on folded text.
import type { Span } from "../../reading.ts";
import type { Charging } from "./charging.ts";
import type { Cast } from "./naming.ts";
import type { SentenceParts } from "./sentence.ts";
import type { OpenCount, Subject, Subjects } from "./subject.ts";

/** What is heard: the verdict of a court, or the charges that are brought. */
export type Hearing = "verdict" | "accusation";

/** A sentence that penalties are added to, and whom it is for. */
export interface Target {
	readonly subject: Subject;
	/** The count that it is for, where as many terms follow each other as there are counts. */
	readonly count?: OpenCount;
	sentence: SentenceParts;
}

/** A verdict that is being read. */
export interface VerdictState {
	readonly text: string;
	readonly hearing: Hearing;
	readonly found: Subjects;
	/** All accused, in their order. */
	readonly accused: readonly string[];
	/** Of whom the text speaks. */
	subjects: readonly Subject[];
	/** Whether the subjects were named after the last charge or penalty. */
	isFresh: boolean;
	/** Charges before the name of whom they are held against: 以盗窃罪判处张某. */
	leading: Charging | undefined;
	/** The charges named last, which hold for whom none is named: 判处张某三年,李某二年. */
	last: Charging | undefined;
	targets: Target[];
	/** Those who have been sentenced since the last stop. */
	recent: Set<Subject>;
	/** From which of the targets on penalties are for; sentences may be shared out in turn. */
	turn: number;
	/** Whether the penalties are for all counts together, and up to where the words stand that say so. */
	isCombined: boolean;
	combinedTo: number;
	/** Start of the clause, and the end of the last words that named somebody. */
	clause: number;
	namedTo: number;
	/** End of the grammatical sentence after which a penalty is heard only at once. */
	closedAt: number | undefined;
	/** Whether penalties are passed over until somebody or an offense is named. */
	isDeaf: boolean;
	/** Whether the text lists what an earlier judgment imposed, to be added to this one. */
	isEarlier: boolean;
	/** End of the last part that is passed over. */
	asideTo: number;
	/** Index up to which the text has been read. */
	at: number;
}

/** Makes the state in which the reading of a part of a text begins. */
export function openState(
	text: string,
	{ start }: Span,
	{ accused }: Cast,
	hearing: Hearing,
): VerdictState {
	return {
		text,
		hearing,
		found: new Map(),
		accused,
		subjects: [],
		isFresh: false,
		leading: undefined,
		last: undefined,
		targets: [],
		recent: new Set(),
		turn: 0,
		isCombined: false,
		combinedTo: start,
		clause: start,
		namedTo: start,
		closedAt: undefined,
		isDeaf: false,
		isEarlier: false,
		asideTo: start,
		at: start,
	};
}

/** Hears again: whom or what the text goes on to speak of, it has named. */
export function listen(state: VerdictState): void {
	state.closedAt = undefined;
	state.isDeaf = false;
	state.isEarlier = false;
}
