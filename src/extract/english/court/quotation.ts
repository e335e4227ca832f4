// What people are quoted as saying: “…,” said A; A said: “…”; A has stressed that ….
import type { RawObject } from "../../../model/record.ts";
import { cite, type Span, trimSpan } from "../../reading.ts";
import type { PressConference } from "./event.ts";
import { type NamePlace, SAID } from "./name-place.ts";
import { spanAt, spansWithin } from "./order.ts";
import type { Official } from "./post.ts";
import {
	capitalize,
	distinct,
	findPattern,
	type Release,
	slug,
} from "./release.ts";

/** A quotation, with the words said. */
export interface Quotation {
	readonly speaker: Official;
	/** The words said, without quotation marks. */
	readonly words: Span;
	/** The words with the name of the speaker. */
	readonly whole: Span;
	readonly record: RawObject;
}

const SAID_AFTER = new RegExp(`^,?"?,? ${SAID} $`);
const SAID_BY_NAME = new RegExp(`^(?:, [^"]{2,120},)? ${SAID}\\b`);
const SAID_BEFORE = new RegExp(`^(?:, [^"]{2,120},)? ${SAID},?:? ?$`);
const REPORTED = new RegExp(
	`^(?: of [^,"]{3,80}?)?(?: has| have)? (?:${SAID}|called for|urged|demanded|instructed) (?<words>(?:that )?[^"]{10,600})$`,
	"dg",
);
/** Quoted words that are fewer are terms, not speech. */
const LEAST = 25;
/** Characters between a quotation and the name of its speaker. */
const REACH = 200;

/** Gives the quotations of a release, in order. */
export function findQuotations(
	release: Release,
	places: readonly NamePlace[],
	event: PressConference | undefined,
	participants: ReadonlySet<string>,
): Quotation[] {
	const direct = quotedSpans(release).flatMap((words) => {
		const found = findSpeaker(release, places, words);
		return found === undefined ? [] : [{ ...found, words }];
	});
	const reported = places.flatMap((place) => {
		const found = readReported(release, place);
		return found === undefined ? [] : [{ speaker: place.official, ...found }];
	});
	const counts = new Map<string, number>();
	return [...direct, ...reported]
		.sort((a, b) => a.words.start - b.words.start)
		.map(({ speaker, words, whole }) => {
			const nth = (counts.get(speaker.id) ?? 0) + 1;
			counts.set(speaker.id, nth);
			// Who speaks for the court that holds the conference speaks there.
			const isThere =
				event !== undefined &&
				(participants.has(speaker.id) || speaker.key === event.organizer.key);
			const topics = distinct(
				release.concepts("family", words).map(({ concept }) => concept),
			);
			const record: RawObject = {
				type: "quotation",
				id: [event?.key, slug(speaker.name), String(nth)]
					.filter(Boolean)
					.join("-"),
				quote: release.quote(whole),
				speaker: speaker.id,
				...(isThere ? { event: event.id } : {}),
				...(topics.length === 0 ? {} : { topic: topics }),
				text: cite(
					release.reading,
					{ en: closeSentence(capitalize(release.show(words))) },
					whole,
				),
			};
			return { speaker, words, whole, record };
		});
}

/** Gives the passages between quotation marks, without the marks. */
function quotedSpans({ reading, folded }: Release): Span[] {
	const spans: Span[] = [];
	let open: number | undefined;
	for (
		let at = folded.indexOf('"');
		at >= 0;
		at = folded.indexOf('"', at + 1)
	) {
		const mark = reading.text[at];
		const isOpening = mark === "“" || (mark !== "”" && open === undefined);
		if (isOpening) open ??= at;
		else if (open !== undefined) {
			if (at - open > LEAST) spans.push({ start: open + 1, end: at });
			open = undefined;
		}
	}
	return spans;
}

function findSpeaker(
	{ folded }: Release,
	places: readonly NamePlace[],
	words: Span,
): { speaker: Official; whole: Span } | undefined {
	const around = { start: words.start - REACH, end: words.end + REACH };
	for (const place of spansWithin(places, around)) {
		const speaker = place.official;
		const behind = { start: words.start - 1, end: place.end };
		if (place.start > words.end) {
			const between = stripTitle(folded.slice(words.end, place.start));
			const isStraight =
				/^,?" $/.test(between) &&
				SAID_BY_NAME.test(folded.slice(place.end, place.end + REACH));
			if (SAID_AFTER.test(between) || isStraight)
				return { speaker, whole: behind };
		}
		const isBefore =
			place.end < words.start &&
			SAID_BEFORE.test(folded.slice(place.end, words.start - 1));
		if (isBefore)
			return { speaker, whole: { start: place.start, end: words.end + 1 } };
	}
	return undefined;
}

/** Leaves out a title between the verb and the name: “said Vice President ”. */
function stripTitle(text: string): string {
	return text.replace(/ (?:[A-Z][a-z-]{1,20} ){1,4}$/, " ");
}

function readReported(
	release: Release,
	place: Span,
): { words: Span; whole: Span } | undefined {
	const sentence = spanAt(release.sentences, place.start);
	if (sentence === undefined) return undefined;
	const rest = { start: place.end, end: sentence.end };
	const [found] = findPattern(release, rest, REPORTED);
	const words = found?.groups.words;
	if (words === undefined) return undefined;
	const lead =
		/^that /.exec(release.folded.slice(words.start, words.end))?.[0].length ??
		0;
	const said = trimSpan(release.folded, {
		start: words.start + lead,
		end: words.end,
	});
	return { words: said, whole: { start: sentence.start, end: sentence.end } };
}

/** Quoted words end with the comma before “said”: as a text of their own they end with a stop. */
function closeSentence(text: string): string {
	return /[.?!]$/.test(text) ? text : `${text.replace(/[,;:]$/, "")}.`;
}
