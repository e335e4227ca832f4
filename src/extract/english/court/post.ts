// Officials and their posts: “A, Vice President of the court, and B, Director of its Press Office”, “Vice President A”.
import type { RawObject } from "../../../model/record.ts";
import type { Span } from "../../reading.ts";
import type { Agency } from "./agency.ts";
import { spansWithin } from "./order.ts";
import { findPattern, type Release, slug } from "./release.ts";

/** A person who is named with a title. */
export interface Official {
	readonly id: string;
	readonly name: string;
	/** The key of the agency in which the posts are held. */
	readonly key?: string;
	readonly record: RawObject;
}

interface Post {
	readonly title: string;
	/** The body of which the title is said to be, as it stands in the text. */
	readonly body?: Span;
}

const RANK =
	"(?:Vice|Deputy|Executive|Senior|Acting|First|Standing|Assistant|Former|Full-time)";
/** Titles of officials of courts, procuratorates and other agencies, as press releases of courts print them. */
const OFFICE =
	"(?:President|Chief Judge|Presiding Judge|Chief Justice|Justice|Judge|Director-General|Director|Head|Chief|Spokesperson|Spokesman|Spokeswoman|" +
	"Procurator-General|Chief Procurator|Chief Prosecutor|Procurator|Prosecutor|Secretary-General|General Secretary|Party Secretary|Secretary|Minister|Premier|Governor|Mayor|Researcher|Professor)";
export const TITLE: string = `(?:${RANK} ){0,2}${OFFICE}`;
/** Personal names, in the order of the language: “Chen Dawei”. */
export const PERSON: string =
	"[A-Z][a-z]{1,14}(?:[ -](?!Court|Division|Department|Office|Bureau)[A-Z][a-z]{1,14}){1,2}";
const BODY = `(?:[A-Z][\\w'-]{0,24}|No\\. \\d{1,2})(?: (?:(?:of|for|and) (?:the )?)?(?!(?:${RANK} )?${OFFICE}\\b)(?:\\([A-Z][\\w' -]{1,40}\\)|[A-Z][\\w'-]{0,24}|No\\. \\d{1,2})){0,9}`;
const POST = `${TITLE}(?: of (?:the |its )?${BODY})?`;
const POSTS = `${POST}(?:,? and (?:the )?${POST})?`;
const AFTER_NAME = new RegExp(
	`\\b(?<name>${PERSON}), (?:the )?(?<posts>${POSTS})`,
	"dg",
);
const BEFORE_NAME = new RegExp(
	`\\b(?<posts>${TITLE}) (?<name>${PERSON})(?: of (?:the )?(?<body>${BODY}))?`,
	"dg",
);
const ONE_POST = new RegExp(
	`(?<title>${TITLE})(?: of (?:the |its )?(?<body>${BODY}))?`,
	"dg",
);
const DIVISION =
	/\b(?:Division|Department|Office|Bureau|Cent(?:er|re)|Tribunal|Section|Committee|Chamber)\b/;

/** Gives the officials of a release, in the order in which they are named with their titles. */
export function findOfficials(
	release: Release,
	agencies: readonly Agency[],
	home: Agency | undefined,
): Official[] {
	const officials = new Map<string, Official>();
	for (const sentence of release.sentences)
		for (const pattern of [AFTER_NAME, BEFORE_NAME])
			for (const { start, end, groups } of findPattern(
				release,
				sentence,
				pattern,
			)) {
				const { name, posts, body } = groups;
				if (name === undefined || posts === undefined) continue;
				const printed = release.show(name);
				if (officials.has(printed)) continue;
				const held = readPosts(release, posts, body);
				const official = describeOfficial(
					release,
					printed,
					held,
					{ start, end },
					agencies,
					home,
				);
				officials.set(printed, official);
			}
	return [...officials.values()];
}

function readPosts(
	release: Release,
	span: Span,
	after: Span | undefined,
): Post[] {
	return findPattern(release, span, ONE_POST).flatMap(({ groups }) => {
		const { title, body = after } = groups;
		if (title === undefined) return [];
		return [
			{ title: release.show(title), ...(body === undefined ? {} : { body }) },
		];
	});
}

function describeOfficial(
	release: Release,
	name: string,
	posts: readonly Post[],
	span: Span,
	agencies: readonly Agency[],
	home: Agency | undefined,
): Official {
	const isForeign = posts.every(
		({ title, body }) =>
			body === undefined && /General Secretary|Premier/.test(title),
	);
	const ofBody = posts
		.map(({ body }) => findCourt(release, body, agencies))
		.find(Boolean);
	const court = isForeign ? undefined : (ofBody ?? home);
	const id =
		court === undefined
			? slug(`${posts[0]?.title ?? ""} ${name}`)
			: `${court.key}-${slug(name)}`;
	const held =
		court === undefined
			? []
			: posts.map((post) => describePost(release, post, court, agencies));
	const record: RawObject = {
		type: "official",
		id,
		quote: release.quote(span),
		name,
		...(court === undefined
			? { title: { en: posts.map(({ title }) => title).join(", ") } }
			: { posts: held }),
	};
	return {
		id,
		name,
		...(court === undefined ? {} : { key: court.key }),
		record,
	};
}

/** Gives the agency that a body is, where it is no division of one. */
function findCourt(
	release: Release,
	body: Span | undefined,
	agencies: readonly Agency[],
): Agency | undefined {
	if (body === undefined) return undefined;
	const within = spansWithin(agencies, body).at(-1);
	return within !== undefined &&
		(!DIVISION.test(release.show(body)) ||
			within.end - within.start < body.end - body.start)
		? within
		: undefined;
}

function describePost(
	release: Release,
	{ title, body }: Post,
	court: Agency,
	agencies: readonly Agency[],
): RawObject {
	const printed = body === undefined ? "" : release.show(body);
	const isCourt =
		body === undefined ||
		(findCourt(release, body, agencies) !== undefined &&
			!DIVISION.test(printed));
	const division = printed.replace(
		/ of (?:the )?[A-Z].*(?:Court|Procuratorate)$/,
		"",
	);
	const label = `${division} of the ${court.label}`;
	const agency = isCourt
		? court.name
		: (findAgencyName(release, label) ?? label);
	const key = isCourt
		? court.key
		: `${court.key}-${slug(division.replace(/\([^)]{0,60}\)/g, ""))}`;
	return { id: `${key}-${slug(title)}`, title: { en: title }, agency };
}

function findAgencyName(release: Release, label: string): string | undefined {
	return release.lexicon
		.entries("agency", "en")
		.find((entry) => entry.label === label)?.concept;
}
