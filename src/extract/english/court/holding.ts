// Holdings: what a court ruled that something is, or that it amounts to an offense; and the features of data that it found.
import type { RawObject } from "../../../model/record.ts";
import { cite, type Span } from "../../reading.ts";
import type { CasePassage } from "./case-passage.ts";
import type { Concept } from "./concept.ts";
import {
	capitalize,
	distinct,
	findPattern,
	type Release,
	type Sentence,
	some,
} from "./release.ts";

/** A rule that a case stands for. */
interface Holding {
	readonly sentences: Sentence[];
	readonly clauses: Span[];
	readonly interprets: Concept[];
	readonly interpretedAs: Concept[];
	readonly functions: Concept[];
	readonly constitutes: Map<string, Sentence>;
	readonly effects: Span[];
}

const RULED =
	/\b(?:ruled|held|determined|found|clarified|concluded|affirmed|recognized|made (?:it )?clear) that (?<that>[^\n]{10,900})/dg;
const IS =
	/\b(?:constitut(?:ed|es?)|amount(?:ed|s)? to|f[ae]ll(?:s|en)? (?:under|within)|qualif(?:ied|y|ies) as|should be (?:regarded|treated|characterized|deemed|classified) as|(?:is|are|was|were) (?:regarded|treated|deemed) as|belong(?:ed|s)? to)\b/dg;
/** Where the clause ends: what follows is not what the court ruled. */
const CUT =
	/, (?:for which|thereby|thus|hence|therefore|so that|and (?:thus )?(?:convicted|sentenced))\b|\.$/;
const EFFECT = /, (?:thereby|thus|hence) (?<effect>[a-z]+ing [^.;]{5,300})/dg;
const CONVICTED = /\b(?:convicted|found guilty) of\b/;
const REFERS =
	/\b(?:such|these|those|the above|the aforementioned|this) (?:data|acts?|conduct|information|behaviou?r|activit(?:y|ies)|practices?)\b/i;

/** Gives the holdings of a case as parts of its record, and records of the data of which they name a feature. */
export function findHoldings(
	release: Release,
	{ body }: CasePassage,
): {
	holdings: RawObject[];
	data: RawObject[];
	sentences: ReadonlySet<Sentence>;
} {
	const holdings: Holding[] = [];
	for (const sentence of body)
		for (const { groups } of findPattern(release, sentence, RULED)) {
			if (groups.that === undefined) continue;
			const clause = cutClause(release, groups.that);
			const isSame = REFERS.test(
				release.folded.slice(clause.start, clause.end),
			);
			const last = isSame ? holdings.at(-1) : undefined;
			const holding = last ?? {
				sentences: [],
				clauses: [],
				interprets: [],
				interpretedAs: [],
				functions: [],
				constitutes: new Map(),
				effects: [],
			};
			if (readHolding(release, sentence, clause, holding) && last === undefined)
				holdings.push(holding);
		}
	return {
		holdings: holdings.map((holding, nth) =>
			describeHolding(release, holding, nth),
		),
		data: holdings.flatMap((holding) => describeData(release, holding)),
		sentences: new Set(holdings.flatMap(({ sentences }) => sentences)),
	};
}

function cutClause({ folded }: Release, { start, end }: Span): Span {
	const cut = CUT.exec(folded.slice(start, end));
	return { start, end: cut === null ? end : start + cut.index };
}

function readHolding(
	release: Release,
	sentence: Sentence,
	clause: Span,
	holding: Holding,
): boolean {
	const [verb] = findPattern(release, clause, IS);
	if (verb === undefined) return false;
	const subject = { start: clause.start, end: verb.start };
	const predicate = { start: verb.end, end: clause.end };
	const offenses = release.concepts("offense", predicate);
	holding.sentences.push(sentence);
	holding.clauses.push(clause);
	for (const scheme of ["data-object", "conduct"]) {
		holding.interprets.push(
			...outside(
				release.concepts(scheme, subject),
				release.concepts("offense", subject),
			),
		);
		holding.interpretedAs.push(
			...outside(release.concepts(scheme, predicate), offenses),
		);
	}
	if (holding.interprets.some(({ scheme }) => scheme === "data-object"))
		holding.functions.push(...release.concepts("feature", predicate));
	const rest = { start: clause.end, end: sentence.end };
	const convicted = CONVICTED.test(release.folded.slice(rest.start, rest.end))
		? release.concepts("offense", rest)
		: [];
	for (const { concept } of [...offenses, ...convicted])
		holding.constitutes.set(concept, sentence);
	holding.effects.push(
		...findPattern(release, sentence, EFFECT).flatMap(
			({ groups }) => groups.effect ?? [],
		),
	);
	return true;
}

/** Leaves out concepts that are words of an offense’s name. */
export function outside(
	concepts: readonly Concept[],
	others: readonly Span[],
): Concept[] {
	return concepts.filter(
		({ start, end }) =>
			!others.some((other) => other.start <= start && end <= other.end),
	);
}

function describeHolding(
	release: Release,
	holding: Holding,
	nth: number,
): RawObject {
	const {
		sentences,
		clauses,
		interprets,
		interpretedAs,
		constitutes,
		effects,
	} = holding;
	const of = (concepts: readonly Concept[], scheme: string): string[] =>
		distinct(
			concepts
				.filter((concept) => concept.scheme === scheme)
				.map(({ concept }) => concept),
		);
	const text = clauses
		.map((clause) => release.show(clause).replace(/^["“]/, ""))
		.join("; ");
	const id =
		interpretedAs[0]?.concept ??
		interprets[0]?.concept ??
		[...constitutes.keys()][0] ??
		"holding";
	return {
		id: nth === 0 ? id : `${id}-${nth + 1}`,
		quote: release.quote(...distinct(sentences)),
		text: { en: `${capitalize(text)}.` },
		...some("interprets", of(interprets, "data-object")),
		...some("interpreted_as", of(interpretedAs, "data-object")),
		...some("interprets_conduct", of(interprets, "conduct")),
		...some("interpreted_as_conduct", of(interpretedAs, "conduct")),
		...some(
			"constitutes",
			[...constitutes].map(([offense, sentence]) =>
				cite(release.reading, offense, sentence),
			),
		),
		...some(
			"effect",
			effects.map((effect) =>
				cite(
					release.reading,
					{ en: `${capitalize(release.show(effect))}.` },
					effect,
				),
			),
		),
	};
}

function describeData(
	release: Release,
	{ interprets, functions, sentences }: Holding,
): RawObject[] {
	const data = distinct(
		interprets
			.filter(({ scheme }) => scheme === "data-object")
			.map(({ concept }) => concept),
	);
	return functions.length === 0
		? []
		: data.map((id) => ({
				type: "data-object",
				id,
				quote: release.quote(...sentences.slice(0, 1)),
				features: distinct(functions.map(({ concept }) => concept)),
			}));
}
