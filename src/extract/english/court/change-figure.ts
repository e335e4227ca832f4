// Changes in percent: “cases closed dropped by 5%”, “these figures further declined by 3% and 4%”, “…, up 8% year on year”, “a 5% rise”.
import type { Span } from "../../reading.ts";
import type { Agency } from "./agency.ts";
import { findQuantities, type Quantity } from "./amount-phrase.ts";
import { COUNTED, courtOf, type WorkContext } from "./count-figure.ts";
import type { Figure } from "./figure.ts";
import { findBase, findPeriod, type Period } from "./period.ts";
import { findPattern, type Release, type Sentence } from "./release.ts";

/** The words of a change, the values of which stand behind it, or in it. */
const CHANGES =
	/\b(?:dropped|declined|fell|decreased|shrank|was down|were down|rose|increased|grew|climbed|was up|were up)(?: further| slightly| sharply| markedly| significantly)?(?: year-on-year)? by |(?:,| and) (?:up|down) (?:by )?(?=(?:nearly |over |about |more than )?[\w.,]{1,12}(?:%| per ?cent))|\ban? (?:year-on-year )?(?:increase|rise|growth|decrease|decline|drop|fall) of |\ban? (?=[\d.]{1,7}(?:%| per ?cent) (?:year-on-year )?(?:increase|rise|growth|decrease|decline|drop|fall)\b)/dg;
const FALL =
	/\b(?:dropped|declined|fell|decreased|shrank|down|decrease|decline|drop|fall)\b/;
const FURTHER = /\bfurther\b/;
/** “These figures” are those of the changes before. */
export const THESE_FIGURES: RegExp =
	/\b(?:these|both|the two|the above|such) (?:two )?(?:figures|numbers|indicators)\b/i;
/** Characters behind a number in which the noun of its change stands. */
const NOUN_REACH = 30;

/** A part of a sentence that tells of changes. */
interface Clause {
	readonly verb: Span;
	/** What stands before the verb, from the change before. */
	readonly subject: Span;
	readonly values: readonly Quantity[];
	readonly period: Period | undefined;
	readonly base: Period | undefined;
}

/** Gives the changes that a sentence tells of; a change against nothing that is named has no meaning, and is left out. */
export function findChanges(
	release: Release,
	sentence: Sentence,
	nth: number,
	courts: readonly Agency[],
	context: WorkContext,
): Figure[] {
	const figures: Figure[] = [];
	const isInOrder = /\brespectively\b/.test(sentence.text);
	let told = 0;
	for (const clause of readClauses(release, sentence, context)) {
		const { verb, subject, values, period, base } = clause;
		if (base === undefined) continue;
		const measures = measuresOf(
			release,
			clause,
			context,
			isInOrder ? told : undefined,
		);
		told += values.length;
		const agency = courtOf(courts, verb, context);
		const crime =
			release.crimes(subject).find(({ scheme }) => scheme === "family") ??
			context.crime;
		const sign = isFall(release, clause) ? -1 : 1;
		for (const [at, measure] of measures.entries()) {
			const quantity = values[at];
			if (quantity === undefined) break;
			figures.push({
				measure,
				value: sign * quantity.value,
				bound: quantity.bound,
				unit: "percent",
				...(period === undefined ? {} : { period }),
				base,
				...(agency === undefined ? {} : { agency }),
				...(crime === undefined ? {} : { crime }),
				span: { start: sentence.start, end: quantity.end },
				sentence: nth,
			});
		}
	}
	if (figures.length > 0) context.changes = figures;
	return figures;
}

function readClauses(
	release: Release,
	sentence: Sentence,
	{ changes }: WorkContext,
): Clause[] {
	const clauses: Clause[] = [];
	let from = sentence.start;
	const verbs = findPattern(release, sentence, CHANGES);
	for (const [at, verb] of verbs.entries()) {
		const end = verbs[at + 1]?.start ?? sentence.end;
		const values = findQuantities(release, { start: verb.end, end }).filter(
			({ isPercent }) => isPercent,
		);
		const period =
			findPeriod(release, { start: from, end: verb.start }) ??
			findPeriod(release, sentence);
		const isFurther = FURTHER.test(release.folded.slice(from, verb.end));
		const base =
			findBase(release, { start: verb.end, end }, period) ??
			findBase(release, sentence, period) ??
			(isFurther ? changes[0]?.period : undefined);
		const subject = { start: from, end: verb.start };
		clauses.push({ verb, subject, values, period, base });
		from = values.at(-1)?.end ?? end;
	}
	return clauses;
}

function isFall({ folded }: Release, { verb, values }: Clause): boolean {
	const own = folded.slice(verb.start, verb.end);
	const end = values[0]?.end ?? verb.end;
	const isNoun = /\ban? $/.test(own);
	return FALL.test(isNoun ? folded.slice(end, end + NOUN_REACH) : own);
}

/**
 * Gives the measures of change, in the order of their values: those that the subject names, or “these figures”, or the numbers before.
 * @param told values that clauses before have given, where the sentence gives all “respectively”
 */
function measuresOf(
	release: Release,
	{ subject, values }: Clause,
	{ changes, counts }: WorkContext,
	told: number | undefined,
): string[] {
	const text = release.folded.slice(subject.start, subject.end);
	if (THESE_FIGURES.test(text)) return changes.map(({ measure }) => measure);
	const changeOf = (concept: string): string[] =>
		COUNTED.flatMap(({ measure, change }) =>
			concept === measure || concept.endsWith(`-${measure}`) ? [change] : [],
		);
	const named = release
		.concepts("measure", subject)
		.flatMap(({ concept }) => changeOf(concept));
	if (named.length > 0) return named;
	// “The courts concluded 300 cases and sentenced 400 people, up 8% and 9%” speaks of the numbers before.
	const before = counts.filter(({ span }) => span.end <= subject.end);
	const meant =
		told === undefined
			? before.slice(-Math.max(1, values.length))
			: before.slice(told, told + values.length);
	return meant.flatMap(({ measure }) => changeOf(measure));
}
