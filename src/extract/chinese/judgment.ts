// A Chinese criminal judgment as the rules read it: its sections first, then who is tried, what was decided, and under what law. Works on folded text.
import type { Lexicon } from "../lexicon.ts";
import type { Span } from "../reading.ts";
import type { Match } from "../trie.ts";
import { findAgencies, findAgency } from "./agency.ts";
import { withRanges } from "./article-range.ts";
import type { Circumstance } from "./circumstance.ts";
import { judgeCircumstances } from "./circumstance-judgment.ts";
import { type Citation, findCitations } from "./citation.ts";
import { findDates, findDatesInFigures } from "./date.ts";
import { addMentions, type Defendant, listDefendants } from "./defendant.ts";
import { findDockets, findYearlessDocket } from "./docket.ts";
import { readParties, readTitleNames } from "./party.ts";
import { findRecoveries, type Recovery } from "./restitution.ts";
import { openRoster } from "./roster.ts";
import { findSections, type Sections } from "./section.ts";
import { blankBrackets } from "./verdict/bracket.ts";
import { type Cast, openCast } from "./verdict/naming.ts";
import { completeByOriginal } from "./verdict/original-verdict.ts";
import { keepDecided, type Outcome } from "./verdict/outcome.ts";
import { readVerdict } from "./verdict/verdict.ts";

/** What was found in a judgment. */
export interface Judgment {
	readonly sections: Sections;
	readonly title: Span;
	readonly docket?: Match<string>;
	readonly court?: Span;
	readonly procuratorate?: Span;
	readonly decided?: Match<string>;
	readonly citations: readonly Match<Citation>[];
	readonly defendants: readonly Defendant[];
	readonly circumstances: readonly Circumstance[];
	readonly recoveries: readonly Recovery[];
}

/** Reads a judgment. */
export function readJudgment(folded: string, lexicon: Lexicon): Judgment {
	const sections = findSections(folded);
	const docket = findDocket(folded, sections);
	const defendants = findDefendants(folded, sections, lexicon);
	const court = findCourt(folded, sections, docket);
	const procuratorate = findProcuratorate(folded, sections);
	const decided = findDecisionDate(folded, sections);
	return {
		sections,
		title: findTitle(folded, sections, docket),
		...(docket === undefined ? {} : { docket }),
		...(court === undefined ? {} : { court }),
		...(procuratorate === undefined ? {} : { procuratorate }),
		...(decided === undefined ? {} : { decided }),
		citations: findApplied(folded, sections),
		defendants,
		circumstances: judgeCircumstances(folded, sections, openRoster(defendants)),
		recoveries: findRecoveries(
			folded,
			sections.decision,
			openRoster(defendants),
		),
	};
}

/** The provisions of the sentence that decides; where it names none, those that the reasoning applies one by one. */
function findApplied(
	folded: string,
	{ application, reasoning, decision }: Sections,
): Match<Citation>[] {
	const applied = withRanges(
		folded,
		findCitations(folded, application.start, application.end, "刑法"),
	);
	if (applied.length > 0) return applied;
	const reasoned = findCitations(
		folded,
		reasoning.start,
		reasoning.end,
		"刑法",
	);
	if (reasoned.length > 0) return reasoned;
	const basis = folded.slice(decision.start, decision.end).search(BASIS);
	return basis < 0
		? []
		: findCitations(folded, decision.start + basis, decision.end);
}

/** Headings of the law applied where it stands below the verdict. */
const BASIS = /依据|适用(?:的)?法[律条]|法律(?:适用|条文)/;

/** Characters from the start in which a judgment prints its docket number. */
const DOCKET_REACH = 500;

function findDocket(
	folded: string,
	{ heading }: Sections,
): Match<string> | undefined {
	const among = findDockets(folded, 0, Math.min(folded.length, DOCKET_REACH));
	return (
		among.find(({ start }) => start <= heading.end) ??
		among.find(({ start }) => /[\s书号]/.test(folded.charAt(start - 1))) ??
		findYearlessDocket(folded, 0, Math.max(heading.end, 200))
	);
}

function findTitle(
	folded: string,
	{ heading }: Sections,
	docket: Match<string> | undefined,
): Span {
	const end = docket?.end ?? Math.max(heading.end, 1);
	const start = /^\s*/.exec(folded)?.[0].length ?? 0;
	const line = /^[^\n]{6,200}?(?:判决书|裁定书)(?=[\s]|$)/m.exec(
		folded.slice(start, start + 260),
	);
	const isWhole = line !== null && /犯|罪|[一二再]审|案/.test(line[0]);
	if (isWhole && !/\s/.test(line[0].trim()))
		return {
			start: start + line.index,
			end: start + line.index + line[0].length,
		};
	return { start, end: Math.min(Math.max(end, start + 1), start + 200) };
}

