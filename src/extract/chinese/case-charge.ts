// What the accused of a case are charged with apart from any decision of a court: by the indictment, the suspicion, the title; and what a court says acts amount to.
import type { Lexicon } from "../lexicon.ts";
import type { Reading, Span } from "../reading.ts";
import type { Accused } from "./accused.ts";
import type { CaseCount } from "./case-defendant.ts";
import type { TitleGroup } from "./case-head.ts";
import { readOffensesAt } from "./charge-list.ts";
import { blankReading } from "./verdict/bracket.ts";
import type { Cast } from "./verdict/naming.ts";
import type { Outcome } from "./verdict/outcome.ts";
import { readVerdict } from "./verdict/verdict.ts";

/** Words that bring a charge, with the status that they give it; what is further on in the proceedings goes before. */
const ACCUSATIONS: readonly (readonly [status: string, words: RegExp])[] = [
	["charged", /提起公诉|指控被告|起诉书指控|支持公诉/],
	["charged", /移送(?:审查)?起诉|移送审查起诉/],
	["alleged", /涉嫌/],
];

/** Charges against one of the accused, with the status that they give. */
export interface Charges {
	readonly status: string;
	readonly counts: readonly Pick<CaseCount, "offense" | "spans">[];
}

/** Gives the charges against one of the accused: by the sentence that goes furthest, else by the title. */
export function chargesOf(
	{ name }: Accused,
	titleGroups: readonly TitleGroup[],
	accusations: readonly Accusation[],
): Charges | undefined {
	const accusation = accusations.find(({ found }) =>
		found.some((each) => each.name.value === name),
	);
	const group =
		titleGroups.find(({ names }) => names.includes(name)) ??
		titleGroups.find(({ isOpen }) => isOpen);
	const counts = accusation?.found
		.find((each) => each.name.value === name)
		?.counts.map(({ charge, spans }) => ({
			offense: charge.value.offense,
			spans,
		}));
	const status = accusation?.status ?? "alleged";
	// A title with several groups says who did what better than a sentence on all of them.
	if (group !== undefined && (counts === undefined || titleGroups.length > 1))
		return {
			status,
			counts: group.offenses.map(({ offense, span }) => ({
				offense,
				spans: [span],
			})),
		};
	return counts === undefined ? undefined : { status, counts };
}

/** A sentence that brings charges. */
export interface Accusation {
	readonly status: string;
	readonly found: readonly Outcome[];
}

/** Reads the sentences that bring charges, those that go furthest first. */
export function readAccusations(
	reading: Reading,
	whole: Span,
	cast: Cast,
	lexicon: Lexicon,
): Accusation[] {
	const sentences = [
		...reading.folded.slice(whole.start, whole.end).matchAll(/[^。\n]+/g),
	];
	return ACCUSATIONS.flatMap(([status, words]) =>
		sentences
			.filter(({ 0: sentence }) => words.test(sentence))
			.map(({ index, 0: sentence }) => {
				const start = whole.start + index;
				const span = { start, end: start + sentence.length };
				return {
					status,
					found: readVerdict(
						blankReading(reading),
						span,
						cast,
						lexicon,
						"accusation",
					),
				};
			})
			.filter(({ found }) => found.length > 0),
	);
}

/** The court says what acts amount to, and not what becomes of anyone: no one is convicted by it. */
const RULES_THAT =
	/法院[^。;,\n]{0,16}(?:认定|明确|裁判|认为|指出)[^。\n]{0,200}?(?<!不)构成/g;

/** Gives the offenses that a court says acts amount to. */
export function readRuling(
	reading: Reading,
	{ start, end }: Span,
	lexicon: Lexicon,
): CaseCount[] {
	for (const match of reading.folded.slice(start, end).matchAll(RULES_THAT)) {
		const at = start + match.index + match[0].length;
		const offenses = readOffensesAt(reading.folded, at, lexicon);
		if (offenses.length > 0)
			return offenses.map((offense) => ({
				offense: offense.value.offense,
				status: "ruled",
				spans: [{ start: start + match.index, end: offense.end }],
			}));
	}
	return [];
}
