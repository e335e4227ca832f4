// What has been read of a press release so far: of whom it speaks, what was found of them, and in which list of charges it is.
import type { Reading, Span } from "../../reading.ts";
import type { StatusCue } from "../status-cue.ts";
import type { Sheet } from "./charge-sheet.ts";
import type { Discourse } from "./discourse.ts";
import type { FoundDefendant } from "./found.ts";
import type { Party } from "./party.ts";

/** A penalty of somebody whom its sentence does not name. */
export interface UnnamedPenalty {
	readonly sentence: Span;
	/** The words that tell the penalty. */
	readonly region: Span;
	/** The words before the verb, which tell whose it is. */
	readonly phrase: string;
}

/** What has been read so far. */
export interface Scene {
	readonly reading: Reading;
	readonly found: ReadonlyMap<Party, FoundDefendant>;
	readonly discourse: Discourse;
	/** Date of the release. */
	readonly released: string | undefined;
	/** Penalties of “a man” whom the sentence does not name. */
	readonly unnamed: UnnamedPenalty[];
	/** Whose charges were told last. */
	counted?: FoundDefendant | undefined;
	/** Offenses of “the following defendants”, each of whom has a line. */
	shared?:
		| { readonly cue: StatusCue; readonly sentence: Span; readonly end: number }
		| undefined;
	/** The list of charges in which the text is. */
	sheet?: Sheet | undefined;
	/** Whose charge sheet it is: those whose lines stand together above it. */
	holders: readonly Party[];
	/** Whether a list of charges has been opened for them: the next name begins another sheet. */
	areHoldersTold: boolean;
	/** Whether the text is in a table that has a column of defendants. */
	isTable: boolean;
	/** The status that stands above a column of charges, for each defendant who has a line below. */
	columns?: { readonly status: string; readonly heading: Span } | undefined;
	/** Whether a column tells what somebody may be sentenced to at most. */
	isMaximum: boolean;
}
