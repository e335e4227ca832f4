// Scored fields of defendants: who they are, of what they stand accused or convicted, what they got, and what was found of them.
import { type Comparison, compare, type Pairing, pair } from "./comparison.ts";
import type { Field, Sample } from "./field.ts";
import type { Found, FoundDefendant, FoundSentence } from "./found.ts";
import type { Gold, GoldDefendant, GoldSentence } from "./gold.ts";
import { comparePersons } from "./person.ts";
import {
	compareMoney,
	compareProbation,
	compareTerm,
	type SentencePart,
	sentenceOf,
} from "./sentence.ts";
import type { Stated } from "./statement.ts";

/** Pairs the defendants of the labels with those found. One whose name the text does not have is not scored. */
export function pairDefendants(
	{ defendants = [] }: Gold,
	found: Found,
	stated: Stated,
): Pairing<GoldDefendant, FoundDefendant> {
	const isCalled = (
		{ name }: GoldDefendant,
		{ names }: FoundDefendant,
		likeness: "same" | "like",
	): boolean => names.some((one) => comparePersons(name, one) === likeness);
	const all = pair(
		defendants,
		found.defendants,
		(one, other) => isCalled(one, other, "same"),
		(one, other) => isCalled(one, other, "like"),
	);
	const unnamed = all.missed.filter(({ name }) => !isStated(name, stated));
	return {
		pairs: all.pairs,
		missed: all.missed.filter((one) => !unnamed.includes(one)),
		// Who is found in the place of somebody whom the text does not name cannot be told from one found wrongly.
		spurious: all.spurious.slice(unnamed.length),
	};
}

