// Who handled a case, as a press release credits them: agencies and officials, each with the role in which it names them.
import type { Reading, Span } from "../../reading.ts";
import {
	type AgencyName,
	findAgencies,
	readShortForms,
} from "../agency-name.ts";
import { type CourtName, findCourts } from "../court-name.ts";
import { findOffices, type Office } from "../office.ts";
import { findPersonNames, isShortFor, type PersonName } from "../person.ts";

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

/** An official in a role of scheme/involvement-role. */
export interface OfficialCredit {
	name: string;
	readonly role: string;
	readonly span: Span;
	readonly sentence: Span;
	/** As printed before the name; absent where there is none. */
	readonly title?: Span;
	/** The court or agency that the title names. */
	readonly agency?: string;
}

export interface Credits {
	readonly agencies: readonly AgencyCredit[];
	readonly officials: readonly OfficialCredit[];
}

/** “the District Attorney's Fraud Bureau”: a unit of the office whose release it is. */
const OWN_UNIT =
	/^(?:District|State[’']s|County|Prosecuting) Attorney[’']s [A-Z]/;
const INVESTIGATED_BY =
	/\binvestigat(?:ed|ion(?: (?:was|is|being|has been))?(?: \w+)?) (?:jointly )?(?:by|with)\b/i;
const INVESTIGATES =
	/^(?:\s?\([^)]{1,40}\))?,? ?(?:(?:detectives|investigators|agents|officers),? )?(?:,? ?(?:and|who|which|that|also|jointly|has|have|then) ){0,3}(?:(?:began|continued|led|conducted|conducts|is|are|started|opened|launched|initiated|handled|is leading|are leading) )?(?:an? |the |this |its )?(?:\w+ )?investigat(?:ed|ing|ion)\b/i;
const ASSISTING =
	/\b(?:thank(?:s|ed)?|assist(?:ed|ance|ing|s)?|help(?:ed)? (?:of|from|by)|support(?:ed)? (?:of|from|by)|cooperation|collaborat\w+|partnership|grateful|appreciat\w+|commend(?:ed|s)?|acknowledg\w+|in coordination with|worked (?:closely )?with)\b/i;
const PROSECUTES =
	/\b(?:prosecut(?:ed|ing|es|ors?|ion)|handl(?:ed|ing)|tried|assigned to|represent(?:ed|ing) the (?:People|State|government)|supervision of|in charge of (?:the|this) case)\b/i;
const SPEAKS =
	/\b(?:said|says|stated|announced|announces|issues?|issued|secures?|celebrates?|comments?|added|commented|remarked|explained|is pleased|is satisfied|vowed|noted|offered|thanked|praised|commended|today announced|continued)\b/i;

const HEAD_TITLE =
	/^(?:(?!.*\b(?:Lead|Trial|Chief|Assistant|Deputy|Associate|Senior|Special|Supervising|Executive|Principal|Former|former)\b).*(?:District Attorney|State's Attorney|Attorney General|(?:U\.?S\.?|United States) Attorney|County Attorney|Commonwealth's Attorney|Prosecutor|Prosecuting Attorney|County Prosecutor|\bDA|\bD\.A\.)|(?:Acting|Interim|Criminal)? ?(?:U\.?S\.?|United States) Attorney)$/;
const PROSECUTOR_TITLE =
	/(?:\b(?:ADAs?|DDAs?|AUSAs?|ASAs?|DAGs?|AAGs?)|(?:Assistant|Deputy|Associate|Senior|Special|Supervising|Chief|Managing|Executive|Principal|Lead|Trial|Line)\b.*(?:Attorneys?(?: General)?|Prosecutors?|Counsel)|\bProsecutors?|Trial Attorneys?)$/;
const JUDGE_TITLE =
	/(?:Judge|Justice|Magistrate|Magistrate Judge|Commissioner|Hon\.|Honorable)$/;
const INVESTIGATOR_TITLE =
	/(?:Investigators?|Detectives?|Special Agents?|Inspectors?|Sergeants?|Sgt\.|Officers?|Agents?|Analysts?|Lieutenants?|Auditors?|Accountants?|Trooper|Det\.|Deputy|Examiner)$/;
