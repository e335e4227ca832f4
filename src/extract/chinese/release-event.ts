// The press conference at which a release is given: when, by whom, and which officials took part in it. Works on folded text.
import { slugify } from "../../model/iri.ts";
import type { RawObject } from "../../model/record.ts";
import type { Lexicon } from "../lexicon.ts";
import { cite, type Reading, type Span } from "../reading.ts";
import type { Match } from "../trie.ts";
import { nameAgency } from "./agency.ts";
import type { AgencyMention } from "./agency-reference.ts";
import { findDates } from "./date.ts";
import {
	findOfficials,
	type Official,
	sentenceAround,
} from "./release-official.ts";

/** Records of an event and of those who took part. */
export interface ReleaseEvent {
	readonly id: string;
	/** The words that tell of it. */
	readonly span: Span;
	readonly records: readonly RawObject[];
}

const CONFERENCE =
	/(?:召开|举行|举办)[^。\n]{0,30}(?:新闻发布会|新闻通气会|发布会)/g;
/** A day without its year. */
const MONTH_DAY = /(?<![\d年])(\d{1,2})月(\d{1,2})日/;

/** A press conference as it is told of. */
interface Conference {
	readonly id: string;
	readonly span: Span;
	/** The agency that gives it, where the sentence names one. */
	readonly organizer?: string;
	readonly date?: Match<string>;
}

/** Describes the press conference of a release; undefined where none is told of. */
export function describeReleaseEvent(
	reading: Reading,
	agencies: readonly AgencyMention[],
	lexicon: Lexicon,
): ReleaseEvent | undefined {
	const { folded, document } = reading;
	const [match] = folded.matchAll(CONFERENCE);
	if (match === undefined) return undefined;
	const conference = readConference(reading, match.index, agencies, lexicon);
	if (conference === undefined) return undefined;
	const { id, span, organizer = document.id } = conference;
	const officials = findOfficials(
		reading,
		paragraphAround(folded, match.index),
		{ agencies, organizer },
		lexicon,
	);
	return {
		id,
		span,
		records: [
			describeConference(reading, conference, officials),
			...officials.map(({ record }) => record),
		],
	};
}

function readConference(
	{ folded, text, document }: Reading,
	at: number,
	agencies: readonly AgencyMention[],
	lexicon: Lexicon,
): Conference | undefined {
	const span = sentenceAround(folded, at);
	const named = agencies
		.filter(({ start, end }) => start >= span.start && end <= at)
		.at(-1)?.named;
	const organizer =
		named === undefined
			? undefined
			: nameAgency(lexicon, text.slice(named.start, named.end));
	const date = readDay(folded, span);
	const id = slugify(
		[
			organizer ?? document.id,
			"press-conference",
			date?.value ?? document.id,
		].join("-"),
	);
	if (id === undefined) return undefined;
	return {
		id,
		span,
		...(organizer === undefined ? {} : { organizer }),
		...(date === undefined ? {} : { date }),
	};
}

function describeConference(
	reading: Reading,
	{ id, span, organizer, date }: Conference,
	officials: readonly Official[],
): RawObject {
	return {
		type: "event",
		id,
		quote: [reading.quote(span)],
		title: reading.text
			.slice(span.start, span.end)
			.replace(/[。;]$/, "")
			.trim(),
		kind: "press-conference",
		...(date === undefined ? {} : { date: cite(reading, date.value, date) }),
		...(organizer === undefined ? {} : { organizer }),
		...(officials.length === 0
			? {}
			: {
					participants: officials.flatMap(({ id: agent, roles, sentence }) =>
						roles.map((role) => ({
							agent,
							role,
							quote: [reading.quote(sentence)],
						})),
					),
				}),
	};
}

function readDay(
	folded: string,
	{ start, end }: Span,
): Match<string> | undefined {
	const [whole] = findDates(folded, start, end);
	if (whole !== undefined) return whole;
	const day = MONTH_DAY.exec(folded.slice(start, end));
	if (day === null) return undefined;
	const [text, month = "", of = ""] = day;
	const at = start + day.index;
	return {
		start: at,
		end: at + text.length,
		value: `--${month.padStart(2, "0")}-${of.padStart(2, "0")}`,
	};
}

function paragraphAround(text: string, at: number): Span {
	const end = text.indexOf("\n", at);
	return {
		start: text.lastIndexOf("\n", at) + 1,
		end: end < 0 ? text.length : end,
	};
}
