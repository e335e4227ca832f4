// Sentences: what a verdict imposes, piece by piece, as the events of its text bring them. Works on folded text.
import type { Span } from "../reading.ts";
import { type Duration, readDurationAt } from "./duration.ts";
import { findMoney, type Money } from "./money.ts";

/** A sentence while its parts are found. */
export interface SentenceParts {
	/** Concepts of scheme/penalty. */
	readonly penalties: Set<string>;
	term?: Duration;
	probation?: Duration;
	fine?: Money;
	restitution?: Money;
	readonly confiscations: Span[];
	readonly others: Span[];
	/** Where the parts stand. */
	readonly spans: Span[];
}

/** Main penalties by their names. */
export const MAIN_PENALTIES: ReadonlyMap<string, string> = new Map([
	["有期徒刑", "fixed-term-imprisonment"],
	["有期刑期", "fixed-term-imprisonment"],
	["有期徒型", "fixed-term-imprisonment"],
	["有期徙刑", "fixed-term-imprisonment"],
	["有期徒", "fixed-term-imprisonment"],
	["无期徒刑", "life-imprisonment"],
	["拘役", "criminal-detention"],
	["管制", "public-surveillance"],
	["死刑", "death-penalty"],
]);

/** What may stand between the name of a penalty and its measure. */
const FILLER = /(?:为|各|共计|计|总和刑期|刑期|[:\s])?/y;
const FINE_FILLER = /(?:各|共计|计|总计|合计|为|款|金|[:\s])?/y;
const PROBATION_FILLER = /(?:考验期限?|期限?)?(?:为|[:\s])?(?:考验期)?/y;

/** A fine whose currency is left out: 罚金5000. */
const BARE_FINE = /\d{3,9}(?![\d.万千百]|年|月|日)/y;

const MONEY_REACH = 40;

export function openSentence(): SentenceParts {
	return { penalties: new Set(), confiscations: [], others: [], spans: [] };
}

/** Tells whether nothing has been found of a sentence. */
export function isEmptySentence(sentence: SentenceParts): boolean {
	return sentence.penalties.size === 0 && sentence.others.length === 0;
}

/** Takes in a main penalty whose name stands at `start` and ends at `at`. Gives the index after it, or undefined for a range of the law. */
export function takeMainPenalty(
	sentence: SentenceParts,
	folded: string,
	{ start, end: at }: Span,
	penalty: string,
): number | undefined {
	if (penalty === "death-penalty" || penalty === "life-imprisonment") {
		if (/^(?:或|、)/.test(folded.slice(at, at + 1))) return undefined;
		const reprieve = /^[,、]?(?:同时)?(?:宣告)?缓期(?:二|两|2)年/.exec(
			folded.slice(at, at + 14),
		);
		if (penalty === "death-penalty" && reprieve !== null) {
			sentence.penalties.add("death-penalty-with-reprieve");
			sentence.spans.push({ start, end: at + reprieve[0].length });
			return at + reprieve[0].length;
		}
		sentence.penalties.add(penalty);
		sentence.spans.push({ start, end: at });
		return at;
	}
	const from = skip(FILLER, folded, at);
	const term = readDurationAt(folded, from);
	if (term === undefined || isRange(folded, term.end)) return undefined;
	sentence.penalties.add(penalty);
	sentence.term = term.value;
	sentence.spans.push({ start, end: term.end });
	return term.end;
}

/** Takes in the probation whose word ends at an index. */
export function takeProbation(
	sentence: SentenceParts,
	folded: string,
	{ start, end: at }: Span,
): number | undefined {
	const duration = readDurationAt(folded, skip(PROBATION_FILLER, folded, at));
	if (duration === undefined || isRange(folded, duration.end)) return undefined;
	sentence.probation = duration.value;
	sentence.spans.push({ start, end: duration.end });
	return duration.end;
}

/** Takes in the fine whose word ends at an index. */
export function takeFine(
	sentence: SentenceParts,
	folded: string,
	{ start, end: at }: Span,
): number | undefined {
	const from = skip(FINE_FILLER, folded, at);
	const money = findMoney(folded, from, from + MONEY_REACH)[0];
	BARE_FINE.lastIndex = from;
	const bare = BARE_FINE.exec(folded);
	if (money !== undefined && money.start - from <= 2) {
		sentence.fine = money.value;
		sentence.penalties.add("fine");
		sentence.spans.push({ start, end: money.end });
		return money.end;
	}
	if (bare === null) return undefined;
	sentence.fine = {
		value: Number(bare[0]),
		currency: "CNY",
		bound: "exactly",
	};
	sentence.penalties.add("fine");
	sentence.spans.push({ start, end: from + bare[0].length });
	return from + bare[0].length;
}

/** Takes in deprivation of political rights, for a time or for life. */
export function takeDeprivation(
	sentence: SentenceParts,
	folded: string,
	{ start, end: at }: Span,
): number {
	const duration = readDurationAt(folded, at);
	const end = duration?.end ?? (folded.startsWith("终身", at) ? at + 2 : at);
	sentence.penalties.add("deprivation-of-political-rights");
	sentence.others.push({ start, end });
	sentence.spans.push({ start, end });
	return end;
}

/** Takes in the confiscation of property, of an amount or of all. */
export function takeConfiscation(
	sentence: SentenceParts,
	folded: string,
	{ start, end: at }: Span,
): number {
	const money = findMoney(folded, at, at + MONEY_REACH)[0];
	const end = money !== undefined && money.start - at <= 2 ? money.end : at;
	sentence.penalties.add("confiscation-of-property");
	sentence.confiscations.push({ start, end });
	sentence.spans.push({ start, end });
	return end;
}

/** Takes in a penalty that has no measure. */
export function takeBare(
	sentence: SentenceParts,
	span: Span,
	penalty: string,
): number {
	sentence.penalties.add(penalty);
	sentence.spans.push(span);
	return span.end;
}

/** Tells whether a measure is a limit of the law or of a proposal, and not a sentence. */
function isRange(folded: string, at: number): boolean {
	return /^(?:以[上下]|至|到|[-~－])/.test(folded.slice(at, at + 2));
}

function skip(pattern: RegExp, folded: string, at: number): number {
	pattern.lastIndex = at;
	return at + (pattern.exec(folded)?.[0].length ?? 0);
}
