// Changes in percent: “cases closed dropped by 5%”, “these figures further declined by 3% and 4%”, “…, up 8% year on year”.
import type { Span } from "../../reading.ts";
import type { Agency } from "./agency.ts";
import { findQuantities } from "./amount-phrase.ts";
import { COUNTED, type WorkContext } from "./count-figure.ts";
import type { Figure } from "./figure.ts";
import { findBase, findPeriod } from "./period.ts";
import { findPattern, type Release, type Sentence } from "./release.ts";

const CHANGES =
	/\b(?<verb>dropped|declined|fell|decreased|shrank|was down|were down|rose|increased|grew|climbed|was up|were up)(?: further| slightly| sharply| markedly| significantly)?(?: year-on-year)? by |, (?<verb2>up|down) (?:by )?(?=[\w.,]{1,12}%|[\w.,]{1,12} per ?cent)|\b(?<verb3>an? (?:increase|rise|growth|decrease|decline|drop|fall)) of /dg;
const IS_FALL =
	/^(?:dropp|declin|fell|decreas|shrank|w\w+ down|, down|an? (?:decrease|decline|drop|fall))/;
const FURTHER = /\bfurther\b/;
/** “These figures” are those of the changes before. */
export const THESE_FIGURES: RegExp =
	/\b(?:these|both|the two|the above|such) (?:two )?(?:figures|numbers|indicators)\b/i;

/** Gives the changes that a sentence tells of; a change against nothing that is named has no meaning, and is left out. */
export function findChanges(
	release: Release,
	sentence: Sentence,
	nth: number,
	own: Agency | undefined,
	context: WorkContext,
): Figure[] {
	const figures: Figure[] = [];
	let from = sentence.start;
	const verbs = findPattern(release, sentence, CHANGES);
	for (const [at, verb] of verbs.entries()) {
		const subject = { start: from, end: verb.start };
		const end = verbs[at + 1]?.start ?? sentence.end;
		const isReference = THESE_FIGURES.test(
			release.folded.slice(subject.start, subject.end),
		);
		const measures = isReference
			? context.changes.map(({ measure }) => measure)
			: subjectMeasures(release, subject, context);
		const values = findQuantities(release, { start: verb.end, end }).filter(
			({ isPercent }) => isPercent,
		);
		const period =
			findPeriod(release, { start: from, end }) ??
			findPeriod(release, sentence);
		const before =
			FURTHER.test(release.folded.slice(verb.start, verb.end)) ||
			isFurther(release, verb)
				? context.changes[0]?.period
				: undefined;
		const base =
			findBase(release, { start: verb.end, end }, period) ??
			findBase(release, sentence, period) ??
			before;
		from = values.at(-1)?.end ?? end;
		const sign = IS_FALL.test(release.folded.slice(verb.start, verb.end))
			? -1
			: 1;
		// A fall has no meaning without what it is measured against.
		if (base === undefined || measures.length === 0) continue;
		const agency = own ?? context.agency;
		const crime =
			release.crimes(subject).find(({ scheme }) => scheme === "family") ??
			context.crime;
		for (const [item, measure] of measures.entries()) {
			const quantity = values[item];
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
				span: {
					start: sentence.start,
					end: Math.min(sentence.end, quantity.end),
				},
				sentence: nth,
			});
		}
	}
	if (figures.length > 0) context.changes = figures;
	return figures;
}

function isFurther({ folded }: Release, verb: Span): boolean {
	return /\bfurther $/.test(
		folded.slice(Math.max(0, verb.start - 10), verb.start),
	);
}

/** Gives the measures of change of the measures that a subject names. */
function subjectMeasures(
	release: Release,
	subject: Span,
	{ counts }: WorkContext,
): string[] {
	const changeOf = (concept: string): string[] =>
		COUNTED.flatMap(({ measure, change }) =>
			concept === measure || concept.endsWith(`-${measure}`) ? [change] : [],
		);
	const named = release
		.concepts("measure", subject)
		.flatMap(({ concept }) => changeOf(concept));
	// “The courts concluded 300 cases, up 8%” speaks of the number before.
	const [last] = counts.filter(({ span }) => span.end <= subject.end).slice(-1);
	return named.length > 0 || last === undefined
		? named
		: changeOf(last.measure);
}
