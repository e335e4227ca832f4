// Offenses named in a row: 盗窃罪、诈骗罪和抢劫罪; and where 罪 stands once for all of them or is left out: 聚众斗殴、寻衅滋事罪, the titles of cases. Works on folded text.
import type { Lexicon, LexiconEntry } from "../lexicon.ts";
import { type Match, makeTrie, type Trie } from "../trie.ts";
import { type Charge, readChargeAt, readKnownAt } from "./charge.ts";

/** What stands between the offenses of a row. */
const BETWEEN = /(?:[、,;\s]|以及|[和及与并]|犯){1,3}/y;

/** How a row of offenses ends that lack 罪: 两罪, 等罪, 数罪. */
const END = /罪|[等两二三四数]{1,2}(?:项|个|种)?(?:罪|犯罪)/y;

/** How a row of offenses is known as one: a title goes without 罪, other text does not. */
export type ListForm = "title" | "text";

/** More offenses than any row has. */
const LONGEST_ROW = 40;

const stems = new WeakMap<Lexicon, Trie<LexiconEntry>>();

/** Reads the offenses in a row from an index on, of which the first may be one that the lexicon does not know. */
export function readChargesAt(
	folded: string,
	at: number,
	lexicon: Lexicon,
): Match<Charge>[] {
	const known = readOffensesAt(folded, at, lexicon);
	if (known.length > 0) return known;
	const first = readChargeAt(folded, at, lexicon);
	if (first === undefined) return [];
	BETWEEN.lastIndex = first.end;
	return BETWEEN.test(folded)
		? [first, ...readOffensesAt(folded, BETWEEN.lastIndex, lexicon)]
		: [first];
}

/** Reads the offenses in a row from an index on; gives none where no known offense starts there. */
export function readOffensesAt(
	folded: string,
	from: number,
	lexicon: Lexicon,
	form: ListForm = "text",
): Match<Charge>[] {
	const found: Match<Charge>[] = [];
	for (let at = from; found.length < LONGEST_ROW; ) {
		const next =
			readKnownAt(folded, at, lexicon) ?? readStemAt(folded, at, lexicon);
		if (next === undefined) break;
		found.push(next);
		BETWEEN.lastIndex = next.end;
		if (!BETWEEN.test(folded)) break;
		at = BETWEEN.lastIndex;
	}
	return form === "title" ? found : dropUnclosed(folded, found);
}

/** Words like the names of offenses are none at the end of a row that nothing closes: 犯盗窃罪,诈骗他人. */
function dropUnclosed(
	folded: string,
	found: readonly Match<Charge>[],
): Match<Charge>[] {
	END.lastIndex = found.at(-1)?.end ?? 0;
	if (END.test(folded)) return [...found];
	const last = found.findLastIndex(
		({ end }) => folded.charAt(end - 1) === "罪",
	);
	return found.slice(0, last + 1);
}

function readStemAt(
	folded: string,
	at: number,
	lexicon: Lexicon,
): Match<Charge> | undefined {
	const stem = stemsOf(lexicon).longestAt(folded, at);
	return stem === undefined
		? undefined
		: {
				start: at,
				end: stem.end,
				value: { offense: stem.value.concept, isKnown: true },
			};
}

/** The names of offenses without 罪. */
function stemsOf(lexicon: Lexicon): Trie<LexiconEntry> {
	let trie = stems.get(lexicon);
	if (trie === undefined) {
		trie = makeTrie(
			lexicon
				.entries("offense", "zh")
				.filter(
					({ concept, label }) =>
						label.endsWith("罪") && !/^(?:chapter|section)-/.test(concept),
				)
				.map((entry) => [entry.label.slice(0, -1), entry]),
		);
		stems.set(lexicon, trie);
	}
	return trie;
}
