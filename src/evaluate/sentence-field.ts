// Scored fields of sentences: term, fine and probation alone, all components together, and with name and offenses as a verdict.
import { compare, pair } from "./comparison.ts";
import { showDefendant } from "./defendant-field.ts";
import type { Field, Sample } from "./field.ts";
import type { FoundCount, FoundDefendant, FoundSentence } from "./found.ts";
import type { GoldDefendant, GoldSentence } from "./gold.ts";
import { isFilled } from "./label.ts";
import { showNaming } from "./naming.ts";
import {
	compareMoney,
	compareProbation,
	compareTerm,
	type SentencePart,
	sentenceOf,
} from "./sentence.ts";
import type { Stated } from "./statement.ts";

type CompareParts = (
	imposed: GoldSentence,
	found: FoundSentence,
) => SentencePart[];

export const term: Field = makeSentenceField(
	"term",
	"months of a defendant's sentence, or the penalty that has none",
	compareTerm,
);

export const fine: Field = makeSentenceField(
	"fine",
	"the same amount",
	(imposed, found) =>
		compareMoney(imposed, found).filter(({ name }) => name === "fine"),
);

export const probation: Field = makeSentenceField(
	"probation",
	"months, or whether there is any, as labelled",
	compareProbation,
);

export const sentence: Field = makeSentenceField(
	"sentence",
	"all of term, probation, fine and restitution as labelled, for each defendant who has a sentence",
	(imposed, found) => [
		...compareTerm(imposed, found),
		...compareProbation(imposed, found),
		...compareMoney(imposed, found),
	],
);

export const verdict: Field = {
	name: "verdict",
	rule: "for each defendant: name, all offenses, term and fine together, and the months of probation",
	compare({ defendants: { pairs, missed, spurious }, offenses, stated }) {
		const scored = pairs.filter(([one]) => hasVerdict(one));
		const lost = missed.filter(hasVerdict);
		if (stated.isEnglish || scored.length + lost.length === 0) return undefined;
		const wrong = scored.flatMap(([one, found]) => {
			const faults = findVerdictFaults(one, found, offenses, stated);
			return faults.length === 0 ? [] : [[one, faults] as const];
		});
		return {
			matched: scored.length - wrong.length,
			missed: [
				...wrong.map(([{ name }, faults]) => `${name}: ${faults.join("; ")}`),
				...lost.map(({ name }) => `${name}: not found`),
			],
			spurious: [
				...wrong.map(([{ name }]) => name),
				...spurious.map(showDefendant),
			],
		};
	},
};

function hasVerdict({ counts, sentence: imposed }: GoldDefendant): boolean {
	return (
		counts.some(({ offense }) => offense !== undefined) || isFilled(imposed)
	);
}

/** A probation that is only coded as there or not is no part of the verdict. */
function compareVerdict(
	imposed: GoldSentence,
	found: FoundSentence,
): SentencePart[] {
	return [
		...compareTerm(imposed, found),
		...compareMoney(imposed, found),
		...(imposed.probationMonths === undefined
			? []
			: compareProbation(imposed, found)),
	];
}

/**
 * Says what of a verdict is not as labelled. Cells that were read off one line of a verdict may be those of one count of several,
 * whose sentence was then combined with others; they are compared with that count alone when they are not those of the whole.
 */
function findVerdictFaults(
	one: GoldDefendant,
	found: FoundDefendant,
	offenses: Sample["offenses"],
	stated: Stated,
): string[] {
	const expected = one.counts.filter(({ offense }) => offense !== undefined);
	const pairing = pair(expected, found.counts, ({ offense = "" }, count) =>
		offenses.isCounted(offense, count),
	);
	const { missed, spurious } = compare(
		pairing,
		({ offense }) => `without ${offense}`,
		({ offenses: of }) => `with ${of.map(showNaming).join(" ")}`,
	);
	const imposed = one.sentence ?? {};
	const faults = [
		...missed,
		...spurious,
		...findFaults(imposed, sentenceOf(found), stated, compareVerdict),
	];
	if (faults.length === 0 || imposed.isCell !== true || missed.length > 0)
		return faults;
	return ownSentences(pairing.pairs.map(([, count]) => count)).some(
		(own) => findFaults(imposed, own, stated, compareVerdict).length === 0,
	)
		? []
		: faults;
}

