// Defendants: the accused of a judgment under all the forms that their names take in it, presented, accused and sentenced. Works on folded text.
import type { Span } from "../reading.ts";
import type { Match } from "../trie.ts";
import type { Charge } from "./charge.ts";
import { isMaskedName, isUnitName, readNameAt } from "./name.ts";
import type { Party } from "./party.ts";
import type { Outcome } from "./verdict/outcome.ts";

export interface Defendant {
	/** The name as it is first printed. */
	readonly name: Match<string>;
	/** All forms of the name: those who publish judgments mask one name in several ways. */
	readonly forms: Set<string>;
	/** Other names, as the judgment gives them, and other forms in the verdict. */
	readonly aliases: Match<string>[];
	readonly isUnit: boolean;
	/** The words that present the defendant. */
	readonly span: Span;
	/** What the indictment charges. */
	readonly accused: Match<Charge>[];
	outcome?: Outcome;
}

/** What a judgment says of its defendants, in three places. */
export interface Sightings {
	readonly parties: readonly Party[];
	readonly accusations: readonly Outcome[];
	readonly outcomes: readonly Outcome[];
}

/** More defendants, accusations or outcomes than any judgment has: a text with more is no judgment. */
const MOST = 300;

/** Makes the list of defendants, in the order in which they appear; each outcome goes to one of them. */
export function listDefendants(sightings: Sightings): Defendant[] {
	const parties = sightings.parties.slice(0, MOST);
	const accusations = sightings.accusations.slice(0, MOST);
	const outcomes = sightings.outcomes.slice(0, MOST);
	const list: Defendant[] = parties.map(({ name, aliases, span, isUnit }) => ({
		name,
		forms: new Set([name.value]),
		aliases: [...aliases],
		isUnit,
		span,
		accused: [],
	}));
	const accusedNames = new Set(accusations.map(({ name }) => name.value));
	for (const { name, counts } of accusations) {
		const defendant =
			findDefendant(list, name.value, accusedNames) ?? add(list, name);
		defendant.forms.add(name.value);
		for (const { charge } of counts) defendant.accused.push(charge);
	}
	const sentenced = new Set(outcomes.map(({ name }) => name.value));
	for (const outcome of outcomes) {
		const { name } = outcome;
		const defendant =
			findDefendant(list, name.value, sentenced) ??
			onlyOneLeft(list, outcomes) ??
			add(list, name);
		if (!defendant.forms.has(name.value)) {
			defendant.forms.add(name.value);
			defendant.aliases.push(name);
		}
		defendant.outcome ??= outcome;
	}
	return list;
}

const MENTION = /(?:被告人|被告单位|上诉人)(?=[一-鿿A-Z])/g;

/** Adds the forms in which the text speaks of defendants, where a surname tells whom it means. */
export function addMentions(
	list: readonly Defendant[],
	folded: string,
	{ start, end }: Span,
): void {
	const forms = new Set(list.flatMap((defendant) => [...defendant.forms]));
	for (const match of folded.slice(start, end).matchAll(MENTION)) {
		const at = start + match.index + match[0].length;
		const name = readNameAt(folded, at, end, forms);
		if (name === undefined || forms.has(name.value)) continue;
		if (!isMaskedName(name.value) || /\d{3}/.test(name.value)) continue;
		const named = list.filter(({ name: { value } }) =>
			haveOneSurname(value, name.value),
		);
		if (named.length !== 1) continue;
		named[0]?.forms.add(name.value);
		forms.add(name.value);
	}
}

/** Finds whom a name means: the same name, or one with the same surname if it can only be that one. */
function findDefendant(
	list: readonly Defendant[],
	name: string,
	others: ReadonlySet<string>,
): Defendant | undefined {
	const same = list.find(({ forms }) => forms.has(name));
	if (same !== undefined) return same;
	const alike = list.filter(
		({ forms }) =>
			[...forms].some((form) => haveOneSurname(form, name)) &&
			![...forms].some((form) => others.has(form)),
	);
	const rivals = [...others].filter(
		(other) =>
			haveOneSurname(other, name) &&
			!list.some(({ forms }) => forms.has(other)),
	);
	return alike.length === 1 && rivals.length === 1 ? alike[0] : undefined;
}

/** Of as many sentenced as accused, the last one left is the same person, however the name is written. */
function onlyOneLeft(
	list: readonly Defendant[],
	outcomes: readonly Outcome[],
): Defendant | undefined {
	if (list.length !== outcomes.length) return undefined;
	const left = list.filter(({ outcome }) => outcome === undefined);
	return left.length === 1 ? left[0] : undefined;
}

function haveOneSurname(one: string, other: string): boolean {
	return one.charAt(0) === other.charAt(0);
}

function add(list: Defendant[], name: Match<string>): Defendant {
	const defendant: Defendant = {
		name,
		forms: new Set([name.value]),
		aliases: [],
		isUnit: isUnitName(name.value),
		span: name,
		accused: [],
	};
	list.push(defendant);
	return defendant;
}
