// Charges: the names of offenses in Chinese text, as the lexicon knows them or as they are written. Works on folded text.
import type { Lexicon, LexiconEntry } from "../lexicon.ts";
import { type Match, makeTrie, type Trie } from "../trie.ts";

export interface Charge {
	/** Concept of scheme/offense where it is known, else the name as written. */
	readonly offense: string;
	readonly isKnown: boolean;
}

/** Characters that writers leave out of the names of selective offenses, put in, or write in other ways. */
const LOOSE = /[、,，和\s()或.·"']/;

/** Characters in which the name of one charge is looked for. */
const LONGEST = 64;

/** A charge that no lexicon knows: what stands before 罪, up to the end of a clause. */
const UNKNOWN = /[^。;:,，\n《》]{2,30}?罪(?!犯|名|行|过|责|分|事)/y;

const tries = new WeakMap<Lexicon, Trie<LexiconEntry>>();

/** Gives the charge whose name starts at an index, or undefined. */
export function readChargeAt(
	folded: string,
	at: number,
	lexicon: Lexicon,
): Match<Charge> | undefined {
	return readKnownAt(folded, at, lexicon) ?? readUnknownAt(folded, at);
}

/** Gives the charges that the lexicon knows, wherever they stand in a part of a folded text. */
export function findCharges(
	folded: string,
	lexicon: Lexicon,
	from = 0,
	to: number = folded.length,
): Match<Charge>[] {
	return lexicon
		.names("offense", "zh")
		.findAll(folded, from, to)
		.filter(({ value }) => isOffense(value))
		.map(({ start, end, value }) => ({
			start,
			end,
			value: { offense: value.concept, isKnown: true },
		}));
}

/** Gives the charge that the lexicon knows and whose name starts at an index, or undefined. */
export function readKnownAt(
	folded: string,
	at: number,
	lexicon: Lexicon,
): Match<Charge> | undefined {
	const { text, places } = squeeze(folded, at);
	const match = trieOf(lexicon).longestAt(text, 0);
	if (match === undefined) return undefined;
	const end = (places[match.end - 1] ?? at) + 1;
	return {
		start: at,
		end,
		value: { offense: match.value.concept, isKnown: true },
	};
}

function readUnknownAt(folded: string, at: number): Match<Charge> | undefined {
	UNKNOWN.lastIndex = at;
	const match = UNKNOWN.exec(folded);
	if (match === null || /[犯的]?罪$/.exec(match[0])?.[0] === "犯罪")
		return undefined;
	const offense = match[0].replace(/\s/g, "");
	return {
		start: at,
		end: at + match[0].length,
		value: { offense, isKnown: false },
	};
}

/** The names of offenses without the characters that are used loosely. */
function trieOf(lexicon: Lexicon): Trie<LexiconEntry> {
	let trie = tries.get(lexicon);
	if (trie === undefined) {
		trie = makeTrie(
			lexicon
				.entries("offense", "zh")
				.filter(isOffense)
				.map((entry) => [squeeze(entry.label, 0).text, entry]),
		);
		tries.set(lexicon, trie);
	}
	return trie;
}

/** Chapters and sections of the law are in the scheme too. */
function isOffense({ concept, label }: LexiconEntry): boolean {
	return label.endsWith("罪") && !/^(?:chapter|section)-/.test(concept);
}

function squeeze(
	text: string,
	from: number,
): { text: string; places: readonly number[] } {
	let squeezed = "";
	const places: number[] = [];
	const to = Math.min(text.length, from + LONGEST);
	for (let at = from; at < to; at += 1) {
		const char = text.charAt(at);
		if (char === "（" || char === "）" || LOOSE.test(char)) continue;
		squeezed += char;
		places.push(at);
	}
	return { text: squeezed, places };
}
