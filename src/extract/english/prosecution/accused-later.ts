// Persons whom a release names whole before it says that they are accused: “Roe, 28, stabbed a man. He was charged with …”.
import type { Reading, Span } from "../../reading.ts";
import { findPersonNames, type PersonName } from "../person.ts";
import { findAccusedCues } from "./accused-cue.ts";
import { isSufferer, isTitled } from "./bystander.ts";
import { readPersonPhrase } from "./person-phrase.ts";

/** “He pleaded guilty”: the verb right behind the pronoun that opens a sentence. */
const PRONOUN_FIRST =
	/^(?:He|She)\s(?:(?:also|later|then|has|had|since|eventually)\s){0,2}$/;
/** What may stand before the name that is the topic of a sentence. */
const TOPIC = /^["']?(?:(?:[\w'-]+,? ){0,6})$/;

/** What may stand between a family name and a verb of accusal. */
const BEFORE_VERB = /^(?:, who [^,;.]{1,80})?,? ?(?:(?:also|then|later) )?$/;

/** Gives the whole names of those of whom a later sentence says, by their family names or by “he”, that they are accused; nobody whose family name is that of a defendant whom the text names before. */
export function findAccusedLater(
	reading: Reading,
	sentences: readonly Span[],
	isNamedBefore: (family: string, at: number) => boolean,
): PersonName[] {
	const families = findAccusedFamilies(reading, sentences);
	return sentences.flatMap((sentence, at) => {
		const next = sentences[at + 1];
		const isTopic = next !== undefined && opensWithAccused(reading, next);
		if (families.size === 0 && !isTopic) return [];
		return findPersonNames(reading, sentence).filter((name) => {
			if (!name.isFull || isTitled(reading.folded, sentence, name))
				return false;
			const phrase = readPersonPhrase(reading.folded, name, sentence.end);
			if (
				(name.isDoubtful && !phrase.hasAge) ||
				isSufferer(reading.folded, sentence, phrase)
			)
				return false;
			const said = families.get(name.family);
			const isNamed = said !== undefined && !isNamedBefore(name.family, said);
			const lead = reading.folded
				.slice(sentence.start, name.start)
				.replace(/\s/g, " ");
			return isNamed || (isTopic && phrase.hasAge && TOPIC.test(lead));
		});
	});
}

/** Family names alone before a verb of accusal, or behind one, with the place of the first. */
function findAccusedFamilies(
	reading: Reading,
	sentences: readonly Span[],
): ReadonlyMap<string, number> {
	const families = new Map<string, number>();
	for (const sentence of sentences) {
		const cues = findAccusedCues(reading, sentence);
		if (cues.length === 0) continue;
		for (const name of findPersonNames(reading, sentence)) {
			const { end } = readPersonPhrase(reading.folded, name, sentence.end);
			const isAccused = cues.some((cue) =>
				cue.voice === "subject"
					? cue.start >= end &&
						BEFORE_VERB.test(reading.folded.slice(end, cue.start))
					: cue.end < name.start &&
						/^\s(?:M(?:r|rs|s)\. )?$/.test(
							reading.folded.slice(cue.end, name.start),
						),
			);
			if (!name.isFull && isAccused && !families.has(name.family))
				families.set(name.family, name.start);
		}
	}
	return families;
}

function opensWithAccused(reading: Reading, sentence: Span): boolean {
	const [first] = findAccusedCues(reading, sentence);
	return (
		first !== undefined &&
		first.voice === "subject" &&
		PRONOUN_FIRST.test(reading.folded.slice(sentence.start, first.start))
	);
}
