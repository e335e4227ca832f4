// Defendants of a judgment as records: names, circumstances, counts with their status, sentences.
import type { RawObject, RawValue } from "../../model/record.ts";
import { cite, type Reading, type Span } from "../reading.ts";
import type { Match } from "../trie.ts";
import type { Charge } from "./charge.ts";
import type { Circumstance } from "./circumstance.ts";
import type { Defendant } from "./defendant.ts";
import { isMaskedName } from "./name.ts";
import type { Recovery } from "./restitution.ts";
import type { CountOutcome } from "./verdict/outcome.ts";
import { isEmptySentence } from "./verdict/sentence.ts";
import { describeSentence } from "./verdict/sentence-record.ts";

/** What all counts of a judgment share. */
export interface Ruling {
	/** Name of the court, as a record has it. */
	readonly court?: string;
	readonly decided?: string;
}

/** Makes a defendant of a record. */
export function describeDefendant(
	reading: Reading,
	defendant: Defendant,
	circumstances: readonly Circumstance[],
	recoveries: readonly Recovery[],
	ruling: Ruling,
): RawObject {
	addRestitution(defendant, recoveries);
	const { name, aliases, isUnit, span, outcome } = defendant;
	const printed = printName(reading, name);
	const others = [
		...new Map(
			aliases.map((alias) => [printName(reading, alias), alias]),
		).entries(),
	].filter(([other]) => other !== printed);
	const combined = outcome?.combined;
	return {
		name: printed,
		quote: reading.quote(span),
		...(others.length === 0
			? {}
			: { alias: others.map(([other, at]) => cite(reading, other, at)) }),
		masked: isMaskedName(printed),
		kind: isUnit ? "unit" : "natural-person",
		...listIfAny(
			"circumstances",
			describeCircumstances(reading, circumstances),
		),
		...listIfAny("counts", describeCounts(reading, defendant, ruling)),
		...(combined === undefined || isEmptySentence(combined)
			? {}
			: { sentence: describeSentence(reading, combined) }),
		...listIfAny("amounts", describeGains(reading, recoveries)),
	};
}

/** Restitution belongs to the sentence for all counts, or to that of the only one; several orders have no one amount. */
function addRestitution(
	{ outcome }: Defendant,
	recoveries: readonly Recovery[],
): void {
	const [order, ...others] = recoveries.filter(
		({ kind }) => kind === "restitution",
	);
	const sentence =
		outcome?.combined ??
		(outcome?.counts.length === 1 ? outcome.counts[0]?.sentence : undefined);
	if (order === undefined || others.length > 0 || sentence === undefined)
		return;
	const { fine } = sentence;
	if (fine !== undefined && fine.value.currency !== order.money.currency)
		return;
	if (isEmptySentence(sentence)) return;
	sentence.restitution = {
		start: order.start,
		end: order.end,
		value: order.money,
	};
	sentence.spans.push(order);
}

/** The illegal gains that are recovered from a defendant. */
function describeGains(
	reading: Reading,
	recoveries: readonly Recovery[],
): RawObject[] {
	const [order, ...others] = recoveries.filter(
		({ kind }) => kind === "illegal-gains",
	);
	if (order === undefined || others.length > 0) return [];
	const { value, currency, bound } = order.money;
	return [
		{
			id: "illegal-gains",
			kind: "illegal-gains",
			value,
			currency,
			bound,
			quote: reading.quote(order),
		},
	];
}

/** Tells whether anything is said of a defendant beyond the name. */
export function isCharged({ outcome, accused }: Defendant): boolean {
	return accused.length > 0 || outcome !== undefined;
}

/** A name as the stored text prints it, without spaces but for those between words in Latin letters. */
export function printName(reading: Reading, { start, end }: Span): string {
	return reading.text
		.slice(start, end)
		.replace(/(?<![A-Za-z.])\s|\s(?![A-Za-z])/g, "");
}

function describeCircumstances(
	reading: Reading,
	circumstances: readonly Circumstance[],
): RawValue[] {
	return circumstances.map(({ circumstance, start, end }) =>
		cite(reading, circumstance, { start, end }),
	);
}

function describeCounts(
	reading: Reading,
	{ outcome, accused }: Defendant,
	ruling: Ruling,
): RawObject[] {
	if (outcome !== undefined && outcome.counts.length > 0)
		return outcome.counts.map((count) => describeCount(reading, count, ruling));
	const charges = [
		...new Map(
			accused.map((charge) => [charge.value.offense, charge]),
		).values(),
	];
	const acquitted = outcome?.acquitted;
	return charges.map((charge) => ({
		offense: nameOffense(reading, charge),
		...(acquitted === undefined
			? { status: "charged", quote: reading.quote(charge) }
			: {
					status: "acquitted",
					quote: [reading.quote(acquitted), reading.quote(charge)],
					...describeRuling(ruling),
				}),
	}));
}

function describeCount(
	reading: Reading,
	{ charge, spans, sentence }: CountOutcome,
	ruling: Ruling,
): RawObject {
	return {
		offense: nameOffense(reading, charge),
		quote: spans.map((span) => reading.quote(span)),
		status: "convicted",
		...describeRuling(ruling),
		...(sentence === undefined
			? {}
			: { sentence: describeSentence(reading, sentence) }),
	};
}

function describeRuling({ court, decided }: Ruling): RawObject {
	return {
		...(decided === undefined ? {} : { status_date: decided }),
		...(court === undefined ? {} : { authority: court }),
	};
}

/** A known offense by its concept, another as the stored text writes it. */
function nameOffense(reading: Reading, charge: Match<Charge>): string {
	return charge.value.isKnown
		? charge.value.offense
		: printName(reading, charge);
}

function listIfAny(name: string, values: readonly RawValue[]): RawObject {
	return values.length === 0 ? {} : { [name]: values };
}
