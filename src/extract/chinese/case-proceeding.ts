// The proceedings of a case as a record has them: each decision of a court, and public interest litigation beside it, with what it ordered.
import type { RawObject } from "../../model/record.ts";
import type { Lexicon } from "../lexicon.ts";
import { cite, type Reading, type Span } from "../reading.ts";
import { nameAgency } from "./agency.ts";
import type { AgencyMention } from "./agency-reference.ts";
import type { ContextDate } from "./context-date.ts";
import type { Decision } from "./decision.ts";
import { printName } from "./judgment-defendant.ts";

/** Kinds of proceeding in which no one is accused. */
const CIVIL_KINDS: ReadonlySet<string> = new Set([
	"civil-proceeding",
	"administrative-proceeding",
]);

/** Tells whether a decision is one on guilt. */
export function isCriminal({ kind }: Decision): boolean {
	return !CIVIL_KINDS.has(kind);
}

/**
 * Describes the decisions of a case as proceedings, in their order.
 * @param about.hasAccused whether the case accuses anyone; one that does not is civil or administrative
 */
export function describeProceedings(
	reading: Reading,
	decisions: readonly Decision[],
	lexicon: Lexicon,
	{ whole, hasAccused }: { whole: Span; hasAccused: boolean },
): RawObject[] {
	const ids = new Map<string, number>();
	const text = reading.folded.slice(whole.start, whole.end);
	const context = {
		hasAccused,
		isCivilInterest: text.includes("民事公益诉讼"),
		isAdministrativeInterest: text.includes("行政公益诉讼"),
	};
	const records = decisions.map((decision) => {
		const kind = specify(reading, decision, context);
		return describeDecision(
			reading,
			{ ...decision, kind },
			nextId(ids, kind),
			lexicon,
		);
	});
	const incidental = describeIncidental(reading, decisions, lexicon, whole);
	return incidental === undefined ? records : [...records, incidental];
}

function nextId(ids: Map<string, number>, kind: string): string {
	const count = (ids.get(kind) ?? 0) + 1;
	ids.set(kind, count);
	return count === 1 ? kind : `${kind}-${count}`;
}

/** What the whole case is about. */
interface Context {
	readonly hasAccused: boolean;
	readonly isCivilInterest: boolean;
	readonly isAdministrativeInterest: boolean;
}

/** Names civil and administrative proceedings after the public interest where the text does. */
function specify(
	reading: Reading,
	{ kind, span }: Decision,
	{ hasAccused, isCivilInterest, isAdministrativeInterest }: Context,
): string {
	const isOther = CIVIL_KINDS.has(kind);
	if (!isOther && (hasAccused || kind !== "first-instance")) return kind;
	const words = reading.folded.slice(span.start, span.end);
	if (kind === "administrative-proceeding" || (!isOther && /行政/.test(words)))
		return isAdministrativeInterest
			? "administrative-public-interest-litigation"
			: "administrative-proceeding";
	return isCivilInterest
		? "civil-public-interest-litigation"
		: "civil-proceeding";
}

const OTHER_KINDS = /^(?:civil|administrative)-/;

function describeDecision(
	reading: Reading,
	decision: Decision,
	id: string,
	lexicon: Lexicon,
): RawObject {
	const { kind, docket, date, span } = decision;
	const remedies = OTHER_KINDS.test(kind)
		? readRemedies(reading, span, lexicon)
		: [];
	return {
		id,
		kind,
		quote: [reading.quote(span)],
		...(docket === undefined
			? {}
			: { docket: cite(reading, printName(reading, docket), docket) }),
		...describeCourt(reading, decision, lexicon),
		...(date === undefined ? {} : { decided: citeDate(reading, date) }),
		outcome: reading.text.slice(span.start, span.end).trim(),
		...(remedies.length > 0 ? { remedies } : {}),
	};
}

/** States a date with the words for it, and those for its year where they stand before. */
export function citeDate(reading: Reading, date: ContextDate): RawObject {
	const { value, year } = date;
	return cite(reading, value, ...(year === undefined ? [] : [year]), date);
}

/** Gives the court of a decision by the longest name that the text has for it. */
function describeCourt(
	reading: Reading,
	{ court }: Decision,
	lexicon: Lexicon,
): RawObject {
	if (court === undefined) return {};
	return { court: citeAgency(reading, court, lexicon) };
}

