// What a court imposed, read from the words after “was sentenced to”: imprisonment, probation, fines, restitution and other conditions.
import type { Reading, Span } from "../../reading.ts";
import { findMoney, type Money } from "../money.ts";
import { findTerms, type Term } from "../term.ts";

/** A value with the words that state it. */
export interface Stated<T> {
	readonly value: T;
	readonly span: Span;
}

export interface Penalty {
	/** Imprisonment for a term, definite or not. */
	term?: Stated<Term>;
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

const PRISON =
	/^'?(?:-?to-life)?[^,;.]{0,45}?\b(?:prison|jail|custody|behind bars|incarcerat\w+|imprisonment|confinement|penitentiary|detention|lockup|Correction\w*|TDCJ|sentences?)\b/i;
const PROBATION =
	/^'?s?'?(?: of| on|,)?(?: (?!jail|prison|custody|and)[\w-]+){0,3} probation\b/i;
const SUPERVISION =
	/^'?(?: of)?(?: [\w-]+){0,2} (?:supervised release|post-?release supervision|supervision|mandatory supervision|parole|community (?:service|control|supervision)|house arrest|home (?:confinement|detention)|treatment|extended supervision)\b/i;
const LEADING =
	/(?:\bto|\bof|\breceived|\bgiven|\bserve|\bto:|^)\s?(?:(?:a|an|the|two|three|four|five|indeterminate|determinate|definite|split|concurrent|consecutive|mandatory|minimum|maximum|term|terms|of|up to|total|aggregate|combined|state|federal|county|prison|jail|sentence|sentences|between|from|serve|at least|imprisonment for|incarceration for|another|additional|lengthy|statutory) ){0,8}$/i;
const NOT_PENALTY =
	/^(?:-|\s)?(?:old|ago|later|earlier|of age|period|span|relationship|after the|since|on (?:count|each|the))/i;
const PROBATION_BEFORE =
	/\bprobation (?:for|of|term of)(?: (?:a )?(?:period|term) of)? $/i;
const TOTAL =
	/\b(?:total(?:s|ing|ed)?|aggregate)(?: (?:term|sentence|prison))?(?: of)?\s$/i;
const LIFE =
	/\b(?:life (?:in (?:state |federal )?(?:prison|custody)|imprisonment|without|sentences?|terms?|behind bars|with (?:the )?(?:possibility|parole))|(?:to|serve|of) (?:a )?(?:mandatory )?(?:\w+ )?(?:consecutive |concurrent )?life\b(?! of)|(?:life|LWOP)\b(?= without))/i;
const PAROLE_AFTER =
	/\b(?:parole|eligible|eligibility)\b[^.;]{0,30}\bafter\b[^.;]{0,20}$/i;
const DEATH = /^(?:\w+ ){0,3}?to (?:death\b|the death penalty)/i;
const FINE_BEFORE =
	/\b(?:fined?|fines)(?:\s(?:of|totaling|him|her|them|the company|in the amount of|a total of|over|more than|approximately|nearly)){0,3}\s(?:a )?$/i;
const FINE_AFTER =
	/^\s(?:(?:criminal|total|court|state|in|civil) ){0,3}fines?\b/i;
const RESTITUTION_AFTER =
	/^\s(?:in |as |total )?(?:(?:victim|full|total|criminal|court-ordered) )?restitution\b|^\s(?:back )?to (?:the |his |her |their )?(?:victims?|estate)\b/i;
const RESTITUTION_BEFORE =
	/\brestitution(?: (?!and )[\w'-]+){0,12} (?:of|for|totaling|totalling|sum of)(?: (?:over|about|nearly|approximately|more than|at least|a total of)){0,2} $|\b(?:repay|pay back|reimburse)(?: (?!and )[\w'-]+){0,8} $/i;
/** Between two sums of restitution: “$5,000 to the mill and $300 to the bakery”. */
const CONTINUED = /^ to (?:[\w.&'’-]+ ){1,10}and (?:another )?$/;
const OTHER_FORMS: readonly RegExp[] = [
	/\b(?:\d{1,4}|[a-z]+(?:[- ][a-z]+)?) hours of community service\b/gi,
	/\bstayed pending [^.;]{3,90}?(?=,| and (?:\w+ ){0,2}years?|[.;]|$)/gi,
	/\b(?:must |will |to |ordered to |required to )?(?:also )?register(?:ed)? (?:for life )?as an? (?:\w+ )?(?:sex|arson|gang) offender(?: for (?:life|the rest of (?:his|her) life))?/gi,
	/\btime (?:already )?served\b/gi,
	/\b(?:will |must |to )?(?:have (?:his|her|their) [^.;,]{2,50} license revoked|(?:surrender|los[et]|forfeit|relinquish) (?:his|her|their) [^.;,]{2,50} license)(?: by the [^.;,]{3,60}?(?= as |[.;,]|$))?/gi,
	/\bforfeit(?:ure)?(?: of)? [^.;]{3,80}?(?=,|[.;]| and |$)/gi,
	/\b(?:full|permanent|final) orders? of protection\b/gi,
	/\bwithout (?:the )?(?:possibility of |chance of |eligibility for )?parole\b/gi,
	/\bmay be served as [^.;,]{3,60}/gi,
];

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

/** Adds to a penalty what a part of a sentence imposes; what is known already stays. Of several terms “respectively” the nth counts. */
export function readPenalty(
	reading: Reading,
	region: Span,
	penalty: Penalty,
	nth = 0,
): void {
	const words = reading.folded
		.slice(region.start, region.end)
		.replace(/\s/g, " ");
	const term = readTerms(reading, region, penalty, nth);
	const life = LIFE.exec(words);
	// “life plus 45 years”: whoever stays for life has no term.
	const isForLife =
		life !== null &&
		term !== undefined &&
		region.start + life.index < term.start &&
		!words.includes("respectively");
	if (term !== undefined && !isForLife)
		penalty.term ??= { value: term, span: term };
	if (life !== null && penalty.term === undefined)
		penalty.life ??= { value: true, span: spanOf(region, life) };
	const death = DEATH.exec(words);
	if (death !== null)
		penalty.death ??= { value: true, span: spanOf(region, death) };
	readSums(reading, region, penalty);
	for (const form of OTHER_FORMS)
		for (const found of words.matchAll(form))
			addOther(penalty, spanOf(region, found), reading.text);
}

function spanOf({ start }: Span, { index, 0: words }: RegExpExecArray): Span {
	return { start: start + index, end: start + index + words.length };
}

/** Reads the terms of a part of a sentence: probation and supervision go into the penalty, that of imprisonment is given. */
function readTerms(
	reading: Reading,
	region: Span,
	penalty: Penalty,
	nth: number,
): Term | undefined {
	const { folded, text } = reading;
	const words = folded.slice(region.start, region.end);
	const isRespective = words.includes("respectively");
	const terms = findTerms(reading, region);
	const prison: Term[] = [];
	let total: Term | undefined;
	for (const [at, term] of terms.entries()) {
		const next = terms[at + 1]?.start ?? region.end;
		const after = folded
			.slice(term.end, Math.min(next, term.end + 90))
			.replace(/\s/g, " ");
		const before = folded
			.slice(Math.max(region.start, term.start - 90), term.start)
			.replace(/\s/g, " ");
		const supervision = SUPERVISION.exec(after)?.[0].length;
		if (NOT_PENALTY.test(after)) continue;
		if (PROBATION.test(after) || PROBATION_BEFORE.test(before))
			penalty.probation ??= { value: term.minimum, span: term };
		else if (supervision !== undefined)
			addOther(
				penalty,
				{ start: term.start, end: term.end + supervision },
				text,
			);
		else if (PAROLE_AFTER.test(before)) continue;
		else if (TOTAL.test(before)) total = term;
		else if (
			isRespective ||
			prison.length > 0 ||
			PRISON.test(after) ||
			LEADING.test(before.slice(-60))
		)
			prison.push(term);
	}
	return total ?? prison[isRespective ? nth : 0];
}

function readSums(reading: Reading, region: Span, penalty: Penalty): void {
	const { folded } = reading;
	let last: number | undefined;
	for (const sum of findMoney(reading, region)) {
		const before = folded
			.slice(Math.max(region.start - 30, sum.start - 110, 0), sum.start)
			.replace(/\s/g, " ");
		const after = folded.slice(sum.end, sum.end + 50).replace(/\s/g, " ");
		const between =
			last === undefined
				? ""
				: folded.slice(last, sum.start).replace(/\s/g, " ");
		const isRestitution =
			RESTITUTION_AFTER.test(after) ||
			((RESTITUTION_BEFORE.test(before) || CONTINUED.test(between)) &&
				!FINE_AFTER.test(after));
		if (FINE_AFTER.test(after) || (FINE_BEFORE.test(before) && !isRestitution))
			penalty.fine ??= { value: sum, span: sum };
		else if (isRestitution) {
			last = sum.end;
			if (!penalty.restitution.some(({ value }) => value.value === sum.value))
				penalty.restitution.push({ value: sum, span: sum });
		}
	}
}

function addOther(penalty: Penalty, span: Span, text: string): void {
	const value = text.slice(span.start, span.end).replace(/\s+/g, " ").trim();
	if (!penalty.other.some((one) => one.value === value))
		penalty.other.push({ value, span });
}
