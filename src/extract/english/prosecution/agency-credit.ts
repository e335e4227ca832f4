// Agencies that a press release credits: who investigated, who assisted, who prosecuted. Part of credit.ts.
import type { Reading, Span } from "../../reading.ts";
import { findAgencies } from "../agency-name.ts";
import { findOffices, type Office } from "../office.ts";
import {
	findOwn,
	isOwnUnitName,
	type Mention,
	nameOwnUnit,
} from "./agency-own.ts";
import { roleOfAgencies, STAFF } from "./agency-role.ts";
import { findThanked } from "./agency-thanked.ts";

/** An agency in a role of scheme/involvement-role. */
export interface AgencyCredit {
	readonly name: string;
	readonly role: string;
	/** The name in the sentence that gives the role. */
	readonly span: Span;
	readonly sentence: Span;
	/** Whether the words name a unit of the publisher without its place: “the District Attorney's Fraud Bureau”. */
	readonly isOwnUnit?: boolean;
}

/** Officials who lead to their agency: “Investigator Roe of the”. */
const PERSON =
	"(?:(?:[A-Z][\\w'-]+ ){0,3}(?:Investigators?|Detectives?|Sergeants?|Officers?|Agents?|Inspectors?|Lieutenants?|Captain|Sgt\\.|Sheriffs?|Troopers?|Analysts?|Accountants?) (?:[A-Z][\\w.'-]+,? ){1,4}(?:and (?:[A-Z][\\w.'-]+,? ){1,4})?(?:of|from|with|at) )";
const STAFF_OF = `(?:(?:(?!by |with |from |of |and |for |to )[a-z]+ ){0,2}(?:${STAFF}|(?:Detective )?Investigators|Inspectors|Detectives|(?:Special )?Agents|Troopers|Officers|Deputies|Members)(?: and (?:[a-z]+ ){0,3}${STAFF})? (?:assigned to|from|with|of|at|in) )`;
/** What leads to a name and says nothing of a role. */
const LEADING = new RegExp(
	`(?<!\\w)(?:(?:in particular )?${PERSON}|${STAFF_OF})?(?:the |its |both |both the |former )?$`,
);
/** Between agencies that are named together. */
const JOINED = new RegExp(
	`^(?: ?\\([^)]{1,60}\\))?(?:'s)?(?: [a-z]+ ${STAFF}| ${STAFF})?(?: under the (?:direction|command|leadership) of [A-Z][\\w.'-]+(?: [A-Z][\\w.'-]+){0,4})?(?:,|;|,? and| &|,? as well as|,? along with|,? together with| together with| as part of|, (?:which|that) includes|, and by|,? and by)(?: in particular ${PERSON}?(?:[A-Z][\\w.'-]+ ){0,3}[A-Z][\\w.'-]+, and)?(?: (?:also|by|from|of))?(?: to)? ?(?:${PERSON}|${STAFF_OF})?(?:the |its |our |special )?$`,
);
const PRECINCTS =
	/\b\d{1,3}(?:st|nd|rd|th) Precinct\b(?: Detective Squad)?(?! [A-Z])/g;
const THANKS =
	/\b(?:thank(?:s|ed|ing)?|grateful|gratitude|appreciat\w+|commend(?:ed|s|ing)?|acknowledg\w+|recogniz(?:e[sd]?|ing)|prais(?:e[sd]?|ing)|credit(?:s|ed))\b/i;
/** Characters around agencies in which words tell their role. */
const BEFORE = 240;
const AFTER = 260;

/** Adds a credit, unless the same is known; who investigates assists as well. */
export function addAgency(
	agencies: AgencyCredit[],
	credit: AgencyCredit,
	publisher: Office | undefined,
): void {
	const isPublisher =
		publisher !== undefined && sameAgency(publisher.name, credit.name);
	if (isPublisher && credit.role === "assisting") return;
	const known = agencies.some(
		(one) =>
			(sameAgency(one.name, credit.name) ||
				one.name.endsWith(` ${credit.name}`)) &&
			(one.role === credit.role ||
				(one.role === "investigating" && credit.role === "assisting")),
	);
	if (known) return;
	// Who is thanked first and said to have investigated then has investigated.
	const thanked = agencies.findIndex(
		(one) => one.role === "assisting" && sameAgency(one.name, credit.name),
	);
	if (credit.role === "investigating" && thanked >= 0)
		agencies[thanked] = credit;
	else agencies.push(credit);
}

