// The agencies that a sentence names, with those whom it names by their people: units of the publisher, precincts, county detectives. Part of agency-credit.ts.
import type { Reading, Span } from "../../reading.ts";
import { findAgencies } from "../agency-name.ts";
import { findOffices, type Office } from "../office.ts";
import {
	findOwn,
	isOwnUnitName,
	type Mention,
	nameOwnUnit,
} from "./agency-own.ts";
import { findThanked } from "./agency-thanked.ts";

const PRECINCTS =
	/\b\d{1,3}(?:st|nd|rd|th) Precinct\b(?: Detective Squad)?(?! [A-Z])/g;
const COUNTY_DETECTIVE =
	/\b((?:[A-Z][a-z'-]+ ){1,2}County) Detectives?(?: (?:Sgt\. |Lt\. )?[A-Z][\w'-]+(?: [A-Z]\.)? [A-Z][\w'-]+)?/g;
/** “State Police assigned to the District Attorney's Office”: where those work who are named before. */
const ASSIGNED = /^ (?:(?:[A-Z]?[a-z]+) )?assigned to (?:the )?$/;

/** The agencies that a sentence names, from left to right. */
export function findMentions(
	reading: Reading,
	sentence: Span,
	shorts: ReadonlyMap<string, string>,
	publisher: Office | undefined,
): Mention[] {
	const named: Mention[] = findAgencies(reading, sentence, shorts).map(
		({ start, end, name, kind }) => {
			const isOwnUnit = publisher !== undefined && isOwnUnitName(name);
			return {
				start,
				end,
				name: isOwnUnit ? nameOwnUnit(publisher, name) : name,
				isOwnUnit,
				...(kind === undefined ? {} : { kind }),
			};
		},
	);
	const offices = findOffices(reading, sentence)
		.filter(({ isOffice }) => isOffice)
		.flatMap(({ start, end, name, isPlaced }) =>
			isPlaced
				? [{ start, end, name, isOwnUnit: false }]
				: publisher === undefined
					? []
					: [{ start, end, name: publisher.name, isOwnUnit: true }],
		);
	const own =
		publisher === undefined ? [] : findOwn(reading, sentence, publisher);
	const mentions = keepLongest([
		...named,
		...offices,
		...own,
		...findPrecincts(reading, sentence),
		...findCountyDetectives(reading, sentence),
		...findThanked(reading, sentence),
	]);
	return mentions.filter(
		({ start }, at) =>
			!ASSIGNED.test(
				reading.folded
					.slice(mentions[at - 1]?.end ?? start, start)
					.replace(/\s/g, " "),
			),
	);
}

/** “Orwin County Detective Lee Poe”: of the detectives whom a county has for its prosecutor. */
function findCountyDetectives(
	{ folded, text }: Reading,
	sentence: Span,
): Mention[] {
	const words = folded.slice(sentence.start, sentence.end).replace(/\s/g, " ");
	return [...words.matchAll(COUNTY_DETECTIVE)].map(
		({ 0: all, 1: county = "", index }) => {
			const start = sentence.start + index;
			const name = text.slice(start, start + county.length);
			return {
				start,
				end: start + all.length,
				name: `${name.replace(/\s+/g, " ")} Detectives`,
				isOwnUnit: false,
			};
		},
	);
}

/** “NYPD Detective Doe of the 44th Precinct”: a precinct of New York's police, which the sentence names before. */
function findPrecincts({ folded }: Reading, sentence: Span): Mention[] {
	const words = folded.slice(sentence.start, sentence.end).replace(/\s/g, " ");
	if (!/\bNYPD\b/.test(words)) return [];
	return [...words.matchAll(PRECINCTS)].map(({ 0: text, index }) => ({
		start: sentence.start + index,
		end: sentence.start + index + text.length,
		name: `NYPD ${text}`,
		isOwnUnit: false,
	}));
}

/** Of names that overlap the longest stays. */
function keepLongest(mentions: readonly Mention[]): Mention[] {
	return mentions
		.filter(
			(one, at) =>
				!mentions.some(
					(other, nth) =>
						nth !== at &&
						one.start < other.end &&
						other.start < one.end &&
						(other.end - other.start > one.end - one.start ||
							(other.end - other.start === one.end - one.start && nth > at)),
				),
		)
		.sort((a, b) => a.start - b.start);
}
