// What a court decided on the accused of a case: procedural status, offenses and sentence, from the sentences of the case.
import type { RawObject } from "../../../model/record.ts";
import type { Span } from "../../reading.ts";
import { findMoney } from "../money.ts";
import { NUMERAL, readNumeral } from "../numeral.ts";
import type { Party } from "./defendant.ts";
import {
	distinct,
	findPattern,
	type Release,
	type Sentence,
} from "./release.ts";

/** A decision on some of the accused. */
export interface Verdict {
	/** Concept of scheme/status. */
	readonly status: string;
	/** Names of those meant; empty where all are. */
	readonly names: readonly string[];
	/** Concepts of scheme/offense; empty where it names none, and that of the case is meant. */
	readonly offenses: readonly string[];
	readonly sentence?: RawObject;
	/** The words. */
	readonly span: Span;
}

/** Words of decisions, the further ones first: a count has the furthest that the text tells of. Only what a court decided is a conviction. */
const DECISIONS: readonly (readonly [status: string, words: RegExp])[] = [
	[
		"acquitted",
		/\b(?:acquitted|found (?:[A-Zthb][^.;]{0,60}? )?not guilty|not guilty of)\b/dg,
	],
	[
		"convicted",
		/\b(?<!\bnot |\bnever |\bbeen falsely )(?:convicted|found guilty|found (?:[A-Z]|the |him|her|them|both)[^.;]{0,60}?(?<!not )guilty|(?:was|were|and) sentenced|received (?:a )?(?:life|suspended|[a-z-]{3,12}-year) (?:prison )?sentences?|sentenced (?:the |both |all |him|her|them|[A-Z])[^.;]{0,80}? to)\b/dg,
	],
	["pleaded-guilty", /\bplead(?:ed)? guilty\b/dg],
	[
		"pending-ruling",
		/\b(?:on trial|awaiting (?:judgment|trial)|trial is pending|pending (?:trial|judgment)|under trial)\b/dg,
	],
	["ruled", /\b(?:ruled|held|determined|found|concluded) that\b/dg],
	[
		"charged",
		/\b(?:charged with|charged (?:[A-Z]|the |him|her|them)[^.;]{0,60}? with|indicted for|indicted on|prosecuted for|initiated a public prosecution)\b/dg,
	],
	["under-investigation", /\b(?:arrested|detained|under investigation)\b/dg],
];
const NEGATED =
	/\b(?:not|never|whether|if|may|could|should|would)(?: be| have been| been)? $/i;
const TERM = new RegExp(
	`\\b(?:sentenced|terms?|imprisonment)\\b[^.;]{0,120}?\\b(?<years>${NUMERAL})[ -](?<unit>years?|months?)'?(?:,? and (?<months>${NUMERAL}) months?)?`,
	"dgi",
);
const LIFE = /\blife (?:imprisonment|in prison|sentences?)\b/;
const DETENTION = /\bcriminal detention\b/;
const SUSPENDED = new RegExp(
	`\\b(?:suspended for|probation of|reprieve of|probation period of) (?<term>${NUMERAL})[ -](?<unit>years?|months?)`,
	"dgi",
);
/** Words by which all the accused of the case are meant. */
const ALL =
	/\b(?:the|both|all|these|the two|the three) (?:two |three |four |five )?(?:defendants|of them)\b|\bthem\b|\band (?:[a-z]+ )?others?\b|\banother defendant\b/i;
const PRONOUN = /\b(?:he|she|him|her|the defendant)\b/i;
const FINED = /\bfine[ds]?\b/;

/** Gives the decisions of the sentences of a case, the furthest status first. */
export function findVerdicts(
	release: Release,
	sentences: readonly Sentence[],
	parties: readonly Party[],
): Verdict[] {
	const verdicts: Verdict[] = [];
	for (const [status, words] of DECISIONS)
		for (const sentence of sentences)
			for (const cue of findPattern(release, sentence, words)) {
				if (
					NEGATED.test(
						release.folded.slice(
							Math.max(sentence.start, cue.start - 24),
							cue.start,
						),
					)
				)
					continue;
				const after = {
					start: cue.start,
					end: clauseEnd(release, cue.end, sentence.end),
				};
				const offenses =
					status === "ruled"
						? []
						: distinct(
								release
									.concepts("offense", after)
									.map(({ concept }) => concept),
							);
				const penalty =
					status === "convicted" ? readSentence(release, after) : undefined;
				verdicts.push({
					status,
					names:
						status === "ruled"
							? []
							: namesAround(release, sentence, cue, parties),
					offenses,
					...(penalty === undefined ? {} : { sentence: penalty }),
					span: { start: sentence.start, end: sentence.end },
				});
			}
	return verdicts;
}

