// Agencies that a press release credits: who investigated, who assisted, who prosecuted. Part of credit.ts.
import type { Reading, Span } from "../../reading.ts";
import { type AgencyName, findAgencies } from "../agency-name.ts";
import { findOffices, type Office } from "../office.ts";

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

/** “the District Attorney's Fraud Bureau”: a unit of the office whose release it is. */
const OWN_UNIT =
	/^(?:District|State[’']s|County|Prosecuting) Attorney[’']s [A-Z]/;
/** “Investigator Roe of the District Attorney's Office”: the agency of an official, no party of its own. */
const OF_OFFICIAL =
	/(?:Attorneys?|Prosecutors?|Paralegals?|Investigators?) (?:[A-Z][\w.'-]+ ){1,3},? ?(?:of|from|with|at) (?:the )?$/;
const INVESTIGATED_BY =
	/\binvestigat(?:ed|ion(?: (?:was|is|being|has been))?(?: \w+)?) (?:jointly )?(?:by|with)\b/i;
const INVESTIGATES =
	/^(?:\s?\([^)]{1,40}\))?,? ?(?:(?:detectives|investigators|agents|officers|troopers|deputies)(?: (?:from|with|of|at) (?:the |its )?(?:[A-Z][\w.]+ ){1,4})?,? ?)?(?:,? ?(?:and|who|which|that|also|jointly|has|have|then) ){0,3}(?:(?:began|continued|led|conducted|conducts|is|are|started|opened|launched|initiated|handled|is leading|are leading) )?(?:an? |the |this |its )?(?:\w+ )?investigat(?:ed|ing|ion)\b|^ (?:continues?|is continuing|are continuing) (?:to investigate|(?:the|its|their) investigation)\b/i;
const ASSISTING =
	/\b(?:thank(?:s|ed)?|assist(?:ed|ance|ing|s)?|help(?:ed)? (?:of|from|by)|support(?:ed)? (?:of|from|by)|cooperation|collaborat\w+|partnership|grateful|appreciat\w+|commend(?:ed|s)?|acknowledg\w+|in coordination with|worked (?:closely )?with)\b/i;
export function addAgency(
	agencies: AgencyCredit[],
	credit: AgencyCredit,
	publisher: Office | undefined,
): void {
	const isPublisher =
		publisher !== undefined && sameAgency(publisher.name, credit.name);
	if (isPublisher && credit.role === "assisting" && !credit.isOwnUnit) return;
	const known = agencies.some(
		(one) =>
			(sameAgency(one.name, credit.name) ||
				one.name.endsWith(` ${credit.name}`)) &&
			(one.role === credit.role ||
				(one.role === "investigating" && credit.role === "assisting")),
	);
	if (!known) agencies.push(credit);
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

export function creditAgencies(
	reading: Reading,
	sentence: Span,
	shorts: ReadonlyMap<string, string>,
	publisher: Office | undefined,
): AgencyCredit[] {
	const words = reading.folded
		.slice(sentence.start, sentence.end)
		.replace(/\s/g, " ");
	const by = INVESTIGATED_BY.exec(words);
	const assisting = ASSISTING.exec(words);
	const offices = findOffices(reading, sentence).filter(
		({ isOffice, isPlaced }) => isOffice && isPlaced,
	);
	const others = findAgencies(reading, sentence, shorts).filter(
		(agency) =>
			!offices.some(
				(office) => agency.start < office.end && office.start < agency.end,
			),
	);
	const credits: AgencyCredit[] = [];
	for (const agency of [...offices, ...others].sort(
		(a, b) => a.start - b.start,
	)) {
		const role = roleOf(reading, sentence, agency, words, by, assisting);
		if (role === undefined) continue;
		const own = publisher !== undefined && OWN_UNIT.test(agency.name);
		credits.push({
			name: own ? publisher.name : agency.name,
			role,
			span: agency,
			sentence,
			...(own ? { isOwnUnit: true } : {}),
		});
	}
	return credits;
}

/** Whether an agency is thanked, or said to have helped. */
function assists(
	at: number,
	before: string,
	assisting: RegExpExecArray | null,
): boolean {
	if (assisting === null) return false;
	const isBehind = at > assisting.index;
	if (
		/thank|grateful|appreciat|commend|acknowledg/i.test(assisting[0]) &&
		isBehind
	)
		return true;
	const isHelping =
		/assist|help|support|cooperat|collaborat|partner|coordination|worked/i.test(
			assisting[0],
		);
	return (
		isHelping &&
		(!isBehind || /\b(?:of|from|by|with|the|,|and)\s?(?:the )?$/.test(before))
	);
}

function roleOf(
	{ folded }: Reading,
	sentence: Span,
	agency: AgencyName | Office,
	words: string,
	by: RegExpExecArray | null,
	assisting: RegExpExecArray | null,
): string | undefined {
	const at = agency.start - sentence.start;
	const before = words.slice(Math.max(0, at - 90), at);
	const after = folded
		.slice(agency.end, Math.min(sentence.end, agency.end + 140))
		.replace(/\s/g, " ");
	if (OF_OFFICIAL.test(before)) return undefined;
	if (/\bprosecuted (?:jointly )?by (?:the )?$/i.test(before))
		return "prosecuting";
	if (by !== null && at > by.index)
		return assisting !== null &&
			assisting.index > by.index &&
			at > assisting.index
			? "assisting"
			: "investigating";
	if (
		INVESTIGATES.test(after) ||
		/\b(?:arrested|arrests? (?:was|were) made) (?:[\w.]+ ){0,6}(?:\d{1,2}, )?(?:\d{4},? )?by (?:the )?$/i.test(
			before,
		)
	)
		return "investigating";
	const list =
		/^(?:[^.;]{0,160}?)\b(?:(?:jointly )?investigated (?:the|this|these)|(?:are|is|were) investigating|conducted the investigation|led the investigation)\b/.exec(
			after,
		);
	if (
		list !== null &&
		/^(?:\s?\([^)]{1,40}\))?(?:,| and|, and)/.test(after) &&
		!/\b(?:said|was|is|were|who|which|that|after)\b/.test(list[0].slice(0, -30))
	)
		return "investigating";
	return assists(at, before, assisting) ? "assisting" : undefined;
}
