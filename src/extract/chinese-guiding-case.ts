// Guiding cases of the Supreme People's Court (指导性案例) and the Supreme People's Procuratorate (检例): one case a document, under headings.
import type { RawObject } from "../model/record.ts";
import { findAccused, findNamedInTitle } from "./chinese/accused.ts";
import { findAgencyMentions } from "./chinese/agency-reference.ts";
import { describeCaseAccused } from "./chinese/case-accused.ts";
import {
	type CaseHead,
	readCaseHead,
	readTitleGroups,
} from "./chinese/case-head.ts";
import {
	citeAgency,
	describeProceedings,
	describeSupervision,
} from "./chinese/case-proceeding.ts";
import { type DecisionPart, findDecisions } from "./chinese/decision.ts";
import {
	findSections,
	type Section,
	type SectionKind,
} from "./chinese/heading.ts";
import { readHoldings, readSignificance } from "./chinese/holding.ts";
import { readKeywords } from "./chinese/keyword.ts";
import { readProvisionList } from "./chinese/provision-list.ts";
import type { Extractor } from "./extractor.ts";
import type { Lexicon } from "./lexicon.ts";
import { cite, type Reading, type Span } from "./reading.ts";

/** UTF-16 units within which a guiding case bears its number. */
const HEAD_UNITS = 400;
const NUMBER = /指导(?:性)?案例(?:第)?\d{1,4}号|检例第\d{1,4}号/;

export const chineseGuidingCase: Extractor = {
	name: "chinese-guiding-case",
	fits(reading) {
		return (
			NUMBER.test(reading.folded.slice(0, HEAD_UNITS)) &&
			findSections(reading).length >= 2
		);
	},
	extract(reading, lexicon) {
		return extractCase(reading, lexicon);
	},
};

function extractCase(reading: Reading, lexicon: Lexicon): RawObject[] {
	const whole = { start: 0, end: reading.folded.length };
	const head = readCaseHead(reading, whole);
	const sections = findSections(reading, whole);
	const title = head.title ?? head.number?.span;
	if (title === undefined) return [];
	const mentions = findAgencyMentions(reading.folded);
	const courts = mentions.filter(({ kind }) => kind === "court");
	const decisions = findDecisions(
		reading.folded,
		partsOf(sections, whole),
		courts,
	);
	const titleGroups = readTitleGroups(reading, title, lexicon);
	const named = findAccused(
		reading,
		whole,
		titleGroups.flatMap(({ names }) => names),
	);
	const accused =
		named.length > 0 || !/涉嫌|犯罪/.test(reading.folded)
			? named
			: findNamedInTitle(reading, title);
	const { defendants, others } = describeCaseAccused(
		reading,
		{ accused, decisions, titleGroups, whole },
		lexicon,
	);
	const decided = describeProceedings(
		reading,
		decisions,
		lexicon,
		whole,
		accused.length > 0,
	);
	const supervision =
		decided.length > 0 || accused.length > 0
			? undefined
			: describeSupervision(
					reading,
					whole,
					mentions.filter(({ kind }) => kind === "procuratorate"),
					lexicon,
				);
	const proceedings =
		supervision === undefined ? decided : [...decided, supervision];
	const first = decisions[0];
	const indicting = mentions.filter(
		({ kind, start, end }) =>
			kind === "procuratorate" && isIndicting(reading.folded, start, end),
	);
	const procuratorates = new Map(
		indicting.map((mention) => [
			mention.name,
			citeAgency(reading, mention, lexicon),
		]),
	);
	return [
		{
			type: "case",
			...nameCase(reading, head, first?.docket, title),
			quote: [reading.quote(title)],
			title: cite(
				reading,
				reading.text.slice(title.start, title.end).trim(),
				title,
			),
			...(head.number === undefined
				? {}
				: { designation: cite(reading, "guiding", head.number.span) }),
			...(first?.court === undefined
				? {}
				: { court: citeAgency(reading, first.court, lexicon) }),
			...(first?.date === undefined
				? {}
				: { decided: cite(reading, first.date.value, first.date) }),
			...listed("procuratorate", [...procuratorates.values()]),
			...listed(
				"keywords",
				readSections(sections, "keywords", (section) =>
					readKeywords(reading, section, lexicon).map(({ text, spans }) =>
						cite(reading, text, ...spans),
					),
				),
			),
			...listed(
				"provisions",
				readSections(sections, "provisions", (section) =>
					readProvisionList(reading, section, lexicon),
				),
			),
			...listed("holdings", [
				...readSections(sections, "holding", (section) =>
					readHoldings(reading, section, lexicon),
				),
				...readSections(sections, "significance", (section) =>
					readSignificance(reading, section, lexicon),
				),
			]),
			...listed("defendants", defendants),
			...(others === undefined ? {} : { other_defendants: others }),
			...listed("proceedings", proceedings),
		},
	];
}

function readSections(
	sections: readonly Section[],
	kind: SectionKind,
	read: (section: Section) => readonly RawObject[],
): RawObject[] {
	return sections.filter((section) => section.kind === kind).flatMap(read);
}

function listed(field: string, values: readonly RawObject[]): RawObject {
	return values.length === 0 ? {} : { [field]: values };
}

/** The parts in which decisions are told: results and the course of the proceedings, else the facts, else all. */
function partsOf(sections: readonly Section[], whole: Span): DecisionPart[] {
	for (const kinds of [
		["result", "process"],
		["facts", "reasons", "other"],
	]) {
		const parts = sections
			.filter(({ kind }) => kinds.includes(kind))
			.map(({ kind, body }) => ({ ...body, isResult: kind === "result" }));
		if (parts.length > 0) return parts;
	}
	return [{ ...whole, isResult: false }];
}

/** The number of the first instance names the case, so that it meets the judgment itself; else its number among the guiding cases does. */
function nameCase(
	reading: Reading,
	head: CaseHead,
	docket: Span | undefined,
	title: Span,
): RawObject {
	if (docket !== undefined)
		return {
			docket: cite(
				reading,
				reading.text.slice(docket.start, docket.end),
				docket,
			),
		};
	const name =
		head.number === undefined
			? reading.text.slice(title.start, title.end)
			: `${head.issuer}-${head.number.value}`;
	return { id: `guiding-case-${name}` };
}

/** What a procuratorate does that prosecutes or sues: it approves the arrest, indicts, protests, files and brings a case of public interest. */
const PROSECUTES =
	/提起公诉|提起[^,。]{0,8}公益诉讼|(?:提出|支持)[^。]{0,16}抗诉|指控被告|批准逮捕|公益诉讼(?:案件)?立案|作出[^,。]{0,8}不起诉|(?:受理|收到)后|诉前检察建议/;

function isIndicting(text: string, start: number, end: number): boolean {
	const clause = text.slice(end, end + 160).split(/[。\n]/)[0] ?? "";
	const before = text.slice(Math.max(0, start - 4), start);
	if (/^(?:审查起诉|提请批准)/.test(clause)) return !/向$/.test(before);
	if (/[向至送报请]$/.test(before)) return false;
	return PROSECUTES.test(clause);
}
