// The accused of a guiding or typical case: those with a role before their names, those in places where only an accused is named, those of the title.
import type { Lexicon } from "../lexicon.ts";
import type { Reading, Span } from "../reading.ts";
import {
	type Accused,
	dropCutShort,
	findAccused,
	findListed,
	findNamedInTitle,
} from "./accused.ts";
import { findPlacedNames, isName, type PlaceParts } from "./accused-place.ts";
import type { TitleGroup } from "./case-head.ts";
import { isUnitName } from "./name.ts";

/** Where the accused of a case are looked for. */
export interface AccusedParts extends PlaceParts {
	readonly title: Span;
	/** All of the case. */
	readonly whole: Span;
	readonly titleGroups: readonly TitleGroup[];
}

/** Finds the accused of a case, in the order in which the text names them as such. */
export function findCaseAccused(
	reading: Reading,
	parts: AccusedParts,
	lexicon: Lexicon,
): Accused[] {
	const { whole, title, titleGroups } = parts;
	const names = titleGroups.flatMap((group) => group.names);
	const text = reading.folded.slice(whole.start, whole.end);
	const placed = findPlacedNames(reading.folded, parts, lexicon);
	const accused = joinPlaced(
		findAccused(reading, whole, [
			...names,
			...placed.map(({ value }) => value),
		]),
		[
			...placed.map(({ start, end }) => ({ start, end })),
			...findTitled(reading, parts),
		],
		reading,
	);
	const found =
		accused.length > 0 || !text.includes("罪")
			? accused
			: findNamedInTitle(reading, title, whole.end);
	const size = titleGroups[0]?.size ?? 0;
	return found.length < size && titleGroups.length === 1
		? findListed(reading, found, size, whole)
		: found;
}

/** Litigation of public interest alone accuses nobody, though its title names an offense. */
const NO_CRIME = /公益诉讼|国家赔偿|行政|检察监督/;

/** Finds where the text first names those whom the title accuses. */
function findTitled(
	{ folded }: Reading,
	{ title, whole, titleGroups }: AccusedParts,
): Span[] {
	const words = folded.slice(title.start, title.end);
	if (NO_CRIME.test(words) && !/刑事/.test(words)) return [];
	return titleGroups
		.flatMap(({ names }) => names)
		.filter((name) => isName(name, false))
		.flatMap((name) => {
			const start = folded.indexOf(name, title.end);
			return start < 0 || start >= whole.end
				? []
				: [{ start, end: start + name.length }];
		});
}

/** How the names of companies end. */
const COMPANY = /(?:(?:股份|责任)?有限(?:责任)?)?(?:公司|集团|厂|店|中心)$/;

/** Tells whether a name is a short or a longer one for a unit that is known: 云河公司, 白山市云河科技有限公司. */
function isShortFor(name: string, known: ReadonlySet<string>): boolean {
	if (!isUnitName(name)) return false;
	const stem = name.replace(COMPANY, "");
	return [...known].some(
		(other) =>
			isUnitName(other) &&
			(other.includes(stem) || name.includes(other.replace(COMPANY, ""))),
	);
}

/** Adds those who are named without a role to those who have one. */
function joinPlaced(
	accused: readonly Accused[],
	placed: readonly Span[],
	{ text }: Reading,
): Accused[] {
	const known = new Set(
		accused.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
	);
	const added: Accused[] = [];
	for (const span of placed) {
		const name = text.slice(span.start, span.end);
		if (known.has(name) || isShortFor(name, known)) continue;
		known.add(name);
		added.push({
			name,
			span,
			kind: isUnitName(name) ? "unit" : "natural-person",
			isUnprosecuted: false,
		});
	}
	return dropCutShort(
		[...accused, ...added].sort(
			(one, other) => one.span.start - other.span.start,
		),
	);
}
