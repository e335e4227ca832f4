// The press conference of a release: who held it, when, and on what. It gives the release its key, with which ids begin.
import type { RawObject } from "../../../model/record.ts";
import { cite } from "../../reading.ts";
import { findDates } from "../date.ts";
import { type Agency, agencyBefore } from "./agency.ts";
import {
	findPattern,
	type Release,
	type Sentence,
	slug,
	uncapitalize,
} from "./release.ts";

/** The press conference, where the release tells of one. */
export interface PressConference {
	readonly id: string;
	/** What ids of the release begin with: who published it and when. */
	readonly key: string;
	readonly sentence: Sentence;
	readonly organizer: Agency;
	readonly record: RawObject;
}

const HELD =
	/\b(?:held|convened|hosted|organized|gave|called) an? (?:regular |special |joint |online )?(?:press|news) (?:conference|briefing)\b/dg;
const HELD_BY =
	/\b(?:press|news) (?:conference|briefing)(?: was)?(?: held| convened| hosted| organized)?(?: on [A-Z][a-z]{2,8} \d{1,2}(?:, \d{4})?)? (?:by|of) (?:the )?/dg;
const MONTHS = [
	...["january", "february", "march", "april", "may", "june", "july"],
	...["august", "september", "october", "november", "december"],
];

/** Gives the press conference that a release tells of; the first, where there are more. */
export function findPressConference(
	release: Release,
	agencies: readonly Agency[],
): PressConference | undefined {
	for (const sentence of release.sentences) {
		const [held] = findPattern(release, sentence, HELD);
		const [heldBy] = findPattern(release, sentence, HELD_BY);
		const organizer =
			(held === undefined
				? undefined
				: agencyBefore(agencies, { start: sentence.start, end: held.start })) ??
			(heldBy === undefined
				? undefined
				: agencies.find(({ start }) => start === heldBy.end));
		if (organizer !== undefined)
			return describeConference(release, sentence, organizer);
	}
	return undefined;
}

function describeConference(
	release: Release,
	sentence: Sentence,
	organizer: Agency,
): PressConference {
	const [date] = findDates(release.reading, sentence);
	const [topic] = release.crimes(sentence);
	const day = date === undefined ? undefined : nameDay(date.value);
	// Without a day the document tells this conference from others of the court.
	const time = day ?? slug(release.reading.document.id);
	const key = `${organizer.key}-${time}`;
	const id = `${organizer.key}-press-conference-${time}`;
	const about =
		topic === undefined
			? ""
			: ` on ${uncapitalize(release.label(topic.scheme, topic.concept))}`;
	const record: RawObject = {
		type: "event",
		id,
		quote: release.quote(sentence),
		title: { en: `Press conference of the ${organizer.label}${about}` },
		kind: "press-conference",
		...(date === undefined
			? {}
			: {
					date: cite(release.reading, date.value, {
						start: date.start,
						end: sentence.end,
					}),
				}),
		organizer: organizer.name,
		...(topic?.scheme === "family" ? { topic: topic.concept } : {}),
	};
	return { id, key, sentence, organizer, record };
}

/** Names a day as it is printed: `may-28`, with the year behind it where there is one. */
function nameDay(value: string): string {
	const [, year = "", month = "", day = ""] =
		/^(-|\d{4})-?(\d\d)?-?(\d\d)?$/.exec(value) ?? [];
	const parts = [MONTHS[Number(month) - 1], day.replace(/^0/, "")];
	return slug([...parts, year.replace("-", "")].filter(Boolean).join(" "));
}
