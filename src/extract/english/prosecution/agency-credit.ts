// Agencies that a press release credits: who investigated, who assisted, who prosecuted. Part of credit.ts.
import type { Reading, Span } from "../../reading.ts";
import type { Office } from "../office.ts";
import { findMentions } from "./agency-mention.ts";
import type { Mention } from "./agency-own.ts";
import { roleOfAgencies, STAFF } from "./agency-role.ts";

/** An agency in a role of scheme/involvement-role. */
export interface AgencyCredit {
	readonly name: string;
	/** `seeking` until it is known whether the text tells of another that investigated. */
	readonly role: string;
	/** The name in the sentence that gives the role. */
	readonly span: Span;
	/** The word for its kind, where others share it. */
	readonly kind?: Span;
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
	`^(?: ?\\([^)]{1,60}\\))?(?:'s)?(?: [a-z]+ ${STAFF}| ${STAFF}| (?:[a-z]+ ){1,3}(?:unit|squad|bureau|division|section|team|detail))?(?: (?:[A-Z][a-z]+ )?assigned to [^,;]{1,60})?(?:,? under the (?:direction|command|leadership|supervision) of [A-Z][\\w.'-]+(?: (?:of )?[A-Z][\\w.'-]+){0,6})?(?:,|;|,? and| &|,? as well as|,? along with|,? together with| together with| as part of|, (?:which|that) includes|, and by|,? and by)(?: in particular ${PERSON}?(?:[A-Z][\\w.'-]+ ){0,3}[A-Z][\\w.'-]+, and)?(?: (?:also|by|from|of))?(?: to)? ?(?:${PERSON}|${STAFF_OF})?(?:the |its |our |special )?$`,
);
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
	const isOwnHelp = credit.isOwnUnit === true && credit.role === "assisting";
	if (
		isOwnHelp &&
		agencies.some(
			({ isOwnUnit, role }) => isOwnUnit === true && role === "investigating",
		)
	)
		return;
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
		if (role === undefined || isThankedStaff(reading, sentence, group, role))
			continue;
		for (const { name, start, end, isOwnUnit, kind } of group)
			credits.push({
				name,
				role,
				span: { start, end },
				sentence,
				...(kind === undefined ? {} : { kind }),
				...(isOwnUnit ? { isOwnUnit: true } : {}),
			});
	}
	return credits;
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

/** “thanked Investigator Roe, of the District Attorney's Fraud Unit, for his work”: one of the publisher's own people. */
function isThankedStaff(
	{ folded }: Reading,
	sentence: Span,
	[first]: readonly Mention[],
	role: string,
): boolean {
	if (role !== "assisting" || first?.isOwnUnit !== true) return false;
	const before = folded.slice(sentence.start, first.start).replace(/\s/g, " ");
	return THANKS.test(before) && /\w, of (?:the )?$/.test(before);
}

/** “Assistant District Attorney Doe of the …”: where somebody works who is credited as an official. */
function isProsecutors(before: string): boolean {
	return /(?:Attorneys?|Prosecutors?|ADAs?|DDAs?|D\.A\.s?|Solicitors?|Paralegals?) (?:[A-Z][\w.'-]+,? ){1,4}(?:and (?:[A-Z][\w.'-]+,? ){1,4})?(?:of|from|with|at|in)(?: the (?:[A-Z][\w'-]+ ){1,3}and)?$/.test(
		before,
	);
}
