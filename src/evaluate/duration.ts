// Durations in months: those of a graph (xsd:duration) and those that a Chinese text states.
import { NUMBER_PATTERN, readNumber } from "./chinese-number.ts";

/** Days of a month on average, for terms in days or weeks. */
const DAYS_A_MONTH = 30.4375;
const DAYS_A_WEEK = 7;
const MONTHS_A_YEAR = 12;
/** Terms that differ by less are the same: a month has 28 to 31 days, and labels are rounded. */
const TOLERANCE_MONTHS = 0.2;

const DURATION =
	/^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+(?:\.\d+)?)D)?(?:T.*)?$/;

/** Reads an xsd:duration as months; undefined for anything else. */
export function readMonths(duration: string): number | undefined {
	const [, years, months, weeks, days] = DURATION.exec(duration) ?? [];
	const parts = [years, months, weeks, days];
	if (parts.every((part) => part === undefined)) return undefined;
	const [y = 0, m = 0, w = 0, d = 0] = parts.map((part) => Number(part ?? 0));
	return y * MONTHS_A_YEAR + m + (w * DAYS_A_WEEK + d) / DAYS_A_MONTH;
}

/** Tells whether two terms are the same. */
export function isSameTerm(months: number, other: number): boolean {
	return Math.abs(months - other) <= TOLERANCE_MONTHS;
}

const STATED = new RegExp(
	`(?:(?<years>${NUMBER_PATTERN})年)?[零又]?(?:(?<months>${NUMBER_PATTERN})个?月)?[零又]?(?:(?<days>${NUMBER_PATTERN})[日天])?`,
	"gu",
);

/** Lists the durations that a Chinese text states, in months; among them are the parts of dates, which are few and far larger. */
export function listDurations(text: string): number[] {
	const found: number[] = [];
	for (const { groups } of text.normalize("NFKC").matchAll(STATED)) {
		const [years, months, days] = [
			groups?.years,
			groups?.months,
			groups?.days,
		].map((part) => (part === undefined ? undefined : readNumber(part)));
		if (years === undefined && months === undefined && days === undefined)
			continue;
		found.push(
			(years ?? 0) * MONTHS_A_YEAR + (months ?? 0) + (days ?? 0) / DAYS_A_MONTH,
		);
	}
	return found;
}
