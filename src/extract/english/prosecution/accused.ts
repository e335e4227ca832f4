// Of which persons a sentence of an English release says that they stand accused, were tried or sentenced.
import type { Reading, Span } from "../../reading.ts";
import { oneOf } from "../one-of.ts";
import { findPersonNames, type PersonName } from "../person.ts";
import { findStatusCues } from "../status-cue.ts";
import { type AccusedCue, findAccusedCues } from "./accused-cue.ts";
import { isBystander, isObjectBehind, isTitled } from "./bystander.ts";
import { FINITE, isJoined, TOGETHER } from "./coordination.ts";
import { type PersonPhrase, readPersonPhrase } from "./person-phrase.ts";

const AGE_BEFORE = /\b\d\d-year-old (?:[\w-]+ ){0,4}$/;
const DEFENDANT_LABEL =
	/\b(?:co-?)?defendants?(?:(?:'s)? name)?(?:,| is| was| as|:)? $|\b(?:accomplice|getaway driver|gunman|shooter|co-?conspirator), $/i;
/** “identified the defendants as”, “the two were identified as”: a list of defendants follows. */
const IDENTIFIED = new RegExp(
	oneOf(
		"\\bidentified (?:the |both |all |his |her )?(?:\\w+ ){0,2}(?:defendants?|accused|suspects?|men|women|pair)\\b[^.]{0,40} as\\b",
		"\\b(?:Attorney|office|prosecutors?|authorities) (?:has |have |today )?identified the (?!victims?\\b|deceased\\b|witness|dead\\b|child|(?:[\\w-]+ ){0,3}(?:victims?|officers? who (?:shot|fired)|investigators?|detectives?)\\b)(?:[\\w-]+ ){1,4}as(?= [A-Z])",
		"\\b(?:defendants?|suspects?|accused|two|three|four|five|six|pair|duo|trio|couple|those (?:charged|arrested|indicted)) (?:was|were|are|is|has been|have been) (?:\\w+ ){0,2}identified (?:\\w+ ){0,4}as\\b",
	),
	"i",
);
const NAMED_DEFENDANTS = new RegExp(
	oneOf(
		"\\b(?:co-?)?defendants (?:\\w+ ){0,4}(?:are|were|include|is)(?: [A-Z]|:)",
		"\\b(?:also|those|others?|individuals?) (?:charged|indicted|convicted|sentenced|arrested|arraigned)(?: \\w+){0,4} (?:are|is|were|was|include)\\b",
		"following (?:individuals?|defendants?|people|persons)",
		"^(?:also )?(?:charged|indicted|convicted|sentenced|arraigned|arrested|facing|named)\\b[^:.]{0,160}\\b(?:are|is|were|was|include):? ",
	),
	"i",
);
const IS_ALIAS = /(?:\ba\.?\/?k\.?\/?a\.?|\balso known as|\balias),? ["']?$/i;
const LINE_PARTY = /^[^.;:]{4,60}?(?:,| \()\s?(?:\d\d\b|D\.?O\.?B)/i;
/** “a Port Merrow woman”: what stands before such a word is a place. */
const PLACE_BEHIND =
	/^\s(?:man|woman|men|women|couple|duo|trio|pair|residents?|native|teen(?:ager)?|mother|father|area|street|avenue|neighborhood)\b/;
/** Words between a subject and its verb that say nothing of whose verb it is. */
const FILLERS =
	"(?:(?:also|both|each|each of whom|has|have|had|who|later|then|today|recently|yesterday|\\w+ly|this week|on \\w+day|\\w+day)(?:,? |$)){0,4}";
const DIRECT = new RegExp(
	`^(?:,[^,;]{1,120},|,? \\([^)]{1,40}\\)|,? (?:Jr|Sr)\\.)?,? ?${FILLERS}$`,
);
const BARE_DIRECT = new RegExp(`^,? ?${FILLERS}$`);
const RELATIVE_DIRECT = new RegExp(
	`^,? (?:who|whom (?:a|the) (?:grand )?(?:jury|judge|court)) ${FILLERS}$`,
);
/** “Bookkeeper Roe stole from three firms and was convicted”: a second verb of the same subject. */
const NEXT_VERB = new RegExp(`(?:\\band|\\bbut|,|;) ${FILLERS}$`);
/** What may stand before the name that opens a sentence: a description of the person, a day, a dateline. */
const OPENING =
	/^["'([]{0,2}(?:[^,;.]{0,60}[-] ?)?(?:(?:On|In|Late|Early|Last|Earlier|After|Following|Today|At) [^,;]{0,60}, )?(?:(?:Mr|Mrs|Ms|Dr)\. |(?:[\w'-]+,? ){0,7})$/;
const SPEAKER = /\b(?:said|told|announced|stated|added|explained|noted)\b/;
const APPOSITION = 160;
const LINE_LENGTH = 100;

/** A name that may be that of an accused person. */
interface Candidate {
	readonly name: PersonName;
	readonly phrase: PersonPhrase;
	/** Whether age or home mark the person out as one of the case. */
	readonly isMarked: boolean;
	/** Words before the name, on one line. */
	readonly before: string;
}

interface Scene {
	readonly reading: Reading;
	readonly sentence: Span;
	readonly cues: readonly AccusedCue[];
	readonly candidates: readonly Candidate[];
}

/** Gives the whole names in a sentence of whom it says that they are accused, tried or sentenced, in order. */
export function findAccused(
	reading: Reading,
	sentence: Span,
	nearEnd: number,
): PersonName[] {
	const candidates = findCandidates(reading, sentence);
	if (candidates.length === 0) return [];
	const cues = findAccusedCues(reading, sentence);
	const scene = { reading, sentence, cues, candidates };
	const found: Candidate[] = [];
	for (const one of candidates) {
		const isListed = isInList(scene, one);
		const isAccused =
			isListed ||
			isLine(scene, one, nearEnd) ||
			DEFENDANT_LABEL.test(one.before) ||
			isObject(scene, one) ||
			isSubject(scene, one) ||
			isGapped(scene, one, found.at(-1)) ||
			isJoinedTo(scene, one, found.at(-1));
		if (isAccused && (!one.name.isDoubtful || one.isMarked || isListed))
			found.push(one);
	}
	return found.map(({ name }) => name);
}

/** Names of a sentence that are no officials', victims' or further names. */
function findCandidates(reading: Reading, sentence: Span): Candidate[] {
	const { folded } = reading;
	let until = sentence.start;
	return findPersonNames(reading, sentence).flatMap((name) => {
		// “Roe, 36, of Port Merrow”: the place has the shape of a name.
		if (!name.isFull || name.start < until) return [];
		const phrase = readPersonPhrase(folded, name, sentence.end);
		const before = folded
			.slice(Math.max(sentence.start, name.start - 80), name.start)
			.replace(/\s/g, " ");
		until = phrase.end;
		const isMarked = phrase.hasAge || phrase.hasHome || AGE_BEFORE.test(before);
		if (
			IS_ALIAS.test(before) ||
			/(?:^|\s)[Aa]n? $/.test(before) ||
			PLACE_BEHIND.test(folded.slice(name.end, name.end + 20)) ||
			(isTitled(folded, sentence, name) &&
				!phrase.hasAge &&
				!AGE_BEFORE.test(before)) ||
			isBystander(folded, sentence, phrase)
		)
			return [];
		return [{ name, phrase, before, isMarked }];
	});
}

/** “identified the defendants as Roe, 36, and Poole, 41”; “Also charged are Roe and Poole”. */
function isInList({ reading, sentence }: Scene, one: Candidate): boolean {
	const text = reading.folded
		.slice(sentence.start, sentence.end)
		.replace(/\s/g, " ");
	const list = IDENTIFIED.exec(text) ?? NAMED_DEFENDANTS.exec(text);
	return (
		list !== null &&
		one.name.start - sentence.start > list.index &&
		(one.isMarked || /(?:\bas|,|;|:|\band|are|include) $/.test(one.before))
	);
}

/** A line that is a name with an age, near words of charges. */
function isLine(
	{ reading, sentence }: Scene,
	{ name, isMarked }: Candidate,
	nearEnd: number,
): boolean {
	const text = reading.folded
		.slice(sentence.start, sentence.end)
		.replace(/\s/g, " ");
	if (
		text.length >= LINE_LENGTH ||
		/(?<!Jr|Sr|[A-Z])\.["']?$/.test(text) ||
		!LINE_PARTY.test(text) ||
		!isMarked ||
		name.start !== sentence.start
	)
		return false;
	const next = { start: sentence.start, end: nearEnd };
	return (
		findStatusCues(reading, next).length > 0 ||
		/\b(?:charges?|charged|convicted|sentenced|pleaded guilty)\b/i.test(
			reading.folded.slice(next.start, next.end),
		)
	);
}

/** “the conviction of Roe”, “sentenced Roe to”: the first name after a cue that speaks of whom it stands before. */
function isObject(
	{ reading, cues, candidates }: Scene,
	{ name }: Candidate,
): boolean {
	return cues.some(({ voice, end }) => {
		if (voice !== "object" || name.start < end) return false;
		// “gave Roe's sisters the answer”: it is not Roe to whom it was given.
		if (/^'s?\b/.test(reading.folded.slice(name.end, name.end + 3)))
			return false;
		if (
			candidates.some(
				(other) => other.name.start >= end && other.name.start < name.start,
			)
		)
			return false;
		const between = reading.folded.slice(end, name.start).replace(/\s/g, " ");
		return (
			between.length < APPOSITION &&
			/^(?: [\w'-]+,?(?: [\w'-]+,?){0,9})? (?:and )?$|^ $/.test(between) &&
			// “22 Years for Draining the Savings of Retired Teachers”: what was done.
			!/\b(?:for|in|at|near|from|to|by|with|on|murder|killing|guilty)\b|^ \w+ing\b.* of /.test(
				between,
			)
		);
	});
}

/** “Roe, 36, of Port Merrow, pleaded guilty”: a name before a cue, with nobody else between who could be meant. */
function isSubject(scene: Scene, one: Candidate): boolean {
	const cues = scene.cues.filter(
		({ voice, start }) => voice === "subject" && start >= one.name.end,
	);
	return cues.some((cue) => isSubjectOf(scene, one, cue, cues[0]));
}

function isSubjectOf(
	scene: Scene,
	one: Candidate,
	cue: AccusedCue,
	first: AccusedCue | undefined,
): boolean {
	const { reading } = scene;
	const { name, phrase, before, isMarked } = one;
	const behind = reading.folded.slice(name.end, name.end + 3);
	const between = readBetween(reading, phrase.end, cue.start);
	if (/^'s?\b/.test(behind))
		return (
			cue.start === name.end &&
			!isObjectBehind(reading.folded, scene.sentence, name.start)
		);
	if (RELATIVE_DIRECT.test(between)) return true;
	if (
		isObjectBehind(reading.folded, scene.sentence, name.start) &&
		!/\b(?:pleas? of|brother,|sister,|wife,|husband,) $/.test(before)
	)
		return false;
	if (BARE_DIRECT.test(between)) return true;
	const nearer = findNearer(scene, one, cue);
	if (nearer !== undefined)
		return isJoined(readBetween(reading, phrase.end, nearer.name.start));
	if (SPEAKER.test(between)) return false;
	if (cue === first && (isMarked || DIRECT.test(between))) return true;
	return (
		isOpening(scene, one) &&
		// “Day Care Director Joan Roe Pleads Guilty, Sentenced to …”: all verbs are of her who is nearest to the first.
		(first === undefined || findNearer(scene, one, first) === undefined) &&
		NEXT_VERB.test(between) &&
		between.length < APPOSITION
	);
}

/** Another person right before the verb, who is its subject. */
function findNearer(
	{ reading, sentence, candidates }: Scene,
	one: Candidate,
	cue: AccusedCue,
): Candidate | undefined {
	return candidates.find(
		(other) =>
			other.name.start > one.name.start &&
			other.name.end <= cue.start &&
			!isObjectBehind(reading.folded, sentence, other.name.start) &&
			DIRECT.test(readBetween(reading, other.phrase.end, cue.start)),
	);
}

/** Whether a sentence opens with the name: then its verbs are of that person. */
function isOpening({ reading, sentence }: Scene, { name }: Candidate): boolean {
	const lead = reading.folded
		.slice(sentence.start, name.start)
		.replace(/\s/g, " ");
	return OPENING.test(lead) && !FINITE.test(lead);
}

/** “… against Roe, 36, and her brother Mark Poole”: whoever is joined to an accused person is accused with that person. */
function isJoinedTo(
	{ reading }: Scene,
	{ name, isMarked }: Candidate,
	previous: Candidate | undefined,
): boolean {
	if (previous === undefined) return false;
	const between = readBetween(reading, previous.phrase.end, name.start);
	if (TOGETHER.test(between)) return true;
	return isJoined(between) && (isMarked || /^,? (?:and|&) /.test(between));
}

/** “Roe was convicted of theft, and Mark Poole, 41, of forgery”: the verb is left out. */
function isGapped(
	{ reading, sentence }: Scene,
	{ phrase, before }: Candidate,
	previous: Candidate | undefined,
): boolean {
	return (
		previous !== undefined &&
		/(?:[,;:]| and| while) $/.test(before) &&
		/^,? (?:also )?(?:of|to|with|for) (?!the (?:victim|police))/.test(
			readBetween(reading, phrase.end, Math.min(sentence.end, phrase.end + 30)),
		)
	);
}

function readBetween({ folded }: Reading, start: number, end: number): string {
	return folded.slice(start, Math.max(start, end)).replace(/\s/g, " ");
}
