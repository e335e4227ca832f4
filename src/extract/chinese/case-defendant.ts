// The accused of a case as a record has them: with what the decisions, from the first to the last, have made of each count.
import type { RawObject, RawValue } from "../../model/record.ts";
import { cite, type Reading, type Span } from "../reading.ts";
import type { Accused } from "./accused.ts";
import type { Disposition } from "./disposition.ts";
import { formatDuration } from "./duration.ts";
import { isMaskedName } from "./name.ts";
import type { Term } from "./term.ts";

/** A count with the procedural status that the text gives it. */
export interface CaseCount {
	readonly offense: string;
	/** Concept of scheme/status. */
	readonly status: string;
	readonly spans: readonly Span[];
	readonly sentence?: Term;
}

/** What the whole text says of one of the accused. */
export interface CaseOutcome {
	readonly counts: readonly CaseCount[];
	readonly combined?: Term;
}

/**
 * Puts the decisions of a case together: what a later one says of someone takes the place of what an earlier one did, and one
 * that only changes the penalty leaves the charges.
 */
export function mergeDispositions(
	decisions: readonly (readonly Disposition[])[],
): Map<string, CaseOutcome> {
	const merged = new Map<string, CaseOutcome>();
	for (const dispositions of decisions)
		for (const disposition of dispositions)
			merged.set(
				disposition.name,
				follow(merged.get(disposition.name), disposition),
			);
	return merged;
}

function follow(
	before: CaseOutcome | undefined,
	{ counts, combined, acquitted }: Disposition,
): CaseOutcome {
	if (acquitted !== undefined) {
		const known = before?.counts ?? counts.map(convict);
		return {
			counts: known.map(({ offense, spans }) => ({
				offense,
				status: "acquitted",
				spans: [...spans, acquitted],
			})),
		};
	}
	const isSentenced =
		combined !== undefined || counts.some(({ sentence }) => sentence);
	if (counts.length > 0 && (isSentenced || before === undefined))
		return settle({
			counts: counts.map(convict),
			...(combined === undefined ? {} : { combined }),
		});
	if (before === undefined || combined === undefined)
		return before ?? { counts: [] };
	const kept = before.counts.map(({ sentence: _sentence, ...count }) => count);
	return settle({ counts: kept, combined });
}

function convict({
	charge,
	spans,
	sentence,
}: Disposition["counts"][number]): CaseCount {
	return {
		offense: charge.value.offense,
		status: "convicted",
		spans,
		...(sentence === undefined ? {} : { sentence }),
	};
}

/** The sentence of a single count is the sentence of that count. */
function settle(outcome: CaseOutcome): CaseOutcome {
	const { counts, combined } = outcome;
	const [only, ...others] = counts;
	return only === undefined || others.length > 0 || combined === undefined
		? outcome
		: { counts: [{ ...only, sentence: combined }] };
}

/** Describes one of the accused; one against whom no count is known has none. */
export function describeAccused(
	reading: Reading,
	{ name, span, kind, aliases = [] }: Accused,
	{ counts, combined }: CaseOutcome,
	circumstances: readonly RawValue[] = [],
): RawObject {
	return {
		name,
		quote: [reading.quote(span)],
		...(kind === "unit" ? { kind } : {}),
		...(aliases.length > 0 ? { alias: [...aliases] } : {}),
		...(isMaskedName(name) ? { masked: true } : {}),
		...(circumstances.length > 0 ? { circumstances } : {}),
		counts: counts.map((count) => ({
			offense: count.offense,
			quote: count.spans.map((part) => reading.quote(part)),
			status: count.status,
			...(count.sentence === undefined
				? {}
				: { sentence: describeTerm(reading, count.sentence) }),
		})),
		...(combined === undefined
			? {}
			: { sentence: describeTerm(reading, combined) }),
	};
}

function describeTerm(reading: Reading, { parts, range }: Term): RawObject {
	const { term, probation, fine, confiscations, others } = parts;
	const text = (span: Span): RawObject =>
		cite(reading, reading.text.slice(span.start, span.end), span);
	return {
		quote: parts.spans.map((span) => reading.quote(span)),
		...(parts.penalties.size > 0 ? { penalty: [...parts.penalties] } : {}),
		...(term === undefined ? {} : { term: formatDuration(term) }),
		...(range === undefined
			? {}
			: {
					minimum_term: formatDuration(range.minimum),
					maximum_term: formatDuration(range.maximum),
				}),
		...(probation === undefined
			? {}
			: { probation: formatDuration(probation) }),
		...(fine === undefined
			? {}
			: { fine: fine.value, currency: fine.currency }),
		...(confiscations.length > 0
			? { confiscation: confiscations.map(text) }
			: {}),
		...(others.length > 0 ? { other: others.map(text) } : {}),
	};
}
