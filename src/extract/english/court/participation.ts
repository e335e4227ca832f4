// Who took part in the press conference, and in which role.
import type { RawObject } from "../../../model/record.ts";
import type { Span } from "../../reading.ts";
import type { NamePlace } from "./name-place.ts";
import { spansWithin } from "./order.ts";
import { findPattern, type Release, type Sentence } from "./release.ts";

/** What the words around a person say of the role: before the name, from the cue to the end of its sentence; after it, within a few words. */
interface Cue {
	/** Concept of scheme/participation-role. */
	readonly role: string;
	readonly before?: RegExp;
	readonly after?: RegExp;
	/** Whether a cue before a name holds for one person only. */
	readonly isForOne: boolean;
}

const NUMBER = "(?:\\d{1,3}|[a-z-]{2,12})";
const CUES: readonly Cue[] = [
	{
		role: "moderator",
		before: /\b(?:moderated|chaired|hosted|presided over) by /dg,
		after: /^,?(?: who)? (?:moderated|chaired|hosted|presided over)\b/,
		isForOne: true,
	},
	{
		role: "presenter-of-cases",
		after: new RegExp(
			`^,?(?: who)?(?: also)? (?:unveiled|released|announced|presented|introduced|published) (?:${NUMBER} )?(?:typical|model|exemplary|guiding) cases\\b`,
		),
		isForOne: true,
	},
	{
		role: "attendee",
		before:
			/\b(?:attended by|in attendance were|attendees included|present were) /dg,
		after: /^,/,
		isForOne: false,
	},
	{
		role: "speaker",
		after:
			/^(?:,? who)? (?:spoke at|delivered an? (?:speech|address)|briefed|reported on|introduced the)\b/,
		isForOne: true,
	},
];
const ATTENDED =
	/^,[^.;"]{0,500}?,? (?:attended|were present|took part)\b|^(?:,? who)? (?:attended|was present|took part)\b/;
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
	if (cue.before !== undefined) {
		const before = { start: sentence.start, end: place.start };
		const verb = findPattern(release, before, cue.before).at(-1);
		const isNear = !cue.isForOne || verb?.end === place.start;
		if (verb !== undefined && isNear)
			return { start: verb.start, end: sentence.end };
	}
	if (cue.after === undefined) return undefined;
	const next = following?.start ?? sentence.end;
	// Of several who are named, only the last stands before “attended”.
	const end = cue.isForOne
		? Math.min(next, place.end + REACH)
		: Math.min(sentence.end, place.end + LIST_REACH);
	const text = release.folded.slice(place.end, end);
	const words = cue.isForOne
		? cue.after.exec(skipPost(text))
		: ATTENDED.exec(text);
	return words === null ? undefined : { start: place.start, end: sentence.end };
}

/** Leaves out a post between commas: “, Vice President of the court, moderated it”. */
function skipPost(text: string): string {
	return text
		.replace(/^, [A-Z][^,]{2,100}, (?=[a-z])/, " ")
		.replace(/^, [A-Z][^,]{2,100},(?= who)/, ",");
}