/** The court before the kind of document: 某某人民法院 刑事判决书. */
const COURT_TITLE =
	/(?:^|\s)([^\s，。,:;]{3,40}?法[ ]?院)\s{0,8}(?:刑[ ]?事|判[ ]?决|裁[ ]?定)/;

function findCourt(
	folded: string,
	{ heading, signature }: Sections,
	docket: Match<string> | undefined,
): Span | undefined {
	const to = docket?.start ?? heading.end;
	const titled = COURT_TITLE.exec(folded.slice(0, Math.max(to, heading.end)));
	if (titled?.[1] !== undefined) {
		const end = titled.index + titled[0].indexOf(titled[1]) + titled[1].length;
		return { start: end - titled[1].length, end };
	}
	const among = findAgencies(folded, 0, Math.max(to, heading.end));
	const court =
		among.findLast(({ value, end }) => value === "court" && end <= to) ??
		among.find(({ value }) => value === "court");
	if (court !== undefined) return court;
	return findAgency(folded, "court", signature.start, signature.end);
}

const PROSECUTOR =
	/(?:原)?公[ ]?诉[ ]?机[ ]?关[ :]?[ ]?(?:\(?[暨兼即][^\s。,;()]{0,16}(?:起诉人|原告人?|机关)\)?[ :]?)?([^\s。,;()]{3,40}?检[察查]院(?:\d{1,2})?)/;

function findProcuratorate(
	folded: string,
	{ parties, accusation, course }: Sections,
): Span | undefined {
	const head = folded.slice(0, Math.max(parties.end, accusation.start) + 200);
	const match = PROSECUTOR.exec(head);
	const name = match?.[1];
	if (match !== null && name !== undefined) {
		const end = match.index + match[0].length;
		return { start: end - name.length, end };
	}
	return (
		findAgency(folded, "procuratorate", accusation.start, accusation.end) ??
		findAgency(folded, "procuratorate", parties.start, course.start + 600)
	);
}

function findDecisionDate(
	folded: string,
	{ signature: { start, end } }: Sections,
): Match<string> | undefined {
	const dates = findDates(folded, start, end);
	return (
		dates.find(({ value }) => value.length === 10) ??
		findDatesInFigures(folded, start, end)[0] ??
		dates[0]
	);
}

function findDefendants(
	folded: string,
	sections: Sections,
	lexicon: Lexicon,
): Defendant[] {
	const { heading, parties, accusation, decision } = sections;
	const claims = readClaims(folded, accusation, lexicon);
	const accused = new Set(claims.map(({ name }) => name.value));
	const presented = readParties(folded, parties, accused);
	const titled =
		accused.size > 0 || presented.length > 0
			? []
			: readTitleNames(folded, heading, lexicon);
	const sightings = {
		parties: [...presented, ...titled],
		accusations: claims,
	};
	const known = listDefendants({
		parties: presented,
		accusations: claims,
		outcomes: [],
	});
	const forms = known.flatMap(({ name, forms }) =>
		[...forms].map((form) => [form, name.value] as const),
	);
	const cast = openCast(new Map(forms), true);
	const outcomes = readOutcomes(folded, sections, cast, lexicon);
	const defendants = listDefendants({ ...sightings, outcomes });
	addMentions(defendants, folded, { start: accusation.end, end: decision.end });
	return defendants;
}

/** Who is accused of what, as the sentence of the indictment has it. */
function readClaims(
	folded: string,
	accusation: Span,
	lexicon: Lexicon,
): Outcome[] {
	const text = blankBrackets(folded, accusation.start, accusation.end);
	const cast = openCast(new Map(), true);
	return readVerdict(text, accusation, cast, lexicon, "accusation").filter(
		({ counts }) => counts.length > 0,
	);
}

/** What the judgment decides; where it lets another stand, what that one decided. */
function readOutcomes(
	folded: string,
	{ accusation, decision }: Sections,
	cast: Cast,
	lexicon: Lexicon,
): Outcome[] {
	const text = blankBrackets(folded, decision.start, decision.end);
	const outcomes = keepDecided(readVerdict(text, decision, cast, lexicon));
	return completeByOriginal(
		folded,
		accusation.start,
		decision,
		{ outcomes, cast },
		lexicon,
	);
}
