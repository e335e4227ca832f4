// Events of a verdict: names, offenses, penalties and what parts them, in the order in which they are taken. Works on folded text.
import type { Lexicon } from "../../lexicon.ts";
import type { Span } from "../../reading.ts";
import { type Aside, findAsides } from "./aside.ts";
import { type Charging, findChargings } from "./charging.ts";
import { type Cast, findNamings, type Naming } from "./naming.ts";
import { findVerdictWords, type VerdictWord } from "./word.ts";

export type VerdictEvent = Naming | Charging | Aside | VerdictWord;

/** Finds the events of a part of a text in the order in which they are taken; of two that begin together the longer goes first. */
export function findEvents(
	whole: string,
	span: Span,
	cast: Cast,
	lexicon: Lexicon,
): VerdictEvent[] {
	const text = whole.slice(0, span.end);
	const namings = findNamings(text, span, cast);
	const found: VerdictEvent[] = [
		...namings,
		...findChargings(text, span, namings, lexicon),
		...findAsides(text, span),
		...findVerdictWords(text, span.start, span.end),
	];
	return found
		.map((event) => ({ event, from: startOfEvent(text, event) }))
		.sort((a, b) => a.from - b.from || b.event.end - a.event.end)
		.map(({ event }) => event);
}

/** A ban is on those whom it names: 禁止被告人甲进入…. */
const BANNED = /禁止(?:被告人)?$/;

function startOfEvent(text: string, { kind, start }: VerdictEvent): number {
	if (kind !== "names") return start;
	const before = BANNED.exec(text.slice(Math.max(0, start - 5), start));
	return start - (before?.[0].length ?? 0);
}
