// Terms in English sentences: “13 years and four months”, “three to nine years”, “25 years to life”, “1 1/3 to 4 years”, “240 days”.
import type { Reading, Span } from "../reading.ts";
import { NUMERAL, readNumeral } from "./numeral.ts";

/** A length of time, from a least to a most. */
export interface Term extends Span {
	/** xsd:duration; the same as `maximum` where the term is definite. */
	readonly minimum: string;
	/** Absent where the term may last for life. */
	readonly maximum?: string;
}

const FRACTION =
	"(?:\\d{1,3}[ -]\\d/\\d|\\d{0,3}[½⅓⅔¼¾]|(?:one|two|three|four|five|six|seven|eight|nine|ten)[ -]and[ -](?:a|one|two)[ -](?:half|thirds?))";
const NUMBER = `(?:${FRACTION}|${NUMERAL}|an?(?= (?:year|month|day|week)\\b))(?:\\s?\\(\\d{1,3}\\))?`;
const UNIT = "(?:years?|months?|weeks?|days?)";
const YEARS = `(?:${NUMBER})[ -]years?'?`;
const MONTHS = `(?:${NUMBER})[ -]months?'?`;
const DAYS = `(?:${NUMBER})[ -](?:days?|weeks?)'?`;
const AND = "(?:,? and |, | )";
/** Units come from the longest to the shortest: “8 years and 10 years” are two terms. */
const LENGTH = `(?:${YEARS}(?:${AND}${MONTHS})?(?:${AND}${DAYS})?|${MONTHS}(?:${AND}${DAYS})?|${DAYS})`;
const TERMS = new RegExp(
	[
		`(?<low>${NUMBER})(?: ?(?<lowUnit>${UNIT}))?(?: to |-to-| - |-)(?<high>${NUMBER})[ -](?<unit>${UNIT})\\b`,
		`(?<lifeLow>${LENGTH})(?: to |-to-)life\\b`,
		`(?<fixed>${LENGTH})(?![ -]old|\\w)`,
	].join("|"),
	"gi",
);
const DAY_BEFORE =
	/\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? $/;
const PARTS = new RegExp(`(?<number>${NUMBER})[ -](?<unit>${UNIT})`, "gi");
const VULGAR: Readonly<Record<string, number>> = {
	"½": 6,
	"⅓": 4,
	"⅔": 8,
	"¼": 3,
	"¾": 9,
};
const MONTHS_A_YEAR = 12;
const DAYS_A_WEEK = 7;

/** Gives the terms of a part of a text, from left to right. */
export function findTerms({ folded }: Reading, { start, end }: Span): Term[] {
	const terms: Term[] = [];
	for (const { 0: text, index, groups = {} } of folded
		.slice(start, end)
		.matchAll(TERMS)) {
		const span = { start: start + index, end: start + index + text.length };
		const { low, lowUnit, high, unit = "", lifeLow, fixed } = groups;
		const isDay = DAY_BEFORE.test(
			folded.slice(Math.max(start, start + index - 12), start + index),
		);
		if (isDay && high !== undefined) {
			// “on Jan. 3 to 16 months”: the first number is of a date.
			const length = readTerm(`${high} ${unit}`);
			const from = start + index + text.lastIndexOf(high);
			if (length !== undefined)
				terms.push({
					start: from,
					end: span.end,
					minimum: length,
					maximum: length,
				});
		} else if (low !== undefined && high !== undefined) {
			const minimum = readTerm(`${low} ${lowUnit ?? unit}`);
			const maximum = readTerm(`${high} ${unit}`);
			if (minimum !== undefined && maximum !== undefined)
				terms.push({ ...span, minimum, maximum });
		} else {
			const minimum = readTerm(lifeLow ?? fixed ?? "");
			if (minimum === undefined) continue;
			terms.push(
				lifeLow === undefined
					? { ...span, minimum, maximum: minimum }
					: { ...span, minimum },
			);
		}
	}
	return terms;
}

/** Reads the length of a term without a range as an xsd:duration; undefined for none. Weeks become days. */
function readTerm(text: string): string | undefined {
	let months = 0;
	let days = 0;
	for (const { groups = {} } of text.matchAll(PARTS)) {
		const { number = "", unit = "" } = groups;
		const [whole, twelfths] = readAmount(number);
		if (/^year/i.test(unit)) months += whole * MONTHS_A_YEAR + twelfths;
		else if (/^month/i.test(unit)) months += whole;
		else days += whole * (/^week/i.test(unit) ? DAYS_A_WEEK : 1);
	}
	if (
		!Number.isSafeInteger(months) ||
		!Number.isSafeInteger(days) ||
		months + days <= 0
	)
		return undefined;
	const years = Math.floor(months / MONTHS_A_YEAR);
	const rest = months % MONTHS_A_YEAR;
	return `P${years > 0 ? `${years}Y` : ""}${rest > 0 ? `${rest}M` : ""}${days > 0 ? `${days}D` : ""}`;
}

/** Reads a number of years as whole ones and months. */
function readAmount(text: string): [whole: number, months: number] {
	const number = text.replace(/\s?\(\d{1,3}\)/, "");
	const last = VULGAR[number.at(-1) ?? ""];
	if (last !== undefined)
		return [Number(number.slice(0, -1).trim() || 0), last];
	const [, whole, over, under] = /^(\d{1,3})[ -](\d)\/(\d)$/.exec(number) ?? [];
	if (whole !== undefined)
		return [
			Number(whole),
			Math.round((MONTHS_A_YEAR * Number(over)) / Number(under)),
		];
	const [, words, count = "", part = ""] =
		/^(\w+)[ -]and[ -](a|one|two)[ -](half|thirds?)$/i.exec(number) ?? [];
	if (words !== undefined)
		return [
			readNumeral(words) ?? 0,
			(MONTHS_A_YEAR / (part === "half" ? 2 : 3)) *
				(count.toLowerCase() === "two" ? 2 : 1),
		];
	const value = readNumeral(number) ?? 0;
	const years = Math.floor(value);
	return [years, Math.round((value - years) * MONTHS_A_YEAR)];
}
