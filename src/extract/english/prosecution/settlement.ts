// Which of the counts that a release tells of stand in the end: the latest and most exact ones, and never one higher than what is said.

import type { Span } from "../../reading.ts";
import type { FoundCount, FoundDefendant, Sweep } from "./found.ts";

/** Statuses with which a charge is decided or admitted. */
const DECIDED: ReadonlySet<string> = new Set([
	"pleaded-guilty",
	"pleaded-no-contest",
	"convicted",
	"acquitted",
	"dismissed",
	"not-prosecuted",
]);
const CLEARED: ReadonlySet<string> = new Set([
	"acquitted",
	"dismissed",
	"not-prosecuted",
]);
/** Of what is said of one offense, the later here stands. A plea says more exactly than “convicted” how the conviction came about. */
const ORDER = [
	"alleged",
	"under-investigation",
	// Who denies a charge stays charged with it.
	"pleaded-not-guilty",
	"charged",
	"not-prosecuted",
	"dismissed",
	"acquitted",
	"convicted",
	"pleaded-no-contest",
	"pleaded-guilty",
];

/** Gives the counts of a defendant that stand, in the order of the text. */
export function settleCounts({
	counts: told,
	sweeps,
	penaltySpans,
}: Pick<FoundDefendant, "counts" | "sweeps" | "penaltySpans">): FoundCount[] {
	const counts = isStillAccused(told, sweeps)
		? told.filter(({ isImplied }) => isImplied !== true)
		: told;
	const stated = dropPrior(
		counts.filter(({ status }) => DECIDED.has(status)),
		counts.filter(({ status }) => !DECIDED.has(status)),
	);
	const open = keepCharged(counts.filter(({ status }) => !DECIDED.has(status)));
	const overturned = sweeps.find(({ status }) => status === "overturned");
	if (overturned !== undefined)
		return formal(stated).map((count) => ({
			...count,
			status: "overturned",
			span: overturned.span,
			heading: count.span,
		}));
	const sweep = findSweep(open, sweeps, penaltySpans);
	const isSwept =
		sweep !== undefined &&
		formal(stated).every(({ offense }) => !offense.isFormal);
	const decided = isSwept
		? formal(open).map((count) => ({
				...count,
				status: sweep.status,
				isPresent: false,
				span: sweep.span,
				heading: count.heading ?? count.span,
			}))
		: stated;
	const chosen =
		decided.length > 0
			? [
					...formal(decided),
					...(isSwept ? [] : open).filter(
						({ isPresent, offense }) =>
							isPresent &&
							offense.isFormal &&
							!isDecided(offense.name, decided),
					),
				]
			: formal(open);
	return dropVague(dropRepeated(chosen)).sort(
		(a, b) => a.offense.start - b.offense.start,
	);
}

/** Who is accused now, or denies it, and of whose guilt nothing is told but for what a sentence was imposed: the sentence is somebody else's. */
function isStillAccused(
	counts: readonly FoundCount[],
	sweeps: readonly Sweep[],
): boolean {
	const isGuiltTold = [
		...counts.filter(({ isImplied }) => isImplied !== true),
		...sweeps,
	].some(({ status }) => DECIDED.has(status) && !CLEARED.has(status));
	return (
		!isGuiltTold &&
		counts.some(
			({ status, isPresent }) =>
				status === "pleaded-not-guilty" || (isPresent && !DECIDED.has(status)),
		)
	);
}

/** What is said of all charges, or of the only one; somebody who stood trial for one offense and was sentenced was convicted of it. */
function findSweep(
	open: readonly FoundCount[],
	sweeps: readonly Sweep[],
	[penalty]: readonly Span[],
): Sweep | undefined {
	const ofAll = sweeps.find(({ isOfOne }) => isOfOne !== true);
	if (ofAll !== undefined) return ofAll;
	const names = new Set(formal(open).map(({ offense }) => keyOf(offense.name)));
	if (names.size !== 1) return undefined;
	const isTried =
		penalty !== undefined && open.some((count) => count.isTried === true);
	return (
		sweeps[0] ?? (isTried ? { status: "convicted", span: penalty } : undefined)
	);
}

/** “embezzlement in a 2015 case”: what somebody who stands accused now did before. */
const OTHER_CASE =
	/\bin an? (?:(?:19|20)\d\d|unrelated|separate|earlier|previous|prior|different)\b.{0,30}\bcase\b/i;

