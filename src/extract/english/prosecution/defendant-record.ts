// Defendants, counts and sentences of an English press release as parts of a record. Part of english-prosecution-release.ts.
import type { RawObject, RawValue } from "../../../model/record.ts";
import { cite, type Reading, type Span } from "../../reading.ts";
import { type FoundCount, type FoundDefendant, isGuilty } from "./found.ts";
import { hasPenalty, type Penalty } from "./penalty.ts";
import { settleCounts } from "./settlement.ts";

/** Writes a defendant; one of whom no count is found has none. */
export function writeDefendant(
	reading: Reading,
	found: FoundDefendant,
): RawObject {
	const { party } = found;
	const counts = settleCounts(found);
	const sentence =
		isSentenced(counts, found.penalty) && hasPenalty(found.penalty)
			? writeSentence(reading, found)
			: undefined;
	return {
		name: cite(reading, party.name, party.span),
		...(party.aliases.length === 0
			? {}
			: {
					alias: party.aliases.map(({ name, span }) =>
						cite(reading, name, span),
					),
				}),
		kind: cite(reading, party.isUnit ? "unit" : "natural-person", party.span),
		...(counts.length === 0 ? {} : { counts: writeCounts(reading, counts) }),
		...(sentence === undefined ? {} : { sentence }),
		quote: reading.quote(party.span),
	};
}

/** Only the guilty are sentenced; somebody of whom the text tells no charge that is open now is, where a term is told. */
function isSentenced(counts: readonly FoundCount[], penalty: Penalty): boolean {
	const { term, life, probation } = penalty;
	return (
		isGuilty(counts) ||
		(counts.every(
			({ status, isPresent }) => status === "alleged" && !isPresent,
		) &&
			[term, life, probation].some((one) => one !== undefined))
	);
}

function writeCounts(
	reading: Reading,
	counts: readonly FoundCount[],
): RawObject[] {
	const seen = new Map<string, number>();
	return counts.map((count) => {
		const { offense, status, date, span, heading } = count;
		const nth = (seen.get(offense.name.toLowerCase()) ?? 0) + 1;
		seen.set(offense.name.toLowerCase(), nth);
		return {
			...(nth > 1 ? { id: `${offense.name} ${nth}` } : {}),
			offense: cite(reading, { name: offense.name }, offense),
			status,
			...(offense.number === undefined || offense.number < 1
				? {}
				: { number: offense.number }),
			...(offense.citation === undefined ? {} : { citation: offense.citation }),
			...(date === undefined
				? {}
				: { status_date: cite(reading, date.value, date.span) }),
			quote: (heading === undefined ? [span] : [heading, span]).map((one) =>
				reading.quote(one),
			),
		};
	});
}

/** Currency of sums in sentences; a sentence has one. */
const DEFAULT_CURRENCY = "USD";

function writeSentence(
	reading: Reading,
	{ penalty, penaltySpans }: FoundDefendant,
): RawObject {
	const { fine, probation, restitution, other } = penalty;
	const total = restitution.reduce((sum, { value }) => sum + value.value, 0);
	const currency = (fine ?? restitution[0])?.value.currency ?? DEFAULT_CURRENCY;
	return {
		...writeTerm(reading, penalty),
		...(probation === undefined
			? {}
			: { probation: cite(reading, probation.value, probation.span) }),
		...(fine === undefined
			? {}
			: { fine: cite(reading, fine.value.value, fine.span) }),
		...(restitution.length === 0
			? {}
			: {
					restitution: cite(
						reading,
						Math.round(total * 100) / 100,
						...restitution.map(({ span }) => span),
					),
				}),
		...(fine === undefined && restitution.length === 0 ? {} : { currency }),
		...(other.length === 0
			? {}
			: { other: other.map(({ value, span }) => cite(reading, value, span)) }),
		quote: distinct(penaltySpans).map((span) => reading.quote(span)),
	};
}

function writeTerm(
	reading: Reading,
	{ term, life, death }: Penalty,
): Record<string, RawValue> {
	const penalties: RawValue[] = [];
	if (death !== undefined)
		penalties.push(cite(reading, "death-penalty", death.span));
	if (life !== undefined)
		penalties.push(cite(reading, "life-imprisonment", life.span));
	if (term === undefined)
		return penalties.length === 0 ? {} : { penalty: penalties };
	const { minimum, maximum } = term.value;
	const isForLife = maximum === undefined;
	penalties.push(
		cite(
			reading,
			isForLife ? "life-imprisonment" : "fixed-term-imprisonment",
			term.span,
		),
	);
	if (minimum === maximum)
		return { penalty: penalties, term: cite(reading, minimum, term.span) };
	return {
		penalty: penalties,
		minimum_term: cite(reading, minimum, term.span),
		...(isForLife ? {} : { maximum_term: cite(reading, maximum, term.span) }),
	};
}

function distinct(spans: readonly Span[]): Span[] {
	return spans.filter(
		(span, at) => spans.findIndex(({ start }) => start === span.start) === at,
	);
}
