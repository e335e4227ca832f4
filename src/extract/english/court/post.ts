// Officials and their posts: “A, Vice President of the court, and B, Director of its Press Office”, “Vice President A”.
import type { RawObject } from "../../../model/record.ts";
import type { Span } from "../../reading.ts";
import type { Agency } from "./agency.ts";
import { spansWithin } from "./order.ts";
import { findPattern, type Release, slug } from "./release.ts";
import { AFTER_NAME, BEFORE_NAME, ONE_POST, RESPECTIVELY } from "./title.ts";

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

/** A person with titles, where both stand. */
interface Titled extends Span {
	readonly name: Span;
	readonly posts: readonly Post[];
}

const DIVISION =
	/\b(?:Division|Department|Office|Bureau|Cent(?:er|re)|Tribunal|Section|Committee|Chamber)\b/;
/** Titles of those who speak for no agency that a court release is about. */
const OF_THE_STATE = /\b(?:General Secretary|Premier)\b/;

/** Gives the officials of a release, in the order in which they are named with their titles. */
export function findOfficials(
	release: Release,
	agencies: readonly Agency[],
	home: Agency | undefined,
): Official[] {
	const officials = new Map<string, Official>();
	for (const sentence of release.sentences)
		for (const titled of findTitled(release, sentence)) {
			const name = release.show(titled.name);
			if (!officials.has(name))
				officials.set(
					name,
					describeOfficial(release, name, titled, agencies, home),
				);
		}
	return [...officials.values()];
}

function findTitled(release: Release, sentence: Span): Titled[] {
	const found: Titled[] = [];
	for (const pattern of [RESPECTIVELY, AFTER_NAME, BEFORE_NAME])
		for (const { start, end, groups } of findPattern(
			release,
			sentence,
			pattern,
		)) {
			const { name, name2, posts, posts2, body } = groups;
			const pairs = [
				[name, posts],
				[name2, posts2],
			] as const;
			for (const [person, held] of pairs)
				if (person !== undefined && held !== undefined)
					found.push({
						start,
						end,
						name: person,
						posts: readPosts(release, held, body),
					});
		}
	return found;
}

function readPosts(
	release: Release,
	span: Span,
	after: Span | undefined,
): Post[] {
	return findPattern(release, span, ONE_POST).flatMap(({ groups }) => {
		const { title, body = after } = groups;
		if (title === undefined) return [];
		const printed = release
			.show(title)
			.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
		return [{ title: printed, ...(body === undefined ? {} : { body }) }];
	});
}

function describeOfficial(
	release: Release,
	name: string,
	{ posts, start, end }: Titled,
	agencies: readonly Agency[],
	home: Agency | undefined,
): Official {
	const isOfState = posts.every(
		({ title, body }) => body === undefined && OF_THE_STATE.test(title),
	);
	const named = posts
		.map(({ body }) => readBody(release, body, agencies).court)
		.find((court) => court !== undefined);
	const court = isOfState ? undefined : (named ?? home);
	const id =
		court === undefined
			? slug(`${posts[0]?.title ?? ""} ${name}`)
			: `${court.key}-${slug(name)}`;
	const held =
		court === undefined
			? { title: { en: posts.map(({ title }) => title).join(", ") } }
			: {
					posts: posts.map((post) =>
						describePost(release, post, court, agencies),
					),
				};
	return {
		id,
		name,
		...(court === undefined ? {} : { key: court.key }),
		record: {
			type: "official",
			id,
			quote: release.quote({ start, end }),
			name,
			...held,
		},
	};
}

/** Reads a body as an agency, a division, or a division of an agency: “Press Office of the court”, “the court's Press Office”. */
function readBody(
	release: Release,
	body: Span | undefined,
	agencies: readonly Agency[],
): { court?: Agency; division?: string } {
	if (body === undefined) return {};
	const court = spansWithin(agencies, body).at(-1);
	const before = { start: body.start, end: court?.start ?? body.end };
	const after = { start: court?.end ?? body.end, end: body.end };
	const [division] = [before, after]
		.map((span) => release.show(span))
		.map((text) => text.replace(/^['’]s | of(?: the)?$/g, ""))
		.filter((text) => DIVISION.test(text));
	return {
		...(court === undefined ? {} : { court }),
		...(division === undefined ? {} : { division }),
	};
}

function describePost(
	release: Release,
	{ title, body }: Post,
	court: Agency,
	agencies: readonly Agency[],
): RawObject {
	const { court: own = court, division } = readBody(release, body, agencies);
	if (division === undefined)
		return {
			id: `${own.key}-${slug(title)}`,
			title: { en: title },
			agency: own.name,
		};
	const label = `${division} of the ${own.label}`;
	const short = slug(division.replace(/\([^)]{0,60}\)/g, ""));
	return {
		id: `${own.key}-${short}-${slug(title)}`,
		title: { en: title },
		agency: findAgencyName(release, label) ?? label,
	};
}

function findAgencyName(release: Release, label: string): string | undefined {
	return release.lexicon
		.entries("agency", "en")
		.find((entry) => entry.label === label)?.concept;
}