/** Of somebody who is charged now, a conviction of which only the year is told is of another case. */
function dropPrior(
	decided: readonly FoundCount[],
	open: readonly FoundCount[],
): readonly FoundCount[] {
	const ofNow = decided.filter(
		({ offense }) => open.length === 0 || !OTHER_CASE.test(offense.name),
	);
	if (!open.some(({ isPresent }) => isPresent)) return ofNow;
	return ofNow.filter(
		({ status, date }) =>
			(status !== "convicted" && status !== "pleaded-guilty") ||
			!/^\d{4}$/.test(date?.value ?? ""),
	);
}

/** What somebody was arrested for no longer counts where he was charged. */
function keepCharged(open: readonly FoundCount[]): readonly FoundCount[] {
	const charged = open.filter(
		({ status }) => status !== "alleged" && status !== "under-investigation",
	);
	return charged.some(({ offense }) => offense.isFormal) ? charged : open;
}

/** Those whose words name an offense; what somebody did only where nothing names one. */
function formal(all: readonly FoundCount[]): readonly FoundCount[] {
	const exact = all.filter(
		({ isSummary, offense }) => isSummary !== true && offense.isFormal,
	);
	// “charged with theft and other crimes” is told again, exactly, where the charges of each are.
	const counts =
		exact.length === 0
			? all
			: all.filter(
					(one) =>
						one.isSummary !== true ||
						exact.every((other) => classOf(other) !== classOf(one)),
				);
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
		// Of several charges of one name a jury may convict of some and acquit of others.
		const isOff = classOf(count) === "cleared";
		const key = `${keyOf(count.offense.name)}${isOff ? ` ${count.status}` : ""}`;
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

/** Drops “larceny” of one sentence where another has “larceny in the second degree”; of one charge sheet each line stands. */
function dropVague(counts: readonly FoundCount[]): FoundCount[] {
	return counts.filter(
		(one) =>
			!counts.some(
				(other) =>
					other !== one &&
					other.span.start !== one.span.start &&
					(one.heading === undefined || one.heading !== other.heading) &&
					precisionOf(other) > precisionOf(one) &&
					classOf(other) === classOf(one) &&
					isWithin(one.offense.name, other.offense.name),
			),
	);
}

/** Guilty, cleared or undecided: what is said of one class says nothing of another. */
function classOf({ status }: FoundCount): string {
	if (CLEARED.has(status)) return "cleared";
	return DECIDED.has(status) ? "guilty" : "open";
}

/** Words of names of offenses that a summary adds or leaves out. */
const WEAK: ReadonlySet<string> = new Set(
	"grand petit petty felony degree first second third fourth fifth charge charges the a an of in to and with".split(
		" ",
	),
);

/** Degrees of one offense are different offenses. */
function degreeOf(name: string): string | undefined {
	return /\b(first|second|third|fourth|fifth|sixth|\d(?:st|nd|rd|th))[- ]degree|\bin the (first|second|third|fourth|fifth|sixth|\d(?:st|nd|rd|th)) degree/i
		.exec(name)
		?.slice(1)
		.find((word) => word !== undefined)
		?.toLowerCase();
}

/** Whether all that one name says is said by another, too, with no “attempted” more. */
function isWithin(name: string, other: string): boolean {
	const words = wordsOf(other);
	const degree = degreeOf(name);
	if (degree !== undefined && degree !== degreeOf(other)) return false;
	return (
		wordsOf(name).every((word) => WEAK.has(word) || words.includes(word)) &&
		/attempt/i.test(name) === /attempt/i.test(other) &&
		/conspir/i.test(name) === /conspir/i.test(other)
	);
}

function precisionOf({ offense }: FoundCount): number {
	return (
		Number(/degree\b/i.test(offense.name)) +
		Number(offense.number !== undefined) +
		Number(offense.citation !== undefined)
	);
}

/** Names of one offense: “Robbery in the First Degree”, “first-degree robbery”. */
function keyOf(name: string): string {
	return wordsOf(
		name.replace(
			/, an? (?:class |level )?[\w -]{0,30}felony\b.*$|, an? [\w -]{0,30}misdemeanor\b.*$/i,
			"",
		),
	)
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
