// What an English press release says of each defendant: the counts with their status, and the sentence. Part of english-prosecution-release.ts.
import type { Reading, Span } from "../../reading.ts";
import { isShortFor } from "../person.ts";
import { addCounts } from "./charge-finding.ts";
import { findCues } from "./cue.ts";
import { addDismissal } from "./dismissal.ts";
import type { FoundDefendant } from "./found.ts";
import { fillGaps } from "./gap.ts";
import { findParties, findPartyMentions, type Party } from "./party.ts";
import { makePenalty } from "./penalty.ts";
import {
	addPenalties,
	attributeUnnamed,
	readHeadline,
} from "./penalty-finding.ts";
import type { Release } from "./release.ts";
import { findRoster } from "./roster.ts";
import { readRosterLine } from "./roster-finding.ts";
import type { Scene } from "./scene.ts";
import { openSheet, readSheet } from "./sheet-finding.ts";
import { type Discourse, predicate } from "./subject.ts";

/** Finds defendants with counts and sentences, in the order in which the text names them. */
export function findDefendants(
	reading: Reading,
	sentences: readonly Span[],
	{ headline, date }: Pick<Release, "headline" | "date">,
): FoundDefendant[] {
	const roster = findRoster(reading, sentences);
	const parties = findParties(reading, sentences, [...roster.values()]);
	const found = new Map<Party, FoundDefendant>();
	for (const party of parties)
		found.set(party, {
			party,
			counts: [],
			sweeps: [],
			penalty: makePenalty(),
			penaltySpans: [],
		});
	const discourse: Discourse = { parties, last: [], group: [] };
	const scene: Scene = {
		reading,
		found,
		discourse,
		released: date?.value,
		unnamed: [],
		holders: [],
		isTable: false,
		isMaximum: false,
	};
	for (const sentence of sentences) {
		const line = roster.get(sentence);
		const party = parties.find(
			({ name, isUnit }) =>
				!isUnit && line !== undefined && isShortFor(line.name.name, name),
		);
		if (
			line !== undefined &&
			party !== undefined &&
			readRosterLine(scene, sentence, line, party)
		)
			continue;
		if (readSheet(scene, sentence)) continue;
		readSentence(scene, sentence);
	}
	attributeUnnamed(scene);
	if (headline !== undefined) readHeadline(scene, headline);
	return [...found.values()];
}

function readSentence(scene: Scene, sentence: Span): void {
	const { reading, found, discourse } = scene;
	const cues = fillGaps(
		reading,
		sentence,
		findCues(reading, sentence),
		findPartyMentions(reading, sentence, discourse.parties),
	);
	const predications = predicate(reading, sentence, cues, discourse);
	for (const [at, { cue, parties }] of predications.entries()) {
		const next = cues
			.slice(at + 1)
			.find((one) => one.about === "status" || one.kind === "sentence");
		const end = next?.opening ?? next?.start ?? sentence.end;
		if (cue.about === "penalty") {
			addPenalties(scene, sentence, cue, end, parties);
			continue;
		}
		for (const [nth, party] of parties.entries()) {
			const one = found.get(party);
			if (one !== undefined)
				addCounts(scene, sentence, cue, end, one, {
					nth,
					size: parties.length,
				});
		}
	}
	addDismissal(scene, sentence);
	openSheet(scene, sentence, predications.at(-1));
}
