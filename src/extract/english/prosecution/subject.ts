// Of whom a sentence speaks: names, “he”, “the defendants”, “both men” become the defendants that they stand for, or nobody when that is not sure.
import type { Reading, Span } from "../../reading.ts";
import { findPersonNames, isShortFor } from "../person.ts";
import { isTitled } from "./bystander.ts";
import { findPartyMentions, type Party, type PartyMention } from "./party.ts";

/** What the sentences before have spoken of. */
export interface Discourse {
	readonly parties: readonly Party[];
	/** Who was spoken of last. */
	last: readonly Party[];
	/** The last group of several that was spoken of. */
	group: readonly Party[];
}

/** A cue of which the person is wanted. */
export interface Predicate extends Span {
	readonly voice: "subject" | "object";
	readonly number: "one" | "several" | "any";
	readonly isBare: boolean;
}

/** Predicates of one sentence with the defendants of whom they are said; none where it is not sure. */
export interface Predication<P extends Predicate> {
	readonly cue: P;
	readonly parties: readonly Party[];
	/** Where the subject stands; absent where it was said before. */
	readonly subject?: Span;
}

const PRONOUNS =
	/\b(?:(?<who>who)|(?<one>he|she|the (?:\w+[- ]){0,2}defendant(?!')|defendant(?!'))|(?<many>they|both|all|each|the (?:\w+[- ]){0,2}defendants(?!')|defendants(?!')|(?:the |both |all )(?:(?:two|three|four|five|six) )?(?:men|women|brothers|sisters|siblings|pair|couple|duo|trio|spouses|individuals|partners|co-conspirators)))\b/gi;
const OTHERS =
	/\b(?:another|other|others|second|third|fourth|remaining|co-?defendants?|accomplices?|co-conspirators?|two|three|four|five|six|seven|eight|nine|ten|dozens?|several|both|brothers?|sisters?|sons?|daughters?|wife|husband|victims?)\b/i;
const FINITE =
	/\b(?:was|were|is|are|has|had|have|will|said|told|stole|used|worked|met|hired|paid|killed|who|which|pleaded|pled|received|admitted)\b/;
const RELATIVE =
	/^,? (?:who|whom|whose|which|and who|a|an|the|his|her|their|then|formerly)\b/i;
/** “Charged with theft are Roe and Doe”: a cue so near the start has whom it is said of behind it. */
const OPENING = 8;
const NO_VERB = 260;

/**
 * Gives the defendants of whom the cues of a sentence speak, in order, and notes of whom it spoke for the sentences after it.
 * @param isLead whether “a bookkeeper was convicted” may mean the only defendant
 */
export function predicate<P extends Predicate>(
	reading: Reading,
	sentence: Span,
	cues: readonly P[],
	discourse: Discourse,
): Predication<P>[] {
	const mentions = findPartyMentions(reading, sentence, discourse.parties);
	const pronouns = findPronouns(reading, sentence);
	const found: Predication<P>[] = [];
	const scene: Scene = { reading, sentence, mentions, pronouns, discourse };
	for (const cue of cues) {
		const previous = found.at(-1);
		const parties =
			cue.voice === "object"
				? findObjects(scene, cue)
				: findSubjects(scene, cue, previous);
		found.push({ cue, parties });
		remember(discourse, parties);
	}
	noteTopic(scene);
	return found;
}

interface Pronoun extends Span {
	readonly kind: "who" | "one" | "many";
}

interface Scene {
	readonly reading: Reading;
	readonly sentence: Span;
	readonly mentions: readonly PartyMention[];
	readonly pronouns: readonly Pronoun[];
	readonly discourse: Discourse;
}

function findPronouns({ folded }: Reading, { start, end }: Span): Pronoun[] {
	return [...folded.slice(start, end).matchAll(PRONOUNS)].map(
		({ 0: text, index, groups = {} }) => ({
			start: start + index,
			end: start + index + text.length,
			kind:
				groups.who !== undefined
					? "who"
					: groups.one !== undefined
						? "one"
						: "many",
		}),
	);
}

function remember(discourse: Discourse, parties: readonly Party[]): void {
	if (parties.length === 0) return;
	discourse.last = parties;
	if (parties.length > 1) discourse.group = parties;
}

/** Whoever a sentence names first is its topic, and who “he” is in the next. */
function noteTopic({ mentions, discourse, reading }: Scene): void {
	const acting = mentions.filter(({ isPossessive }) => !isPossessive);
	const first = acting[0] ?? mentions[0];
	if (first === undefined) return;
	const group = spreadGroup(acting, acting.indexOf(first), reading);
	if (group.length > 1) remember(discourse, group);
	else if (!discourse.last.includes(first.party) || discourse.last.length > 1)
		discourse.last = [first.party];
}

