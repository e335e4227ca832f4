// The penalties that a sentence or the headline tells of, and whose they are. Part of finding.ts.
import { type Reading, type Span, trimSpan } from "../../reading.ts";
import { findPenaltyCues, type PenaltyCue } from "../penalty-cue.ts";
import { type FoundDefendant, isGuilty } from "./found.ts";
import { findGrounds } from "./ground.ts";
import type { Party } from "./party.ts";
import { hasPenalty, readPenalty, rejoinTerms } from "./penalty.ts";
import { findPunished, shareRegion } from "./penalty-share.ts";
import { noteUnnamed } from "./penalty-unnamed.ts";
import type { Scene } from "./scene.ts";

/** “; a violation would send her to prison for seven years”: what would come, behind what was imposed. */
const WOULD =
	/[;,] (?:[^,;.]{0,60}\b)?(?:would|could|might|faces?|facing|carries|if (?:he|she|they|convicted))\b/i;

/** Adds to the defendants what one cue of a sentence imposes on them; `end` is where the next one begins. */
export function addPenalties(
	scene: Scene,
	sentence: Span,
	cue: PenaltyCue,
	end: number,
	parties: readonly Party[],
): void {
	const { reading, found } = scene;
	const start = {
		behind: cue.end,
		within: cue.start,
		around: sentence.start,
	}[cue.place];
	const whole = cutAtWould(reading, { start, end });
	const punished = findPunished(scene, sentence, cue, parties);
	if (punished.length === 0) noteUnnamed(scene, sentence, cue, whole);
	for (const { region, party, nth } of shareRegion(
		scene,
		sentence,
		whole,
		punished,
	)) {
		const one = found.get(party);
		if (one === undefined) continue;
		if (cue.kind === "joining") rejoinTerms(reading, region, one.penalty);
		else addPenalty(reading, sentence, cue, region, one, nth);
	}
}

function cutAtWould({ folded }: Reading, { start, end }: Span): Span {
	const words = folded.slice(start, end).replace(/\s/g, " ");
	const at = WOULD.exec(words)?.index;
	return { start, end: at === undefined ? end : start + at };
}

function addPenalty(
	reading: Reading,
	sentence: Span,
	cue: PenaltyCue,
	whole: Span,
	one: FoundDefendant,
	nth: number,
): void {
	const region = trimSpan(reading.folded, whole);
	const size = JSON.stringify(one.penalty).length;
	readPenalty(reading, region, one.penalty, nth);
	if (JSON.stringify(one.penalty).length !== size && hasPenalty(one.penalty))
		one.penaltySpans.push(sentence);
	if (cue.kind === "order") return;
	for (const offense of findGrounds(reading, region))
		one.counts.push({
			offense,
			status: "convicted",
			isPresent: false,
			isImplied: true,
			span: sentence,
		});
}

/** The headline tells the sentence of the only defendant, where the text does not. */
export function readHeadline({ reading, found }: Scene, headline: Span): void {
	const [only] = found.values();
	if (
		only === undefined ||
		found.size > 1 ||
		only.penalty.term !== undefined ||
		only.penalty.life !== undefined ||
		!isGuilty(only.counts)
	)
		return;
	for (const cue of findPenaltyCues(reading, headline)) {
		readPenalty(reading, { start: cue.end, end: headline.end }, only.penalty);
		if (hasPenalty(only.penalty)) only.penaltySpans.push(headline);
	}
}
