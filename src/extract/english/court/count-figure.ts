// Numbers of cases and of those sentenced: “concluded over 1,200 cases, sentencing 1,500 defendants”.
import type { Span } from "../../reading.ts";
import type { Agency } from "./agency.ts";
import { findQuantities, type Quantity } from "./amount-phrase.ts";
import type { Concept } from "./concept.ts";
import type { Figure } from "./figure.ts";
import { findPeriod } from "./period.ts";
import type { Release, Sentence } from "./release.ts";

/** What is counted, by the verb and the noun beside the number. */
export interface Counted {
	/** Concept of scheme/measure. */
	readonly measure: string;
	/** The measure of its change. */
	readonly change: string;
	/** Concept of scheme/unit. */
	readonly unit: string;
	readonly verb: RegExp;
	readonly noun: RegExp;
}

export const COUNTED: readonly Counted[] = [
	{
		measure: "cases-concluded",
		change: "change-in-cases-closed",
		unit: "case",
		verb: /\b(?:conclud|clos|adjudicat|resolv|complet|settl|wound up)/i,
		noun: /^ (?:[\w'-]+ ){0,8}cases?\b/,
	},
	{
		measure: "cases-accepted",
		change: "change-in-cases-accepted",
		unit: "case",
		verb: /\b(?:accept|receiv|docket)/i,
		noun: /^ (?:[\w'-]+ ){0,8}cases?\b/,
	},
	{
		measure: "defendants-sentenced",
		change: "change-in-defendants-sentenced",
		unit: "person",
		verb: /\b(?:sentenc|punish)/i,
		noun: /^ (?:[\w'-]+ ){0,4}(?:defendants?|offenders?|criminals?|people|persons?|individuals?)\b/,
	},
];

/** Characters after the words of a crime or number in which the verb of a passive sentence stands. */
const PASSIVE_REACH = 40;

/** What the sentences before have said. */
export interface WorkContext {
	agency?: Agency | undefined;
	crime?: Concept | undefined;
	/** The figures that “these figures” are. */
	changes: readonly Figure[];
	/** The counts of the sentence at hand. */
	counts: readonly Figure[];
	whole?: string | undefined;
	wholeFamily?: string | undefined;
}

/** Gives the counts of a sentence, in order. */
export function findCounts(
	release: Release,
	sentence: Sentence,
	nth: number,
	courts: readonly Agency[],
	context: WorkContext,
): Figure[] {
	const figures: Figure[] = [];
	const period = findPeriod(release, sentence);
	let crime: Concept | undefined;
	let from = sentence.start;
	for (const quantity of findQuantities(release, sentence)) {
		const counted = quantity.isPercent
			? undefined
			: findCounted(release, sentence, quantity, from);
		if (counted === undefined) continue;
		const noun =
			counted.noun.exec(
				release.folded.slice(quantity.end, sentence.end),
			)?.[0] ?? "";
		const end = objectEnd(release, quantity.end + noun.length, sentence.end);
		crime =
			release.crimes({ start: quantity.end, end })[0] ??
			readQualifier(release, quantity, noun) ??
			crime;
		const agency = courtOf(courts, quantity, context);
		const measure = narrowMeasure(release, counted.measure, crime);
		figures.push({
			measure,
			value: quantity.value,
			bound: quantity.bound,
			unit: counted.unit,
			...(period === undefined ? {} : { period }),
			...(agency === undefined ? {} : { agency }),
			...(crime === undefined ? {} : { crime }),
			span: {
				start: sentence.start,
				end: Math.max(end, passiveEnd(release, end, counted)),
			},
			sentence: nth,
		});
		from = end;
	}
	context.counts = figures;
	if (figures.length > 0) {
		context.agency = figures[0]?.agency;
		context.crime = crime ?? context.crime;
		const cases = figures.find(({ unit }) => unit === "case");
		context.whole ??= cases?.measure;
		if (crime?.scheme === "family") context.wholeFamily ??= crime.concept;
	}
	return figures;
}

/** Words before “cases” that say nothing on what they are about. */
const UNSPECIFIC =
	/^(?:criminal|concluded|closed|accepted|such|first-instance|second-instance|new|various|all|of|related|similar|these|relevant|major|other|total|court|cases?)$/;

/** “Drug cases” are not all cases: what no scheme knows is kept as printed. */
function readQualifier(
	_release: Release,
	{ end }: Quantity,
	noun: string,
): Concept | undefined {
	if (!/cases?$/.test(noun)) return undefined;
	const words = noun
		.trim()
		.split(" ")
		.filter((word) => !UNSPECIFIC.test(word))
		.join(" ");
	return words === ""
		? undefined
		: {
				scheme: "family",
				concept: `${words} cases`,
				start: end,
				end: end + noun.length,
			};
}

/** Gives the court whose figure it is: the last that the sentence names before it, else the first, else the one before. */
export function courtOf(
	courts: readonly Agency[],
	{ start }: Span,
	{ agency }: WorkContext,
): Agency | undefined {
	return courts.findLast(({ end }) => end <= start) ?? courts[0] ?? agency;
}

function findCounted(
	release: Release,
	sentence: Sentence,
	quantity: Quantity,
	from: number,
): Counted | undefined {
	const before = release.folded.slice(from, quantity.start);
	const after = release.folded.slice(quantity.end, sentence.end);
	return COUNTED.find(({ verb, noun }) => {
		const words = noun.exec(after)?.[0];
		if (words === undefined) return false;
		return (
			verb.test(before) ||
			verb.test(after.slice(words.length, words.length + PASSIVE_REACH))
		);
	});
}

/** Where the words of a figure end whose verb stands behind it. */
function passiveEnd(
	{ folded }: Release,
	end: number,
	{ verb }: Counted,
): number {
	const found = verb.exec(folded.slice(end, end + PASSIVE_REACH));
	const rest =
		found === null
			? ""
			: (/^[a-z]*/.exec(folded.slice(end + found.index))?.[0] ?? "");
	return found === null ? end : end + found.index + rest.length;
}

/** Gives the measure that counts only the cases of a family, where the scheme has one. */
export function narrowMeasure(
	release: Release,
	measure: string,
	crime: Concept | undefined,
): string {
	const narrow = `${crime?.concept}-${measure}`;
	return release.lexicon
		.entries("measure", "en")
		.some(({ concept }) => concept === narrow)
		? narrow
		: measure;
}

/** “Cases of fraud” and “cases involving fraud” go on to the name of the crime. */
function objectEnd(release: Release, from: number, to: number): number {
	const of = /^ (?:of|involving|concerning) (?:the crimes? of )?/.exec(
		release.folded.slice(from, to),
	)?.[0].length;
	const [crime] =
		of === undefined ? [] : release.crimes({ start: from + of, end: to });
	return crime !== undefined && crime.start === from + (of ?? 0)
		? crime.end
		: from;
}
