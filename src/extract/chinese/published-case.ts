// A case that a court or procuratorate publishes under headings: what a guiding case and a typical case have in common, as fields of a record.
import type { RawObject } from "../../model/record.ts";
import type { Lexicon } from "../lexicon.ts";
import { cite, type Reading, type Span } from "../reading.ts";
import { findCaseAccused } from "./accused-case.ts";
import { type AgencyMention, findAgencyMentions } from "./agency-reference.ts";
import { describeCaseAccused } from "./case-accused.ts";
import { readTitleGroups, type TitleGroup } from "./case-head.ts";
import {
	citeAgency,
	citeDate,
	describeProceedings,
	describeSupervision,
	isCriminal,
} from "./case-proceeding.ts";
import { type Decision, type DecisionPart, findDecisions } from "./decision.ts";
import type { Section, SectionKind } from "./heading.ts";
import { readHoldings, readRulings, readSignificance } from "./holding.ts";
import { readKeywords } from "./keyword.ts";
import { readProvisionList } from "./provision-list.ts";

/** A case in a document. */
export interface PublishedCase {
	readonly title: Span;
	/** All of its text. */
	readonly whole: Span;
	readonly sections: readonly Section[];
}

/** Describes a case but for what names it: gives its fields, and the docket number of its first decision. */
export function describePublishedCase(
	reading: Reading,
	published: PublishedCase,
	lexicon: Lexicon,
): { fields: RawObject; docket?: Span } {
	const { title, whole, sections } = published;
	const mentions = findAgencyMentions(reading.folded, whole.start, whole.end);
	const decisions = findCaseDecisions(reading, published, mentions);
	const titleGroups = readTitleGroups(reading, title, lexicon);
	const accused = findCaseAccused(
		reading,
		{
			title,
			whole,
			titleGroups,
			facts: bodies(sections, "facts"),
			told:
				sections.length === 0
					? [whole]
					: TELLS.flatMap((kind) => bodies(sections, kind)),
			decided: decisions.filter(isCriminal).map(({ span }) => span),
		},
		lexicon,
	);
	const circumstances = {
		reasons: [
			...bodies(sections, "reasons"),
			...bodies(sections, "result"),
			...decisions.map(({ span }) => span),
		],
		process: bodies(sections, "process"),
	};
	const { defendants, others } = describeCaseAccused(
		reading,
		{ accused, decisions, titleGroups, circumstances, whole },
		lexicon,
	);
	const [first] = decisions;
	const printed = reading.text.slice(title.start, title.end).trim();
	return {
		fields: {
			quote: [reading.quote(title)],
			title: cite(reading, printed, title),
			...(first?.court === undefined
				? {}
				: { court: citeAgency(reading, first.court, lexicon) }),
			...(first?.date === undefined
				? {}
				: { decided: citeDate(reading, first.date) }),
			...describeProsecution(reading, mentions, lexicon),
			...describeOffenses(reading, titleGroups),
			...describeSections(reading, published, lexicon),
			...describeConcepts(reading, published, lexicon),
			...listed("defendants", defendants),
			...(others === undefined ? {} : { other_defendants: others }),
			...listed("proceedings", [
				...describeProceedings(reading, decisions, lexicon, {
					whole,
					hasAccused: accused.length > 0,
				}),
				...describeSupervision(
					reading,
					whole,
					mentions.filter(({ kind }) => kind === "procuratorate"),
					lexicon,
				),
			]),
		},
		...(first?.docket === undefined ? {} : { docket: first.docket }),
	};
}

/** Sections that tell who was accused and what was decided. */
const TELLS: readonly SectionKind[] = ["facts", "process", "result", "other"];

function bodies(sections: readonly Section[], kind: SectionKind): Span[] {
	return sections
		.filter((section) => section.kind === kind)
		.map(({ body }) => body);
}

function listed(field: string, values: readonly RawObject[]): RawObject {
	return values.length === 0 ? {} : { [field]: values };
}

/** Decisions are told under the result and the course of the proceedings; where those have none, elsewhere. */
function findCaseDecisions(
	reading: Reading,
	{ sections, whole }: PublishedCase,
	mentions: readonly AgencyMention[],
): Decision[] {
	const courts = mentions.filter(({ kind }) => kind === "court");
	for (const kinds of [
		["result", "process"],
		["facts", "other"],
		["reasons"],
	]) {
		const parts = sections
			.filter(({ kind }) => kinds.includes(kind))
			.map(({ kind, body }) => ({ ...body, isResult: kind === "result" }));
		const found = findDecisions(reading.folded, parts, courts);
		if (found.length > 0)
			return found.some(({ kind }) => kind === "retrial")
				? [...findEarlier(reading, sections, courts, found), ...found]
				: found;
	}
	const all: DecisionPart[] =
		sections.length > 0 ? [] : [{ ...whole, isResult: false }];
	return findDecisions(reading.folded, all, courts);
}

