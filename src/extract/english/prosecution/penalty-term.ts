// The terms of a sentence: what each is for (prison, probation, suspended, parole), and what those in prison make together. Part of penalty.ts.
import type { Reading, Span } from "../../reading.ts";
import { NUMERAL, readNumeral } from "../numeral.ts";
import { findTerms, type Term } from "../term.ts";
import { addDurations, isLonger, subtractDuration } from "../term-sum.ts";
import { findUse } from "./penalty-use.ts";

/** Imprisonment for a term. */
export interface PrisonTerm extends Term {
	/** Whether the words only come near to it: “more than 18 years”, “up to 25 years”. */
	readonly isRough: boolean;
}

/** What the terms of a part of a text impose. */
export interface ReadTerms {
	readonly prison?: PrisonTerm;
	/** The terms of which that of prison is made, where there are several. */
	readonly parts: readonly PrisonPart[];
	/** xsd:duration */
	readonly probation?: { readonly value: string; readonly span: Span };
	/** Supervision and the like, with the words that tell its kind. */
	readonly supervision: readonly Span[];
}

/** A term in prison among others. */
export interface PrisonPart extends PrisonTerm {
	readonly relation?: Relation | undefined;
}

/** How a term runs beside the one before it. */
export type Relation = "consecutive" | "concurrent";

const CONSECUTIVE =
	/\b(?:consecutive(?:ly)?|one after (?:the other|another)|back[- ]to[- ]back|stack(?:ed)?|cumulate[ds]?|on top of)\b/i;
const CONCURRENT =
	/\b(?:concurrent(?:ly)?|at the same time|simultaneous(?:ly)?)\b/i;
/** “25 years to life plus 10 years”. */
const ADDED = /\b(?:plus|followed by|additional|extra)(?: [\w-]+){0,3} $/i;
const ROUGH =
	/\b(?:more than|over|nearly|almost|about|approximately|at least|up to|roughly|around|close to|just under|just over|as (?:much|many|long) as)(?: an?)? $/i;
const BALANCE =
	/\b(?:balance|remainder|remaining|rest)\b[^.;]{0,40}\b(?:probation|suspended)\b/i;
/** A number of years whose unit is left out: “three of which will be served”, “to serve four in confinement”. */
const ELLIPTIC = new RegExp(
	`(?:(?<=\\b(?:the first|to serve) )(?:${NUMERAL})(?= (?:in|of|to be)\\b)|(?<=, (?:to )?serve )(?:${NUMERAL})(?=[.,;]|$)|(?:${NUMERAL})(?= (?:of (?:which|them|those) (?:will|must|to|are|is|were)|suspended)\\b)|(?<=^(?:to )?)(?:${NUMERAL})(?=[.,;]|$))`,
	"gi",
);
/** “five and three years, respectively”. */
const RESPECTIVE = new RegExp(
	`(?:${NUMERAL})(?= and (?:${NUMERAL})[ -](?<unit>years?|months?|days?)\\b)`,
	"gi",
);
const EACH = new RegExp(
	`^[^.;,]{0,30}?\\b(?:on|for) each of (?:the )?(${NUMERAL}) (?:[\\w-]+ ){0,3}(?:counts?|charges)\\b`,
	"i",
);
const TERMS_OF = new RegExp(
	`\\b(${NUMERAL}) consecutive (?:[\\w-]+ ){0,3}(?:terms|sentences) of $`,
	"i",
);
/** Counts on which one term is imposed that are added up at most. */
const MOST_COUNTS = 50;
/** Characters around a term in which words tell its use. */
const REACH = 90;
/** Characters behind a term in which it says of itself how it runs. */
const OWN_REACH = 60;

/** Reads the terms of a part of a sentence. Of several “respectively” the nth counts. */
export function readTerms(
	reading: Reading,
	region: Span,
	nth: number,
): ReadTerms {
	const words = wordsOf(reading, region);
	const isRespective = /\brespectively\b/.test(words);
	const { prison, total, served, suspended, probation, supervision } =
		sortTerms(reading, region, isRespective);
	const whole =
		(isRespective ? prison[nth] : undefined) ??
		total ??
		joinTerms(prison, findRelation(words));
	const kept = keepServed(whole, served, suspended?.minimum);
	const balance =
		served !== undefined && BALANCE.test(words)
			? subtractDuration(whole?.minimum, served.minimum)
			: undefined;
	const onProbation =
		probation !== undefined
			? { value: probation.minimum, span: probation }
			: balance !== undefined
				? { value: balance, span: region }
				: undefined;
	return {
		parts: isRespective ? [] : prison,
		supervision,
		...(kept === undefined ? {} : { prison: kept }),
		...(onProbation === undefined ? {} : { probation: onProbation }),
	};
}

/** Terms by their use. */
interface SortedTerms {
	readonly prison: PrisonPart[];
	readonly supervision: Span[];
	total?: PrisonTerm;
	served?: Term;
	suspended?: Term;
	probation?: Term;
}

function sortTerms(
	reading: Reading,
	region: Span,
	isRespective: boolean,
): SortedTerms {
	const found = findAll(reading, region);
	const sorted: SortedTerms = { prison: [], supervision: [] };
	for (const [at, term] of found.entries()) {
		const next = found[at + 1]?.start;
		const { before, after } = contextOf(reading, region, term, next);
		const isLater = sorted.prison.length > 0;
		const { use, length } = isRespective
			? { use: "prison", length: 0 }
			: findUse({ before, after, isLater, isElliptic: term.isElliptic });
		const rough = { ...term, isRough: ROUGH.test(before) };
		// A term that is suspended as a whole was imposed all the same.
		if (use === "prison" || (use === "suspended" && !isLater)) {
			const relation = relationOf(before, after.slice(0, OWN_REACH), isLater);
			for (let nth = 0; nth < countEach(before, after); nth += 1)
				sorted.prison.push({ ...rough, relation });
		} else if (use === "total") sorted.total = rough;
		else if (use === "probation") sorted.probation ??= term;
		else if (use === "supervision")
			sorted.supervision.push({ start: term.start, end: term.end + length });
		else if (use === "served" || use === "all-but") sorted.served = term;
		else if (use === "suspended") sorted.suspended = term;
	}
	return sorted;
}