/** Where the clause of a decision ends: before the next subject. */
function clauseEnd(
	{ folded }: Pick<Release, "folded">,
	from: number,
	to: number,
): number {
	const next = /; |, (?:while|whereas) /.exec(folded.slice(from, to));
	return next === null ? to : from + next.index;
}

/** Gives those whom the clause of a decision names: its subject, or its object. */
function namesAround(
	{ folded }: Pick<Release, "folded">,
	sentence: Sentence,
	cue: Span,
	parties: readonly Party[],
): string[] {
	const said = folded.slice(sentence.start, cue.start);
	const before = said.slice(
		Math.max(0, said.lastIndexOf("; "), said.lastIndexOf(", while ")),
	);
	const after = folded.slice(
		cue.start,
		clauseEnd({ folded }, cue.end, sentence.end),
	);
	if (ALL.test(before.slice(-60) + after.slice(0, 80))) return [];
	const named = (text: string): string[] =>
		parties.map(({ name }) => name).filter((name) => text.includes(name));
	const object = named(after.slice(0, 100));
	const isPassive = /\b(?:was|were|and) (?:each |all |both |also )?$/.test(
		before,
	);
	if (object.length > 0 && !isPassive) return object;
	const subject = named(before);
	return subject.length > 0 ||
		!PRONOUN.test(before.slice(-40) + after.slice(0, 40))
		? subject
		: lastNamed(folded.slice(0, sentence.start), parties);
}

/** Gives the one of the accused who was named last before a place. */
function lastNamed(before: string, parties: readonly Party[]): string[] {
	const found = parties
		.map(({ name }) => ({ name, at: before.lastIndexOf(name) }))
		.filter(({ at }) => at >= 0)
		.sort((a, b) => b.at - a.at);
	return found.slice(0, 1).map(({ name }) => name);
}

/** Reads a sentence that a clause states: a term, probation, a fine. */
function readSentence(release: Release, span: Span): RawObject | undefined {
	const text = release.folded.slice(span.start, span.end);
	// “Sentenced to one and two years, respectively” gives each another term.
	if (/\brespectively\b/.test(text)) return undefined;
	const [term] = findPattern(release, span, TERM);
	const [suspended] = findPattern(release, span, SUSPENDED);
	const months =
		term === undefined ? undefined : readTerm(release, term.groups);
	const probation =
		suspended === undefined
			? undefined
			: readTerm(release, {
					years: suspended.groups.term,
					unit: suspended.groups.unit,
				});
	const fine = FINED.test(text)
		? findMoney(release.reading, span).find(({ start }) =>
				/\bfine[ds]?\b[^,;]{0,40}$/.test(
					release.folded.slice(span.start, start),
				),
			)
		: undefined;
	const penalty = LIFE.test(text)
		? "life-imprisonment"
		: months === undefined
			? undefined
			: DETENTION.test(text)
				? "criminal-detention"
				: "fixed-term-imprisonment";
	if (penalty === undefined && fine === undefined) return undefined;
	return {
		...(penalty === undefined ? {} : { penalty }),
		...(months === undefined ? {} : { term: months }),
		...(probation === undefined || months === undefined ? {} : { probation }),
		...(fine === undefined
			? {}
			: { fine: fine.value, currency: fine.currency }),
		quote: release.quote(span),
	};
}

function readTerm(
	{ folded }: Release,
	{ years, unit, months }: Readonly<Record<string, Span | undefined>>,
): number | undefined {
	const read = (place: Span | undefined): number =>
		place === undefined
			? 0
			: (readNumeral(folded.slice(place.start, place.end)) ?? 0);
	const isYears =
		unit !== undefined && /^year/i.test(folded.slice(unit.start, unit.end));
	const total = isYears ? read(years) * 12 + read(months) : read(years);
	return total > 0 && total <= 12 * 50 ? total : undefined;
}
