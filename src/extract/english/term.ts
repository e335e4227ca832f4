// Terms in English sentences: “13 years and four months”, “three to nine years”, “25 years to life”, “1 1/3 to 4 years”, “240 days”.
import type { Reading, Span } from "../reading.ts";
import { NUMERAL, readNumeral } from "./numeral.ts";
import { writeDuration } from "./term-sum.ts";

/** A length of time, from a least to a most. */
export interface Term extends Span {
	/** xsd:duration; the same as `maximum` where the term is definite. */
	readonly minimum: string;
	/** Absent where the term may last for life. */
	readonly maximum?: string;
}

const FRACTION =
	"(?:\\d{1,3}[ -]\\d/\\d|\\d{0,3}[½⅓⅔¼¾]|(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})[ -]and[ -](?:a|one|two)[ -](?:half|thirds?))";
const NUMBER = `(?:${FRACTION}|${NUMERAL}|an?(?= (?:year|month|day|week|decade)\\b))(?:\\s?\\(\\d{1,3}\\))?`;
const UNIT = "(?:years?|months?|weeks?|days?|decades?)";
const DECADES = `(?:${NUMBER})[ -]decades?'?`;
const YEARS = `(?:${NUMBER})[ -]years?'?`;
const MONTHS = `(?:${NUMBER})[ -]months?'?`;
const DAYS = `(?:${NUMBER})[ -](?:days?|weeks?)'?`;
const AND = "(?:,? and |, | )";
/** Units come from the longest to the shortest: “8 years and 10 years” are two terms. */
const LENGTH = `(?:${YEARS}(?:${AND}${MONTHS})?(?:${AND}${DAYS})?|${MONTHS}(?:${AND}${DAYS})?|${DAYS}|${DECADES})`;
const LEAST =
	"(?:between|minimum (?:term |sentence )?of|no(?:t)? (?:less|fewer) than)";
const MOST =
	"(?:(?:an? )?maximum (?:term |sentence )?of |(?:no(?:t)? )?more than )?";
const TERMS = new RegExp(
	[
		`${LEAST} (?<least>${NUMBER})(?: (?<leastUnit>${UNIT}))?,? (?:and|to|but|nor) ${MOST}(?<most>${NUMBER})[ -](?<mostUnit>${UNIT})\\b`,
		`(?<low>${NUMBER})(?: ?(?<lowUnit>${UNIT}))?(?: to |-to-| - |-)(?<high>${NUMBER})[ -](?<unit>${UNIT})\\b`,
		`(?<lifeLow>${LENGTH}|${NUMBER})(?:,? to |-to-)life\\b`,
		`(?<fixed>${LENGTH})(?![ -]old|\\w)`,
	].join("|"),
	"gi",
);
const DAY_BEFORE =
	/\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? $/;
const YEAR = /^(?:19|20)\d\d$/;
const PARTS = new RegExp(`(?<number>${NUMBER})[ -](?<unit>${UNIT})`, "gi");
/** Twelfths of what a fraction is of. */
const VULGAR: Readonly<Record<string, number>> = {
	"½": 6,
	"⅓": 4,
	"⅔": 8,
	"¼": 3,
	"¾": 9,
};
const MONTHS_A_YEAR = 12;
const YEARS_A_DECADE = 10;
const DAYS_A_WEEK = 7;
/** By which halves of months are counted in days. */
const DAYS_A_MONTH = 30;

/** Gives the terms of a part of a text, from left to right. */
export function findTerms({ folded }: Reading, { start, end }: Span): Term[] {
	const terms: Term[] = [];
	for (const { 0: text, index, groups = {} } of folded
		.slice(start, end)
		.matchAll(TERMS)) {
		const span = { start: start + index, end: start + index + text.length };
		const low = groups.low ?? groups.least;
		const high = groups.high ?? groups.most;
		const unit = groups.unit ?? groups.mostUnit ?? "";
		const { lifeLow, fixed } = groups;
		const isDay = DAY_BEFORE.test(
			folded.slice(Math.max(start, start + index - 12), start + index),
		);
		const isDate = isDay || (low !== undefined && YEAR.test(low));
		if (isDate && high !== undefined) {
			// “on Jan. 3 to 16 months”, “on May 9, 2023 to five years”: the first number is of a date.
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
			const lowUnit = groups.lowUnit ?? groups.leastUnit ?? unit;
			const minimum = readTerm(`${low} ${lowUnit}`);
			const maximum = readTerm(`${high} ${unit}`);
			if (minimum !== undefined && maximum !== undefined)
				terms.push({ ...span, minimum, maximum });
		} else if (lifeLow !== undefined) {
			// “25 to life” is of years.
			const minimum = readTerm(lifeLow) ?? readTerm(`${lifeLow} years`);
			if (minimum !== undefined) terms.push({ ...span, minimum });
		} else {
			const minimum = readTerm(fixed ?? "");
			if (minimum !== undefined)
				terms.push({ ...span, minimum, maximum: minimum });
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
		if (/^decade/i.test(unit))
			months += whole * YEARS_A_DECADE * MONTHS_A_YEAR + twelfths * 10;
		else if (/^year/i.test(unit)) months += whole * MONTHS_A_YEAR + twelfths;
		else if (/^month/i.test(unit)) {
			months += whole;
			days += Math.round((twelfths / MONTHS_A_YEAR) * DAYS_A_MONTH);
		} else days += whole * (/^week/i.test(unit) ? DAYS_A_WEEK : 1);
	}
	return writeDuration({ months, days });
}

/** Reads a number as whole ones and twelfths. */
function readAmount(text: string): [whole: number, twelfths: number] {
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
			(MONTHS_A_YEAR / (part.toLowerCase() === "half" ? 2 : 3)) *
				(count.toLowerCase() === "two" ? 2 : 1),
		];
	const value = readNumeral(number) ?? 0;
	const years = Math.floor(value);
	return [years, Math.round((value - years) * MONTHS_A_YEAR)];
}