function isStated(name: string, stated: Stated): boolean {
	if (!/\p{Script=Han}/u.test(name)) return true;
	const bare = name.replace(/[（(].*$/u, "");
	return bare !== "" && stated.hasWords(bare);
}

export const defendants: Field = {
	name: "defendants",
	rule: "the same name; English ones without titles and suffixes, middle names may be missing or initials; masked Chinese ones may have a mark more, as 陈某2",
	compare: ({ gold, defendants: pairing }) =>
		gold.defendants === undefined
			? undefined
			: compare(pairing, ({ name }) => name, showDefendant),
};

export const charges: Field = {
	name: "charges",
	rule: "defendant and offense, by any name of the offense; 掩隐罪 stands for the parts of its selective offense, too",
	compare: (sample) =>
		compareCounts(
			sample,
			({ offense }) => offense,
			() => true,
		),
};

export const counts: Field = {
	name: "counts",
	rule: "defendant, offense and status; English offenses share 60 % of their words; an offense that is not named is any",
	compare: (sample) =>
		compareCounts(
			sample,
			({ offense, status }) =>
				status === undefined ? undefined : (offense ?? ""),
			(status, statuses) => status === undefined || statuses.includes(status),
		),
};

export const term: Field = makeSentenceField(
	"term",
	"months of a defendant's sentence, or the penalty that has none",
	compareTerm,
);

export const fine: Field = makeSentenceField(
	"fine",
	"the same amount",
	(gold, found) =>
		compareMoney(gold, found).filter(({ name }) => name === "fine"),
);

export const probation: Field = makeSentenceField(
	"probation",
	"months, or whether there is any, as labelled",
	compareProbation,
);

export const sentence: Field = makeSentenceField(
	"sentence",
	"all of term, probation, fine and restitution as labelled, for each defendant who has a sentence",
	(gold, found) => [
		...compareTerm(gold, found),
		...compareProbation(gold, found),
		...compareMoney(gold, found),
	],
);

export const verdict: Field = {
	name: "verdict",
	rule: "for each defendant: name, all offenses, term and fine together, and the probation where labels are by hand",
	compare({ defendants: pairing, offenses, stated }) {
		const scored = pairing.pairs.filter(([one]) => isVerdict(one));
		const lost = pairing.missed.filter(isVerdict);
		if (stated.isEnglish || scored.length + lost.length === 0) return undefined;
		const wrong = scored.flatMap(([one, found]) => {
			const faults = [
				...compareOffenses(one, found, offenses),
				...wrongParts(one.sentence ?? {}, found, stated, verdictParts),
			];
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
				...pairing.spurious.map(showDefendant),
			],
		};
	},
};

/** A probation that is only coded as there or not is no part of the verdict. */
function verdictParts(
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

/** Makes a field of whether a circumstance is found of the defendants of whom labels say so, and of no others. */
export function makeCircumstanceField(
	name: string,
	concept: string,
	cue: string,
): Field {
	return {
		name,
		rule: `the circumstance “${concept}” of the defendants labelled so, and of no others, where the text has ${cue}; a label of nobody is an empty cell`,
		compare({ defendants: { pairs, missed }, stated }) {
			if (!stated.hasWords(cue)) return undefined;
			const isLabelled = ({ circumstances }: GoldDefendant): boolean =>
				circumstances.get(concept) === true;
			const lost = missed.filter(isLabelled);
			const expected = pairs.filter(([one]) => isLabelled(one));
			if (expected.length + lost.length === 0) return undefined;
			const found = pairs.filter(([, one]) => one.circumstances.has(concept));
			return {
				matched: expected.filter((one) => found.includes(one)).length,
				missed: [
					...expected.filter((one) => !found.includes(one)).map(showPair),
					...lost.map(({ name: who }) => `${who}: not found`),
				],
				spurious: found.filter((one) => !expected.includes(one)).map(showPair),
			};
		},
	};
}

function showPair([{ name }]: readonly [
	GoldDefendant,
	FoundDefendant,
]): string {
	return name;
}

function isVerdict({
	counts: charged,
	sentence: imposed,
}: GoldDefendant): boolean {
	return (
		charged.some(({ offense }) => offense !== undefined) ||
		imposed !== undefined
	);
}

/** Compares one thing of all counts of all defendants. */
function compareCounts(
	{ gold, defendants: { pairs, missed, spurious }, offenses }: Sample,
	keyOf: (count: GoldDefendant["counts"][number]) => string | undefined,
	fits: (status: string | undefined, statuses: readonly string[]) => boolean,
): Comparison | undefined {
	if (
		!gold.defendants?.some((one) =>
			one.counts.some((count) => keyOf(count) !== undefined),
		)
	)
		return undefined;
	const show = (name: string, ...parts: (string | undefined)[]): string =>
		`${name}: ${parts.filter((part) => part !== undefined && part !== "").join(" ")}`;
	const all: Comparison[] = pairs.map(([one, found]) =>
		compare(
			pair(
				one.counts.filter((count) => keyOf(count) !== undefined),
				found.counts,
				({ offense, status }, count) =>
					offense !== undefined &&
					offenses.isCounted(offense, count) &&
					fits(status, count.statuses),
				({ offense, status }, count) =>
					offense === undefined && fits(status, count.statuses),
			),
			({ offense, status }) => show(one.name, offense, status),
			(count) =>
				show(
					found.names[0] ?? "",
					...count.offenses.map(({ labels }) => labels[0]),
					...count.statuses,
				),
		),
	);
	return {
		matched: all.reduce((sum, { matched }) => sum + matched, 0),
		missed: [
			...all.flatMap((one) => one.missed),
			...missed.flatMap(({ name, counts: lost }) =>
				lost
					.filter((count) => keyOf(count) !== undefined)
					.map(({ offense, status }) => show(name, offense, status)),
			),
		],
		spurious: [
			...all.flatMap((one) => one.spurious),
			...spurious.flatMap(({ names, counts: extra }) =>
				extra.map(({ offenses: of, statuses }) =>
					show(
						names[0] ?? "",
						...of.map(({ labels }) => labels[0]),
						...statuses,
					),
				),
			),
		],
	};
}

/** Names the offenses of a defendant that are missing, or too many. */
function compareOffenses(
	one: GoldDefendant,
	found: FoundDefendant,
	offenses: Sample["offenses"],
): string[] {
	const expected = one.counts.filter(({ offense }) => offense !== undefined);
	const pairing = pair(expected, found.counts, ({ offense }, count) =>
		offenses.isCounted(offense ?? "", count),
	);
	const result = compare(
		pairing,
		({ offense }) => `without ${offense}`,
		(count) =>
			`with ${count.offenses.map(({ labels }) => labels[0]).join(" ")}`,
	);
	return [...result.missed, ...result.spurious];
}

/** A component that a Chinese text does not state is not scored. */
function isScored({ name, expected }: SentencePart, stated: Stated): boolean {
	const value = Number(expected);
	if (!Number.isFinite(value)) return true;
	if (name === "term") return stated.hasTerm(value);
	return name !== "fine" || stated.isEnglish || stated.hasAmount(value);
}

function wrongParts(
	imposed: GoldSentence,
	found: FoundDefendant,
	stated: Stated,
	parts: (gold: GoldSentence, found: FoundSentence) => SentencePart[],
): string[] {
	return parts(imposed, sentenceOf(found))
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
	parts: (gold: GoldSentence, found: FoundSentence) => SentencePart[],
): Field {
	return {
		name,
		rule,
		compare({ defendants: { pairs, missed }, stated }) {
			const hasParts = ({ sentence: imposed }: GoldDefendant): boolean =>
				imposed !== undefined &&
				parts(imposed, sentenceOf({ sentences: [], counts: [] })).some((part) =>
					isScored(part, stated),
				);
			const scored = pairs.filter(([one]) => hasParts(one));
			const lost = missed.filter(hasParts);
			if (scored.length + lost.length === 0) return undefined;
			const wrong = scored.flatMap(([one, found]) => {
				const faults = wrongParts(one.sentence ?? {}, found, stated, parts);
				return faults.length === 0 ? [] : [`${one.name}: ${faults.join("; ")}`];
			});
			return {
				matched: scored.length - wrong.length,
				missed: [...wrong, ...lost.map((one) => `${one.name}: not found`)],
				spurious: wrong,
			};
		},
	};
}

function showDefendant({ names }: FoundDefendant): string {
	return names[0] ?? "";
}
