// The officials who took part in a press conference: their office, their name, and what they did there. Works on folded text.
import { slugify } from "../../model/iri.ts";
import type { RawObject } from "../../model/record.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Reading, Span } from "../reading.ts";
import { nameAgency } from "./agency.ts";
import type { AgencyMention } from "./agency-reference.ts";
import { surnameLengthAt } from "./surname.ts";

export interface Official {
	readonly id: string;
	readonly roles: readonly string[];
	readonly sentence: Span;
	readonly record: RawObject;
}

const POSTS =
	"党组书记|党组成员|副院长|院长|副检察长|检察长|审判委员会(?:专职)?委员|审委会(?:专职)?委员|检察委员会(?:专职)?委员|副庭长|庭长|副厅长|厅长|副局长|局长|副处长|处长|副主任|主任|新闻发言人|审判长|二级高级法官|高级法官";
/** An official: what office, which posts, which name, and what the official did. */
const OFFICIAL: RegExp = new RegExp(
	`([\\p{Script=Han}()]{0,24}?)((?:(?:${POSTS})[、兼,]{0,2}){1,4})([\\p{Script=Han}]{2,4}|[A-Z][a-z]{0,15}(?: [A-Z][a-z]{0,15}){1,2})(?=[^\\p{Script=Han}]|出席|参加|主持|发布|通报|介绍|回答|表示|指出|就|亦|并|在|作|分别|等)`,
	"gu",
);

/** 由某某主持, where no office stands before the name. */
const MODERATED =
	/由([\p{Script=Han}]{2,4}|[A-Z][a-z]{0,15}(?: [A-Z][a-z]{0,15}){1,2})主持/gu;

/** What an official does at an event; the words follow the name, but for 由…主持. */
const ROLES: readonly (readonly [role: string, words: RegExp])[] = [
	["moderator", /主持/],
	["presenter-of-cases", /(?:发布|介绍|通报)[^,。;]{0,24}案例/],
	["speaker", /通报|介绍|发言|回答|答记者问/],
	["attendee", /出席|参加/],
];

/** Whose offices the officials hold where nothing else is said: the organizer; and all agencies that the text names. */
interface Hosts {
	readonly agencies: readonly AgencyMention[];
	readonly organizer: string;
}

/** Finds the officials of a paragraph, each once: those behind their office first, then those by whom it is moderated. */
export function findOfficials(
	reading: Reading,
	paragraph: Span,
	hosts: Hosts,
	lexicon: Lexicon,
): Official[] {
	const found = new Map<string, Official>();
	for (const official of [
		...findInOffice(reading, paragraph, hosts, lexicon),
		...findModerators(reading, paragraph, hosts),
	])
		if (!found.has(official.id)) found.set(official.id, official);
	return [...found.values()];
}

function* findInOffice(
	reading: Reading,
	{ start, end }: Span,
	{ agencies, organizer }: Hosts,
	lexicon: Lexicon,
): Generator<Official> {
	const matches = [...reading.folded.slice(start, end).matchAll(OFFICIAL)];
	for (const [nth, match] of matches.entries()) {
		const [whole, , , name = ""] = match;
		const at = start + match.index;
		const nameAt = at + whole.length - name.length;
		const sentence = sentenceAround(reading.folded, at);
		const next = start + (matches[nth + 1]?.index ?? end);
		const words = reading.folded.slice(nameAt, Math.min(next, sentence.end));
		const roles = rolesOf(words);
		const office = readOffice(reading, { start: at, end: nameAt }, agencies);
		const agency =
			office.agency === undefined
				? organizer
				: nameAgency(lexicon, office.agency);
		const id = slugify(`${agency}-${name}`);
		if (!isName(reading.folded, nameAt, name) || id === undefined) continue;
		if (roles.length === 0) continue;
		const quote = [reading.quote({ start: at, end: at + whole.length })];
		const { title } = office;
		const post = slugify(`${agency}-${title}`) ?? id;
		const posts = [{ id: post, title, agency, quote }];
		yield {
			id,
			roles,
			sentence,
			record: { type: "official", id, name, quote, posts },
		};
	}
}

function* findModerators(
	reading: Reading,
	{ start, end }: Span,
	{ organizer }: Hosts,
): Generator<Official> {
	for (const match of reading.folded.slice(start, end).matchAll(MODERATED)) {
		const [, name = ""] = match;
		const at = start + match.index;
		const id = slugify(`${organizer}-${name}`);
		if (id === undefined || !isName(reading.folded, at + 1, name)) continue;
		const span = { start: at, end: at + match[0].length };
		const record = { type: "official", id, name, quote: [reading.quote(span)] };
		yield { id, roles: ["moderator"], sentence: span, record };
	}
}

/** What an official does, by the words behind the name; who presents the cases is not a speaker besides. */
function rolesOf(words: string): string[] {
	const roles = ROLES.filter(([, pattern]) => pattern.test(words)).map(
		([role]) => role,
	);
	return roles.includes("presenter-of-cases")
		? roles.filter((role) => role !== "speaker")
		: roles;
}

/** A family name begins a Chinese name; a masked one is no one's. */
function isName(folded: string, at: number, name: string): boolean {
	if (name.includes("某")) return false;
	return /^[A-Z]/.test(name) || surnameLengthAt(folded, at) > 0;
}

/** Parts an office from the agency that it is in. */
function readOffice(
	reading: Reading,
	{ start, end }: Span,
	agencies: readonly AgencyMention[],
): { title: string; agency?: string } {
	const mention = agencies.find(
		(one) => one.end > start && one.start < end && one.end < end,
	);
	const from = mention === undefined ? start : mention.end;
	const title = reading.text
		.slice(from, end)
		.replace(/^[,，、\s]{1,4}|[、,，兼\s]{1,4}$/g, "");
	return mention === undefined
		? { title }
		: {
				title,
				agency: reading.text.slice(mention.named.start, mention.named.end),
			};
}

/** Gives the sentence around an index. */
export function sentenceAround(text: string, at: number): Span {
	const start =
		Math.max(text.lastIndexOf("。", at), text.lastIndexOf("\n", at)) + 1;
	const ends = [text.indexOf("。", at), text.indexOf("\n", at)].filter(
		(end) => end >= 0,
	);
	const end = Math.min(text.length, ...ends);
	return { start, end: text.charAt(end) === "。" ? end + 1 : end };
}
