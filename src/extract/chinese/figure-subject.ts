// A figure of a release, and what the clauses of a paragraph go on to speak of: the period, what is counted, the area. Works on folded text.
import type { RawObject } from "../../model/record.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Reading, Span } from "../reading.ts";
import type { MeasureRule } from "./measure.ts";

export interface Figure extends Span {
	readonly measure: string;
	readonly unit: string;
	readonly value: number;
	readonly bound: string;
	/** For a change: the year that it is measured against, where it is named. */
	readonly base?: number | "year-before";
	/** For a share: whose it is, and what it is a share of. */
	readonly about?: RawObject;
}

export interface Period extends Span {
	readonly from: number;
	readonly to: number;
}

/** What the clauses of a paragraph go on to speak of. */
export interface Subject {
	period?: Period;
	rule?: MeasureRule;
	readonly about: Map<string, string>;
}

const PERIOD =
	/((?:19|20)\d\d)年?(?:[0-9]{1,2}月)?(?:至|到|-)((?:19|20)\d\d)年|((?:19|20)\d\d)年(?:[0-9]{1,2}月)?/g;

/** Areas and families of crime that a clause names hold for those that follow in the paragraph. */
export function seeSubjects(
	reading: Reading,
	clause: Span,
	{ about }: Subject,
	lexicon: Lexicon,
): void {
	for (const [field, scheme] of [
		["area", "area"],
		["about_family", "family"],
	] as const) {
		const [match] = lexicon
			.names(scheme, "zh")
			.findAll(reading.folded, clause.start, clause.end);
		if (match !== undefined) about.set(field, match.value.concept);
	}
}

/** Gives the period that a part of a text names. */
export function lastPeriod(
	text: string,
	{ start, end }: Span,
): Period | undefined {
	const [first] = text.slice(start, end).matchAll(PERIOD);
	if (first === undefined) return undefined;
	const from = Number(first[1] ?? first[3]);
	const to = Number(first[2] ?? first[3]);
	const at = start + first.index;
	return from > to
		? undefined
		: { from, to, start: at, end: at + first[0].length };
}
