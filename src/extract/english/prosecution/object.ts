// Whom a verb is said of that has its person behind it: “a jury convicted Roe and Doe”, “sentenced him”. Part of subject.ts.
import type { Span } from "../../reading.ts";
import {
	findGroup,
	findMany,
	findOnly,
	type SentenceScene,
} from "./discourse.ts";
import { spreadGroup } from "./mention-group.ts";
import type { Party } from "./party.ts";

/** Words that make a name behind a verb that of somebody else. */
const ELSEWHERE = /\b(?:for|in|by|killing|murder)\b/;

/** Gives the defendants behind a cue; nobody where none is near. */
export function findObjects(
	{ reading, mentions, pronouns, sentence, discourse }: SentenceScene,
	cue: Span,
): readonly Party[] {
	// “declined to indict Roe's brother”
	const after = mentions.filter(
		({ start, isPossessive }) => start >= cue.end && !isPossessive,
	);
	const first = after[0];
	const pronoun = pronouns.find(({ start }) => start >= cue.end);
	if (
		first !== undefined &&
		(pronoun === undefined || first.start < pronoun.start)
	) {
		const between = reading.folded.slice(cue.end, first.start);
		if (/^[^.;]{0,110}$/.test(between) && !ELSEWHERE.test(between))
			return spreadGroup(after, 0, reading);
	}
	const near = reading.folded.slice(
		cue.end,
		Math.min(sentence.end, cue.end + 24),
	);
	if (/^\s(?:him|her|the defendant)\b/i.test(near))
		return discourse.last.length === 1 ? discourse.last : findOnly(discourse);
	if (/^\s(?:them|the defendants)\b/i.test(near))
		return findGroup(discourse, cue.start);
	return pronoun?.kind === "many" && pronoun.start <= cue.end + 1
		? findMany(
				discourse,
				reading.folded.slice(pronoun.start, pronoun.end),
				cue.start,
			)
		: [];
}