/** A retrial tells under the facts of the case what has been decided before: decisions with numbers, in the case itself. */
function findEarlier(
	{ folded }: Reading,
	sections: readonly Section[],
	courts: readonly AgencyMention[],
	later: readonly Decision[],
): Decision[] {
	if (later.some(({ kind }) => kind === "first-instance")) return [];
	const facts = bodies(sections, "facts").map((body) => ({
		...body,
		isResult: true,
	}));
	return findDecisions(folded, facts, courts).filter(
		({ docket, kind }) =>
			docket !== undefined &&
			/instance/.test(kind) &&
			later.every((one) => one.docket?.value !== docket.value),
	);
}

/** What a procuratorate does that prosecutes or sues: it approves the arrest, indicts, appears in court, protests, files and brings a case of public interest. */
const PROSECUTES =
	/提起公诉|提起[^,。]{0,8}公益诉讼|(?:提出|支持)[^。]{0,16}抗诉|指控[^,。]{1,30}犯|派(?:员|检察员|检察官)[^,。]{0,6}出(?:庭|席)|批准逮捕|公益诉讼(?:案件)?立案|诉前公告|作出(?!维持)[^,。]{0,8}不起诉|决定对[^,。]{1,24}不起诉|(?:受理|收到)后|诉前检察建议/;
/** Roles that only the one who prosecutes or sues has. */
const PROSECUTOR = /(?:公益诉讼起诉人|公诉机关|抗诉机关|办案检察院):?$/;
/** UTF-16 units behind its name in which that is said. */
const CLAUSE_UNITS = 160;

function describeProsecution(
	reading: Reading,
	mentions: readonly AgencyMention[],
	lexicon: Lexicon,
): RawObject {
	const found = new Map<string, RawObject>();
	for (const mention of mentions)
		if (
			mention.kind === "procuratorate" &&
			isProsecuting(reading.folded, mention) &&
			!found.has(mention.name)
		)
			found.set(mention.name, citeAgency(reading, mention, lexicon));
	return listed("procuratorate", [...found.values()]);
}

function isProsecuting(text: string, { start, end }: Span): boolean {
	const clause = text.slice(end, end + CLAUSE_UNITS).split(/[。\n]/)[0] ?? "";
	const before = text.slice(Math.max(0, start - 4), start);
	if (/^(?:审查起诉|提请批准)/.test(clause)) return !/向$/.test(before);
	if (/[向至送报请]$/.test(before)) return false;
	if (PROSECUTOR.test(text.slice(Math.max(0, start - 8), start))) return true;
	return PROSECUTES.test(clause);
}

/** The offenses that a title names. */
function describeOffenses(
	reading: Reading,
	titleGroups: readonly TitleGroup[],
): RawObject {
	const found = new Map<string, RawObject>();
	for (const { offenses } of titleGroups)
		for (const { offense, span } of offenses)
			if (!found.has(offense)) found.set(offense, cite(reading, offense, span));
	return listed("offense", [...found.values()]);
}

function describeSections(
	reading: Reading,
	{ sections, whole }: PublishedCase,
	lexicon: Lexicon,
): RawObject {
	const read = (
		kind: SectionKind,
		reader: (section: Section, prefix: string) => readonly RawObject[],
	): RawObject[] =>
		sections
			.filter((section) => section.kind === kind)
			.flatMap((section, nth) =>
				reader(section, nth === 0 ? "" : `${nth + 1}-`),
			);
	return {
		...listed(
			"keywords",
			read("keywords", (section) =>
				readKeywords(reading, section, lexicon).map(({ text, spans }) =>
					cite(reading, text, ...spans),
				),
			),
		),
		...listed(
			"provisions",
			read("provisions", (section) =>
				readProvisionList(reading, section, lexicon),
			),
		),
		...listed("holdings", [
			...read("holding", (section, prefix) =>
				readHoldings(reading, section, lexicon, prefix),
			),
			...read("significance", (section, prefix) =>
				readSignificance(reading, section, lexicon, prefix),
			),
			...(sections.length === 0 ? readRulings(reading, whole, lexicon) : []),
		]),
	};
}

/** Fields of a case that name concepts, with their schemes. */
const CONCEPT_FIELDS: readonly (readonly [field: string, scheme: string])[] = [
	["conduct", "conduct"],
	["technology", "technology"],
	["data_object", "data-object"],
];

/** Sections that tell of the acts, rather than of how the case was handled or of others like it. */
const OF_ACTS: ReadonlySet<SectionKind> = new Set([
	"facts",
	"keywords",
	"holding",
	"result",
]);

function describeConcepts(
	reading: Reading,
	{ sections, whole }: PublishedCase,
	lexicon: Lexicon,
): RawObject {
	const parts =
		sections.length === 0
			? [{ body: whole }]
			: sections.filter(({ kind }) => OF_ACTS.has(kind));
	return Object.fromEntries(
		CONCEPT_FIELDS.flatMap(([field, scheme]) => {
			const names = lexicon.names(scheme, "zh");
			const found = new Map<string, RawObject>();
			for (const { body } of parts)
				for (const match of names.findAll(reading.folded, body.start, body.end))
					if (!found.has(match.value.concept))
						found.set(
							match.value.concept,
							cite(reading, match.value.concept, match),
						);
			return found.size === 0 ? [] : [[field, [...found.values()]] as const];
		}),
	);
}
