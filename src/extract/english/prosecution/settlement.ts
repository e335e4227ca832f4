// Which of the counts that a release tells of stand in the end: the latest and most exact ones, and never one higher than what is said.

import { OFFENSE_HEADS } from "../offense-word.ts";
import type { FoundCount, FoundDefendant } from "./found.ts";

/** Statuses with which a charge is decided or admitted. */
const DECIDED: ReadonlySet<string> = new Set([
	"pleaded-guilty",
	"pleaded-no-contest",
	"convicted",
	"acquitted",
	"dismissed",
]);
/** Of what is said of one offense, the later here stands. A plea says more exactly than “convicted” how the conviction came about. */
const ORDER = [
	"alleged",
	"under-investigation",
	"charged",
	"pleaded-not-guilty",
	"dismissed",
	"acquitted",
	"convicted",
	"pleaded-no-contest",
	"pleaded-guilty",
];

/** Gives the counts of a defendant that stand, in the order of the text. */
export function settleCounts({
	counts,
}: Pick<FoundDefendant, "counts">): FoundCount[] {
	const decided = counts.filter(({ status }) => DECIDED.has(status));
	const open = counts.filter(({ status }) => !DECIDED.has(status));
	const chosen =
		decided.length > 0
			? [
					...formal(decided),
					...open.filter(
						({ isPresent, offense }) =>
							isPresent &&
							offense.isFormal &&
							!isDecided(offense.name, decided),
					),
				]
			: formal(open);
	return dropVague(dropRepeated(chosen)).sort(
		(a, b) => a.span.start - b.span.start || a.offense.start - b.offense.start,
	);
}

/** Those whose words name an offense; what somebody did only where nothing names one. */
function formal(counts: readonly FoundCount[]): readonly FoundCount[] {
	const named = counts.filter(({ offense }) => offense.isFormal);
	if (named.length > 0) return named;
	return counts.filter(({ isImplied }) => isImplied !== true).length > 0
		? counts.filter(({ isImplied }) => isImplied !== true)
		: counts;
}

function isDecided(name: string, decided: readonly FoundCount[]): boolean {
	return decided.some(({ offense }) => keyOf(offense.name) === keyOf(name));
}

function dropRepeated(counts: readonly FoundCount[]): FoundCount[] {
	const kept = new Map<string, FoundCount>();
	for (const count of counts) {
		const key = keyOf(count.offense.name);
		const known = kept.get(key);
		if (known === undefined) kept.set(key, count);
		else if (
			rankOf(count) > rankOf(known) ||
			(rankOf(count) === rankOf(known) &&
				known.offense.number === undefined &&
				count.offense.number !== undefined)
		)
			kept.set(key, count);
	}
	return [...kept.values()];
}

function rankOf({ status }: FoundCount): number {
	return ORDER.indexOf(status);
}

/** Drops “larceny” of one sentence where another has “larceny in the second degree”. */
function dropVague(counts: readonly FoundCount[]): FoundCount[] {
	return counts.filter(
		(one) =>
			!counts.some(
				(other) =>
					other !== one &&
					other.span.start !== one.span.start &&
					isExacter(other, one) &&
					headOf(other.offense.name) === headOf(one.offense.name),
			),
	);
}

function isExacter(other: FoundCount, one: FoundCount): boolean {
	return precisionOf(other) > precisionOf(one) && rankOf(other) >= rankOf(one);
}

function precisionOf({ offense }: FoundCount): number {
	return (
		Number(/degree\b/i.test(offense.name)) +
		Number(offense.number !== undefined) +
		Number(offense.citation !== undefined)
	);
}

function headOf(name: string): string | undefined {
	const words = wordsOf(
		name.replace(/\b(?:with|for|by|from|over|valued)\b.*$/i, ""),
	);
	return words.filter((word) => OFFENSE_HEADS.has(word)).at(-1) ?? words.at(-1);
}

/** Names of one offense: “Robbery in the First Degree”, “first-degree robbery”. */
function keyOf(name: string): string {
	return wordsOf(name)
		.filter((word) => !/^(?:in|the|of|a|an|to)$/.test(word))
		.sort()
		.join(" ");
}

function wordsOf(name: string): string[] {
	return (
		name
			.toLowerCase()
			.replace(/[’']/g, "")
			.match(/[a-z]+|\d[\d,.]*/g) ?? []
	);
}