/** The sentences of counts, where there is one count: several labels are never of one count. */
function ownSentences(counts: readonly FoundCount[]): readonly FoundSentence[] {
	return counts.length === 1 ? (counts[0]?.sentences ?? []) : [];
}

/** A component that a Chinese text does not state is not scored. */
function isScored({ name, expected }: SentencePart, stated: Stated): boolean {
	const value = Number(expected);
	if (stated.isEnglish || !Number.isFinite(value)) return true;
	if (name === "term") return stated.hasTerm(value);
	return name !== "fine" || stated.hasAmount(value);
}

function findFaults(
	imposed: GoldSentence,
	found: FoundSentence,
	stated: Stated,
	compareParts: CompareParts,
): string[] {
	return compareParts(imposed, found)
		.filter((part) => !part.isMatched && isScored(part, stated))
		.map(
			({ name, expected, found: was }) =>
				`${name} ${expected}, found ${was || "none"}`,
		);
}

/** Makes a field that compares components of the sentences of all defendants who have one. */
function makeSentenceField(
	name: string,
	rule: string,
	compareParts: CompareParts,
): Field {
	return {
		name,
		rule,
		compare({ defendants: { pairs, missed }, offenses, stated }) {
			const hasParts = ({ sentence: imposed }: GoldDefendant): boolean =>
				isFilled(imposed) &&
				compareParts(imposed, sentenceOf({ sentences: [], counts: [] })).some(
					(part) => isScored(part, stated),
				);
			const scored = pairs.filter(([one]) => hasParts(one));
			const lost = missed.filter(hasParts);
			const extra = pairs.flatMap(([one, found]) =>
				one.sentence === null ? showImposed(one, found, compareParts) : [],
			);
			if (scored.length + lost.length + extra.length === 0) return undefined;
			const wrong = scored.flatMap(([one, found]) => {
				const faults = listCandidates(one, found, offenses).map((candidate) =>
					findFaults(one.sentence ?? {}, candidate, stated, compareParts),
				);
				return faults.some((list) => list.length === 0)
					? []
					: [`${one.name}: ${(faults[0] ?? []).join("; ")}`];
			});
			return {
				matched: scored.length - wrong.length,
				missed: [...wrong, ...lost.map((one) => `${one.name}: not found`)],
				spurious: [...wrong, ...extra],
			};
		},
	};
}

/** What is found of a sentence where it is labelled that there is none. */
function showImposed(
	{ name }: GoldDefendant,
	found: FoundDefendant,
	compareParts: CompareParts,
): string[] {
	const parts = compareParts(NOT_IMPOSED, sentenceOf(found)).filter(
		(part) => !part.isMatched,
	);
	return parts.length === 0
		? []
		: [
				`${name}: ${parts.map((part) => `${part.name} none, found ${part.found}`).join("; ")}`,
			];
}

/** A sentence of which no component was imposed. */
const NOT_IMPOSED: GoldSentence = {
	minimumMonths: null,
	maximumMonths: null,
	probationMonths: null,
	fine: null,
	restitution: null,
};

/** The sentence of a defendant, and where the label may be of one count that of the count, too. */
function listCandidates(
	one: GoldDefendant,
	found: FoundDefendant,
	offenses: Sample["offenses"],
): FoundSentence[] {
	const counts = found.counts.filter((count) =>
		one.counts.some(({ offense = "" }) => offenses.isCounted(offense, count)),
	);
	return [
		sentenceOf(found),
		...(one.sentence?.isCell === true ? ownSentences(counts) : []),
	];
}
