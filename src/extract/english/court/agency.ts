// Agencies in a press release: known names, names by their shape, and the abbreviations that the text introduces in brackets.
import type { Span } from "../../reading.ts";
import { makeTrie } from "../../trie.ts";
import { dropCovered, spansWithin } from "./order.ts";
import { distinct, findPattern, type Release, slug } from "./release.ts";

/** An agency where it is named. */
export interface Agency extends Span {
	/** What a record calls it: the end of its concept's IRI, or else its name as printed. */
	readonly name: string;
	/** Its full name, for titles. */
	readonly label: string;
	/** What ids begin with: the abbreviation that the text gives it, or else its name. */
	readonly key: string;
	/** The area in its name, as scheme/area calls it, or as printed. */
	readonly area?: string;
	/** Whether it is one court, and not the courts of an area. */
	readonly isCourt: boolean;
}

const WORD = "(?:[A-Z][A-Za-z'-]{0,30}|No\\. ?\\d{1,2})";
const SHAPES = new RegExp(
	`\\b${WORD}(?: (?:${WORD}|of|the)){0,7} (?:Court|Procuratorate)\\b|\\b(?!The\\b|These\\b|All\\b|Such\\b)[A-Z][a-z]{1,20}(?: [A-Z][a-z]{1,20}){0,2} courts\\b`,
	"dg",
);
/** What is no name of one: “the courts”, of which the text has spoken before, and a division without its court. */
const VAGUE =
	/^(?:the )?(?:people's )?courts?(?:'s?)?$|^(?:the )?[^,]{0,60}\b(?:Division|Department|Cent(?:er|re))\b(?!.*(?:Court|Procuratorate))/i;
/** What stands before a name, and is no part of it: “Director of the …”, “On the …”. */
const LEAD = /^(?:(?:The|In|On|At|By|For|And|of) (?:the )?)+/;
/** What a text says that it will call an agency: “(SHPC)”, “(the "Court")”, “(hereinafter referred to as the "High Court")”. */
const ABBREVIATION =
	/^\s?\(\s?(?:hereinafter (?:referred to as |called |as )?)?(?:the )?"?(?:the )?(?<short>[A-Z]{2,8}|[A-Z][\w.' -]{2,60}?)"?\s?\)/;
const ACRONYM = /^[A-Z]{2,8}$/;
/** Agencies of the whole country have no area in their name. */
const OF_THE_COUNTRY = /^(?:People's courts$|Supreme People's )/;
const AREA_WORD =
	/^(?<area>.{2,40}?) (?:courts$|(?:High|Higher|Intermediate|No\.|Municipal|Provincial|District|People's)\b)/;

/** Gives the agencies of a release, in order, each where it is named. */
export function findAgencies(release: Release): Agency[] {
	const whole = { start: 0, end: release.folded.length };
	const named = nameSpans(release, whole).map((span) =>
		readAgency(release, span),
	);
	const shorts = new Map<string, Agency>();
	for (const agency of named) {
		const after = release.folded.slice(agency.end, agency.end + 120);
		const short = ABBREVIATION.exec(after)?.groups?.short;
		if (!agency.isCourt && short !== undefined && !ACRONYM.test(short))
			continue;
		if (short !== undefined && !shorts.has(short)) shorts.set(short, agency);
	}
	const full = named.map((agency) => ({
		...agency,
		key: keyOf(release, agency, shorts),
	}));
	const short = makeTrie(shorts)
		.findAll(release.folded)
		.filter(({ start, end }) => isWord(release.folded, start, end))
		.map(({ start, end, value }) => ({
			...value,
			key: keyOf(release, value, shorts),
			start,
			end,
		}));
	// Where both are in one place, the text has said what it means by the name.
	return dropCovered([...short, ...full]);
}

function isWord(folded: string, start: number, end: number): boolean {
	return !/\w/.test(folded.charAt(start - 1)) && !/\w/.test(folded.charAt(end));
}

/** Names an agency within a title: one court with its article. */
export function nameAgency({ label, isCourt }: Agency): string {
	return isCourt ? `the ${label}` : label;
}

/** Gives the agency that stands last before a place, in the same part of the text. */
export function agencyBefore(
	agencies: readonly Agency[],
	{ start, end }: Span,
): Agency | undefined {
	return spansWithin(agencies, { start, end }).at(-1);
}

function nameSpans(release: Release, whole: Span): Span[] {
	const shaped = findPattern(release, whole, SHAPES).map(({ start, end }) => {
		const name = release.folded.slice(start, end);
		const of = name.lastIndexOf(" of ");
		const lead = LEAD.exec(name.slice(of < 0 ? 0 : of + 1))?.[0].length ?? 0;
		return { start: start + (of < 0 ? 0 : of + 1) + lead, end };
	});
	const known = release
		.concepts("agency", whole)
		.filter((span) => !VAGUE.test(release.folded.slice(span.start, span.end)));
	return dropCovered<Span>([...known, ...shaped]);
}

function readAgency(release: Release, span: Span): Agency {
	const printed = release.show(span).replace(/^[Tt]he /, "");
	const known = release
		.concepts("agency", span)
		.find(
			({ start, end }) => start <= skipThe(release, span) && end === span.end,
		);
	const concept = known?.concept;
	const label =
		concept === undefined ? printed : release.label("agency", concept);
	const area = areaOf(release, span, label);
	return {
		...span,
		name: concept ?? printed,
		label,
		key: slug(label),
		...(area === undefined ? {} : { area }),
		isCourt: /\bCourt$/.test(label),
	};
}

function areaOf(
	release: Release,
	span: Span,
	label: string,
): string | undefined {
	if (OF_THE_COUNTRY.test(label)) return "china";
	const [area] = distinct(
		release.concepts("area", span).map(({ concept }) => concept),
	);
	return (
		area ??
		(/\b[Cc]ourts?$/.test(label)
			? AREA_WORD.exec(label)?.groups?.area
			: undefined)
	);
}

/** An agency goes by its acronym: the one that the schemes know, so that all documents agree, or else the one that the text gives. */
function keyOf(
	release: Release,
	agency: Agency,
	shorts: ReadonlyMap<string, Agency>,
): string {
	const known = release.lexicon
		.entries("agency", "en")
		.find(
			({ concept, label }) => concept === agency.name && ACRONYM.test(label),
		);
	const [printed] =
		[...shorts].find(
			([short, { name }]) => name === agency.name && ACRONYM.test(short),
		) ?? [];
	const short = known?.label ?? printed;
	return short === undefined ? agency.key : slug(short);
}

function skipThe({ folded }: Release, { start }: Span): number {
	return /^the /i.test(folded.slice(start, start + 4)) ? start + 4 : start;
}
