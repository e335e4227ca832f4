// Offenses: when an offense of a graph is the one that a label names.
import type { FoundCount, Naming } from "./found.ts";
import { foldChinese, splitWords, wordOverlap } from "./normal.ts";

export interface Offenses {
	/** Tells whether a count is of the offense that a label names; with `exactly`, whether its words are those of the label. */
	isCounted(label: string, count: FoundCount, exactly?: "exactly"): boolean;
}

/** Words of English names of offenses that say nothing of the offense. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
	"a an the of in to for with and or by on from at one any his her their as count counts felony felonies misdemeanor misdemeanors".split(
		" ",
	),
);
const ORDINALS: ReadonlyMap<string, string> = new Map([
	["1st", "first"],
	["2nd", "second"],
	["3rd", "third"],
	["4th", "fourth"],
	["5th", "fifth"],
]);
/** English names match when they share at least this much of their words (Dice). */
const OVERLAP = 0.6;

/**
 * Makes the comparison of offenses.
 * @param names names of concepts by IRI
 * @param wholes the selective offense of which a part-charge is a part
 */
export function knowOffenses(
	names: ReadonlyMap<string, readonly string[]>,
	wholes: ReadonlyMap<string, string>,
): Offenses {
	const byName = new Map<string, Set<string>>();
	for (const [iri, labels] of names)
		for (const label of labels) {
			const key = foldOffense(label);
			byName.set(key, (byName.get(key) ?? new Set()).add(iri));
		}
	const isNamed = (
		label: string,
		{ iri, labels }: Naming,
		least: number = OVERLAP,
	): boolean => {
		if (!/\p{Script=Han}/u.test(label))
			return labels.some((name) => isLike(label, name, least));
		const key = foldOffense(label);
		if (labels.some((name) => listTails(name).includes(key))) return true;
		// An abbreviation stands for the selective offense, whichever of its parts the judgment names.
		const whole = wholes.get(iri);
		return (
			whole !== undefined &&
			isAbbreviation(label) &&
			(byName.get(key)?.has(whole) ?? false)
		);
	};
	return {
		isCounted(label, { offenses, citations }, exactly) {
			const least = exactly === undefined ? OVERLAP : 1;
			return (
				offenses.some((offense) => isNamed(label, offense, least)) ||
				citations.some((citation) => isLike(label, citation, least))
			);
		},
	};
}

/** Forms of a name that a label may have: the whole, and of 贩卖、运输毒品罪 what a script reads off behind the comma. */
function listTails(name: string): string[] {
	const parts = foldChinese(name).split("、");
	return parts.map((_, at) => foldOffense(parts.slice(at).join("、")));
}

/** Abbreviations such as 掩隐罪 are three or four characters long; no part-charge of a selective offense is that short. */
function isAbbreviation(label: string): boolean {
	return [...foldOffense(label)].length <= 3;
}

/** Leaves out the word for offense at the end, which some texts do, and the commas between parts. */
function foldOffense(label: string): string {
	return foldChinese(label).replace(/[、,]/gu, "").replace(/罪$/u, "");
}

function isLike(label: string, name: string, least: number): boolean {
	if (/\p{Script=Han}/u.test(label + name))
		return foldOffense(label) === foldOffense(name);
	return wordOverlap(offenseWords(label), offenseWords(name)) >= least;
}

function offenseWords(text: string): string[] {
	return splitWords(text)
		.filter((word) => !EMPTY_WORDS.has(word))
		.map((word) => ORDINALS.get(word) ?? stem(word));
}

/** Takes off what tells forms of an English word apart. */
function stem(word: string): string {
	return word.length > 4 ? word.replace(/(?:ing|ies|ed|es|s|y|e)$/u, "") : word;
}
