// What a court imposed, read from the words after “was sentenced to”: imprisonment, probation, fines, restitution and other conditions.
import type { Reading, Span } from "../../reading.ts";
import type { Money } from "../money.ts";
import type { Term } from "../term.ts";
import { isLonger } from "../term-sum.ts";
import { findConditions, findDeath, findLife } from "./penalty-condition.ts";
import { findPenaltySums } from "./penalty-sum.ts";
import {
	findRelation,
	joinTerms,
	type PrisonPart,
	type PrisonTerm,
	readTerms,
} from "./penalty-term.ts";

/** A value with the words that state it. */
export interface Stated<T> {
	readonly value: T;
	readonly span: Span;
}

export interface Penalty {
	/** Imprisonment for a term, definite or not. */
	term?: Stated<Term & Partial<Pick<PrisonTerm, "isRough">>>;
	/** The terms of which it is made, where the text gives several. */
	parts?: readonly PrisonPart[];
	/** Imprisonment for life; with `term`, that is the least of it. */
	life?: Stated<true>;
	death?: Stated<true>;
	/** xsd:duration */
	probation?: Stated<string>;
	fine?: Stated<Money>;
	restitution: Stated<Money>[];
	/** Conditions of other kinds, as printed. */
	other: Stated<string>[];
}

/** Sums that differ by less are of one restitution, where one of them is said to be near. */
const SAME_SUM = 0.06;
/** Sums from here on are told in thousands. */
const LEAST_ROUND = 50_000;
const THOUSAND = 1000;
/** Characters before a part of a sentence in which a word such as “fined” may stand. */
const LEAD = 30;

/** An empty penalty, to be added to. */
export function makePenalty(): Penalty {
	return { restitution: [], other: [] };
}

/** Tells whether anything was found. */
export function hasPenalty(penalty: Penalty): boolean {
	const { term, life, death, probation, fine, restitution, other } = penalty;
	return (
		[term, life, death, probation, fine].some(Boolean) ||
		restitution.length + other.length > 0
	);
}

/** Adds to a penalty what a part of a sentence imposes; what is known already stays, unless it was known in round figures. Of several terms “respectively” the nth counts. */
export function readPenalty(
	reading: Reading,
	region: Span,
	penalty: Penalty,
	nth = 0,
): void {
	const words = reading.folded
		.slice(region.start, region.end)
		.replace(/\s/g, " ");
	const at = ({ start, end }: Span): Span => ({
		start: region.start + start,
		end: region.start + end,
	});
	const { prison, parts, probation, supervision } = readTerms(
		reading,
		region,
		nth,
	);
	const life = findLife(words);
	// “life plus 45 years”, “10 years for theft and life for murder”: whoever stays for life has no term.
	const isForLife =
		life !== undefined &&
		(prison === undefined ||
			prison.maximum !== undefined ||
			at(life).start < prison.start) &&
		!words.includes("respectively");
	if (prison !== undefined && !isForLife) setTerm(penalty, prison, parts);
	if (life !== undefined && penalty.term === undefined)
		penalty.life ??= { value: true, span: at(life) };
	const death = findDeath(words);
	if (death !== undefined) penalty.death ??= { value: true, span: at(death) };
	if (probation !== undefined) penalty.probation ??= probation;
	addSums(reading, region, penalty);
	for (const span of [...supervision, ...findConditions(words).map(at)])
		addOther(penalty, span, reading.text);
}

/** “The sentences will run concurrently”, “for a total of 32 years”: what terms told before make together. */
export function rejoinTerms(
	reading: Reading,
	region: Span,
	penalty: Penalty,
): void {
	const { term, parts = [] } = penalty;
	if (term === undefined) return;
	const words = reading.folded
		.slice(region.start, region.end)
		.replace(/\s/g, " ");
	const { prison: total } = /\btotal|\baggregate|\bcombined/i.test(words)
		? readTerms(reading, region, 0)
		: {};
	const joined = total ?? joinTerms(parts, findRelation(words));
	if (joined !== undefined && isLonger(joined.maximum, term.value.maximum))
		penalty.term = { value: joined, span: joined };
}

function setTerm(
	penalty: Penalty,
	prison: PrisonTerm,
	parts: readonly PrisonPart[],
): void {
	const { term } = penalty;
	const isBetter =
		term === undefined || (term.value.isRough === true && !prison.isRough);
	if (!isBetter) return;
	penalty.term = { value: prison, span: prison };
	penalty.parts = parts;
}

function addSums(reading: Reading, region: Span, penalty: Penalty): void {
	const from = Math.max(region.start - LEAD, 0);
	for (const { use, sum } of findPenaltySums(reading, region, from)) {
		const stated = { value: sum, span: sum };
		if (use === "fine") penalty.fine ??= stated;
		else addRestitution(penalty.restitution, stated);
	}
}

function addRestitution(known: Stated<Money>[], stated: Stated<Money>): void {
	const { value } = stated.value;
	const same = known.findIndex(
		(one) =>
			one.value.value === value ||
			isRounded(one.value.value, value) ||
			isRounded(value, one.value.value) ||
			((one.value.bound !== "exactly" || stated.value.bound !== "exactly") &&
				Math.abs(one.value.value - value) < SAME_SUM * value),
	);
	if (same < 0) known.push(stated);
	else if (
		stated.value.bound === "exactly" &&
		!isRounded(value, known[same]?.value.value ?? value)
	)
		known[same] = stated;
}

/** “$268,000” is $268,314 in thousands, as headlines print it. */
function isRounded(sum: number, exact: number): boolean {
	return (
		sum !== exact &&
		sum >= LEAST_ROUND &&
		sum % THOUSAND === 0 &&
		Math.abs(sum - exact) < THOUSAND &&
		exact % THOUSAND !== 0
	);
}

function addOther(penalty: Penalty, span: Span, text: string): void {
	const value = text.slice(span.start, span.end).replace(/\s+/g, " ").trim();
	if (!penalty.other.some((one) => one.value === value))
		penalty.other.push({ value, span });
}