/** “five years on each of two counts”, “two consecutive terms of five years”: how many such terms there are. */
function countEach(before: string, after: string): number {
	const words = EACH.exec(after)?.[1] ?? TERMS_OF.exec(before)?.[1] ?? "one";
	const number = readNumeral(words) ?? 1;
	return Math.min(Math.max(Math.trunc(number), 1), MOST_COUNTS);
}

/** What terms in prison make together: the sum of those that run one after the other, else the longest of those that run at the same time, else the first. */
export function joinTerms(
	parts: readonly PrisonPart[],
	relation: Relation | undefined,
): PrisonTerm | undefined {
	const [first, ...others] = parts;
	let joined: PrisonTerm | undefined = first;
	for (const part of others) {
		if (joined === undefined) break;
		const own = part.relation ?? relation;
		if (own === "consecutive") joined = sumOf(joined, part);
		else if (own === "concurrent" && isLonger(part.maximum, joined.maximum))
			joined = part;
	}
	return joined;
}

/** How the terms of which a text speaks run; undefined where it does not say, or says both. */
export function findRelation(words: string): Relation | undefined {
	const isConsecutive = CONSECUTIVE.test(words);
	if (isConsecutive === CONCURRENT.test(words)) return undefined;
	return isConsecutive ? "consecutive" : "concurrent";
}

function sumOf(a: PrisonTerm, b: PrisonTerm): PrisonTerm {
	const minimum = addDurations(a.minimum, b.minimum) ?? a.minimum;
	const maximum = addDurations(a.maximum, b.maximum);
	const { start, isRough } = a;
	return {
		start,
		end: b.end,
		minimum,
		isRough,
		...(maximum === undefined ? {} : { maximum }),
	};
}

function keepServed(
	whole: PrisonTerm | undefined,
	served: Term | undefined,
	suspended: string | undefined,
): PrisonTerm | undefined {
	if (whole === undefined) return undefined;
	if (served !== undefined)
		return { ...served, start: whole.start, isRough: whole.isRough };
	if (suspended === undefined) return whole;
	const minimum = subtractDuration(whole.minimum, suspended);
	const maximum = subtractDuration(whole.maximum, suspended);
	if (minimum === undefined) return whole;
	const { start, end, isRough } = whole;
	return {
		start,
		end,
		isRough,
		minimum,
		...(maximum === undefined ? {} : { maximum }),
	};
}

interface FoundTerm extends Term {
	readonly isElliptic: boolean;
}

/** The terms of a part of a sentence with those whose unit is left out, from left to right. */
function findAll(reading: Reading, region: Span): FoundTerm[] {
	const words = wordsOf(reading, region);
	const isRespective = /\brespectively\b/.test(words);
	const terms = findTerms(reading, region)
		.flatMap((term) => (isRespective ? splitTerm(reading, term) : [term]))
		.map((term) => ({ ...term, isElliptic: false }));
	const forms = isRespective ? [ELLIPTIC, RESPECTIVE] : [ELLIPTIC];
	const elliptic = forms
		.flatMap((form) => [...words.matchAll(form)])
		.flatMap(({ 0: text, index, groups }) => {
			const count = readNumeral(text);
			const start = region.start + index;
			const end = start + text.length;
			const isKnown = terms.some((one) => one.start < end && start < one.end);
			if (count === undefined || !Number.isInteger(count) || isKnown) return [];
			const unit = (groups?.unit ?? "year").charAt(0).toUpperCase();
			const length = `P${count}${unit}`;
			return [
				{ start, end, minimum: length, maximum: length, isElliptic: true },
			];
		});
	return [...terms, ...elliptic].sort((a, b) => a.start - b.start);
}

/** “four years and 16 months, respectively” is no term of five years and four months. */
function splitTerm(reading: Reading, term: Term): Term[] {
	const { start, end } = term;
	const joint = wordsOf(reading, term).indexOf(" and ");
	if (joint < 0) return [term];
	return [
		{ start, end: start + joint },
		{ start: start + joint, end },
	].flatMap((part) => findTerms(reading, part));
}

function contextOf(
	reading: Reading,
	region: Span,
	term: Span,
	next = region.end,
): { before: string; after: string } {
	return {
		before: wordsOf(reading, {
			start: Math.max(region.start, term.start - REACH),
			end: term.start,
		}),
		after: wordsOf(reading, {
			start: term.end,
			end: Math.min(next, term.end + REACH),
		}),
	};
}

/** How a term says of itself that it runs beside the one before it. */
function relationOf(
	before: string,
	after: string,
	isLater: boolean,
): Relation | undefined {
	const near = before.slice(-40).split(/[,;]/).at(-1) ?? "";
	if (/\bconcurrent [\w -]{0,20}$/i.test(near)) return "concurrent";
	if (
		/\bconsecutive [\w -]{0,20}$/i.test(near) ||
		(isLater && ADDED.test(near))
	)
		return "consecutive";
	return isLater ? findRelation(after) : undefined;
}

function wordsOf({ folded }: Reading, { start, end }: Span): string {
	return folded.slice(start, end).replace(/\s/g, " ");
}
