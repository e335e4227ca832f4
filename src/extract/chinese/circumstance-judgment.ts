// The circumstances of a judgment: those that the court finds itself, those of the parties that it adopts, pleas at the hearing, and what the law that it applies shows of the rest. Works on folded text.
import type { Span } from "../reading.ts";
import {
	type Circumstance,
	type CircumstanceFindings,
	keyOf,
	readCircumstances,
} from "./circumstance.ts";
import { type Adoption, findAdoptions } from "./circumstance-adoption.ts";
import { type Party, readOpinions } from "./circumstance-opinion.ts";
import { findCitations } from "./citation.ts";
import { findEvaluation } from "./evaluation.ts";
import { findPleas } from "./plea.ts";
import type { Roster } from "./roster.ts";
import type { Sections } from "./section.ts";

/** Finds the circumstances of the defendants of a judgment. */
export function judgeCircumstances(
	folded: string,
	sections: Sections,
	roster: Roster,
): Circumstance[] {
	if (roster.size === 0) return [];
	const evaluation = findEvaluation(folded, sections);
	const hearing = { start: sections.course.start, end: evaluation.start };
	const opinions = readOpinions(
		folded,
		{ start: sections.accusation.start, end: hearing.end },
		roster,
	);
	const own = [evaluation, sections.reasoning].map((part) =>
		readOwn(folded, part, roster, opinions),
	);
	const refused = new Set(own.flatMap((each) => [...each.refused]));
	const all = new Map<string, Circumstance>();
	const add = (each: Circumstance): void => {
		if (!all.has(keyOf(each))) all.set(keyOf(each), each);
	};
	// What the reasoning says goes before what was said on the way to it.
	for (const each of own[1]?.found ?? []) add(each);
	for (const each of own[0]?.found ?? [])
		if (!own[1]?.refused.has(keyOf(each))) add(each);
	const others = [
		...own.flatMap(({ adopted }) => adopted),
		...findPleaded(folded, hearing, roster),
	];
	for (const each of others) if (!refused.has(keyOf(each))) add(each);
	const silent = new Set([...all.values()].map((each) => each.circumstance));
	const applied = findApplied(folded, sections.application);
	for (const each of opinions.prosecutor)
		if (
			applied.has(each.circumstance) &&
			!silent.has(each.circumstance) &&
			!refused.has(keyOf(each))
		)
			add(each);
	return [...all.values()];
}

/** What a part of the court's own words finds, and what it adopts from the parties. */
interface OwnFindings extends CircumstanceFindings {
	readonly adopted: readonly Circumstance[];
}

function readOwn(
	folded: string,
	part: Span,
	roster: Roster,
	opinions: Readonly<Record<Party, readonly Circumstance[]>>,
): OwnFindings {
	const adoptions = findAdoptions(folded, part, roster)
		.map((adoption) => ({
			adoption,
			adopted: opinions[adoption.party].filter((each) =>
				isAdopted(each, adoption),
			),
		}))
		.filter(({ adopted }) => adopted.length > 0);
	return {
		...readCircumstances(folded, part, roster, {
			without: adoptions.map(({ adoption }) => adoption),
		}),
		adopted: adoptions.flatMap(({ adopted }) => adopted),
	};
}

function isAdopted(
	{ circumstance, defendant }: Circumstance,
	{ kinds, clients }: Adoption,
): boolean {
	return (
		(kinds.size === 0 || kinds.has(circumstance)) &&
		(clients.length === 0 || clients.includes(defendant))
	);
}

function findPleaded(
	folded: string,
	hearing: Span,
	roster: Roster,
): Circumstance[] {
	return findPleas(folded, hearing, roster).flatMap(({ start, end, value }) =>
		value.map((defendant) => ({
			circumstance: "plea-acceptance",
			defendant,
			start,
			end,
		})),
	);
}

/** The provisions by which a court gives effect to a circumstance: Criminal Law, art. 27 and 67 (1); Criminal Procedure Law, art. 15. */
const EFFECTS: readonly {
	readonly circumstance: string;
	readonly law: RegExp;
	readonly article: string;
	readonly paragraphs: readonly (number | undefined)[];
}[] = [
	{
		circumstance: "accessory",
		law: /刑法$/,
		article: "27",
		paragraphs: [undefined, 1, 2],
	},
	{
		circumstance: "surrender",
		law: /刑法$/,
		article: "67",
		paragraphs: [1, 2],
	},
	{
		circumstance: "plea-acceptance",
		law: /刑(?:事诉讼|诉)法$/,
		article: "15",
		paragraphs: [undefined, 1],
	},
];

/** Gives the circumstances to which the law applied gives effect. */
function findApplied(
	folded: string,
	{ start, end }: Span,
): ReadonlySet<string> {
	const cited = findCitations(folded, start, end, "刑法");
	return new Set(
		EFFECTS.filter(({ law, article, paragraphs }) =>
			cited.some(
				({ value }) =>
					law.test(value.law) &&
					value.article === article &&
					paragraphs.includes(value.paragraph),
			),
		).map(({ circumstance }) => circumstance),
	);
}
