// Officials whom a press release names: prosecutors, judges, investigators, and who speaks. Part of credit.ts.
import type { Reading, Span } from "../../reading.ts";
import { findCourts } from "../court-name.ts";
import { findPersonNames, isShortFor, type PersonName } from "../person.ts";
import {
	HEAD_TITLE,
	PLACE_BEHIND,
	PROSECUTES,
	roleOfTitle,
} from "./official-role.ts";
import { isQuoted } from "./speaker.ts";

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

/** Words that a title has at most. */
const TITLE_LENGTH = 12;
/** Words of a title: capitals, initials and the small words between them. */
const TITLE_WORD = /^(?:[A-Z][\w.'-]*|of|the|for|in|and|former),?$/;

/** “Media inquiries: Assistant Prosecutor Roe”: whom to call, and not who handles the case. */
const IS_CONTACT =
	/^(?:(?:media|press|news)\s)?(?:contacts?|inquiries)(?:\s(?:person|information))?\s?:/i;

export function creditOfficials(
	reading: Reading,
	sentence: Span,
	isDefendant: (name: string) => boolean,
): OfficialCredit[] {
	const words = reading.folded
		.slice(sentence.start, sentence.end)
		.replace(/\s/g, " ");
	if (IS_CONTACT.test(words)) return [];
	const names = [
		...findPersonNames(reading, sentence),
		...findBehindUnits(reading, sentence, words),
	]
		.filter((name) => name.isFull && !isDefendant(name.name))
		.sort((a, b) => a.start - b.start);
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
						isQuoted(reading, name.family),
					);
		const joined = joinedTo(reading, previous, name, title !== undefined);
		const role = own ?? joined?.role ?? roleByPlace(words, sentence, name);
		if (role === undefined || isOfPast(words, sentence, name)) continue;
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

/** “Executive Assistant District Attorney for Major Crimes Joan Roe”: a name right behind what an official is in charge of. */
function findBehindUnits(
	reading: Reading,
	sentence: Span,
	words: string,
): PersonName[] {
	return [...words.matchAll(IN_CHARGE_OF)].flatMap(({ 0: text, index }) => {
		const start = sentence.start + index + text.length;
		const [name] = findPersonNames(reading, { start, end: sentence.end });
		return name?.start === start ? [name] : [];
	});
}

/** The official who was named before another. */
interface Named {
	readonly title: Span;
	readonly role: string;
	readonly end: number;
}

const TITLE_BEHIND_AND =
	/ and ((?:[A-Z][\w.'-]+ ){0,4}(?:Investigator|Detective|Analyst|Inspector|Auditor|Accountant|Sergeant|Officer|Agent|Paralegal|Advocate)s? )$/;
const IN_CHARGE_OF =
	/\b(?:Attorney|Prosecutor|Chief|Deputy|Counsel|Director) (?:for|of) (?:the )?(?:[A-Z][\w'-]+ ){0,3}(?:Crimes|Investigations?|Trials?|Victims|Prosecutions?|Operations|Litigation|Affairs|Division|Bureau|Unit|Fraud|Homicide) (?=[A-Z])/g;
/** Between officials who are named together, with what may stand in between of the first: “(Chief of the Fraud Bureau)”, “, a chief in the Homicide Division,”. */
const JOINED =
	/^(?: \([^)]{1,80}\))?(?:, (?:an?|the|of|from|in|chief|deputy chief|deputy|both|formerly)\b[^,;]{2,60},)?(?:,| and|, and|,? as well as) $/i;

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
	if (!JOINED.test(between)) return undefined;
	if (/s$/.test(folded.slice(title.start, title.end).trim()))
		return { role, title };
	return !hasTitle && role === "prosecutor" ? { role } : undefined;
}

/** “This case was prosecuted by Joan Roe of the …”, “under the supervision of Joan Roe, Chief of the …”: the person after the words, though no title stands there. */
function roleByPlace(
	words: string,
	sentence: Span,
	{ start, end }: Span,
): string | undefined {
	const at = start - sentence.start;
	const before = words.slice(Math.max(0, at - 60), at);
	const after = words.slice(end - sentence.start);
	const isNamed =
		/\bprosecut(?:ed|ing|or(?:s|:)?)(?: (?:is|are|was|were))?(?::| by)? $/i.test(
			before,
		);
	const isHead =
		/^,? \(?(?:the )?(?:(?:Deputy|Bureau|Unit|Division|Executive|Section|Trial) ){0,2}(?:Chief|Director|Head)\b/.test(
			after,
		) && PROSECUTES.test(words);
	return isNamed || isHead ? "prosecutor" : undefined;
}

/** “former Prosecutor Roe”, “the passing of Judge Roe”: nobody who handles a case now. */
function isOfPast(words: string, sentence: Span, { start }: Span): boolean {
	const before = words.slice(0, start - sentence.start);
	return (
		/\b(?:[Ff]ormer|[Rr]etired|[Ll]ate)\s(?:[A-Z][\w.']*\s){0,4}$/.test(
			before,
		) ||
		/\b(?:[Pp]assing|[Dd]eath|[Mm]emory|[Rr]etirement) of (?:[Ff]ormer )?(?:[A-Z][\w.']*\s){0,4}$/.test(
			before,
		)
	);
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
	// “the Office of the Roe Prosecutor and Financial Analyst Doe”: the last of two titles is this one's.
	const last = TITLE_BEHIND_AND.exec(title)?.[1] ?? title;
	const at = start - last.length;
	return { start: at, end: start - 1 };
}

const BEHIND =
	/^(, (?:the )?)([A-Z][\w.'-]*(?: (?:for the |of the |for |of )?[A-Z][\w.'-]*){0,9})(?=,|\.$)/;
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

/** The court or the office whose name the title starts with. */
function agencyOf(
	reading: Reading,
	title: Span,
	role: string,
): string | undefined {
	if (role === "judge")
		return findCourts(reading, title).find(({ isKind }) => !isKind)?.name;
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
