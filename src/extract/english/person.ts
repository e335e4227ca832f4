// Names of persons in English text, by their shape: capitals, initials, particles, suffixes. No list of names; who is who is for the rules that use it.

import type { Reading, Span } from "../reading.ts";
import {
	MONTH_NAMES,
	OPENING_WORDS,
	ORGANIZATION_WORDS,
	PERSON_NOUNS,
	PLACE_NAMES,
	ROLE_NOUNS,
	TITLE_WORDS,
	VERB_NAMES,
} from "./name-word.ts";
import { oncePerSpan, type SpanFinder } from "./per-span.ts";

/** A run of words that has the shape of a personal name. */
export interface PersonName extends Span {
	/** As printed, on one line. */
	readonly name: string;
	/** The name by which the text goes on to call the person: the last word, without a suffix such as Jr. */
	readonly family: string;
	/** Whether there is more than one word, so that this may be the whole name. */
	readonly isFull: boolean;
	/** Whether it ends with a word that places have, too, as “Lane” and “Park”: then only a strong sign makes it a person. */
	readonly isDoubtful: boolean;
}

const WORD =
	"(?:(?:Jr|Sr|JR|SR|Wm|Chas|Geo|Thos|Jas|Robt|Edw)\\.|\\p{Lu}\\.(?:\\p{Lu}\\.){0,3}|\\p{Lu}(?=[ \\n])|\\p{Lu}[\\p{L}\\p{M}]*(?:['-](?!s\\b)\\p{L}[\\p{L}\\p{M}]*){0,3})";
const SPACE = "(?: {1,2}| ?\\r?\\n)";
const PARTICLE =
	"(?:de|del|dela|della|la|las|los|le|di|da|das|dos|du|van|von|der|den|ter|bin|ibn|al|el|y|e|st\\.)";
const NICKNAME = "(?:[\"'(]{1,2}\\p{Lu}[\\p{L}' -]{0,20}[\"')]{1,2})";
const SUFFIX =
	",? {1,2}(?:Jr\\b\\.?|Sr\\b\\.?|II\\b|III\\b|IV\\b|JR\\b\\.?|SR\\b\\.?)";
const RUN = new RegExp(
	`(?<![\\p{L}\\p{N}@./])${WORD}(?:${SPACE}(?:${PARTICLE}${SPACE}){0,2}(?:${NICKNAME}${SPACE})?${WORD}){0,11}(?:${SUFFIX})?`,
	"gu",
);
const IS_SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const IS_PARTICLE = new RegExp(`^${PARTICLE}$`);
/** Words of a personal name at most, with particles. */
const LONGEST = 7;

/**
 * Gives the runs of words of a part of a text that may be names of persons, from left to right: `Joan M. de la Cruz-Reyes, Jr.`,
 * `O'Dell`, `JOHN DOE`. Titles before a name are left out; runs beside words of organizations and places are left out whole.
 * A name of one word (`isFull` false) is given as well: most such are no persons, unless a full name ends with it.
 */
export const findPersonNames: SpanFinder<PersonName> =
	oncePerSpan(scanPersonNames);

function scanPersonNames(reading: Reading, { start, end }: Span): PersonName[] {
	const names: PersonName[] = [];
	const part = reading.folded.slice(start, end);
	const isRole = (word: string): boolean => isRoleIn(reading, word);
	for (const { 0: run, index } of part.matchAll(RUN))
		for (const piece of cutRun(run, isRole)) {
			const at = start + index + piece.start;
			const to = start + index + piece.end;
			const found = readName(reading, { start: at, end: to }, piece.isDoubtful);
			if (found !== undefined) names.push(found);
		}
	return names;
}

/** Tells whether a shorter form, such as a family name, can stand for a full name. */
export function isShortFor(short: string, full: string): boolean {
	const wanted = foldWords(short);
	const known = foldWords(full);
	if (wanted.length === 0 || wanted.length > known.length) return false;
	let at = 0;
	for (const word of known) if (word === wanted[at]) at += 1;
	// “Jr.” alone is no name; at the end of one it is a part of it.
	return (
		at === wanted.length &&
		(wanted.length > 1 || !IS_SUFFIX.test(wanted[0] ?? ""))
	);
}