const CHIEF_TITLE =
	/(?:Special Agent in Charge|Agent in Charge|Police Chief|Chief of Police|Chief|Sheriff|Commissioner|Director|Superintendent|Inspector General|Inspector in Charge|Commander|Secretary|Mayor|Governor|Comptroller|Administrator|Inspector-in-Charge|Agent-in-Charge)$/;
/** Words that a title has at most. */
const TITLE_LENGTH = 12;
/** Words of a title: capitals, initials and the small words between them. */
const TITLE_WORD = /^(?:[A-Z][\w.'-]*|of|the|for|in|and|former),?$/;

/** Finds who is credited in sentences. The publisher prosecutes. Defendants are no officials. */
export function findCredits(
	reading: Reading,
	sentences: readonly Span[],
	publisher: Office | undefined,
	isDefendant: (name: string) => boolean,
): Credits {
	const first = sentences[0];
	const last = sentences.at(-1);
	const shorts =
		first === undefined || last === undefined
			? new Map<string, string>()
			: readShortForms(reading, { start: first.start, end: last.end });
	const agencies: AgencyCredit[] = [];
	const officials: OfficialCredit[] = [];
	if (publisher !== undefined)
		agencies.push({
			name: publisher.name,
			role: "prosecuting",
			span: publisher,
			sentence: publisher,
		});
	for (const sentence of sentences) {
		for (const credit of creditAgencies(reading, sentence, shorts, publisher))
			addAgency(agencies, credit, publisher);
		for (const court of findCourts(reading, sentence))
			addAgency(
				agencies,
				{ name: court.name, role: "adjudicating", span: court, sentence },
				publisher,
			);
		for (const credit of creditOfficials(reading, sentence, isDefendant))
			addOfficial(officials, credit);
	}
	return { agencies: keepFirstCourt(agencies), officials };
}

/** A release is of one court, however many it speaks of. */
function keepFirstCourt(agencies: readonly AgencyCredit[]): AgencyCredit[] {
	const court = agencies.find(({ role }) => role === "adjudicating");
	return agencies.filter((one) => one.role !== "adjudicating" || one === court);
}

function addAgency(
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

function creditAgencies(
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
	// “Investigator Roe of the District Attorney's Office”: the agency of an official, no party of its own.
	if (
		/\b[A-Z][a-z]+,? (?:of|from|with|at) (?:the )?$/.test(before) &&
		/(?:Attorneys?|Investigators?|Detectives?|Agents?|Prosecutors?|Paralegals?|Analysts?|Sergeants?) (?:[A-Z][\w.'-]+ ){1,3},? ?(?:of|from|with|at) (?:the )?$/.test(
			before,
		)
	)
		return undefined;
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
		/\barrested (?:[\w.]+ ){0,6}(?:\d{1,2}, )?(?:\d{4},? )?by (?:the )?$/i.test(
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
	if (assisting === null) return undefined;
	const isThanked =
		/thank|grateful|appreciat|commend|acknowledg/i.test(assisting[0]) &&
		at > assisting.index;
	const isHelping =
		/assist|help|support|cooperat|collaborat|partner|coordination|worked/i.test(
			assisting[0],
		);
	return isThanked ||
		(isHelping &&
			(at > assisting.index
				? /\b(?:of|from|by|with|the|,|and)\s?(?:the )?$/.test(before)
				: at < assisting.index))
		? "assisting"
		: undefined;
}

function creditOfficials(
	reading: Reading,
	sentence: Span,
	isDefendant: (name: string) => boolean,
): OfficialCredit[] {
	const words = reading.folded
		.slice(sentence.start, sentence.end)
		.replace(/\s/g, " ");
	const names = findPersonNames(reading, sentence).filter(
		(name) => name.isFull && !isDefendant(name.name),
	);
	const credits: OfficialCredit[] = [];
	let previous: { title: Span; role: string; end: number } | undefined;
	let last = 0;
	for (const name of names) {
		const title = findTitle(
			reading,
			{ start: Math.max(sentence.start, last), end: sentence.end },
			name,
		);
		last = name.end;
		const own =
			title === undefined
				? undefined
				: roleOfTitle(
						reading.folded.slice(title.start, title.end).replace(/\s/g, " "),
						words,
					);
		const between =
			previous === undefined
				? ""
				: reading.folded.slice(previous.end, name.start).replace(/\s/g, " ");
		const isJoined =
			previous !== undefined &&
			/^(?:,| and|, and) $/.test(between) &&
			/s$/.test(
				reading.folded.slice(previous.title.start, previous.title.end).trim(),
			);
		const isListed =
			title === undefined &&
			previous?.role === "prosecutor" &&
			/^(?:, | and |, and )$/.test(between);
		const role =
			own ??
			(isJoined || isListed ? previous?.role : undefined) ??
			roleByPlace(words, name.start - sentence.start);
		if (role === undefined) continue;
		const agency =
			title === undefined ? undefined : agencyOf(reading, title, role);
		credits.push({
			name: name.name,
			role,
			span: name,
			sentence,
			...(title === undefined
				? isJoined && previous !== undefined
					? { title: previous.title }
					: {}
				: { title }),
			...(agency === undefined ? {} : { agency }),
		});
		previous = { title: title ?? previous?.title ?? name, role, end: name.end };
	}
	return credits;
}

/** “This case was prosecuted by Joan Roe of the …”: the person after the words, though no title stands there. */
function roleByPlace(words: string, at: number): string | undefined {
	const before = words.slice(Math.max(0, at - 60), at);
	if (
		/\bprosecut(?:ed|or(?:s|:)?)(?: (?:is|are|was|were))?(?::| by)? $/i.test(
			before,
		)
	)
		return "prosecutor";
	return undefined;
}

/** The words of a title right before a name. */
function findTitle(
	{ folded }: Reading,
	sentence: Span,
	{ start }: PersonName,
): Span | undefined {
	const from = Math.max(sentence.start, start - 120);
	const before = folded.slice(from, start).replace(/\s/g, " ");
	const words = before.trimEnd().split(" ");
	let count = 0;
	while (count < TITLE_LENGTH && TITLE_WORD.test(words.at(-1 - count) ?? ""))
		count += 1;
	const found = count === 0 ? "" : `${words.slice(-count).join(" ")} `;
	if (!before.endsWith(" ")) return undefined;
	const lead =
		/^(?:(?:The|And|and|of|the|for|in|By|That|Additional|Thank|On|Today|With|,|When|As|After|Former|former|Contact|Said|In|said) )+/.exec(
			found,
		)?.[0].length ?? 0;
	const rest = found.slice(lead);
	// “…, of the Fraud Unit, and Senior Prosecutor Roe”: what stands before “and” is of somebody else.
	const title = rest.slice(
		Math.max(0, rest.lastIndexOf(", and ") + 6, rest.lastIndexOf("; ") + 2) *
			Number(/, and |; /.test(rest)),
	);
	if (title.trim() === "") return undefined;
	const at = start - title.length;
	return { start: at, end: start - 1 };
}

function roleOfTitle(title: string, words: string): string | undefined {
	if (JUDGE_TITLE.test(title)) return "judge";
	if (PROSECUTOR_TITLE.test(title) && !HEAD_TITLE.test(title))
		return "prosecutor";
	if (HEAD_TITLE.test(title))
		return SPEAKS.test(words) ? "spokesperson" : undefined;
	if (CHIEF_TITLE.test(title))
		return PROSECUTES.test(words) && !SPEAKS.test(words)
			? "prosecutor"
			: SPEAKS.test(words) && !/thank/i.test(words)
				? "spokesperson"
				: undefined;
	return INVESTIGATOR_TITLE.test(title) &&
		/\b(?:investigat\w+|assist\w+|thank\w*|detective)/i.test(words)
		? "investigator"
		: undefined;
}

/** The court or the office whose name the title starts with. */
function agencyOf(
	reading: Reading,
	title: Span,
	role: string,
): string | undefined {
	if (role === "judge")
		return (findCourts(reading, title)[0] as CourtName | undefined)?.name;
	return undefined;
}

/** The first role of a person stays; a longer form of the name takes the place of a shorter one. */
function addOfficial(
	officials: OfficialCredit[],
	credit: OfficialCredit,
): void {
	const known = officials.find(
		({ name }) =>
			isShortFor(name, credit.name) || isShortFor(credit.name, name),
	);
	if (known === undefined) officials.push(credit);
	else if (credit.name.length > known.name.length) known.name = credit.name;
}
