// Of whom an English text has spoken: the defendants, whoever was spoken of last, and the last group of several. Part of subject.ts.
import type { Reading, Span } from "../../reading.ts";
import type { Party, PartyMention } from "./party.ts";
import type { Pronoun } from "./pronoun.ts";

/** What the sentences before have spoken of. */
export interface Discourse {
	readonly parties: readonly Party[];
	/** Who was spoken of last. */
	last: readonly Party[];
	/** The last group of several that was spoken of. */
	group: readonly Party[];
}

/** A sentence with what it names, in its text. */
export interface SentenceScene {
	readonly reading: Reading;
	readonly sentence: Span;
	readonly mentions: readonly PartyMention[];
	readonly pronouns: readonly Pronoun[];
	readonly discourse: Discourse;
}

/** Notes of whom a text speaks now. */
export function remember(
	discourse: Discourse,
	parties: readonly Party[],
): void {
	if (parties.length === 0) return;
	discourse.last = parties;
	if (parties.length > 1) discourse.group = parties;
}

/** The defendant, where there is one only. */
export function findOnly({ parties }: Discourse): readonly Party[] {
	const persons = parties.filter(({ isUnit }) => !isUnit);
	if (parties.length === 1) return parties;
	return persons.length === 1 ? persons : [];
}

/** “The company”: the company that was spoken of last, else the only one. */
export function findOnlyUnit({ parties, last }: Discourse): readonly Party[] {
	const spoken = last.filter(({ isUnit }) => isUnit);
	const units = parties.filter(({ isUnit }) => isUnit);
	if (spoken.length === 1) return spoken;
	return units.length === 1 ? units : [];
}

/** “Her brother”, of two of one family name: the one who is not named before. */
export function findKin(
	{ parties, last }: Discourse,
	named: readonly PartyMention[],
): readonly Party[] {
	const of = named.at(-1)?.party ?? (last.length === 1 ? last[0] : undefined);
	if (of === undefined || of.isUnit) return [];
	const kin = parties.filter(
		(one) =>
			one !== of && !one.isUnit && familyOf(one.name) === familyOf(of.name),
	);
	return kin.length === 1 ? kin : [];
}

function familyOf(name: string): string | undefined {
	return name
		.toLowerCase()
		.replace(/,? (?:jr|sr|ii|iii|iv)\.?$/, "")
		.split(" ")
		.at(-1);
}

/** “They”: the group that was spoken of last, else both of two. */
export function findGroup(
	{ group, parties }: Discourse,
	at: number,
): readonly Party[] {
	if (group.length > 1) return group;
	const known = parties.filter(({ span }) => span.start < at);
	return parties.length <= 2 ? parties : known.length === 2 ? known : [];
}

const NUMBERS: Readonly<Record<string, number>> = {
	both: 2,
	two: 2,
	pair: 2,
	couple: 2,
	duo: 2,
	three: 3,
	trio: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
	eight: 8,
	nine: 9,
	ten: 10,
};

/** “Each of the four”: everybody, where there are just as many; nobody for any other word. */
function findAll({ parties }: Discourse, text: string): readonly Party[] {
	const wanted = readCount(text);
	const persons = parties.filter(({ isUnit }) => !isUnit);
	return wanted !== undefined && wanted > 2 && persons.length === wanted
		? persons
		: [];
}

/** “They”, “both men”, “the pair”, “all four”: those of whom such words speak; nobody where that is not sure. */
export function findMany(
	discourse: Discourse,
	words: string,
	at: number,
): readonly Party[] {
	const text = words.toLowerCase();
	const all = findAll(discourse, text);
	return all.length > 0 ? all : findCounted(discourse, text, at);
}

/** “All three defendants”: everybody, where there are as many, else all who are known by then; “the defendants” of more than two only where they were named together. */
function findCounted(
	discourse: Discourse,
	text: string,
	at: number,
): readonly Party[] {
	const wanted = readCount(text);
	if (wanted === undefined)
		return /\b(?:all|each|every)\b/.test(text) && discourse.group.length === 0
			? discourse.parties
			: /\ball\b/.test(text)
				? discourse.parties
				: findGroup(discourse, at);
	if (discourse.group.length === wanted) return discourse.group;
	if (discourse.parties.length === wanted) return discourse.parties;
	const known = discourse.parties.filter(
		({ span, isUnit }) => !isUnit && span.start < at,
	);
	return known.length === wanted ? known : [];
}

/** How many are meant; undefined where no number is told. */
function readCount(text: string): number | undefined {
	return text
		.split(/\W+/)
		.map((word) => NUMBERS[word])
		.find((number) => number !== undefined);
}
