// Of whom a sentence speaks: names, “he”, “the defendants”, “both men” become the defendants that they stand for, or nobody when that is not sure.
import type { Reading, Span } from "../../reading.ts";
import { findPersonNames, isShortFor } from "../person.ts";
import { isObjectBehind, isTitled } from "./bystander.ts";
import { isJoined } from "./coordination.ts";
import {
	type Discourse,
	findKin,
	findMany,
	findOnly,
	findOnlyUnit,
	remember,
	type SentenceScene,
} from "./discourse.ts";
import { spreadGroup } from "./mention-group.ts";
import { findObjects } from "./object.ts";
import { findPartyMentions, type Party, type PartyMention } from "./party.ts";
import { readPersonPhrase } from "./person-phrase.ts";
import { findPronouns, type Pronoun } from "./pronoun.ts";
import { isSomebodyElse } from "./somebody-else.ts";

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
}

const OTHERS =
	/\b(?:another|other|others|second|third|fourth|remaining|co-?defendants?|accomplices?|co-conspirators?|two|three|four|five|six|seven|eight|nine|ten|dozens?|several|both|brothers?|sisters?|sons?|daughters?|wife|husband|victims?)\b/i;
const RELATIVE =
	/^,? (?:who|whom|whose|which|and who|a|an|the|his|her|their|then|formerly)\b/i;
/** “Charged with theft are Roe and Doe”: a cue so near the start has whom it is said of behind it. */
const OPENING = 8;
/** Characters at the start of a sentence within which somebody named is its topic. */
const STRANGER_REACH = 60;

