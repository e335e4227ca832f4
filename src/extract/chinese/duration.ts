// Durations: 一年三个月, 三年零六个月, 十五日. Works on folded text.
import type { Match } from "../trie.ts";
import { DIGIT_CLASS, readNumeral } from "./numeral.ts";

/** A length of time as judgments state it; a year is twelve months, days stand beside. */
export interface Duration {
	readonly months: number;
	readonly days: number;
}

const NUMBER = `[${DIGIT_CLASS}十百]{1,5}`;

/** Years, months and days, at least one of them, in this order. 个 may be missing, or be all that OCR left of 个月. */
const DURATION: RegExp = new RegExp(
	`(?:(${NUMBER})[ ]?年(?:零|另|又|加)?[ ]?)?(?:(${NUMBER})[ ]?(?:个[ ]?月|个(?![年日])|月(?![${DIGIT_CLASS}十]{1,3}[日号]))(?:零|另|又)?[ ]?)?(?:(${NUMBER})[ ]?(?:日|天)(?!内))?`,
	"y",
);

/** Reads the duration that starts at an index of a folded text; undefined where none does. */
export function readDurationAt(
	folded: string,
	at: number,
): Match<Duration> | undefined {
	DURATION.lastIndex = at;
	const match = DURATION.exec(folded);
	if (match === null || match[0].length === 0) return undefined;
	const [text, years, months, days] = match;
	const count = (digits: string | undefined): number =>
		digits === undefined ? 0 : (readNumeral(digits) ?? 0);
	// 一年零 has taken the 零 that stands before the months; 零六个月 alone is six months.
	const value = {
		months: count(years) * 12 + count(months),
		days: count(days),
	};
	return { start: at, end: at + text.trimEnd().length, value };
}

/** Writes a duration as a record has it: a number of months, or with days in the form of XML Schema. */
export function formatDuration({ months, days }: Duration): number | string {
	return days === 0 ? months : `P${months === 0 ? "" : `${months}M`}${days}D`;
}
