// Who is a defendant in an English press release: persons and companies of whom it says so, each by the fullest form of the name.
import type { Reading, Span } from "../../reading.ts";
import { findPersonNames, isShortFor, type PersonName } from "../person.ts";
import { findAccused } from "./accused.ts";
import { findAccusedLater } from "./accused-later.ts";
import { isTitled } from "./bystander.ts";
import { findHeadlined } from "./headline.ts";
import { ALIAS, readPersonPhrase } from "./person-phrase.ts";
import type { RosterLine } from "./roster.ts";
import { findOwnedUnits, findUnitMention, findUnits } from "./unit.ts";

export interface Party {
	/** As printed, in its fullest form. */
	name: string;
	/** Where the fullest form stands. */
	span: Span;
	readonly aliases: { readonly name: string; readonly span: Span }[];
	readonly isUnit: boolean;
}

/** A place in a sentence at which a defendant is named. */
export interface PartyMention extends Span {
	readonly party: Party;
	/** Whether the name stands in the possessive, and so is not who acts. */
	readonly isPossessive: boolean;
}

/** Finds the defendants that sentences speak of, in the order in which they come. */
export function findParties(
	reading: Reading,
	sentences: readonly Span[],
	roster: readonly RosterLine[] = [],
): Party[] {
	const parties: Party[] = [];
	for (const { name } of roster) addParty(parties, reading, name, false);
	for (const sentence of sentences)
		for (const unit of findUnits(reading, sentence))
			addParty(parties, reading, unit, true);
	for (const unit of findOwnedUnits(reading, sentences))
		addParty(parties, reading, unit, true);
	for (const [at, sentence] of sentences.entries()) {
		const later = sentences[Math.min(sentences.length - 1, at + 4)] ?? sentence;
		for (const name of findAccused(reading, sentence, later.end))
			if (!isPartOfUnit(parties, name)) addParty(parties, reading, name, false);
	}
	for (const sentence of sentences)
		for (const name of findHeadlined(reading, sentence))
			addParty(parties, reading, name, false);
	const known = [...parties];
	const isNamedBefore = (family: string, at: number): boolean =>
		known.some(
			(party) => isShortFor(family, party.name) && party.span.start < at,
		);
	for (const name of findAccusedLater(reading, sentences, isNamedBefore))
		addParty(parties, reading, name, false);
	return parties.sort((a, b) => a.span.start - b.span.start);
}

/** “Northwind Milling” is no person where Northwind Milling Inc. is charged. */
function isPartOfUnit(
	parties: readonly Party[],
	{ name }: PersonName,
): boolean {
	return parties.some((party) => party.isUnit && party.name.startsWith(name));
}

/** Gives the places of a sentence at which defendants are named, by their whole names or by parts of them. */
export function findPartyMentions(
	reading: Reading,
	sentence: Span,
	parties: readonly Party[],
): PartyMention[] {
	const { folded } = reading;
	const mentions: PartyMention[] = [];
	for (const name of findPersonNames(reading, sentence)) {
		if (
			isTitled(folded, sentence, name) &&
			!readPersonPhrase(folded, name, sentence.end).hasAge
		)
			continue;
		const fitting = parties.filter(
			(party) =>
				!party.isUnit &&
				(isShortFor(name.name, party.name) ||
					party.aliases.some((alias) => isShortFor(name.name, alias.name))),
		);
		const party = pickParty(fitting, name);
		if (party !== undefined)
			mentions.push({
				start: name.start,
				end: name.end,
				party,
				isPossessive: /^'/.test(folded.slice(name.end, name.end + 1)),
			});
	}
	for (const party of parties.filter(({ isUnit }) => isUnit)) {
		const span = findUnitMention(reading, sentence, party.name);
		const isPerson = mentions.some(
			(one) =>
				!one.party.isUnit &&
				span !== undefined &&
				one.start <= span.start &&
				span.start < one.end,
		);
		if (span !== undefined && !isPerson)
			mentions.push({ ...span, party, isPossessive: folded[span.end] === "'" });
	}
	return mentions.sort((a, b) => a.start - b.start);
}

/** Of several of whom a name may be: the one of just that name, else the only one of whom the text has spoken yet. */
function pickParty(
	fitting: readonly Party[],
	{ name, start }: PersonName,
): Party | undefined {
	if (fitting.length < 2) return fitting[0];
	const same = fitting.find(
		(one) => one.name.toLowerCase() === name.toLowerCase(),
	);
	// “Roe” is Mark Roe, and not his sister Ann Roe Crane.
	const family = fitting.filter((one) =>
		one.name
			.toLowerCase()
			.replace(/,? (?:jr|sr)\.?$| (?:ii|iii|iv)$/, "")
			.endsWith(` ${name.toLowerCase()}`),
	);
	const known = fitting.filter(({ span }) => span.start < start);
	return (
		same ??
		findNamesake(fitting, name) ??
		(family.length === 1 ? family[0] : undefined) ??
		(known.length === 1 ? known[0] : undefined)
	);
}

/** “Lee Roe” is Lee Mark Roe, and not his father Mark Lee Roe: the only one whose name begins with the same word. */
function findNamesake(
	fitting: readonly Party[],
	name: string,
): Party | undefined {
	const [first = "", ...others] = name.toLowerCase().split(" ");
	if (others.length === 0) return undefined;
	const namesakes = fitting.filter((one) =>
		one.name.toLowerCase().startsWith(`${first} `),
	);
	return namesakes.length === 1 ? namesakes[0] : undefined;
}

function addParty(
	parties: Party[],
	reading: Reading,
	{ name, start, end }: { name: string } & Span,
	isUnit: boolean,
): void {
	const known = parties.find(
		(party) =>
			party.isUnit === isUnit &&
			(isShortFor(name, party.name) || isShortFor(party.name, name)),
	);
	const alias = ALIAS.exec(reading.folded.slice(end, end + 80))?.[1];
	const party: Party = known ?? {
		name,
		span: { start, end },
		aliases: [],
		isUnit,
	};
	if (known === undefined) parties.push(party);
	else if (name.length > known.name.length) {
		known.name = name;
		known.span = { start, end };
	}
	if (alias !== undefined && !party.aliases.some((one) => one.name === alias)) {
		const at = reading.folded.indexOf(alias, end);
		party.aliases.push({
			name: reading.text.slice(at, at + alias.length).trim(),
			span: { start: at, end: at + alias.length },
		});
	}
}
