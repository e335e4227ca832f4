// What an English press release says of each defendant: the counts with their status, and the sentence. Part of english-prosecution-release.ts.
import type { Reading, Span } from "../../reading.ts";
import { isShortFor } from "../person.ts";
import { addCounts } from "./charge-finding.ts";
import { type Cue, findCues } from "./cue.ts";
import type { Discourse } from "./discourse.ts";
import { addDismissal } from "./dismissal.ts";
import { type FoundCount, type FoundDefendant, isGuilty } from "./found.ts";
import { fillGaps } from "./gap.ts";
import { cutPlace, isHeadline, readHeadlineOffense } from "./headline.ts";
import {
	findParties,
	findPartyMentions,
	type Party,
	type PartyMention,
} from "./party.ts";
import { makePenalty } from "./penalty.ts";
import { addPenalties, readHeadline } from "./penalty-finding.ts";
import { attributeUnnamed } from "./penalty-unnamed.ts";
import { findPronouns } from "./pronoun.ts";
import type { Release } from "./release.ts";
import { findRoster } from "./roster.ts";
import { readRosterLine } from "./roster-finding.ts";
import type { Scene } from "./scene.ts";
import { openSheet, readSheet } from "./sheet-finding.ts";
import { type Predication, predicate } from "./subject.ts";

/** “stealing laptops”: what somebody did, unlike “theft”. */
const DEED = /^[a-z]+ing\b/;

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
		areHoldersTold: false,
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
	dropDoubtful(found);
	dropDeedsOfLead(found);
	attributeUnnamed(scene);
	if (headline !== undefined) readHeadline(scene, headline);
	return [...found.values()];
}

/** “A nurse was convicted. Roe is charged …”: the nurse is somebody else, where of the first of several only charges are told by name. */
function dropDoubtful(found: ReadonlyMap<Party, FoundDefendant>): void {
	const [first] = found.values();
	if (first === undefined || found.size < 2) return;
	const { counts, party } = first;
	const named = counts.filter(({ span }) => span.end > party.span.start);
	const isDoubtful =
		named.length > 0 && named.length < counts.length && !isGuilty(named);
	if (isDoubtful && isGuilty(counts)) counts.splice(0, counts.length, ...named);
}

/** “A man was convicted of stealing laptops and a violin. Roe, 36, was convicted of burglary”: what a lead tells of deeds is no charge beside those that are told by name. */
function dropDeedsOfLead(found: ReadonlyMap<Party, FoundDefendant>): void {
	for (const { counts, party } of found.values()) {
		const isLead = ({ span }: FoundCount): boolean =>
			span.end <= party.span.start;
		const named = counts.filter((count) => !isLead(count));
		if (!isGuilty(named) || !named.some(({ offense }) => offense.isFormal))
			continue;
		const deeds = new Set(
			counts
				.filter((count) => isLead(count) && DEED.test(count.offense.name))
				.map(({ span }) => span),
		);
		counts.splice(
			0,
			counts.length,
			...counts.filter(({ span }) => !deeds.has(span)),
		);
	}
}

function readSentence(scene: Scene, sentence: Span): void {
	const { reading, found, discourse } = scene;
	const mentions = findPartyMentions(reading, sentence, discourse.parties);
	const cues = fillGaps(reading, sentence, findCues(reading, sentence), [
		...mentions,
		...findPronouns(reading, sentence),
	]);
	const predications = predicate(reading, sentence, cues, discourse);
	for (const [at, { cue, parties }] of predications.entries()) {
		const next = cues.findIndex(
			(one, nth) =>
				nth > at && (one.about === "status" || one.kind === "sentence"),
		);
		const end =
			cues[next]?.opening ??
			[predications[next], ...predications.slice(at + 1)]
				.map((later) => findNextSubject(mentions, cue, later, sentence))
				.find((start) => start !== undefined) ??
			cues[next]?.start ??
			sentence.end;
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
	if (isHeadline(reading, sentence)) settleHeadline(scene, sentence, mentions);
	addDismissal(scene, sentence);
	openSheet(scene, sentence, predications.at(-1));
}

/** Adds the offense that a headline names of those whom it names, where its verb leads to none. */
function settleHeadline(
	{ reading, found }: Scene,
	sentence: Span,
	mentions: readonly PartyMention[],
): void {
	for (const { party, end } of mentions) {
		const one = found.get(party);
		if (one === undefined) continue;
		const told = one.counts.filter(({ span }) => span === sentence);
		for (const count of told)
			one.counts[one.counts.indexOf(count)] = {
				...count,
				offense: cutPlace(count.offense),
			};
		const read =
			told.length > 0 ? undefined : readHeadlineOffense(reading, sentence, end);
		if (read !== undefined)
			one.counts.push({ ...read, isPresent: false, span: sentence });
	}
}

/** Where the subject of the next cue stands, which is no part of what this one tells: “… of theft; Poole pleaded guilty”, “Convicted of theft, Roe faces …”. */
function findNextSubject(
	mentions: readonly PartyMention[],
	cue: Cue,
	next: Predication<Cue> | undefined,
	sentence: Span,
): number | undefined {
	if (cue.voice === "object") return undefined;
	const isOpening = cue.start === sentence.start;
	return mentions.find(
		({ start, party, isPossessive }) =>
			start > cue.end &&
			!isPossessive &&
			(isOpening ||
				(next !== undefined &&
					next.cue.voice === "subject" &&
					start < next.cue.start &&
					next.parties.includes(party))),
	)?.start;
}