/** Names an agency with the words that name it, and those that give its full name where they stand elsewhere. */
export function citeAgency(
	reading: Reading,
	mention: AgencyMention,
	lexicon: Lexicon,
): RawObject {
	const name = nameAgency(
		lexicon,
		reading.text.slice(mention.named.start, mention.named.end),
	);
	const isElsewhere = mention.named.start !== mention.start;
	return cite(reading, name, ...(isElsewhere ? [mention.named] : []), mention);
}

const INCIDENTAL = /附带民事公益诉讼/;

/** Civil public interest litigation that a criminal decision settles, too. */
function describeIncidental(
	reading: Reading,
	decisions: readonly Decision[],
	lexicon: Lexicon,
	whole: Span,
): RawObject | undefined {
	const criminal = decisions.filter(isCriminal);
	const text = reading.folded.slice(whole.start, whole.end);
	const named = INCIDENTAL.exec(text);
	const first = criminal[0];
	if (first === undefined || named === null) return undefined;
	const kind = "incidental-civil-public-interest-litigation";
	const start = whole.start + named.index;
	const remedies = readRemedies(reading, first.span, lexicon);
	return {
		kind,
		quote: [
			reading.quote({ start, end: start + named[0].length }),
			reading.quote(first.span),
		],
		...describeCourt(reading, first, lexicon),
		...(remedies.length > 0 ? { remedies } : {}),
	};
}

/** Finds what a decision orders for those harmed. */
function readRemedies(
	reading: Reading,
	{ start, end }: Span,
	lexicon: Lexicon,
): RawObject[] {
	const found = new Map<string, RawObject>();
	const named = lexicon
		.names("remedy-type", "zh")
		.findAll(reading.folded, start, end)
		.map((match) => ({ ...match, value: match.value.concept }));
	const part = reading.folded.slice(start, end);
	const told = REMEDY_WORDS.flatMap(([value, words]) =>
		[...part.matchAll(words)].map((match) => {
			const at = start + match.index;
			return { start: at, end: at + match[0].length, value };
		}),
	);
	for (const match of [...named, ...told]) {
		if (found.has(match.value)) continue;
		const clause = clauseAround(reading.folded, match, { start, end });
		found.set(match.value, {
			kind: match.value,
			quote: [reading.quote(clause)],
			text: reading.text.slice(clause.start, clause.end).trim(),
		});
	}
	return [...found.values()];
}

/** Remedies that decisions put in words of their own. */
const REMEDY_WORDS: readonly (readonly [remedy: string, words: RegExp])[] = [
	[
		"compensation-for-economic-losses",
		/赔偿[^,。;\n]{0,16}(?:经济损失|损失|费用)/g,
	],
	[
		"deletion-of-information-and-data",
		/删除[^,。;\n]{0,24}(?:信息|数据|照片|代码)/g,
	],
];

function clauseAround(text: string, at: Span, within: Span): Span {
	const before = text.slice(within.start, at.start);
	const behind = text.slice(at.end, within.end);
	const starts = [..."。;:,\n"].map((stop) => before.lastIndexOf(stop) + 1);
	const ends = [..."。;,\n"]
		.map((stop) => behind.indexOf(stop))
		.filter((end) => end >= 0);
	return {
		start: within.start + Math.max(...starts),
		end: at.end + Math.min(behind.length, ...ends),
	};
}

/** What a procuratorate does in public interest litigation against an administrative organ before any court hears of it. */
const FILES = /行政公益诉讼[^。;\n]{0,12}立案|立案[^。;\n]{0,24}行政公益诉讼/;

/** Describes the public interest litigation of a case that came before no court: a procuratorate filed it, and urged an organ to act. */
export function describeSupervision(
	reading: Reading,
	whole: Span,
	procuratorates: readonly AgencyMention[],
	lexicon: Lexicon,
): RawObject[] {
	for (const match of reading.folded
		.slice(whole.start, whole.end)
		.matchAll(/[^。\n]+。?/g)) {
		if (!FILES.test(match[0])) continue;
		const start = whole.start + match.index;
		const span = { start, end: start + match[0].length };
		const named = procuratorates.find(
			(mention) => mention.start >= span.start && mention.end <= span.end,
		);
		return [
			{
				kind: "administrative-public-interest-litigation",
				quote: [reading.quote(span)],
				...(named === undefined
					? {}
					: { procuratorate: citeAgency(reading, named, lexicon) }),
				outcome: reading.text.slice(span.start, span.end).trim(),
			},
		];
	}
	return [];
}