/** “Roe and Doe …”: the mentions that are joined to one, from it on. */
function spreadGroup(
	mentions: readonly PartyMention[],
	from: number,
	{ folded }: Reading,
): Party[] {
	const group: Party[] = [];
	for (let at = Math.max(0, from); at < mentions.length; at += 1) {
		const one = mentions[at];
		const before = mentions[at - 1];
		if (one === undefined) break;
		if (
			group.length > 0 &&
			before !== undefined &&
			!isJoined(folded.slice(before.end, one.start))
		)
			break;
		if (!group.includes(one.party)) group.push(one.party);
	}
	return group;
}

function isJoined(between: string): boolean {
	const text = between.replace(/\s/g, " ");
	return (
		text.length < NO_VERB &&
		!FINITE.test(text) &&
		/(?:,|;|\band|&|\bor) (?:[\w'-]+,? ){0,6}$/.test(text) &&
		!/\b(?:with|by|from|against|for) $/.test(text)
	);
}

function findObjects(
	{ reading, mentions, pronouns, sentence, discourse }: Scene,
	cue: Span,
): readonly Party[] {
	const after = mentions.filter(({ start }) => start >= cue.end);
	const first = after[0];
	const pronoun = pronouns.find(({ start }) => start >= cue.end);
	const nearest =
		first !== undefined &&
		(pronoun === undefined || first.start < pronoun.start);
	if (
		nearest &&
		/^[^.;]{0,110}$/.test(reading.folded.slice(cue.end, first.start)) &&
		!/\b(?:for|in|by|killing|murder)\b/.test(
			reading.folded.slice(cue.end, first.start),
		)
	)
		return spreadGroup(after, 0, reading);
	const near = reading.folded.slice(
		cue.end,
		Math.min(sentence.end, cue.end + 24),
	);
	if (/^\s(?:him|her|the defendant)\b/i.test(near))
		return discourse.last.length === 1 ? discourse.last : only(discourse);
	if (/^\s(?:them|both|the defendants)\b/i.test(near))
		return wholeGroup(discourse, cue.start);
	return [];
}

function only({ parties }: Discourse): readonly Party[] {
	return parties.length === 1 ? parties : [];
}

/** “They”: the group that was spoken of last, else both of two. */
function wholeGroup(
	{ group, parties }: Discourse,
	at: number,
): readonly Party[] {
	if (group.length > 1) return group;
	const known = parties.filter(({ span }) => span.start < at);
	return parties.length <= 2 ? parties : known.length === 2 ? known : [];
}

function findSubjects(
	scene: Scene,
	cue: Predicate,
	previous: Predication<Predicate> | undefined,
): readonly Party[] {
	const { mentions, pronouns, sentence, reading } = scene;
	const from = previous?.cue.end ?? sentence.start;
	const acting = mentions.filter(
		({ start, end, isPossessive }) =>
			start >= from && end <= cue.start && !isPossessive,
	);
	const pronoun = pronouns
		.filter(({ start, end }) => start >= from && end <= cue.start)
		.at(-1);
	const last = acting.at(-1);
	const isContinuing =
		previous !== undefined &&
		/^[^;]{0,80}(?:\band|,) (?:\w+ )?$/.test(
			reading.folded.slice(previous.cue.end, cue.start),
		);
	if (cue.isBare && !isContinuing && cue.start - sentence.start >= OPENING) {
		const near =
			last !== undefined &&
			/^,?\s?(?:\(?\d\d\)?,? )?$/.test(
				reading.folded.slice(last.end, cue.start),
			);
		return near ? spreadGroup(acting, acting.length - 1, reading) : [];
	}
	if (
		last === undefined &&
		pronoun === undefined &&
		cue.start - sentence.start < OPENING
	) {
		const behind = mentions.filter(({ start }) => start >= cue.end);
		return behind.length > 0
			? spreadGroup(behind, 0, reading)
			: anonymous(scene, cue);
	}
	if (last === undefined && pronoun === undefined)
		return previous !== undefined && isContinued(reading, previous, cue)
			? previous.parties
			: anonymous(scene, cue);
	if (pronoun !== undefined && (last === undefined || pronoun.start > last.end))
		return resolvePronoun(scene, cue, pronoun, acting, previous);
	return pickSubject(scene, acting, cue);
}

/** A later verb of the same sentence has the subject of the one before, unless somebody else comes between. */
function isContinued(
	{ folded }: Reading,
	previous: Predication<Predicate>,
	cue: Span,
): boolean {
	const between = folded.slice(previous.cue.end, cue.start);
	return (
		!/[;]/.test(between) &&
		!/\b(?:while(?! (?:intoxicated|impaired|under))|whereas|co-?defendants?|another|his (?:brother|wife|partner|son|father)|her (?:brother|husband|partner|son|mother))\b/i.test(
			between,
		)
	);
}

/** “The former teacher”: somebody of whom the text has spoken. “A teacher” is, once the defendant has been named, somebody else. */
const DEFINITE =
	/^\W{0,3}(?:The|This) (?!jury|jurors|court|judge|other|case|grand|man who|woman who|victim|suspect)|^\W{0,3}(?:Jurors|The (?:jury|judge|court)) (?:also )?$|\bdefendant\b/;

/** Nobody is named: “a bookkeeper was convicted” is the only defendant, where there is one only. */
function anonymous(
	{
		reading,
		sentence,
		discourse,
	}: Pick<Scene, "reading" | "sentence" | "discourse">,
	cue: Predicate,
): readonly Party[] {
	const before = reading.folded.slice(sentence.start, cue.start);
	if (cue.isBare && before.trim() !== "") return [];
	const [first] = discourse.parties;
	const isLead = first !== undefined && sentence.start <= first.span.start;
	if (!isLead && before.trim() !== "" && !DEFINITE.test(before)) return [];
	if (OTHERS.test(before) || hasStranger({ reading, sentence, discourse }, cue))
		return [];
	return only(discourse);
}

/** Whether somebody else is named before a verb, who may be meant: no official, and none of the defendants. */
function hasStranger(
	{
		reading,
		sentence,
		discourse,
	}: Pick<Scene, "reading" | "sentence" | "discourse">,
	cue: Span,
): boolean {
	const lead = { start: sentence.start, end: cue.start };
	return findPersonNames(reading, lead).some(
		(name) =>
			(name.isFull || name.end + 2 >= cue.start) &&
			!isTitled(reading.folded, sentence, name) &&
			!discourse.parties.some((party) => isShortFor(name.name, party.name)),
	);
}

function resolvePronoun(
	{ discourse, reading, sentence, mentions }: Scene,
	cue: Predicate,
	pronoun: Pronoun,
	acting: readonly PartyMention[],
	previous: Predication<Predicate> | undefined,
): readonly Party[] {
	if (pronoun.kind === "who") {
		const named = mentions.filter(({ end }) => end <= pronoun.start).at(-1);
		if (
			named !== undefined &&
			/^[^.;]{0,60}$/.test(reading.folded.slice(named.end, pronoun.start))
		)
			return pickSubject(
				{ reading, sentence, mentions, pronouns: [], discourse },
				acting.length > 0 ? acting : [named],
				cue,
			);
		return (
			previous?.parties ?? anonymous({ reading, sentence, discourse }, cue)
		);
	}
	if (pronoun.kind === "many") {
		if (acting.length > 1) return spreadGroup(acting, 0, reading);
		const text = reading.folded.slice(pronoun.start, pronoun.end).toLowerCase();
		if (text.includes("following")) return [];
		return /^(?:both|the two)/.test(text) && discourse.parties.length === 2
			? discourse.parties
			: countedGroup(discourse, text, pronoun.start);
	}
	if (acting.length === 1) return acting.map(({ party }) => party);
	return discourse.last.length === 1 ? discourse.last : only(discourse);
}

const NUMBERS: Readonly<Record<string, number>> = {
	both: 2,
	two: 2,
	pair: 2,
	couple: 2,
	duo: 2,
	three: 3,
	trio: 3,
	four: 4,
	five: 5,
	six: 6,
};

/** “All three defendants”: everybody, where there are as many; “the defendants” of more than two only where they were named together. */
function countedGroup(
	discourse: Discourse,
	text: string,
	at: number,
): readonly Party[] {
	const wanted = Object.entries(NUMBERS).find(([word]) =>
		text.includes(word),
	)?.[1];
	if (wanted === undefined)
		return /\ball\b/.test(text) ? discourse.parties : wholeGroup(discourse, at);
	if (discourse.group.length === wanted) return discourse.group;
	return discourse.parties.length === wanted ? discourse.parties : [];
}

/** Of the names before a verb: the one that stands outside of “, who … ,”, with those that are joined to it where the verb is of several. */
function pickSubject(
	{ reading }: Scene,
	acting: readonly PartyMention[],
	cue: Predicate,
): readonly Party[] {
	const { folded } = reading;
	let at = acting.length - 1;
	while (at > 0) {
		const one = acting[at];
		const before = acting[at - 1];
		if (one === undefined || before === undefined) break;
		const between = folded.slice(before.end, one.start).replace(/\s/g, " ");
		const tail = folded.slice(one.end, cue.start).replace(/\s/g, " ");
		const isEmbedded =
			RELATIVE.test(between.replace(/^,? \(?\d\d\)?/, "")) &&
			/,\s?(?:\w+\s){0,3}$/.test(tail) &&
			!isJoined(between);
		const isObject =
			/\b(?:with|by|from|against|for|of|to|told|hired|supervised|and his \w+|met|between) $/.test(
				between,
			) || isEmbedded;
		if (isObject) {
			at -= 1;
			continue;
		}
		if (cue.number !== "one" && isJoined(between)) at -= 1;
		else break;
	}
	return cue.number === "one"
		? acting.slice(at, at + 1).map(({ party }) => party)
		: spreadGroup(acting, at, reading);
}