/** Words of a name without case, stops, initials’ dots and nicknames’ quotes. */
function foldWords(name: string): string[] {
	return name
		.toLowerCase()
		.replace(/[’‘]/g, "'")
		.split(/\s+/)
		.map((word) => word.replace(/["'(.,)]/g, ""))
		.filter(Boolean);
}

/** The endings of nouns that tell what somebody does: “glazier”, “tattooist”, “welders”. */
const AGENT = /^\p{L}{3,}(?:er|or|ist|ian|eer|smith|ster)s?$/u;
const SMALL_WORD = /(?<![\p{L}'-])\p{Ll}{5,}/gu;
/** The words that a text has in small letters, by its text. */
const smallWords = new WeakMap<Reading, ReadonlySet<string>>();

/** “Glazier Joan Roe”, where the text speaks of “the glazier” as well: what somebody does, and no part of the name. */
function isRoleIn(reading: Reading, word: string): boolean {
	if (!AGENT.test(word)) return false;
	let known = smallWords.get(reading);
	if (known === undefined) {
		known = new Set(reading.folded.match(SMALL_WORD));
		smallWords.set(reading, known);
	}
	return known.has(word) || known.has(word.replace(/s$/, ""));
}

interface Token extends Span {
	readonly word: string;
}

interface Piece extends Span {
	readonly isDoubtful: boolean;
}

/** Cuts a run of capitals at words that are no names, and drops the pieces that belong to an organization or a place. */
function cutRun(run: string, isRoleNoun: (word: string) => boolean): Piece[] {
	const pieces: Piece[] = [];
	let piece: Token[] = [];
	let isBlocked = false;
	const close = (): void => {
		if (!isBlocked) pieces.push(...trimPiece(piece));
		piece = [];
	};
	const tokens = [...run.matchAll(/[^\s,]+/g)];
	const isTrial = /\s(?:Case|Trial|Retrial)$/.test(run);
	for (const [nth, { 0: word, index }] of tokens.entries()) {
		const token = { word, start: index, end: index + word.length };
		const key = word.toLowerCase();
		const isLast = nth === tokens.length - 1;
		// “Chief of Police Joan Roe”: a run that starts with “Police” goes on with a name.
		const isRole =
			nth < tokens.length - 2 &&
			((ROLE_NOUNS.has(key) && piece.length < 2) ||
				(piece.length === 0 && isRoleNoun(key)));
		// “Intoxicated Driver Roe”: neither word is a name.
		if (isRole) piece = [];
		if (isRole || isBreak(key, isLast) || (nth === 0 && key === "police")) {
			close();
			isBlocked = false;
		} else if (
			(PERSON_NOUNS.has(key) && nth > 0) ||
			/-(?:year|month)-old$/.test(key)
		) {
			piece = [];
		} else if (ORGANIZATION_WORDS.has(key)) {
			// “Joan Roe Capital Murder Trial”: whose trial it is stands before the offense.
			if (isTrial && piece.length > 1) close();
			piece = [];
			isBlocked = true;
		} else if (!isBlocked) piece.push(token);
	}
	close();
	return pieces;
}

/** Tells whether a name cannot go over a word. Names of months end a date at the end of a run; elsewhere they may be given names. */
function isBreak(key: string, isLast: boolean): boolean {
	if (MONTH_NAMES.has(key)) return isLast;
	if (VERB_NAMES.has(key)) return !isLast;
	return OPENING_WORDS.has(key) || TITLE_WORDS.has(key);
}

function trimPiece(piece: readonly Token[]): Piece[] {
	const first = piece.findIndex(
		({ word }) => !IS_PARTICLE.test(word) && !IS_SUFFIX.test(word),
	);
	let last = piece.length - 1;
	while (last > first && IS_PARTICLE.test(piece[last]?.word ?? "")) last -= 1;
	const from = piece[first];
	const to = piece[last];
	if (from === undefined || to === undefined || last - first >= LONGEST)
		return [];
	const key = to.word.toLowerCase();
	return [{ start: from.start, end: to.end, isDoubtful: PLACE_NAMES.has(key) }];
}

/** “CSLB”: letters that nobody could say as a name. */
const ACRONYM = /^[B-DF-HJ-NP-TV-XZ]{3,}$/;

function readName(
	{ text, folded }: Reading,
	span: Span,
	isDoubtful: boolean,
): PersonName | undefined {
	const name = text.slice(span.start, span.end).replace(/\s+/g, " ");
	const all = folded
		.slice(span.start, span.end)
		.split(/[\s,]+/)
		.filter(Boolean);
	const parts = all.filter(
		(word) => !IS_SUFFIX.test(word) && !/^["'(]/.test(word),
	);
	const family = parts.at(-1) ?? "";
	const isName = parts.some((word) => /\p{L}{2}/u.test(word));
	const isSpelled = parts.some((word) => ACRONYM.test(word));
	if (!isName || (isSpelled && /\p{Ll}/u.test(name))) return undefined;
	return { ...span, name, family, isFull: parts.length > 1, isDoubtful };
}
