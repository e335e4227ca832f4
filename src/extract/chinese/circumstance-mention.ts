// Mentions of circumstances in a passage: of which circumstance, of whom, and whether the one who speaks finds it, denies it, or only reports it. Works on folded text.
import type { Span } from "../reading.ts";
import { findNamedAfter } from "./circumstance-bearer.ts";
import {
	isDenied,
	isDeniedAtOnce,
	isGeneral,
	isOverlooked,
} from "./circumstance-denial.ts";
import {
	CIRCUMSTANCE_RULES,
	type CircumstanceRule,
} from "./circumstance-rule.ts";
import {
	findVoices,
	isOwn,
	isRefused,
	type Scope,
	type Speech,
	type Voices,
} from "./circumstance-voice.ts";
import {
	findReferences,
	lastReference,
	type Reference,
	referenceAt,
} from "./reference.ts";
import type { Roster } from "./roster.ts";
import { clauseAround, startOfPart, startOfSentence } from "./sentence.ts";

/** What the one whose words count makes of a circumstance: `reported` is what another says and is not adopted. */
export type Stance = "found" | "denied" | "reported";

/** A circumstance where a passage mentions it; the span is that of its words. */
export interface Mention extends Span {
	readonly rule: CircumstanceRule;
	readonly stance: Stance;
	/** Whose it is, by indexes of the roster. */
	readonly bearers: readonly number[];
	/** The clause that speaks of it, with whom it speaks of. */
	readonly quote: Span;
	/** Where the part of the sentence begins, behind a semicolon. */
	readonly part: number;
	/** Whether the sentence itself says of whom it speaks. */
	readonly isPlaced: boolean;
}

const WORDS: RegExp = new RegExp(
	CIRCUMSTANCE_RULES.map(({ words }) => `(${words})`).join("|"),
	"g",
);

/** Gives what words for circumstances stand in a text, with the rule of each. */
export function findCircumstanceWords(
	folded: string,
	{ start, end }: Span,
): (Span & { readonly rule: CircumstanceRule })[] {
	return [...folded.slice(start, end).matchAll(WORDS)].flatMap((match) => {
		const nth = match.findIndex(
			(group, index) => index > 0 && group !== undefined,
		);
		const rule = CIRCUMSTANCE_RULES[nth - 1];
		const from = start + match.index;
		return rule === undefined
			? []
			: [{ start: from, end: from + match[0].length, rule }];
	});
}

/** Gives the circumstances that a passage mentions, in their order, but for those that it speaks of in general. */
export function findMentions(
	folded: string,
	span: Span,
	roster: Roster,
	speech: Speech,
): Mention[] {
	const references = findReferences(folded, span, roster);
	const voices = findVoices(folded, span, speech);
	return findCircumstanceWords(folded, span).flatMap((at) => {
		const clause = clauseAround(folded, at, span);
		const named = findNamedAfter(folded, at, references);
		if (named === undefined && isGeneral(folded, at, clause)) return [];
		const sentence = startOfSentence(folded, at.start, span.start);
		const scope = { sentence, end: span.end };
		const last = lastReference(references, at.start);
		return [
			{
				...at,
				stance: readStance(folded, at, clause, scope, voices),
				bearers:
					named ??
					selectBearers(
						folded,
						at,
						clause,
						referenceAt(references, at.start, roster),
					),
				quote: quoteOf(clause, last, at.start),
				part: startOfPart(folded, at.start, span.start),
				isPlaced: last !== undefined && last.start >= sentence,
			} satisfies Mention,
		];
	});
}

const RESPECTIVELY = /分别|依次|各自/;

/** Gives the one of several whose the circumstance is: 甲、乙分别系主犯、从犯. */
function selectBearers(
	folded: string,
	at: Span,
	clause: Span,
	bearers: readonly number[],
): readonly number[] {
	if (!RESPECTIVELY.test(folded.slice(clause.start, at.start))) return bearers;
	const words = findCircumstanceWords(folded, clause);
	if (words.length < 2 || words.length !== bearers.length) return bearers;
	return bearers.filter((_, nth) => words[nth]?.start === at.start);
}

function readStance(
	folded: string,
	at: Span,
	clause: Span,
	scope: Scope,
	voices: Voices,
): Stance {
	if (isOverlooked(folded, at, clause)) return "found";
	if (isDenied(folded, at, clause))
		// 公诉机关认为不构成自首的意见不予采纳: who refuses a denial finds.
		return isDeniedAtOnce(folded, at, clause) &&
			isRefused(folded, at, scope, voices)
			? "found"
			: "denied";
	return isOwn(folded, at, scope, voices) ? "found" : "reported";
}

/** Characters between whom a sentence speaks of and what it finds, within which a quote holds both. */
const QUOTE_REACH = 120;

/** Includes in the quote whom the words are said of, where they stand shortly before. */
function quoteOf(clause: Span, last: Reference | undefined, at: number): Span {
	const isNear = last !== undefined && at - last.start < QUOTE_REACH;
	const start = isNear ? Math.min(clause.start, last.start) : clause.start;
	return { start, end: clause.end };
}
