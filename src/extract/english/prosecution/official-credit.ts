// Officials whom a press release names: prosecutors, judges, investigators, and who speaks. Part of credit.ts.
import type { Reading, Span } from "../../reading.ts";
import { findCourts } from "../court-name.ts";
import { findPersonNames, isShortFor, type PersonName } from "../person.ts";

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

const PROSECUTES =
	/\b(?:prosecut(?:ed|ing|es|ors?|ion)|handl(?:ed|ing)|tried|assigned to|represent(?:ed|ing) the (?:People|State|government)|supervision of|in charge of (?:the|this) case)\b/i;
const SPEAKS =
	/\b(?:said|says|stated|announced|announces?|urge[sd]?|encourage[sd]?|provide[sd]?|reports?|reported|reminds?|acknowledge[sd]?|credited|recognize[sd]?|thanks|praises|commends|applauds?|applauded|issues?|issued|secures?|celebrates?|comments?|added|commented|remarked|explained|is pleased|is satisfied|vowed|noted|offered|thanked|praised|commended|today announced|continued)\b/i;

const HEAD_TITLE =
	/^(?:(?!.*\b(?:Lead|Trial|Chief|Assistant|Deputy|Associate|Senior|Special|Supervising|Executive|Principal|Former|former)\b).*(?:District Attorney|State's Attorney|Attorney General|(?:U\.?S\.?|United States) Attorney|County Attorney|Commonwealth's Attorney|Prosecutor|Prosecuting Attorney|County Prosecutor|Solicitor|\bDA|\bD\.A\.)|(?:Acting|Interim|Criminal)? ?(?:U\.?S\.?|United States) Attorney)$/;
const PROSECUTOR_TITLE =
	/(?:\b(?:ADAs?|DDAs?|AUSAs?|ASAs?|DAGs?|AAGs?)|(?:Assistant|Deputy|Senior|Chief)\b.*\bD\.?A\.?'?s?|(?:Assistant|Deputy|Associate|Senior|Special|Supervising|Chief|Managing|Executive|Principal|Lead|Trial|Line)\b.*(?:Attorneys?(?: General)?|Prosecutors?|Solicitors?|Counsel)|\bProsecutors?|Trial Attorneys?)$/;
const JUDGE_TITLE =
	/(?:Judge|Justice|Magistrate|Magistrate Judge|Commissioner|Hon\.|Honorable)$/;
const INVESTIGATOR_TITLE =
	/(?:Investigators?|Detectives?|Special Agents?|Inspectors?|Sergeants?|Sgt\.|Officers?|Agents?|Analysts?|Lieutenants?|Auditors?|Accountants?|Trooper|Det\.|Deputy|Examiner|(?:Detective|Investigative|Investigator|Investigations) Supervisor)$/;
const CHIEF_TITLE =
	/(?:Special Agent in Charge|Agent in Charge|Police Chief|Chief of Police|Chief of (?:[A-Z][a-z]+ )?(?:Detectives|Investigations)|Chief|Sheriff|Commissioner|Director|Superintendent|Inspector General|Inspector in Charge|Commander|Secretary|Mayor|Governor|Comptroller|Administrator|Inspector-in-Charge|Agent-in-Charge)$/;
/** Words that a title has at most. */
const TITLE_LENGTH = 12;
/** Words of a title: capitals, initials and the small words between them. */
const TITLE_WORD = /^(?:[A-Z][\w.'-]*|of|the|for|in|and|former),?$/;

export function creditOfficials(
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
	let previous: Named | undefined;
	let last = 0;
	for (const name of names) {
		const title =
			findTitle(
				reading,
				{ start: Math.max(sentence.start, last), end: sentence.end },
				name,
			) ?? findHeadBehind(reading, sentence, name);
		last = name.end;
		const own =
			title === undefined
				? undefined
				: roleOfTitle(
						reading.folded.slice(title.start, title.end).replace(/\s/g, " "),
						words,
						isQuoted(reading, name),
					);
		const joined = joinedTo(reading, previous, name, title !== undefined);
		const role =
			own ?? joined?.role ?? roleByPlace(words, name.start - sentence.start);
		if (role === undefined) continue;
		const agency =
			title === undefined ? undefined : agencyOf(reading, title, role);
		credits.push({
			name: name.name,
			role,
			span: name,
			sentence,
			...(title === undefined
				? joined?.title === undefined
					? {}
					: { title: joined.title }
				: { title }),
			...(agency === undefined ? {} : { agency }),
		});
		previous = { title: title ?? previous?.title ?? name, role, end: name.end };
	}
	return credits;
}

/** The official who was named before another. */
interface Named {
	readonly title: Span;
	readonly role: string;
	readonly end: number;
}

/** “Prosecutors Roe and Doe”: the role, and of a title in the plural the title, of whom the name before is. */
function joinedTo(
	{ folded }: Reading,
	previous: Named | undefined,
	{ start }: Span,
	hasTitle: boolean,
): { role: string; title?: Span } | undefined {
	if (previous === undefined) return undefined;
	const { title, role, end } = previous;
	const between = folded.slice(end, start).replace(/\s/g, " ");
	if (!/^(?:,| and|, and) $/.test(between)) return undefined;
	if (/s$/.test(folded.slice(title.start, title.end).trim()))
		return { role, title };
	return !hasTitle && role === "prosecutor" ? { role } : undefined;
}

/** Whether the text has the words of somebody, whom it then calls by the family name alone. */
function isQuoted({ folded }: Reading, { family }: PersonName): boolean {
	return [`${family} said`, `${family} added`, `said ${family}`].some((words) =>
		folded.includes(words),
	);
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

/** “U.S. Attorney for the Northern District of …”: the place behind a title. */
const PLACE_BEHIND =
	/\b(Attorney(?: General)?|Prosecutor|Solicitor) (?:for|of) .*$/;
const BEHIND =
	/^(, (?:the )?)([A-Z][\w.'-]*(?: (?:for the |of the |for |of )?[A-Z][\w.'-]*){0,9})(?=,|\.$)/;
/** What the head of an office does when the office does it. */
const CHARGES =
	/\b(?:has|have|today|also)?\s?(?:filed|charged|brought|files|charges|brings|filing)\b/i;

/** “Joan Roe, the Merrow County District Attorney, announced”: the head of an office may have the title behind the name. */
function findHeadBehind(
	{ folded }: Reading,
	sentence: Span,
	{ end }: PersonName,
): Span | undefined {
	const after = folded
		.slice(end, Math.min(sentence.end, end + 120))
		.replace(/\s/g, " ");
	const [all, lead = "", title = ""] = BEHIND.exec(after) ?? [];
	if (all === undefined || !HEAD_TITLE.test(title.replace(PLACE_BEHIND, "$1")))
		return undefined;
	const start = end + lead.length;
	return { start, end: start + title.length };
}

function roleOfTitle(
	printed: string,
	words: string,
	isQuoted: boolean,
): string | undefined {
	const title = printed.replace(PLACE_BEHIND, "$1");
	if (JUDGE_TITLE.test(title)) return "judge";
	if (PROSECUTOR_TITLE.test(title) && !HEAD_TITLE.test(title))
		return "prosecutor";
	if (HEAD_TITLE.test(title))
		return SPEAKS.test(words) || isQuoted
			? "spokesperson"
			: CHARGES.test(words)
				? "prosecutor"
				: undefined;
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
	if (role === "judge") return findCourts(reading, title)[0]?.name;
	return undefined;
}

/** The first role of a person stays; a longer form of the name takes the place of a shorter one. */
export function addOfficial(
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
