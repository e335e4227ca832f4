// Sentences: what a graph says was imposed on a defendant, and whether it is what a label says.
import { isSameTerm } from "./duration.ts";
import type { FoundDefendant, FoundSentence } from "./found.ts";
import type { GoldSentence } from "./gold.ts";

/** One component of a sentence and whether it is as labelled. */
export interface SentencePart {
	readonly name: string;
	readonly expected: string;
	readonly found: string;
	readonly isMatched: boolean;
}

const NO_SENTENCE: FoundSentence = {
	penalties: [],
	terms: [],
	minimumTerms: [],
	maximumTerms: [],
	probations: [],
	fines: [],
	restitutions: [],
};

/** Gives what a defendant has to serve and pay: the sentence of the defendant, else that of the only count that has one. */
export function sentenceOf({
	sentences,
	counts,
}: Pick<FoundDefendant, "sentences" | "counts">): FoundSentence {
	const own = sentences[0];
	if (own !== undefined) return own;
	const ofCounts = counts.flatMap((count) => count.sentences);
	return ofCounts.length === 1 ? (ofCounts[0] ?? NO_SENTENCE) : NO_SENTENCE;
}

/** Compares the term: months, or the penalty that has none. */
export function compareTerm(
	{ isCell, penalty, months, minimumMonths, maximumMonths }: GoldSentence,
	found: FoundSentence,
): SentencePart[] {
	const parts: SentencePart[] = [];
	if (penalty !== undefined)
		parts.push(
			makePart(
				"penalty",
				penalty,
				found.penalties.join(" "),
				found.penalties.some((one) => one.startsWith(penalty)),
			),
		);
	if (months !== undefined)
		parts.push(
			compareMonths(
				"term",
				months,
				isCell && Number.isInteger(months)
					? found.terms.map(Math.floor)
					: found.terms,
			),
		);
	const isRange = found.minimumTerms.length + found.maximumTerms.length > 0;
	if (minimumMonths !== undefined)
		parts.push(
			compareMonths(
				"minimum",
				minimumMonths,
				isRange ? found.minimumTerms : found.terms,
			),
		);
	if (maximumMonths !== undefined)
		parts.push(
			compareMonths(
				"maximum",
				maximumMonths,
				isRange ? found.maximumTerms : found.terms,
			),
		);
	return parts;
}

/** Compares the probation: its length, else whether there is any. */
export function compareProbation(
	{ probationMonths, isSuspended }: GoldSentence,
	{ probations }: FoundSentence,
): SentencePart[] {
	if (probationMonths !== undefined)
		return [compareMonths("probation", probationMonths, probations)];
	if (isSuspended === undefined) return [];
	const found = probations.length > 0;
	return [
		makePart(
			"probation",
			String(isSuspended),
			String(found),
			isSuspended === found,
		),
	];
}

/** Compares fine and restitution; restitution to several may be given as parts or as their sum. */
export function compareMoney(
	{ fine, restitution }: GoldSentence,
	found: FoundSentence,
): SentencePart[] {
	const parts: SentencePart[] = [];
	if (fine !== undefined)
		parts.push(
			makePart(
				"fine",
				String(fine),
				found.fines.join(" + "),
				fine === null ? found.fines.length === 0 : isAmount(fine, found.fines),
			),
		);
	if (restitution !== undefined) {
		const { restitutions } = found;
		const isMatched =
			restitution === null
				? restitutions.length === 0
				: restitution.every((one) => isAmount(one, restitutions)) ||
					isAmount(sumOf(restitution), [sumOf(restitutions)]);
		parts.push(
			makePart(
				"restitution",
				restitution === null ? "null" : restitution.join(" + "),
				restitutions.join(" + "),
				isMatched,
			),
		);
	}
	return parts;
}

/** A term that is labelled `null` was not imposed. */
function compareMonths(
	name: string,
	months: number | null,
	found: readonly number[],
): SentencePart {
	const isMatched =
		months === null
			? found.length === 0
			: found.length === 1 && isSameTerm(months, found[0] ?? 0);
	return makePart(name, String(months), found.join(" + "), isMatched);
}

function makePart(
	name: string,
	expected: string,
	found: string,
	isMatched: boolean,
): SentencePart {
	return { name, expected, found, isMatched };
}

/** Amounts are compared to the cent. */
const HALF_A_CENT = 0.005;

function isAmount(amount: number, among: readonly number[]): boolean {
	return among.some((one) => Math.abs(one - amount) < HALF_A_CENT);
}

function sumOf(amounts: readonly number[]): number {
	return amounts.reduce((sum, amount) => sum + amount, 0);
}
