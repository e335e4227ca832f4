// Who took part in the press conference, and in which role.
import type { RawObject } from "../../../model/record.ts";
import type { Span } from "../../reading.ts";
import type { NamePlace } from "./name-place.ts";
import { spansWithin } from "./order.ts";
import { findPattern, type Release, type Sentence } from "./release.ts";

/** What the words around a person say of the role. */
interface Cue {
	/** Concept of scheme/participation-role. */
	readonly role: string;
	/** Before the names of all whom the sentence goes on to name. */
	readonly beforeAll?: RegExp;
	/** Directly before one name. */
	readonly before?: RegExp;
	/** Directly behind one name with its post. */
	readonly after?: RegExp;
	/** Behind the names of all whom the clause has named. */
	readonly afterAll?: RegExp;
}

const NUMBER = "(?:\\d{1,3}|[a-z-]{2,12})";
const CUES: readonly Cue[] = [
	{
		role: "moderator",
		before: /\b(?:moderated|chaired|hosted|presided over) by /dg,
		after: /^,?(?: who)? (?:moderated|chaired|hosted|presided over)\b/,
	},
	{
		role: "presenter-of-cases",
		after: new RegExp(
			`^,?(?: who)?(?: also)? (?:unveiled|released|announced|presented|introduced|published) (?:${NUMBER} )?(?:typical|model|exemplary|guiding) cases\\b`,
		),
	},
	{
		role: "attendee",
		beforeAll:
			/\b(?:attended by|in attendance were|attendees included|present were) /dg,
		afterAll:
			/^(?:[^.;]|\.(?= ?\d)){0,500}?\b(?:attended(?! by)|were present|was present|took part)\b/,
	},
	{
		role: "speaker",
		after:
			/^(?:,? who)? (?:delivered an? (?:speech|address)|briefed|reported on)\b/,
		afterAll:
			/^(?:[^.;]|\.(?= ?\d)){0,500}?\b(?:spoke at|delivered speeches at)\b/,
	},
];
/** What may stand between “hosted by” and a name. */
const TITLES = /^(?:the )?(?:[A-Z][\w'-]{0,24} ){0,6}$/;
/** Characters between the first of several names and the verb. */
const LIST_REACH = 600;
/** Characters between a name with its post and the verb. */
const REACH = 160;

/** Gives the participations of officials, by role and person, each once. */
export function findParticipations(
	release: Release,
	places: readonly NamePlace[],
): RawObject[] {
	const found = new Map<string, RawObject>();
	for (const sentence of release.sentences) {
		const named = spansWithin(places, sentence);
		for (const [nth, place] of named.entries())
			for (const cue of CUES) {
				const agent = place.official.id;
				const key = `${agent} ${cue.role}`;
				if (found.has(key)) continue;
				const words = findCue(release, sentence, cue, place, named[nth + 1]);
				if (words !== undefined)
					found.set(key, {
						agent,
						role: cue.role,
						quote: release.quote(words),
					});
			}
	}
	return [...found.values()];
}

/** Gives the words from the cue to the name, or from the name to the cue. */
function findCue(
	release: Release,
	sentence: Sentence,
	cue: Cue,
	place: Span,
	following: Span | undefined,
): Span | undefined {
	const { beforeAll, before, after, afterAll } = cue;
	const lead = { start: sentence.start, end: place.start };
	for (const pattern of [beforeAll, before]) {
		const verb =
			pattern === undefined
				? undefined
				: findPattern(release, lead, pattern).at(-1);
		if (verb === undefined) continue;
		const between = release.folded.slice(verb.end, place.start);
		if (pattern === beforeAll || TITLES.test(between))
			return { start: verb.start, end: sentence.end };
	}
	const next = Math.min(
		following?.start ?? sentence.end,
		place.end + REACH,
		sentence.end,
	);
	const text = skipPost(release.folded.slice(place.end, next));
	const rest = release.folded.slice(
		place.end,
		Math.min(sentence.end, place.end + LIST_REACH),
	);
	const isSaid = after?.test(text) === true || afterAll?.test(rest) === true;
	return isSaid ? { start: place.start, end: sentence.end } : undefined;
}

/** Leaves out a post between commas: “, Vice President of the court, moderated it”. */
function skipPost(text: string): string {
	return text
		.replace(/^, [^,]{2,100}, (?=[a-z])/, " ")
		.replace(/^, [^,]{2,100},(?= who)/, ",");
}
