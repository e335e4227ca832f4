// What an English press release says of each defendant: the counts with their status, and the sentence. Part of english-prosecution-release.ts.
import type { Reading, Span } from "../../reading.ts";
import { trimSpan } from "../../reading.ts";
import { findDates } from "../date.ts";
import { opensCounts, opensOffense, readOffenseList } from "../offense-list.ts";
import { findPenaltyCues, type PenaltyCue } from "../penalty-cue.ts";
import { findStatusCues, type StatusCue } from "../status-cue.ts";
import { readSheetHeading, readSheetLine, type Sheet } from "./charge-sheet.ts";
import { type FoundCount, type FoundDefendant, isGuilty } from "./found.ts";
import { findParties, findPartyMentions, type Party } from "./party.ts";
import { hasPenalty, makePenalty, readPenalty } from "./penalty.ts";
import type { Release } from "./release.ts";
import { type Discourse, type Predicate, predicate } from "./subject.ts";

/** A cue with what it is about. */
type Cue =
	| (StatusCue & { readonly about: "status" })
	| (PenaltyCue & { readonly about: "penalty" });

const CONNECTOR =
	/(?:\b(?:to|of|with|on|for|in|including|violating|and|as)\b|:)\s/g;
/** What somebody was sentenced for. */
const GROUND =
	/\b(?:for|after being convicted of|on (?:charges|counts) of|in connection with) (?=[a-z])(?!the |his |her |their |a |an |\w+ (?:years|months|days))/i;
/** A number of counts, where no word leads to it. */
const COUNTS =
	/(?<=[ ,])(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:\w+ ){0,2}counts? (?:each )?of /i;
/** “to the same charges”: those of whom the text has spoken before. */
const SAME =
	/^[^.;]{0,60}?\b(?:to|of|with) (?:the |those )?same (?:\w+ )?(?:charges?|counts?|offenses?|crimes?)\b/;
/** “on all counts”, “as charged”: whatever the charges are. */
const ALL =
	/^[^.;:]{0,60}?\b(?:(?:to|of|on|with) (?:all|both|each of|all of)(?: (?:the|his|her|their|of the|\w+)){0,2} (?:charges?|counts?)\b(?! of)|as charged\b)/;
