// Defendants as court releases name them: “Li X and others”, “A and B”, “defendants A, B and two others”.
import type { Span } from "../../reading.ts";
import { readNumeral } from "../numeral.ts";
import { findPattern, type Release } from "./release.ts";

/** One of those accused in a case. */
export interface Party extends Span {
	readonly name: string;
	readonly isMasked: boolean;
}

/** The accused of a case, in the order of the text. */
export interface Parties extends Span {
	readonly named: readonly Party[];
	/** “and others”, as printed, and how many they are, where it is said. */
	readonly others?: { readonly label: string; readonly size?: number };
}

/** Names with a part left out: “Li X”, “Guo X Ye”, “Zhang Mou”, “Chen Moumou”, “Liu **”. */
const MASKED =
	"[A-Z][a-z]{0,12} (?:X{1,3}\\b(?!-)(?: (?!In\\b|The\\b|And\\b)[A-Z][a-z]{0,12}\\b)?|[Mm]ou(?:[Mm]ou)?\\b(?: [A-Z][a-z]{1,12}\\b)?|\\*{1,2}(?: ?[A-Z][a-z]{1,12}\\b)?)";
const OPEN =
	"[A-Z][a-z]{1,14}(?: (?!Court|Case|People|District|Company|And|The)[A-Z][a-z]{1,14}){1,2}";
const NAME = `(?:${MASKED}|${OPEN})`;
const OTHERS =
	"(?:(?:the |his |her |their )?(?:[a-z]{2,10} |\\d{1,3} )?(?:others?(?: (?:defendants|people|persons|individuals|suspects))?|accomplices?|associates?|co-defendants?)\\b|another (?:defendant|person|individual)\\b)";
const AND_OTHERS = `(?<others>,? and ${OTHERS}|,? et al\\b\\.?)`;
const LIST = `${NAME}(?:(?:, and |, | and )${NAME}){0,11}${AND_OTHERS}?`;
const CUED = new RegExp(
	`\\b(?:cases? (?:involving|concerning|of|against)|charged|convicted|sentenced|prosecuted|[Dd]efendants?) (?:the )?(?:defendants? )?(?<list>${LIST})`,
	"dg",
);
/** Where only family names are printed: “a defendant surnamed Xu”, “the case concerning Huang and two accomplices”. */
const SURNAMED = new RegExp(
	`\\b(?:defendants?|m[ae]n|wom[ae]n|individuals?|persons?|people|suspects?) surnamed (?<list>[A-Z][a-z]{1,12}(?:(?:, and |, | and )[A-Z][a-z]{1,12}){0,5}${AND_OTHERS}?)|\\bcases? (?:involving|concerning|of|against) (?<list2>[A-Z][a-z]{1,12}${AND_OTHERS.replace("others", "others2")})`,
	"dg",
);
const FAMILY_NAMES = /[A-Z][a-z]{1,12}/dg;
/** “In a typical case of fraud, A and B …” needs no word before the names. */
const OPENED = new RegExp(
	`^"?In (?:an?|the|another|one)\\b[^,]{0,120}?\\bcase\\b[^,]{0,120}, (?:the )?(?:defendants? )?(?<list>${LIST})`,
	"dg",
);
const MASKED_LIST = new RegExp(
	`\\b(?<list>${MASKED}(?:(?:, and |, | and )${NAME}){0,11}${AND_OTHERS}?)`,
	"dg",
);
const NAMES = new RegExp(NAME, "dg");
const IS_MASKED = new RegExp(`^${MASKED}$`);

/** Gives the accused that a part of a release names, the first list of them; masked names need no word before them. */
export function findParties(release: Release, span: Span): Parties | undefined {
	for (const pattern of [MASKED_LIST, OPENED, CUED]) {
		const found = findPattern(release, span, pattern).find(
			({ groups }) =>
				pattern === MASKED_LIST || isOfPersons(release, groups.list),
		);
		if (found !== undefined)
			return readParties(
				release,
				found.groups.list,
				found.groups.others,
				NAMES,
			);
	}
	const [found] = findPattern(release, span, SURNAMED);
	return found === undefined
		? undefined
		: readParties(
				release,
				found.groups.list ?? found.groups.list2,
				found.groups.others ?? found.groups.others2,
				FAMILY_NAMES,
			);
}

function readParties(
	release: Release,
	list: Span | undefined,
	others: Span | undefined,
	names: RegExp,
): Parties | undefined {
	if (list === undefined) return undefined;
	const until = { start: list.start, end: others?.start ?? list.end };
	const parties = new Map<string, Party>();
	for (const { start, end } of findPattern(release, until, names)) {
		const name = release.show({ start, end });
		const isMasked = names === FAMILY_NAMES || IS_MASKED.test(name);
		if (!parties.has(name)) parties.set(name, { start, end, name, isMasked });
	}
	const label =
		others === undefined ? undefined : release.show(others).replace(/^, /, "");
	const size = label === undefined ? undefined : countOthers(label);
	return {
		...list,
		named: [...parties.values()],
		...(label === undefined
			? {}
			: { others: { label, ...(size === undefined ? {} : { size }) } }),
	};
}

/** Gives the accused of a case with those whom a later sentence names as well. */
export function addParties(parties: Parties, more: Parties): Parties {
	const known = new Set(parties.named.map(({ name }) => name));
	const added = more.named.filter(({ name }) => !known.has(name));
	return { ...parties, named: [...parties.named, ...added] };
}

function countOthers(label: string): number | undefined {
	if (/\banother\b/.test(label)) return 1;
	const number =
		/\band (?:the |his |her |their )?(?<number>[a-z]+|\d{1,3}) (?:others?|accomplices?|associates?|co-defendants?)\b/.exec(
			label,
		)?.groups?.number;
	return number === undefined ? undefined : readNumeral(number);
}

/** Tells persons from agencies and places, which are written with capitals as well. */
function isOfPersons(release: Release, list: Span | undefined): boolean {
	if (list === undefined) return false;
	const around = { start: list.start, end: list.end };
	return (
		release.concepts("agency", around).length === 0 &&
		release.concepts("area", around).length === 0 &&
		release.crimes(around).length === 0 &&
		!/\b(?:Court|Law|Procuratorate|Party|Republic|Article|Database|Platform)\b/.test(
			release.folded.slice(list.start, list.end + 12),
		)
	);
}