function sameAgency(a: string, b: string): boolean {
	const fold = (name: string): string =>
		name
			.toLowerCase()
			.replace(/[’']/g, "")
			.replace(/\b(?:the|office of|office|of|for)\b/g, "")
			.replace(/\W+/g, " ")
			.trim();
	return fold(a) === fold(b);
}

/** Gives the agencies that a sentence credits, from left to right. */
export function creditAgencies(
	reading: Reading,
	sentence: Span,
	shorts: ReadonlyMap<string, string>,
	publisher: Office | undefined,
): AgencyCredit[] {
	const mentions = findMentions(reading, sentence, shorts, publisher);
	const credits: AgencyCredit[] = [];
	let last = sentence.start;
	for (const group of groupMentions(reading, mentions)) {
		const role = roleOfGroup(reading, sentence, group, last);
		last = group.at(-1)?.end ?? last;
		if (role === undefined) continue;
		for (const { name, start, end, isOwnUnit } of group)
			credits.push({
				name,
				role,
				span: { start, end },
				sentence,
				...(isOwnUnit ? { isOwnUnit: true } : {}),
			});
	}
	return credits;
}

function findMentions(
	reading: Reading,
	sentence: Span,
	shorts: ReadonlyMap<string, string>,
	publisher: Office | undefined,
): Mention[] {
	const named: Mention[] = findAgencies(reading, sentence, shorts).map(
		({ start, end, name }) => {
			const isOwnUnit = publisher !== undefined && isOwnUnitName(name);
			return {
				start,
				end,
				name: isOwnUnit ? nameOwnUnit(publisher, name) : name,
				isOwnUnit,
			};
		},
	);
	const offices = findOffices(reading, sentence)
		.filter(({ isOffice }) => isOffice)
		.flatMap(({ start, end, name, isPlaced }) =>
			isPlaced
				? [{ start, end, name, isOwnUnit: false }]
				: publisher === undefined
					? []
					: [{ start, end, name: publisher.name, isOwnUnit: true }],
		);
	const own =
		publisher === undefined ? [] : findOwn(reading, sentence, publisher);
	return keepLongest([
		...named,
		...offices,
		...own,
		...findPrecincts(reading, sentence),
		...findThanked(reading, sentence),
	]);
}

/** “NYPD Detective Doe of the 44th Precinct”: a precinct of New York's police, which the sentence names before. */
function findPrecincts({ folded }: Reading, sentence: Span): Mention[] {
	const words = folded.slice(sentence.start, sentence.end).replace(/\s/g, " ");
	if (!/\bNYPD\b/.test(words)) return [];
	return [...words.matchAll(PRECINCTS)].map(({ 0: text, index }) => ({
		start: sentence.start + index,
		end: sentence.start + index + text.length,
		name: `NYPD ${text}`,
		isOwnUnit: false,
	}));
}

/** Of names that overlap the longest stays. */
function keepLongest(mentions: readonly Mention[]): Mention[] {
	return mentions
		.filter(
			(one, at) =>
				!mentions.some(
					(other, nth) =>
						nth !== at &&
						one.start < other.end &&
						other.start < one.end &&
						(other.end - other.start > one.end - one.start ||
							(other.end - other.start === one.end - one.start && nth > at)),
				),
		)
		.sort((a, b) => a.start - b.start);
}

/** Agencies that are named together have one role. */
function groupMentions(
	{ folded }: Reading,
	mentions: readonly Mention[],
): Mention[][] {
	const groups: Mention[][] = [];
	for (const mention of mentions) {
		const group = groups.at(-1);
		const before = group?.at(-1);
		if (
			group !== undefined &&
			before !== undefined &&
			JOINED.test(folded.slice(before.end, mention.start).replace(/\s/g, " "))
		)
			group.push(mention);
		else groups.push([mention]);
	}
	return groups;
}

function roleOfGroup(
	{ folded }: Reading,
	sentence: Span,
	group: readonly Mention[],
	last: number,
): string | undefined {
	const start = group[0]?.start ?? sentence.start;
	const end = group.at(-1)?.end ?? sentence.end;
	const lead = folded
		.slice(Math.max(last, start - BEFORE), start)
		.replace(/\s/g, " ");
	const before = lead.replace(/(?:the |its )$/, "").trimEnd();
	const after = folded
		.slice(end, Math.min(sentence.end, end + AFTER))
		.replace(/\s/g, " ");
	const whole = folded.slice(sentence.start, start).replace(/\s/g, " ");
	const isThanked = THANKS.test(whole);
	const names = group.map(({ name }) => name).join("; ");
	const around = { after, isThanked, names, lead: whole };
	return (
		roleOfAgencies({ ...around, before }) ??
		(isProsecutors(before)
			? undefined
			: roleOfAgencies({
					...around,
					before: lead.replace(LEADING, "").trimEnd(),
				}))
	);
}

/** “Assistant District Attorney Doe of the …”: where somebody works who is credited as an official. */
function isProsecutors(before: string): boolean {
	return /(?:Attorneys?|Prosecutors?|ADAs?|DDAs?|D\.A\.s?|Solicitors?|Paralegals?) (?:[A-Z][\w.'-]+,? ){1,4}(?:and (?:[A-Z][\w.'-]+,? ){1,4})?(?:of|from|with|at|in)$/.test(
		before,
	);
}
