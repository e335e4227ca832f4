// Organizations whose names have no word for an agency, where a release thanks them beside agencies: “thanked Safe Harbor and the FBI for their help”. Part of agency-credit.ts.
import type { Reading, Span } from "../../reading.ts";
import { findPersonNames } from "../person.ts";
import type { Mention } from "./agency-own.ts";

const NAME = "([A-Z][a-z]{3,}(?: [A-Z][a-z]{2,}){0,2})";
/** First and last of those who are thanked; what is thanked for follows. */
const FORMS: readonly RegExp[] = [
	new RegExp(
		`\\bthank(?:s|ed)? ${NAME}(?= and the [A-Z]|, the [A-Z]| for (?:its|their))`,
		"g",
	),
	new RegExp(`,? and ${NAME}(?=,? for (?:its|their))`, "g"),
];
/** Titles, places of work and nouns for people. */
const NO_NAME =
	/\b(?:Judge|Justice|Attorneys?|Detectives?|Officers?|Investigators?|Sergeants?|Agents?|Advocates?|Deputy|Deputies|Chief|Captain|Lieutenant|Unit|Bureau|Division|Team|County|City|State|District|Department|Office|Police|Jury|Jurors)\b/;

/** Words that names of such organizations have, and names of persons do not. */
const OF_HELP =
	/\b(?:Safe|House|Horizon|Haven|Harbor|Hope|Family|Families|Children|Women|Crisis|Shelter|Project|Home|Legal|Victims?|Community|Services?)\b/;

/** The organizations that a sentence thanks by a name that is no person's. */
export function findThanked(reading: Reading, sentence: Span): Mention[] {
	const words = reading.folded
		.slice(sentence.start, sentence.end)
		.replace(/\s/g, " ");
	if (!/\bthank(?:s|ed)?\b/.test(words)) return [];
	const persons = findPersonNames(reading, sentence);
	return FORMS.flatMap((form) =>
		[...words.matchAll(form)].flatMap(({ 0: all, 1: name = "", index }) => {
			const end = sentence.start + index + all.length;
			const start = end - name.length;
			const isPerson = name.includes(" ")
				? !OF_HELP.test(name) &&
					persons.some((one) => one.start < end && start < one.end)
				: new RegExp(`[A-Z][a-z]+ ${name}\\b`).test(reading.folded);
			return isPerson || NO_NAME.test(name)
				? []
				: [{ start, end, name, isOwnUnit: false }];
		}),
	);
}
