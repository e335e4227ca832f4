// Lists of charges in a press release: which lines open one, whose it is, and what its lines add. Part of finding.ts.
import type { Span } from "../../reading.ts";
import { addCounts, findList } from "./charge-finding.ts";
import { readSheetHeading, readSheetLine } from "./charge-sheet.ts";
import { findPartyMentions, type Party } from "./party.ts";
import { readPenalty } from "./penalty.ts";
import type { Cue, Scene } from "./scene.ts";

/** A sentence that ends with a colon after a status opens a list; a line with a name says whose. */
export function openSheet(
	scene: Scene,
	sentence: Span,
	last: { cue: Cue; parties: readonly Party[] } | undefined,
): void {
	const { reading, discourse, found } = scene;
	const words = reading.folded.slice(sentence.start, sentence.end).trimEnd();
	const [mention] = findPartyMentions(reading, sentence, discourse.parties);
	const isLine =
		mention !== undefined &&
		mention.start - sentence.start < 4 &&
		words.length < 100 &&
		!/[a-z]{3}\.$/.test(words);
	if (isLine) {
		scene.holder = mention.party;
		discourse.last = [mention.party];
		const { shared } = scene;
		const one = found.get(mention.party);
		if (shared !== undefined && one !== undefined)
			addCounts(scene, shared.sentence, shared.cue, shared.end, one);
	} else scene.shared = undefined;
	if (!words.endsWith(":") || last?.cue.about !== "status") return;
	if (
		findList(reading, last.cue, sentence.end) !== undefined &&
		last.parties.length === 0
	) {
		scene.shared = { cue: last.cue, sentence, end: sentence.end };
		return;
	}
	const parties = last.parties.length > 0 ? last.parties : discourse.last;
	scene.sheet = {
		parties,
		status: last.cue.status,
		heading: sentence,
		isSkipped: false,
	};
}

/** Reads a line of a list of charges; false for a sentence of running text. */
export function readSheet(scene: Scene, sentence: Span): boolean {
	const { reading, found, discourse } = scene;
	const status = readSheetHeading(reading, sentence);
	if (status !== undefined) {
		const parties =
			scene.holder !== undefined
				? [scene.holder]
				: discourse.parties.length === 1
					? discourse.parties
					: discourse.last;
		scene.sheet = { parties, status, heading: sentence, isSkipped: false };
		return true;
	}
	const { sheet } = scene;
	if (sheet === undefined) return false;
	const line = readSheetLine(reading, sentence, sheet);
	for (const party of sheet.parties) {
		const one = found.get(party);
		if (one === undefined) continue;
		if (line.kind === "offense")
			for (const offense of line.offenses)
				one.counts.push({
					offense,
					status: sheet.status,
					isPresent: sheet.status === "charged",
					span: sentence,
					heading: sheet.heading,
				});
		if (line.kind === "penalty") {
			readPenalty(reading, sentence, one.penalty);
			one.penaltySpans.push(sentence);
		}
	}
	if (line.kind === "end") scene.sheet = undefined;
	return line.kind !== "end";
}
