// Dates, whole or partial: their forms in XML Schema, checked against the calendar.
import { xsd } from "../vocabulary/standard.ts";

/** Forms of a date, from whole to partial. */
const DATE_FORMS: readonly (readonly [RegExp, string])[] = [
	[/^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/, xsd.date],
	[/^(?<year>\d{4})-(?<month>\d\d)$/, xsd.gYearMonth],
	[/^(?<year>\d{4})$/, xsd.gYear],
	[/^--(?<month>\d\d)-(?<day>\d\d)$/, xsd.gMonthDay],
];

/** A leap year, for days whose year is not known. */
const ANY_YEAR = "2000";

/** Gives the datatype of a date such as 2025-03-19, 2025-03, 2025 or --05-28; undefined for what is no date of the calendar. */
export function datatypeOfDate(text: string): string | undefined {
	for (const [form, datatype] of DATE_FORMS) {
		const groups = form.exec(text)?.groups;
		if (groups === undefined) continue;
		const { year = ANY_YEAR, month = "01", day = "01" } = groups;
		return isCalendarDay(Number(year), Number(month), Number(day))
			? datatype
			: undefined;
	}
	return undefined;
}

function isCalendarDay(year: number, month: number, day: number): boolean {
	const date = new Date(0);
	date.setUTCFullYear(year, month - 1, day);
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
