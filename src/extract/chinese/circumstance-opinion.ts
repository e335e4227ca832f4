// Opinions: what the prosecutor and counsel state of circumstances before the court reasons. Works on folded text.
import type { Span } from "../reading.ts";
import { type Circumstance, readCircumstances } from "./circumstance.ts";
import {
	COUNSEL_SPEECH,
	PROSECUTOR_SPEECH,
	type Speech,
} from "./circumstance-voice.ts";
import type { Roster } from "./roster.ts";
import { startOfSentence } from "./sentence.ts";

/** Those whose opinions a court adopts. */
export type Party = "prosecutor" | "counsel";

/** Where a party begins to speak, where somebody else goes on, and how it is read. */
interface PartyRule {
	readonly party: Party;
	readonly opening: RegExp;
	readonly next: RegExp;
	readonly speech: Speech;
}

const FACTS =
	"被告人[^。;,]{0,40}(?:辩称|辩解|无异议|没有异议|无意见)|被告人意见|经(?:开庭|公开)?审理查明|上述事实|经查";
const PROSECUTION =
	"(?:(?:公诉机关|检察院|检察机关|公诉人|检察员|起诉书)[^。;,]{0,12}?(?:指控|认为|认定|提出|还|答辩)|公诉意见:)";

const PARTIES: readonly PartyRule[] = [
	{
		party: "prosecutor",
		opening: new RegExp(PROSECUTION, "g"),
		next: new RegExp(`辩护人|辩护意见|${FACTS}`, "g"),
		speech: PROSECUTOR_SPEECH,
	},
	{
		party: "counsel",
		opening: /辩护人|律师/g,
		next: new RegExp(`${PROSECUTION}|${FACTS}|\\n`, "g"),
		speech: COUNSEL_SPEECH,
	},
];

/** Reads what each party states of circumstances in a part of a judgment. */
export function readOpinions(
	folded: string,
	span: Span,
	roster: Roster,
): Readonly<Record<Party, readonly Circumstance[]>> {
	const [prosecutor = [], counsel = []] = PARTIES.map((rule) =>
		findSpeeches(folded, span, rule).flatMap((part) => [
			...readCircumstances(folded, part, roster, { speech: rule.speech }).found,
		]),
	);
	return { prosecutor, counsel };
}

/** Gives where a party speaks, each from the sentence on in which it begins. */
function findSpeeches(
	folded: string,
	{ start, end }: Span,
	{ party, opening, next }: PartyRule,
): Span[] {
	const found: Span[] = [];
	let done = start;
	for (const { index } of folded.slice(start, end).matchAll(opening)) {
		const from = start + index;
		if (from < done) continue;
		next.lastIndex = from + 1;
		done = Math.min(next.exec(folded)?.index ?? end, end);
		const opens =
			party === "counsel" ? startOfSentence(folded, from, start) : from;
		found.push({ start: opens, end: done });
	}
	return found;
}
