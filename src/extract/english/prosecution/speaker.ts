// Whose words a release has: whoever it says “said” or “added” of.
import type { Reading } from "../../reading.ts";

const SPEECH = / (?:said|added)|(?<=said )[\p{L}'-]{1,60}/gu;
const LAST_WORD = /[\p{L}'-]{1,60}$/u;
/** Characters before “said” in which the word before it is looked for. */
const NAME_REACH = 60;
/** Words next to “said” and “added”, found once a text: each official is looked for among them. */
const speakers = new WeakMap<Reading, ReadonlySet<string>>();

/** Tells whether a text has the words of somebody, whom it then calls by the family name alone. */
export function isQuoted(reading: Reading, family: string): boolean {
	const [word = ""] = LAST_WORD.exec(family) ?? [];
	return (
		findSpeakers(reading).has(word) &&
		[`${family} said`, `${family} added`, `said ${family}`].some((words) =>
			reading.folded.includes(words),
		)
	);
}

function findSpeakers(reading: Reading): ReadonlySet<string> {
	const known = speakers.get(reading);
	if (known !== undefined) return known;
	const words = new Set<string>();
	for (const { 0: found, index } of reading.folded.matchAll(SPEECH)) {
		if (!found.startsWith(" ")) words.add(found);
		const before = reading.folded.slice(Math.max(0, index - NAME_REACH), index);
		words.add(LAST_WORD.exec(before)?.[0] ?? "");
	}
	speakers.set(reading, words);
	return words;
}