/** Gives the defendants of whom the cues of a sentence speak, in order, and notes of whom it spoke for the sentences after it. */
export function predicate<P extends Predicate>(
	reading: Reading,
	sentence: Span,
	cues: readonly P[],
	discourse: Discourse,
): Predication<P>[] {
	const mentions = findPartyMentions(reading, sentence, discourse.parties);
	const pronouns = findPronouns(reading, sentence);
	const found: Predication<P>[] = [];
	const scene = { reading, sentence, mentions, pronouns, discourse };
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

/** “A third man, Poole, 31, of Port Merrow, set fire to the car.”: “he” in the next sentence is none of the defendants. */
function opensWithStranger({
	reading,
	sentence,
	mentions,
	discourse,
}: SentenceScene): boolean {
	const [name] = findPersonNames(reading, sentence).filter(
		({ isFull }) => isFull,
	);
	return (
		name !== undefined &&
		discourse.parties.length > 1 &&
		name.start - sentence.start < STRANGER_REACH &&
		mentions.every(({ start }) => start > name.start) &&
		readPersonPhrase(reading.folded, name, sentence.end).hasAge
	);
}

/** Whoever a sentence names first is its topic, and who “he” is in the next. */
function noteTopic(scene: SentenceScene): void {
	const { mentions, discourse, reading } = scene;
	const acting = mentions.filter(({ isPossessive }) => !isPossessive);
	const first = acting[0] ?? mentions[0];
	if (opensWithStranger(scene)) discourse.last = [];
	if (first === undefined) return;
	const group = spreadGroup(acting, acting.indexOf(first), reading);
	if (group.length > 1) remember(discourse, group);
	else if (!discourse.last.includes(first.party) || discourse.last.length > 1)
		discourse.last = [first.party];
}

/** What may stand between a person and “charged with”: “Roe, 33, charged with”, “Roe remains in custody, charged with”. */
const BEFORE_BARE =
	/^(?:,? ?(?:\(?\d\d\)?,? )?|[^;]{0,120}\b(?:remains?|is|was|sits?|stays?) (?:being )?(?:held|free|jailed|in custody|in (?:the )?(?:\w+ ){0,2}[Jj]ail|out on bail|on bail|at large)(?: [^,.;]{1,40})?, )$/;

const POSSESSIVE = /^(?:his|her)\s/i;

function findSubjects(
	scene: SentenceScene,
	cue: Predicate,
	previous: Predication<Predicate> | undefined,
): readonly Party[] {
	const { mentions, pronouns, sentence, reading } = scene;
	// “Roe, originally charged with nine felonies, pleaded guilty”: the first of these was said of nobody.
	const isOpen =
		previous === undefined ||
		(previous.cue.isBare && previous.parties.length === 0);
	const from = isOpen ? sentence.start : previous.cue.end;
	const named = mentions.filter(
		({ start, end, isPossessive }) =>
			start >= from && end <= cue.start && !isPossessive,
	);
	const pronoun = pronouns
		.filter(({ start, end }) => start >= from && end <= cue.start)
		.at(-1);
	const acting = dropObjects(reading, sentence, named, pronoun);
	const last = acting.at(-1);
	// “as part of his plea to theft”
	if (last === undefined && POSSESSIVE.test(reading.folded.slice(cue.start)))
		return scene.discourse.last.length === 1
			? scene.discourse.last
			: findOnly(scene.discourse);
	const isContinuing =
		previous !== undefined &&
		/^[^;]{0,80}(?:\band|\bbut|,) (?:\w+ )?$/.test(
			reading.folded.slice(previous.cue.end, cue.start),
		);
	if (cue.isBare && !isContinuing && cue.start - sentence.start >= OPENING) {
		const near =
			last !== undefined &&
			BEFORE_BARE.test(
				reading.folded.slice(last.end, cue.start).replace(/\s/g, " "),
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

/** “He testified against Roe and pleaded guilty”: not Roe, where somebody else comes before. */
function dropObjects(
	{ folded }: Reading,
	sentence: Span,
	named: readonly PartyMention[],
	pronoun: Pronoun | undefined,
): readonly PartyMention[] {
	const acting = named.filter(
		(one) => !isObjectBehind(folded, sentence, one.start),
	);
	const first = acting[0] ?? pronoun;
	return first === undefined ? named : acting;
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

/** What opens a release that tells of one person before it names him or her: “PORT MERROW – A former inspector who …”. */
const ONE_PERSON =
	/^(?:[^a-z]{0,40}(?:[\w.,() ]{1,30})?-{1,2} )?\W{0,3}An? (?!(?:jury|judge|grand|court|group|pair|number|series|federal|total|couple|trio|duo)\b)(?!.{0,120}\band (?:an?|his|her|the|two)\b)/s;

/** Nobody is named: “a bookkeeper was convicted” is the only defendant, where there is one only. */
function anonymous(
	{
		reading,
		sentence,
		discourse,
	}: Pick<SentenceScene, "reading" | "sentence" | "discourse">,
	cue: Predicate,
): readonly Party[] {
	const before = reading.folded.slice(sentence.start, cue.start);
	if (cue.isBare && before.trim() !== "") return [];
	const [first] = discourse.parties;
	const isLead = first !== undefined && sentence.start <= first.span.start;
	if (!isLead && before.trim() !== "" && !DEFINITE.test(before)) return [];
	if (
		OTHERS.test(before) ||
		(discourse.parties.length > 1 && isSomebodyElse(before)) ||
		hasStranger({ reading, sentence, discourse }, cue)
	)
		return [];
	const only = findOnly(discourse);
	// “A former inspector has pleaded guilty”, and then his name, before those of others.
	return only.length === 0 &&
		isLead &&
		cue.number !== "several" &&
		ONE_PERSON.test(before) &&
		!first.isUnit
		? [first]
		: only;
}

/** Whether somebody else is named before a verb, who may be meant: no official, and none of the defendants. */
function hasStranger(
	{
		reading,
		sentence,
		discourse,
	}: Pick<SentenceScene, "reading" | "sentence" | "discourse">,
	cue: Span,
): boolean {
	const lead = { start: sentence.start, end: cue.start };
	return findPersonNames(reading, lead).some(
		(name) =>
			(name.isFull || name.end + 2 >= cue.start) &&
			!isTitled(reading.folded, sentence, name) &&
			// “An Alder Falls nurse was …”: a place has the shape of a name.
			!/\b[Aa]n? $/.test(
				reading.folded.slice(
					Math.max(sentence.start, name.start - 3),
					name.start,
				),
			) &&
			!discourse.parties.some((party) => isShortFor(name.name, party.name)),
	);
}

function resolvePronoun(
	{ discourse, reading, sentence, mentions }: SentenceScene,
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
	if (pronoun.kind === "unit") return findOnlyUnit(discourse);
	if (pronoun.kind === "kin") return findKin(discourse, acting);
	if (pronoun.kind === "former") return discourse.group.slice(0, 1);
	if (pronoun.kind === "latter") return discourse.group.slice(1, 2);
	if (pronoun.kind === "many") {
		const text = reading.folded.slice(pronoun.start, pronoun.end);
		const isAll = /\b(?:three|four|five|six|seven|eight|nine|ten)\b/i.test(
			text,
		);
		return acting.length > 1 && !isAll
			? spreadGroup(acting, 0, reading)
			: findMany(discourse, text, pronoun.start);
	}
	if (acting.length === 1) return acting.map(({ party }) => party);
	return discourse.last.length === 1 ? discourse.last : findOnly(discourse);
}

/** Of the names before a verb: the one that stands outside of “, who … ,”, with those that are joined to it where the verb is of several. */
function pickSubject(
	{ reading }: SentenceScene,
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
