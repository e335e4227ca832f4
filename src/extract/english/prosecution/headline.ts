// Headlines in a list of releases: “Jury Gives Roe 99 Years in Port Merrow Murder”. Family names alone, and offenses that stand behind “in”. Part of finding.ts and party.ts.
import type { Reading, Span } from "../../reading.ts";
import { PERSON_NOUNS, ROLE_NOUNS, TITLE_WORDS } from "../name-word.ts";
import { type NamedOffense, readOffenseLine } from "../offense-list.ts";
import { isFormalName, opensOffense } from "../offense-name.ts";
import { OFFENSE_OPENERS } from "../offense-word.ts";
import { findPersonNames, type PersonName } from "../person.ts";
import { findStatusCues } from "../status-cue.ts";

/** Characters of a headline at most. */
const LENGTH = 160;
/** A word of running text: headlines have such words in capitals. */
const SMALL =
	/(?:^|\s)(?!(?:after|against|before|between|during|from|into|over|than|that|their|under|while|with|without|through)\b)[a-z]{4,}/;
/** “Jury Convicts”, “Judge Sentences”: the family name of somebody may follow. */
const DECIDES =
	/\b(?:Jury|Jurors|Judge|Court) (?:Gives?|Sentences?|Convicts?|Acquits?|Finds?|Hands?|Indicts?) $/;
/** What goes on behind that name. */
const DECIDED =
	/^ (?:\d|Life\b|Death\b|Guilty\b|Not Guilty\b|to |of |for |in |on )/;
/** “Life Sentence in Joan Roe Capital Murder Trial”: a whole name before the offense that was tried. */
const SENTENCE_IN = /\b(?:Sentences?|Verdict|Conviction|Plea|Years|Life) in $/;
const TRIED = /^ (?:[A-Z][\w-]+ ){1,5}(?:Case|Trial|Retrial)\s*$/;
const BEFORE_OFFENSE = /\s(?:in|for|of)\s/g;
/** Offenses whose names begin with what they are about; before any other stands a place: “Port Merrow Murder”. */
const WITH_SUBJECT =
	/^(?:[\w'-]+ ){1,3}(?:Fraud|Theft|Trafficking|Laundering|Abuse|Scam)\b/;
const CLASSED =
	/^(?:capital|aggravated|attempted|first|second|third|armed|criminally|felony|intoxication|vehicular|involuntary|voluntary|sexual|child|elder)$/i;

/** Tells whether a line is a headline: a short one with its words in capitals, and no stop. */
export function isHeadline({ folded }: Reading, { start, end }: Span): boolean {
	const words = folded.slice(start, end).trim();
	return (
		words.length < LENGTH &&
		/\s/.test(words) &&
		/[a-z]/.test(words) &&
		!/[.:]$/.test(words) &&
		!SMALL.test(words)
	);
}

/** Family names alone of those whom a headline says to have been tried: “Jury Convicts Roe of Arson”. */
export function findHeadlined(reading: Reading, sentence: Span): PersonName[] {
	if (!isHeadline(reading, sentence)) return [];
	const { folded } = reading;
	return findPersonNames(reading, sentence).filter(
		({ start, end, isFull, isDoubtful, name }) => {
			const before = folded.slice(sentence.start, start);
			const behind = folded.slice(end, sentence.end);
			return isFull
				? !isDoubtful && SENTENCE_IN.test(before) && TRIED.test(behind)
				: !isNoun(name.toLowerCase()) &&
						DECIDES.test(before) &&
						DECIDED.test(behind);
		},
	);
}

function isNoun(word: string): boolean {
	return (
		PERSON_NOUNS.has(word) ||
		ROLE_NOUNS.has(word) ||
		TITLE_WORDS.has(word) ||
		/(?:men|women|ers|ors|ists|ees|ials)$/.test(word)
	);
}

/** The offense that a headline names behind “in” or “for”, with its status; undefined where it names none. */
export function readHeadlineOffense(
	reading: Reading,
	sentence: Span,
	from: number,
): { readonly offense: NamedOffense; readonly status: string } | undefined {
	const words = reading.folded.slice(from, sentence.end);
	const direct = TRIED.test(words) ? /^ /g : BEFORE_OFFENSE;
	for (const { 0: lead, index } of words.matchAll(direct)) {
		const start = from + index + lead.length;
		const name = findName(words.slice(index + lead.length));
		if (name === undefined) continue;
		const offense = readOffenseLine(reading, {
			start: start + name.start,
			end: start + name.end,
		});
		if (offense === undefined) continue;
		const cues = findStatusCues(reading, sentence);
		const isCharge =
			/\b(?:Charged|Charges?|Indicted|Indicts?|Arrested|Accused)\b/.test(
				reading.folded.slice(sentence.start, sentence.end),
			);
		return {
			offense,
			status: cues.at(-1)?.status ?? (isCharge ? "charged" : "convicted"),
		};
	}
	return undefined;
}

/** The name of an offense in the words behind “in”, without the place before it and what happened behind it. */
function findName(words: string): Span | undefined {
	const part =
		words.split(/ (?:of|in|at|on|after|for|by|with|against) /, 1)[0] ?? "";
	if (!opensOffense(part) || !isFormalName(part)) return undefined;
	const end = part.trimEnd().replace(/ (?:Case|Trial|Retrial)$/, "").length;
	if (WITH_SUBJECT.test(part)) return { start: 0, end };
	const list = [...part.slice(0, end).matchAll(/\S+/g)];
	const first = list.findIndex(
		({ 0: word }, at) =>
			CLASSED.test(word) ||
			OFFENSE_OPENERS.has(word.toLowerCase()) ||
			at === list.length - 1,
	);
	return { start: list[Math.max(0, first)]?.index ?? 0, end };
}

/** “Murder in Port Merrow Parking Lot”: where it was done is no part of the name. */
export function cutPlace(offense: NamedOffense): NamedOffense {
	const at = / in (?!the\b)(?=[A-Z])/.exec(offense.name)?.index;
	return at === undefined || !isFormalName(offense.name.slice(0, at))
		? offense
		: {
				...offense,
				name: offense.name.slice(0, at),
				end: offense.start + at,
			};
}
