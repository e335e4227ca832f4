// Families of crime: which offenses a release counts into them, their features, what they grew from, and the roles in their chain.
import type { RawObject } from "../../../model/record.ts";
import { cite, type Span } from "../../reading.ts";
import type { Concept } from "./concept.ts";
import type { Figure } from "./figure.ts";
import { spanAt } from "./order.ts";
import { findPattern, type Release, type Sentence, some } from "./release.ts";

/** What is said of a family, each with the words that say it. */
interface Findings {
	readonly families: Map<string, Span>;
	readonly offenses: Map<string, Span>;
	readonly features: Map<string, Span>;
	readonly origins: Map<string, Span>;
	readonly roles: Map<string, Span>;
	first?: Span;
}

/** What precedes the subject of a sentence, up to its comma. */
const LEAD =
	/^(?:"?(?:Meanwhile|However|Moreover|In addition|In recent years|It is worth noting that|Notably|At present|Currently)[^,]{0,60}, (?:in addition to [^,]{1,60}, )?(?:with [^,]{1,100}, )?)/;
/** A family is the subject of a sentence if it is named within this many characters. */
const SUBJECT_REACH = 12;
/** Families are written with a capital letter only where a sentence opens; in headings most words have one. */
const OPENING = /^\p{Lu}[\p{Ll}-]+(?: [\p{Ll}-]+)+$/u;
const REFERENCE =
	/(?:^|, )(?:[Tt]hey|[Tt]hese (?:cases|crimes|offenses)|[Ss]uch (?:cases|crimes|offenses))\b/;
const MEMBERS = /\b(?:such as|including|namely|for example,?) /dg;
const GROWN =
	/\b(?:evolved|grown|developed|transformed|shifted|turned) from (?<origin>[^,;.]{3,160}?) (?:into|to) /dg;
const PROVIDED =
	/\b(?:provid(?:e|es|ed|ing)|offer(?:s|ed|ing)?|suppl(?:y|ies|ied|ying)) /dg;
const SERVED =
	/\bfor (?=(?:upstream|downstream|other|online|these|such|crimes|criminal|fraud|gambling)\b)/dg;

/** Gives the records of families and of roles in their chains. Sentences of cases are left out: what they say is of the case. */
export function findFamilies(
	release: Release,
	figures: readonly Figure[],
	isOfCase: (sentence: Sentence) => boolean,
): RawObject[] {
	const families = new Map<string, Findings>();
	const roles = new Map<string, RawObject>();
	for (const figure of figures) readShare(release, figure, families);
	let subject: string | undefined;
	for (const sentence of release.sentences) {
		if (isOfCase(sentence)) continue;
		const found = findSubject(release, sentence);
		if (found !== undefined) subject = found.concept;
		const isMeant = found !== undefined || REFERENCE.test(sentence.text);
		if (subject !== undefined && isMeant) {
			const findings = findingsOf(families, subject);
			const from = found?.start ?? sentence.start;
			readMembers(release, sentence, found, findings);
			readFeatures(release, { start: from, end: sentence.end }, findings);
		}
		readRoles(release, sentence, subject, families, roles);
	}
	return [...describeFamilies(release, families), ...roles.values()];
}

function findingsOf(families: Map<string, Findings>, family: string): Findings {
	const known = families.get(family);
	if (known !== undefined) return known;
	const findings: Findings = {
		families: new Map(),
		offenses: new Map(),
		features: new Map(),
		origins: new Map(),
		roles: new Map(),
	};
	families.set(family, findings);
	return findings;
}

/** A share of the cases of a family is that of a part of the family; the items of a ranking are parts of it, too. */
function readShare(
	release: Release,
	figure: Figure,
	families: Map<string, Findings>,
): void {
	const { wholeFamily, crime, ranking, span } = figure;
	if (wholeFamily === undefined) return;
	const findings = findingsOf(families, wholeFamily);
	findings.first ??= span;
	const parts = ranking ?? (crime === undefined ? [] : [crime]);
	for (const part of parts)
		if (part.concept !== wholeFamily)
			note(
				part.scheme === "family" ? findings.families : findings.offenses,
				part.concept,
				ranking === undefined
					? span
					: { start: sentenceStart(release, part), end: part.end },
			);
}

function sentenceStart({ sentences }: Release, { start }: Span): number {
	return spanAt(sentences, start)?.start ?? start;
}

function note(map: Map<string, Span>, concept: string, span: Span): void {
	if (!map.has(concept)) map.set(concept, span);
}

/** Gives the family that a sentence is about: one that opens it, be it behind a heading on the same line. */
function findSubject(
	release: Release,
	sentence: Sentence,
): Concept | undefined {
	const lead = LEAD.exec(sentence.text)?.[0].length ?? 0;
	const from = sentence.start + lead;
	return release.concepts("family", sentence).find(({ start, end }) => {
		const opening = release.folded.slice(from, start);
		const opens =
			start >= from &&
			opening.length <= SUBJECT_REACH &&
			!/\b(?:in|of|by|on|against|among)\b/i.test(opening);
		return opens || OPENING.test(release.folded.slice(start, end));
	});
}

function readMembers(
	release: Release,
	sentence: Sentence,
	subject: Concept | undefined,
	findings: Findings,
): void {
	if (subject === undefined) return;
	findings.first ??= { start: subject.start, end: sentence.end };
	const [cue] = findPattern(
		release,
		{ start: subject.end, end: sentence.end },
		MEMBERS,
	);
	if (cue === undefined) return;
	const isNear =
		release.crimes({ start: subject.end, end: cue.start }).length === 0;
	const list = { start: cue.end, end: listEnd(release, cue.end, sentence.end) };
	const members = release
		.crimes(list)
		.filter(({ concept }) => concept !== subject.concept);
	for (const crime of isNear ? members : [])
		note(
			crime.scheme === "family" ? findings.families : findings.offenses,
			crime.concept,
			{ start: subject.start, end: crime.end },
		);
}

/** Where a list ends: at a dash, a stop, or the verb of a share. */
function listEnd(
	{ reading, folded }: Release,
	from: number,
	to: number,
): number {
	const stop = /[—–;.)”"]|\baccount(?:ed|s)? for\b/.exec(
		reading.text.slice(from, to),
	);
	return stop === null ? Math.min(to, folded.length) : from + stop.index;
}

