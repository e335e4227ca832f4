// Who is credited in a passage of an invented release, each in a line, for the tests of credits.
import { findCredits } from "../../../../../src/extract/english/prosecution/credit.ts";
import { splitSentences } from "../../../../../src/extract/english/sentence.ts";
import { readEnglish, wholeOf } from "../text.ts";

/** The office whose release it is. */
const OFFICE = "Merrow County District Attorney's Office";
/** A passage and what must be read in it, separated by ` | `; empty for nothing. */
export type CreditCase = readonly [passage: string, credits: string];

/** Gives the agencies of a passage as `investigating Harlow Creek Police Department | assisting FBI`, in alphabetical order. */
export function agenciesOf(passage: string): string {
	return creditsOf(passage).agencies;
}

/** Gives the officials of a passage as `judge Ann Moss | prosecutor Mark Doe`, in alphabetical order. */
export function officialsOf(passage: string): string {
	return creditsOf(passage).officials;
}

/** Puts the parts of an expectation in alphabetical order. */
export function sorted(credits: string): string {
	return credits.split(" | ").sort().join(" | ");
}

function creditsOf(passage: string): { agencies: string; officials: string } {
	const reading = readEnglish(`${OFFICE}\n${passage}`);
	const whole = wholeOf(reading);
	const publisher = {
		start: 0,
		end: OFFICE.length,
		name: OFFICE,
		isPlaced: true,
		isOffice: true,
	};
	const { agencies, officials } = findCredits(
		reading,
		splitSentences(reading, { ...whole, start: OFFICE.length + 1 }),
		publisher,
		(name) => name === "Joan Roe",
	);
	const write = (
		credits: readonly { readonly role: string; readonly name: string }[],
	): string =>
		sorted(credits.map(({ role, name }) => `${role} ${name}`).join(" | "));
	return {
		agencies: write(
			agencies.filter(
				({ role, name }) => role !== "prosecuting" || name !== OFFICE,
			),
		),
		officials: write(officials),
	};
}
