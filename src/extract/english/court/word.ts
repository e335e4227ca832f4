// Words of an English text by their stems, so that a name of a concept is found in other forms: “to trade data” is “trading data”.
import type { Reading, Span } from "../../reading.ts";

/** A word, and where it stands. */
export interface Word extends Span {
	/** Its stem, in lower case. */
	readonly stem: string;
	/** Whether a mark that parts phrases stands before it: a comma, a stop, a bracket, a dash; not a hyphen or a quotation mark. */
	readonly isApart: boolean;
}

const WORDS = /[\p{L}\p{N}][\p{L}\p{N}']*/gu;
const PARTING = /[^\s"'“”‘’\-‐‑&/]/u;
const VOWEL = /[aeiouy]/;
/** Forms of verbs of the field that follow no rule. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
	["sold", "sell"],
	["bought", "buy"],
	["stole", "steal"],
	["stolen", "steal"],
	["lent", "lend"],
	["ran", "run"],
	["built", "build"],
	["sent", "send"],
	["made", "make"],
	["took", "take"],
	["taken", "take"],
	["gave", "give"],
	["given", "give"],
	["paid", "pay"],
	["hid", "hide"],
	["hidden", "hide"],
]);
/** Stems are not made shorter than this. */
const LEAST = 3;

/** Gives the words of a text, or of a part of it, in order. */
export function readWords(
	{ text, folded }: Pick<Reading, "text" | "folded">,
	{ start, end }: Span,
): Word[] {
	const words: Word[] = [];
	let last = start;
	for (const { 0: word, index } of folded.slice(start, end).matchAll(WORDS)) {
		const from = start + index;
		words.push({
			start: from,
			end: from + word.replace(/'$/, "").length,
			stem: stemWord(word),
			isApart: PARTING.test(text.slice(last, from)),
		});
		last = from + word.length;
	}
	return words;
}

/** Gives the stem of a word: without the endings of possessives, plurals and verbs. Not a word of the language, only a key. */
export function stemWord(word: string): string {
	let stem = word.toLowerCase().replace(/'s$|'$/, "");
	stem = IRREGULAR.get(stem) ?? stem;
	if (stem.length > LEAST)
		stem = /ies$/.test(stem)
			? `${stem.slice(0, -3)}y`
			: stem.replace(/(?<![sui])s$/, "");
	for (const ending of ["ing", "ed"]) {
		const rest = stem.slice(0, -ending.length);
		if (stem.endsWith(ending) && rest.length >= LEAST && VOWEL.test(rest)) {
			stem = rest.replace(/([bdfgmnprt])\1$/, "$1");
			break;
		}
	}
	return stem.length > LEAST ? stem.replace(/e$/, "") : stem;
}