function readFeatures(release: Release, span: Span, findings: Findings): void {
	const origins = findPattern(release, span, GROWN).flatMap(
		({ groups }) => groups.origin ?? [],
	);
	for (const feature of release.concepts("feature", span)) {
		const isOrigin = origins.some(
			({ start, end }) => start <= feature.start && feature.end <= end,
		);
		note(isOrigin ? findings.origins : findings.features, feature.concept, {
			start: span.start,
			end: feature.end,
		});
		findings.first ??= { start: span.start, end: span.end };
	}
}

/** Reads “those who provide A, B and other services for upstream crimes such as C and D are hard to penalize”. */
function readRoles(
	release: Release,
	sentence: Sentence,
	subject: string | undefined,
	families: Map<string, Findings>,
	records: Map<string, RawObject>,
): void {
	const [provided] = findPattern(release, sentence, PROVIDED);
	if (provided === undefined) return;
	const [served] = findPattern(
		release,
		{ start: provided.end, end: sentence.end },
		SERVED,
	);
	const roles = release.concepts("chain-role", {
		start: provided.end,
		end: served?.start ?? sentence.end,
	});
	if (served === undefined || roles.length === 0) return;
	const crimes = release.crimes({ start: served.end, end: sentence.end });
	const features = release.concepts("feature", {
		start: served.end,
		end: sentence.end,
	});
	for (const role of roles) {
		const quote = { start: sentence.start, end: sentence.end };
		if (subject !== undefined)
			note(findingsOf(families, subject).roles, role.concept, {
				start: sentence.start,
				end: role.end,
			});
		records.set(role.concept, {
			type: "chain-role",
			id: role.concept,
			quote: release.quote(quote),
			...some(
				"serves_offense",
				crimes
					.filter(({ scheme }) => scheme === "offense")
					.map(({ concept }) => concept),
			),
			...some(
				"serves_family",
				crimes
					.filter(({ scheme }) => scheme === "family")
					.map(({ concept }) => concept),
			),
			...some(
				"features",
				features.map(({ concept }) => concept),
			),
		});
	}
}

function describeFamilies(
	release: Release,
	families: ReadonlyMap<string, Findings>,
): RawObject[] {
	return [...families].flatMap(([id, findings]) => {
		const lists = [
			some("families", citeAll(release, findings.families)),
			some("offenses", citeAll(release, findings.offenses)),
			some("features", citeAll(release, findings.features)),
			some("evolved_from", citeAll(release, findings.origins)),
			some("roles", citeAll(release, findings.roles)),
		].filter((list) => Object.keys(list).length > 0);
		const first = findings.first ?? [...findings.roles.values()][0];
		if (lists.length === 0 || first === undefined) return [];
		return [
			Object.assign(
				{ type: "family", id, quote: release.quote(first) },
				...lists,
			) as RawObject,
		];
	});
}

function citeAll(
	{ reading }: Release,
	found: ReadonlyMap<string, Span>,
): RawObject[] {
	return [...found].map(([concept, span]) => cite(reading, concept, span));
}
