// What somebody was sentenced for, as the sentence that tells of the penalty names it: “25 years for murder and ten years for arson”.
import type { Reading, Span } from "../../reading.ts";
import { type NamedOffense, readOffenseList } from "../offense-list.ts";
import { opensOffense } from "../offense-name.ts";

/** What leads to the offense; not to what somebody did, or how long. */
const GROUND =
	/\b(?:for|after being convicted of|on (?:charges|counts) of|on(?= (?:\w+ ){1,2}(?:charges|counts?) of)|in connection with) (?=[a-z])(?!the (?!(?:[a-z]+-degree|\d\w\w-degree|attempted|capital|aggravated|armed) )|his |her |their |a |an |\w+ (?:years|months|days))/gi;

/** Gives the offenses for which a penalty was imposed; they are told of in passing, and not surely by name. */
export function findGrounds(
	reading: Reading,
	{ start, end }: Span,
): NamedOffense[] {
	const words = reading.folded.slice(start, end).replace(/\s/g, " ");
	const grounds = [...words.matchAll(GROUND)]
		.map(({ 0: lead, index }) => ({ index, from: index + lead.length }))
		// Words in capitals may be anybody's name, and a second “for” may tell anything: they must open an offense.
		.filter(
			({ from, index }, nth) =>
				// “that he had mistaken leniency for fear”, in quotes: what somebody said.
				words.slice(0, index).split('"').length % 2 === 1 &&
				((nth === 0 && /^[a-z]/.test(words.slice(from))) ||
					opensOffense(words.slice(from, from + 120))),
		);
	return grounds.flatMap(({ from }, nth) =>
		readOffenseList(reading, {
			start: start + from,
			end: start + (grounds[nth + 1]?.index ?? words.length),
		}).map((offense) => ({ ...offense, isFormal: false })),
	);
}