const DISMISSED =
	/\b(?:all|the|his|her|their) (?:criminal |pending |remaining )?(?:charges?|counts?|indictment|case)(?: [\w'.-]+){0,8} (?:dismissed|dropped|withdrawn)\b|\bdismiss(?:ed|ing)? (?:all|the) (?:criminal )?(?:charges?|counts?|indictment|case) against\b/i;
const NOT_DISMISSED =
	/\b(?:not|denied|refused|if|motion|would|could|may|asked|remaining|other)\b/i;
/** Characters after a cue within which its offenses begin. */
const REACH = 340;

/** Finds defendants with counts and sentences, in the order in which the text names them. */
export function findDefendants(
	reading: Reading,
	sentences: readonly Span[],
	{ headline, date }: Pick<Release, "headline" | "date">,
): FoundDefendant[] {
	const parties = findParties(reading, sentences);
	const found = new Map(
		parties.map((party) => [
			party,
			{
				party,
				counts: [],
				sweeps: [],
				penalty: makePenalty(),
				penaltySpans: [],
			} as FoundDefendant,
		]),
	);
	const discourse: Discourse = { parties, last: [], group: [] };
	const scene: Scene = {
		reading,
		found,
		discourse,
		released: date?.value,
		unnamed: [],
	};
	for (const sentence of sentences) {
		if (readSheet(scene, sentence)) continue;
		readSentence(scene, sentence);
	}
	attributeUnnamed(scene);
	if (headline !== undefined) readHeadline(scene, headline);
	return [...found.values()];
}

/** What has been read so far. */
interface Scene {
	readonly reading: Reading;
	readonly found: ReadonlyMap<Party, FoundDefendant>;
	readonly discourse: Discourse;
	/** Date of the release. */
	readonly released: string | undefined;
	/** Penalties of “a man” whom the sentence does not name. */
	readonly unnamed: { readonly sentence: Span; readonly region: Span }[];
	/** Whose charges were told last. */
	counted?: FoundDefendant | undefined;
	/** Offenses of “the following defendants”, each of whom has a line. */
	shared?:
		| { readonly cue: StatusCue; readonly sentence: Span; readonly end: number }
		| undefined;
	/** The list of charges in which the text is. */
	sheet?: Sheet | undefined;
	/** Whose charge sheet it is. */
	holder?: Party | undefined;
}

function readSentence(scene: Scene, sentence: Span): void {
	const { reading, found, discourse } = scene;
	const cues = findCues(reading, sentence);
	const predications = predicate(
		reading,
		sentence,
		cues as readonly (Cue & Predicate)[],
		discourse,
	);
	for (const [at, { cue, parties }] of predications.entries()) {
		const end =
			cues
				.slice(at + 1)
				.find((next) => next.about === "status" || next.kind === "sentence")
				?.start ?? sentence.end;
		if (cue.about === "penalty" && parties.length === 0 && cue.number === "one")
			scene.unnamed.push({ sentence, region: { start: cue.end, end } });
		for (const [nth, party] of parties.entries()) {
			const one = found.get(party);
			if (one === undefined) continue;
			if (cue.about === "status") addCounts(scene, sentence, cue, end, one);
			else addPenalty(reading, sentence, cue, end, one, nth);
		}
	}
	addDismissal(scene, sentence);
	openSheet(scene, sentence, predications.at(-1));
}

/** The headline tells the sentence of the only defendant, where the text does not. */
function readHeadline({ reading, found }: Scene, headline: Span): void {
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

/** A sentence that ends with a colon after a status opens a list; a line with a name says whose. */
function openSheet(
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
function readSheet(scene: Scene, sentence: Span): boolean {
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

/** “A man was sentenced …”, and then his name: the first defendant of the text, where he admitted or was convicted and no other penalty is told of him. */
function attributeUnnamed({ reading, found, unnamed }: Scene): void {
	const [first] = found.values();
	if (
		first === undefined ||
		first.penalty.term !== undefined ||
		first.penalty.life !== undefined ||
		!isGuilty(first.counts)
	)
		return;
	for (const { sentence, region } of unnamed.filter(
		(one) => one.sentence.start < first.party.span.start,
	)) {
		readPenalty(reading, region, first.penalty);
		first.penaltySpans.push(sentence);
	}
}

function findCues(reading: Reading, sentence: Span): Cue[] {
	const cues: Cue[] = [
		...findStatusCues(reading, sentence).map(
			(cue) => ({ ...cue, about: "status" }) as const,
		),
		...findPenaltyCues(reading, sentence).map(
			(cue) => ({ ...cue, about: "penalty" }) as const,
		),
	];
	return cues.sort((a, b) => a.start - b.start);
}

function addCounts(
	scene: Scene,
	sentence: Span,
	cue: StatusCue,
	end: number,
	one: FoundDefendant,
): void {
	const { reading, released } = scene;
	const rest = reading.folded
		.slice(cue.end, Math.min(end, cue.end + REACH))
		.replace(/\s/g, " ");
	if (SAME.test(rest)) {
		for (const count of scene.counted?.counts ?? [])
			one.counts.push({
				...count,
				status: cue.status,
				isPresent: false,
				span: sentence,
				heading: count.span,
			});
		return;
	}
	if (ALL.test(rest)) {
		if (cue.status !== "charged")
			one.sweeps.push({ status: cue.status, span: sentence });
		return;
	}
	const list = findList(reading, cue, end);
	if (list === undefined) return;
	const date = findStatusDate(reading, sentence, cue, list, end, released);
	for (const offense of readOffenseList(reading, { start: list, end }))
		one.counts.push({
			offense,
			status: cue.status,
			isPresent: cue.isPresent,
			span: sentence,
			...(date === undefined ? {} : { date }),
		});
	scene.counted = one;
}

/** “All charges against Roe were dismissed.” */
function addDismissal(
	{ reading, found, discourse }: Scene,
	sentence: Span,
): void {
	const words = reading.folded
		.slice(sentence.start, sentence.end)
		.replace(/\s/g, " ");
	if (!DISMISSED.test(words) || NOT_DISMISSED.test(words)) return;
	const named = findPartyMentions(reading, sentence, discourse.parties).map(
		({ party }) => party,
	);
	for (const party of named.length > 0
		? named
		: discourse.parties.length === 1
			? discourse.parties
			: [])
		found.get(party)?.sweeps.push({ status: "dismissed", span: sentence });
}

/** Where the offenses of a cue begin. */
function findList(
	{ folded }: Reading,
	cue: StatusCue,
	end: number,
): number | undefined {
	const from = cue.end;
	const rest = folded
		.slice(from, Math.min(end, from + REACH))
		.replace(/\s/g, " ");
	if (opensCounts(rest.trimStart()))
		return from + (rest.length - rest.trimStart().length);
	const direct = rest.trimStart();
	if (
		/\b(?:with|of|on)$/i.test(folded.slice(cue.start, cue.end)) &&
		opensOffense(direct)
	)
		return from + (rest.length - direct.length);
	const marker = COUNTS.exec(rest)?.index ?? rest.length;
	for (const { 0: word, index } of rest.matchAll(CONNECTOR)) {
		const after = rest.slice(index + word.length);
		if (index > marker || /;/.test(rest.slice(0, index))) break;
		if (
			opensCounts(after) ||
			(!/^(?:in|and|as) /.test(word) && opensOffense(after))
		)
			return from + index + word.length;
	}
	return marker < rest.length ? from + marker : undefined;
}

function findStatusDate(
	reading: Reading,
	sentence: Span,
	cue: StatusCue,
	list: number,
	end: number,
	released: string | undefined,
): FoundCount["date"] {
	const before = { start: cue.end, end: list };
	const [near] = findDates(reading, before);
	if (near !== undefined) return { value: near.value, span: near };
	const today =
		/\b(?:today|this (?:morning|afternoon))\b/i.exec(
			reading.folded.slice(cue.start, list),
		) ??
		/\btoday\b/i.exec(
			reading.folded.slice(Math.max(sentence.start, cue.start - 12), cue.start),
		);
	if (today !== null && released !== undefined)
		return { value: released, span: cue };
	const after = reading.folded.slice(list, end);
	const found = /\b(?:on|in) (?=[A-Z][a-z]{2,8}\.? \d)/g;
	for (const { index } of after.matchAll(found)) {
		const [date] = findDates(reading, {
			start: list + index,
			end: Math.min(end, list + index + 30),
		});
		if (date !== undefined) return { value: date.value, span: date };
	}
	return undefined;
}

function addPenalty(
	reading: Reading,
	sentence: Span,
	cue: PenaltyCue,
	end: number,
	one: FoundDefendant,
	nth: number,
): void {
	const region = trimSpan(reading.folded, {
		start: cue.kind === "order" ? cue.start : cue.end,
		end,
	});
	const size = JSON.stringify(one.penalty).length;
	readPenalty(reading, region, one.penalty, nth);
	if (JSON.stringify(one.penalty).length !== size && hasPenalty(one.penalty))
		one.penaltySpans.push(sentence);
	if (cue.kind === "order") return;
	const words = reading.folded
		.slice(region.start, region.end)
		.replace(/\s/g, " ");
	const ground = GROUND.exec(words);
	if (ground === null) return;
	const start = region.start + ground.index + ground[0].length;
	for (const offense of readOffenseList(reading, { start, end }))
		one.counts.push({
			offense: { ...offense, isFormal: false },
			status: "convicted",
			isPresent: false,
			isImplied: true,
			span: sentence,
		});
}
