// Penalties told before the names of whose they are: “A dealer was sentenced to 11 years. His supplier received 14.”, and then “The supplier, Joan Roe, 31, …”. Part of penalty-finding.ts.
import type { Reading, Span } from "../../reading.ts";
import type { PenaltyCue } from "../penalty-cue.ts";
import { type FoundDefendant, isGuilty } from "./found.ts";
import { hasPenalty, readPenalty } from "./penalty.ts";
import type { Scene, UnnamedPenalty } from "./scene.ts";
import { isSomebodyElse } from "./somebody-else.ts";

/** One person, by a word for what he or she is. */
const ONE_PERSON =
	/^(?:[^a-z]{0,40}(?:[\w.,() ]{1,30})?-{1,2} )?\W{0,3}(?:an?|the|his|her|their) (?!(?:jury|judge|court|sentences?|terms?|defendants|men|women|pair|couple|two|three|four)\b)/i;
/** What the person is: the word before a relative clause or the end. */
const ROLE =
	/\b([a-z-]{3,})(?:,? (?:who|that|whose)\b|,? (?:\w+ly |also |each )?$)/;
/** Words that tell nothing of who it is. */
const ANYBODY = /^(?:man|woman|person|one|defendant|resident)$/;
/** Characters before and behind a name in which the word for the person may stand. */
const NEAR_BEFORE = 40;
const NEAR_BEHIND = 90;

/** Notes a penalty of which the sentence does not say by name whose it is; where it may be one person's. */
export function noteUnnamed(
	{ reading, unnamed }: Scene,
	sentence: Span,
	cue: PenaltyCue,
	region: Span,
): void {
	const phrase = wordsOf(reading, { start: sentence.start, end: cue.start });
	const isOne =
		cue.number === "one" ||
		(cue.number === "any" &&
			cue.voice === "subject" &&
			ONE_PERSON.test(phrase));
	if (isOne) unnamed.push({ sentence, region, phrase });
}

/** Gives such penalties to those who are named later and are guilty: the first, or whoever is what the words say, where no other penalty is told of him or her. */
export function attributeUnnamed({ reading, found, unnamed }: Scene): void {
	const persons = [...found.values()].filter(({ party }) => !party.isUnit);
	for (const one of unnamed) {
		const whose = isSomebodyElse(one.phrase)
			? pickOther(reading, persons, one)
			: persons[0];
		if (whose === undefined || !isOpen(whose, one)) continue;
		readPenalty(reading, one.region, whose.penalty);
		if (hasPenalty(whose.penalty)) whose.penaltySpans.push(one.sentence);
	}
}

/** Of those named after the first: the one who is what the words say, else the only one who is guilty. */
function pickOther(
	reading: Reading,
	[, ...others]: readonly FoundDefendant[],
	{ phrase }: UnnamedPenalty,
): FoundDefendant | undefined {
	const [, role = ""] = ROLE.exec(phrase) ?? [];
	const guilty = others.filter(({ counts }) => isGuilty(counts));
	const fitting = guilty.filter(
		({ party: { span } }) =>
			role !== "" &&
			!ANYBODY.test(role) &&
			wordsOf(reading, {
				start: Math.max(0, span.start - NEAR_BEFORE),
				end: span.end + NEAR_BEHIND,
			})
				.toLowerCase()
				.split(/[^a-z-]+/)
				.includes(role),
	);
	if (fitting.length === 1) return fitting[0];
	return guilty.length === 1 ? guilty[0] : undefined;
}

/** Whether somebody is guilty, named after the words, and has no term yet. */
function isOpen(
	{ party, counts, penalty: { term, life } }: FoundDefendant,
	{ sentence }: UnnamedPenalty,
): boolean {
	return (
		sentence.start < party.span.start &&
		term === undefined &&
		life === undefined &&
		isGuilty(counts)
	);
}

function wordsOf({ folded }: Reading, { start, end }: Span): string {
	return folded.slice(start, end).replace(/\s/g, " ");
}
