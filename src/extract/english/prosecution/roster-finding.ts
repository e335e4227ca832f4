// What the lines of a list of defendants add: the charges that a line names, those of the line above the list, and whose charge sheet begins. Part of finding.ts.
import type { Reading, Span } from "../../reading.ts";
import { opensCounts, readOffenseList } from "../offense-list.ts";
import { opensOffense } from "../offense-name.ts";
import { findStatusCues } from "../status-cue.ts";
import { addCounts } from "./charge-finding.ts";
import { isJoined } from "./coordination.ts";
import { findCues } from "./cue.ts";
import type { FoundDefendant } from "./found.ts";
import { findPartyMentions, type Party } from "./party.ts";
import { hasPenalty, readPenalty } from "./penalty.ts";
import { addPenalties } from "./penalty-finding.ts";
import { OPENS_PENALTY, type RosterLine } from "./roster.ts";
import type { Scene } from "./scene.ts";

/** Words between a name and an offense. */
const LEADING = /^(?:(?:an?|with|for|on|charges? of) |\W ?){0,3}/i;

/** “, the alleged organizer: ”, “, a dentist – ”: who somebody is, before what he or she is charged with. */
const APPOSITION =
	/^(?:an?|the|his|her|their|former|formerly|owner|president)\s(?!count|charge)[^:;]{2,90}?(?::| -) (?=\S)/i;

/** Reads a line of a list of defendants; false where its own words tell of the charges, as in running text. */
export function readRosterLine(
	scene: Scene,
	sentence: Span,
	line: RosterLine,
	party: Party,
): boolean {
	const { reading, discourse, found } = scene;
	const isNext =
		scene.holders.length > 0 &&
		scene.sheet === undefined &&
		!scene.areHoldersTold;
	scene.holders = isNext ? [...scene.holders, party] : [party];
	scene.areHoldersTold = false;
	discourse.last = [party];
	scene.sheet = undefined;
	const one = found.get(party);
	if (one === undefined) return false;
	// “Roe, 36, and Mark Poole, 41, each pleaded guilty”: a line of two is running text.
	if (sharesLine(scene, line)) return false;
	if (readOwnWords(scene, sentence, line.rest, one)) return true;
	const words = reading.folded
		.slice(line.rest.start, line.rest.end)
		.replace(/\s/g, " ");
	if (OPENS_PENALTY.test(words)) {
		readPenalty(reading, line.rest, one.penalty);
		if (hasPenalty(one.penalty)) one.penaltySpans.push(sentence);
		return true;
	}
	const apposed = APPOSITION.exec(words)?.[0].length ?? 0;
	const skipped =
		apposed + (LEADING.exec(words.slice(apposed))?.[0].length ?? 0);
	const named = words.slice(skipped);
	if (opensCounts(named) || opensOffense(named)) {
		const status = readLeadStatus(reading, line.lead);
		const start = line.rest.start + skipped;
		for (const offense of readOffenseList(reading, { ...line.rest, start }))
			one.counts.push({
				offense,
				status,
				isPresent: status === "charged",
				span: sentence,
				heading: line.lead,
			});
		return true;
	}
	const { shared, columns } = scene;
	if (shared !== undefined)
		addCounts(scene, shared.sentence, shared.cue, shared.end, one);
	if (columns !== undefined)
		scene.sheet = { parties: [party], ...columns, isSkipped: false };
	return true;
}

/** Whether somebody else is named before the first verb of a line, joined to the one whose line it is. */
function sharesLine(
	{ reading, discourse }: Scene,
	{ name, rest }: RosterLine,
): boolean {
	const [cue] = findCues(reading, rest);
	if (cue === undefined) return false;
	const part = { start: name.end, end: cue.start };
	return findPartyMentions(reading, part, discourse.parties).some((other) =>
		isJoined(reading.folded.slice(name.end, other.start)),
	);
}

/** “– charged with theft”, “was sentenced to a year”: what the line says is of the one whose line it is. */
function readOwnWords(
	scene: Scene,
	sentence: Span,
	rest: Span,
	one: FoundDefendant,
): boolean {
	const cues = findCues(scene.reading, rest);
	for (const [nth, cue] of cues.entries()) {
		const end = cues[nth + 1]?.start ?? rest.end;
		if (cue.about === "penalty")
			addPenalties(scene, sentence, cue, end, [one.party]);
		else addCounts(scene, sentence, cue, end, one);
	}
	return cues.length > 0;
}

/** The status that the line above a list gives to the charges in it. */
function readLeadStatus(reading: Reading, lead: Span): string {
	return findStatusCues(reading, lead).at(-1)?.status ?? "charged";
}
