// Pairs of cases that may be one, told by two documents of which one prints no docket number: same court, same date, an offense in common,
// and names that agree as far as they are masked, be they in characters or in letters. Such a pair is a question for a reviewer, never an answer.

import type { Quad } from "@rdfjs/types";
import { enclosing } from "../model/iri.ts";
import { append } from "../model/multimap.ts";
import { cgClass, cgProperty } from "../vocabulary/casegraph.ts";
import { foaf, rdf } from "../vocabulary/standard.ts";
import { isSameName, listFamilies } from "./person-name.ts";

/** Two cases, the first by IRI first. */
export interface CasePair {
	readonly a: string;
	readonly b: string;
	/** What agrees. */
	readonly agreed: readonly string[];
}

interface CaseKey {
	readonly iri: string;
	readonly dockets: Set<string>;
	readonly courts: Set<string>;
	readonly dates: Set<string>;
	readonly offenses: Set<string>;
	readonly names: Set<string>;
}

/** Cases of one block that each case is compared with at most, the next ones by IRI: blocks this large are no longer evidence of anything. */
const COMPARED_CASES = 10;
/** Blocks that the family names of a case put it into at most: a few names are read in two ways. */
const FAMILY_BLOCKS = 8;

/** Finds the pairs in one pass and by blocks, sorted by IRI. */
export function findCasePairs(facts: readonly Quad[]): CasePair[] {
	const blocks = new Map<string, CaseKey[]>();
	for (const one of gatherCases(facts))
		for (const key of listKeys(one)) append(blocks, key, one);
	const pairs = new Map<string, CasePair>();
	for (const block of blocks.values())
		for (const [at, a] of block.entries())
			for (const b of block.slice(at + 1, at + 1 + COMPARED_CASES))
				if (isCandidate(a, b))
					pairs.set(`${a.iri}\n${b.iri}`, {
						a: a.iri,
						b: b.iri,
						agreed: ["court", "date", "offense", "names"],
					});
	return [...pairs]
		.sort(([x], [y]) => (x < y ? -1 : 1))
		.map(([, pair]) => pair);
}

/** Gathers what tells cases from each other, sorted by IRI. */
function gatherCases(facts: readonly Quad[]): CaseKey[] {
	const cases = new Map<string, CaseKey>();
	for (const { subject, predicate, object } of facts)
		if (predicate.value === rdf.type && object.value === cgClass.Case)
			cases.set(subject.value, {
				iri: subject.value,
				dockets: new Set(),
				courts: new Set(),
				dates: new Set(),
				offenses: new Set(),
				names: new Set(),
			});
	if (cases.size < 2) return [];
	for (const { subject, predicate, object } of facts) {
		const column = COLUMNS.get(predicate.value);
		if (column === undefined) continue;
		const of = [...enclosing(subject.value)]
			.map((iri) => cases.get(iri))
			.find((found) => found !== undefined);
		// Courts, dates and numbers of other proceedings are not those of the case.
		if (
			of === undefined ||
			(column !== "names" && column !== "offenses" && of.iri !== subject.value)
		)
			continue;
		of[column].add(object.value);
	}
	return [...cases.values()].sort((a, b) => (a.iri < b.iri ? -1 : 1));
}

const COLUMNS: ReadonlyMap<string, Exclude<keyof CaseKey, "iri">> = new Map([
	[cgProperty.docketNumber, "dockets"],
	[cgProperty.court, "courts"],
	[cgProperty.decisionDate, "dates"],
	[cgProperty.offense, "offenses"],
	[foaf.name, "names"],
]);

/** The blocks of a case: its court, its date, and the family names of its defendants. A case that lacks one of them is in none. */
function listKeys({ courts, dates, offenses, names }: CaseKey): string[] {
	if (names.size === 0 || offenses.size === 0) return [];
	const families = listFamilyKeys(names);
	return [...courts].flatMap((court) =>
		[...dates].flatMap((date) =>
			families.map((family) => `${court}\n${date}\n${family}`),
		),
	);
}

/** Gives the family names of all, in each of the ways in which they are read. */
function listFamilyKeys(names: ReadonlySet<string>): string[] {
	let keys: readonly string[][] = [[]];
	for (const name of names)
		keys = keys
			.flatMap((key) => listFamilies(name).map((family) => [...key, family]))
			.slice(0, FAMILY_BLOCKS);
	return [...new Set(keys.map((key) => [...new Set(key)].sort().join("\n")))];
}

function isCandidate(a: CaseKey, b: CaseKey): boolean {
	const isBothDocketed = a.dockets.size > 0 && b.dockets.size > 0;
	return (
		!isBothDocketed &&
		[...a.offenses].some((offense) => b.offenses.has(offense)) &&
		isCovered(a.names, b.names) &&
		isCovered(b.names, a.names)
	);
}

/** Tells whether each name agrees with one of the others. */
function isCovered(
	names: ReadonlySet<string>,
	others: ReadonlySet<string>,
): boolean {
	return [...names].every((name) =>
		[...others].some((other) => isSameName(name, other)),
	);
}
