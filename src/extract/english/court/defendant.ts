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
	"[A-Z][a-z]{0,12} (?:X{1,3}\\b(?: (?!In\\b|The\\b|And\\b)[A-Z][a-z]{0,12}\\b)?|[Mm]ou(?:[Mm]ou)?\\b(?: [A-Z][a-z]{1,12}\\b)?|\\*{1,2}(?: ?[A-Z][a-z]{1,12}\\b)?)";
const OPEN =
	"[A-Z][a-z]{1,14}(?: (?!Court|Case|People|District|Company|And|The)[A-Z][a-z]{1,14}){1,2}";
const NAME = `(?:${MASKED}|${OPEN})`;
const OTHERS =
	"(?:(?:the )?(?:[a-z]{2,10}|\\d{1,3}) )?others?(?: (?:defendants|people|persons|individuals|suspects))?\\b|another (?:defendant|person|individual)\\b";
const LIST = `${NAME}(?:(?:, and |, | and )${NAME}){0,11}(?<others>,? and (?:${OTHERS})|,? et al\\b\\.?)?`;
const CUED = new RegExp(
	`\\b(?:involving|concerning|of|against|by|charged|convicted|sentenced|[Dd]efendants?|[Dd]efendants? surnamed) (?:the )?(?:defendants? )?(?<list>${LIST})`,
	"dg",
);
/** “In a typical case of fraud, A and B …” needs no word before the names. */
const OPENED = new RegExp(
	`^"?In (?:an?|the|another|one)\\b[^,]{0,120}?\\bcase\\b[^,]{0,120}, (?:the )?(?:defendants? )?(?<list>${LIST})`,
	"dg",
);
const MASKED_LIST = new RegExp(
	`\\b(?<list>${MASKED}(?:(?:, and |, | and )${NAME}){0,11}(?<others>,? and (?:${OTHERS})|,? et al\\b\\.?)?)`,
	"dg",
);
const NAMES = new RegExp(NAME, "dg");
const IS_MASKED = new RegExp(`^${MASKED}$`);

/** Gives the accused that a part of a release names, the first list of them; masked names need no word before them. */
export function findParties(release: Release, span: Span): Parties | undefined {
	const masked = findPattern(release, span, MASKED_LIST);
	const cued =
		masked.length > 0
			? masked
			: [
					...findPattern(release, span, OPENED),
					...findPattern(release, span, CUED),
				].filter((found) => isOfPersons(release, found.groups.list));
	const list = cued[0]?.groups.list;
	if (list === undefined) return undefined;
	const others = cued[0]?.groups.others;
	const named = findPattern(
		release,
		{ start: list.start, end: others?.start ?? list.end },
		NAMES,
	).map(({ start, end }) => {
		const name = release.show({ start, end });
		return { start, end, name, isMasked: IS_MASKED.test(name) };
	});
	const label =
		others === undefined ? undefined : release.show(others).replace(/^, /, "");
	const size = label === undefined ? undefined : countOthers(label);
	return {
		...list,
		named: named.filter(
			({ name }, nth) =>
				named.findIndex((other) => other.name === name) === nth,
		),
		...(label === undefined
			? {}
			: { others: { label, ...(size === undefined ? {} : { size }) } }),
	};
}

function countOthers(label: string): number | undefined {
	if (/\banother\b/.test(label)) return 1;
	const number = /\band (?<number>[a-z]+|\d{1,3}) others?\b/.exec(label)?.groups
		?.number;
	return number === undefined ? undefined : readNumeral(number);
}

/** Tells persons from agencies and places, which are written with capitals as well. */
function isOfPersons(release: Release, list: Span | undefined): boolean {
	if (list === undefined) return false;
	const around = { start: list.start, end: list.end };
	return (
		release.concepts("agency", around).length === 0 &&
		release.concepts("area", around).length === 0 &&
		!/\b(?:Court|Law|Procuratorate|Party|Republic|Article|Database|Platform)\b/.test(
			release.folded.slice(list.start, list.end + 12),
		)
	);
}
