// The accused of a case as a record has them: with what the decisions, from the first to the last, have made of each count.
import type { RawObject } from "../../model/record.ts";
import type { Lexicon } from "../lexicon.ts";
import { cite, type Reading, type Span } from "../reading.ts";
import type { Accused } from "./accused.ts";
import { citeAgency, citeDate } from "./case-proceeding.ts";
import type { Circumstance } from "./circumstance.ts";
import type { Decision } from "./decision.ts";
import { isMaskedName } from "./name.ts";
import type { CountOutcome, Outcome } from "./verdict/outcome.ts";
import type { SentenceParts } from "./verdict/sentence.ts";
import { describeSentence } from "./verdict/sentence-record.ts";
import { succeed } from "./verdict/succession.ts";

/** A count with the procedural status that the text gives it. */
export interface CaseCount {
	readonly offense: string;
	/** Concept of scheme/status. */
	readonly status: string;
	readonly spans: readonly Span[];
	readonly sentence?: SentenceParts;
	/** The decision of a court that gave it this status. */
	readonly decision?: Decision;
}

/** What the whole text says of one of the accused. */
export interface CaseOutcome {
	readonly counts: readonly CaseCount[];
	readonly combined?: SentenceParts;
	/** An acquittal that names no charge. */
	readonly acquitted?: Span;
	/** The decision of a sentence or an acquittal that names no charge. */
	readonly decision?: Decision;
}

/** What one decision does with each of the accused. */
export interface DecisionOutcome {
	readonly decision: Decision;
	readonly outcomes: readonly Outcome[];
}

/**
 * Puts the decisions of a case together: what a later one says of someone takes the place of what an earlier one did, and one
 * that only changes the penalty leaves the charges.
 */
export function mergeOutcomes(
	decided: readonly DecisionOutcome[],
): Map<string, CaseOutcome> {
	const merged = new Map<string, CaseOutcome>();
	for (const { decision, outcomes } of decided)
		for (const outcome of outcomes) {
			const { value } = outcome.name;
			merged.set(value, follow(merged.get(value), outcome, decision));
		}
	return merged;
}

function follow(
	before: CaseOutcome | undefined,
	{ counts, combined, acquitted }: Outcome,
	decision: Decision,
): CaseOutcome {
	const convicted = counts.map((count) => convict(count, decision));
	if (acquitted !== undefined && (before?.counts ?? convicted).length === 0)
		return { counts: [], acquitted, decision };
	if (acquitted !== undefined)
		return {
			counts: (before?.counts ?? convicted).map(({ offense, spans }) => ({
				offense,
				status: "acquitted",
				spans: [...spans, acquitted],
				decision,
			})),
		};
	const conviction = succeed(before, {
		counts: convicted,
		...(combined === undefined ? {} : { combined }),
	});
	return conviction.counts.length > 0 || conviction.combined === undefined
		? conviction
		: { ...conviction, decision };
}

function convict(
	{ charge, spans, sentence }: CountOutcome,
	decision: Decision,
): CaseCount {
	return {
		offense: charge.value.offense,
		status: "convicted",
		spans,
		decision,
		...(sentence === undefined ? {} : { sentence }),
	};
}

/**
 * Completes what a decision says of someone without naming a charge by the charges that were brought: all of them for an acquittal,
 * for a sentence one, if there is only one.
 */
export function completeOutcome(
	outcome: CaseOutcome,
	charges: readonly Pick<CaseCount, "offense" | "spans">[],
): CaseOutcome {
	const { counts, combined, acquitted, decision } = outcome;
	if (counts.length > 0 || decision === undefined) return outcome;
	if (acquitted !== undefined)
		return {
			counts: charges.map(({ offense, spans }) => ({
				offense,
				status: "acquitted",
				spans: [...spans, acquitted],
				decision,
			})),
		};
	const [only, ...others] = charges;
	if (combined === undefined || only === undefined || others.length > 0)
		return { counts: [] };
	const spans = [...only.spans, ...combined.spans];
	const { offense } = only;
	return {
		counts: [
			{ offense, status: "convicted", spans, sentence: combined, decision },
		],
	};
}

/** Describes one of the accused; one against whom no count is known has none. */
export function describeAccused(
	reading: Reading,
	{ name, span, kind, aliases = [] }: Accused,
	{ counts, combined }: CaseOutcome,
	circumstances: readonly Circumstance[],
	lexicon: Lexicon,
): RawObject {
	return {
		name,
		quote: [reading.quote(span)],
		kind,
		masked: isMaskedName(name),
		...(aliases.length > 0 ? { alias: [...aliases] } : {}),
		...(circumstances.length > 0
			? {
					circumstances: circumstances.map(({ circumstance, start, end }) =>
						cite(reading, circumstance, { start, end }),
					),
				}
			: {}),
		counts: counts.map((count) => describeCount(reading, count, lexicon)),
		...(combined === undefined
			? {}
			: { sentence: describeSentence(reading, combined) }),
	};
}

function describeCount(
	reading: Reading,
	{ offense, status, spans, sentence, decision }: CaseCount,
	lexicon: Lexicon,
): RawObject {
	const { court, date } = decision ?? {};
	return {
		offense,
		quote: spans.map((part) => reading.quote(part)),
		status,
		...(court === undefined
			? {}
			: { authority: citeAgency(reading, court, lexicon) }),
		...(date === undefined ? {} : { status_date: citeDate(reading, date) }),
		...(sentence === undefined
			? {}
			: { sentence: describeSentence(reading, sentence) }),
	};
}
