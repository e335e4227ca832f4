// Offenses named in a row, where 罪 stands once for all of them or is left out: 聚众斗殴、寻衅滋事罪, and the titles of cases.
import type { Lexicon, LexiconEntry } from "../lexicon.ts";
import { type Match, makeTrie, type Trie } from "../trie.ts";
import { type Charge, readChargeAt } from "./charge.ts";

const BETWEEN = /[ ]?(?:以及|[、,和及与])[ ]?/y;
/** How a list of offenses ends that lack 罪: 两罪, 等罪, 数罪. */
const END = /罪|[等两二三四数]{1,2}(?:项|个|种)?(?:罪|犯罪)/y;

/** How a row of offenses is known as one: a title goes without 罪, other text does not. */
export type ListForm = "title" | "text";

const stems = new WeakMap<Lexicon, Trie<LexiconEntry>>();

/** Reads the offenses in a row from an index on; gives none where no known offense starts there. */
export function readOffensesAt(
	folded: string,
	from: number,
	lexicon: Lexicon,
	form: ListForm = "text",
): Match<Charge>[] {
	const found: Match<Charge>[] = [];
	let isClosed = form === "title";
	for (let at = from; ; ) {
		const next = readOneAt(folded, at, lexicon);
		if (next === undefined) break;
		found.push(next);
		isClosed ||= folded.charAt(next.end - 1) === "罪";
		BETWEEN.lastIndex = next.end;
		if (!BETWEEN.test(folded)) break;
		at = BETWEEN.lastIndex;
	}
	const last = found.at(-1);
	if (last === undefined || isClosed) return found;
	END.lastIndex = last.end;
	return END.test(folded) ? found : [];
}

function readOneAt(
	folded: string,
	at: number,
	lexicon: Lexicon,
): Match<Charge> | undefined {
	const whole = readChargeAt(folded, at, lexicon);
	if (whole?.value.isKnown) return whole;
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
