// English dates, whole or partial: “June 10, 2024”, “10 June 2024”, “Jan. 12”, “March 2015”, “6/10/2024”, “2024-06-10”.
import { datatypeOfDate } from "../../model/date.ts";
import type { Reading, Span } from "../reading.ts";

const MONTHS =
	"january february march april may june july august september october november december".split(
		" ",
	);
/** Full names and the short ones of style guides, with or without a stop. */
const MONTH =
	"(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
const DAY = "\\d{1,2}(?:st|nd|rd|th)?";
const YEAR = "(?:19|20)\\d\\d";

const DATES = new RegExp(
	[
		`\\b(?<month>${MONTH})\\s{1,2}(?<day>${DAY})(?:,?\\s{1,2}(?<year>${YEAR}))?(?![\\d,]*\\d)`,
		`\\b(?<day2>${DAY})(?: of)?\\s(?<month2>${MONTH})(?:,?\\s(?<year2>${YEAR}))?\\b(?![\\d,]*\\d)`,
		`\\b(?<month3>${MONTH}),?\\s{1,2}(?<year3>${YEAR})\\b`,
		`\\b(?<year4>${YEAR})-(?<month4>\\d\\d)-(?<day4>\\d\\d)\\b`,
		`\\b(?<month5>\\d{1,2})/(?<day5>\\d{1,2})/(?<year5>${YEAR})\\b`,
	].join("|"),
	"gi",
);

/** A date, and where it stands. */
export interface FoundDate extends Span {
	/** 2024-06-10, 2024-06, or --06-10 where the year is not said. */
	readonly value: string;
}

/** Gives the dates of a part of a text, from left to right; one that is not in the calendar is left out. Month/day/year with slashes is read as in the United States. */
export function findDates(
	{ folded }: Reading,
	{ start, end }: Span,
): FoundDate[] {
	const dates: FoundDate[] = [];
	for (const { 0: text, index, groups = {} } of folded
		.slice(start, end)
		.matchAll(DATES)) {
		const pick = (name: string): string | undefined =>
			groups[name] ??
			[2, 3, 4, 5].map((form) => groups[`${name}${form}`]).find(Boolean);
		const value = formatDate(pick("year"), pick("month"), pick("day"));
		// “may 3” in lower case is a verb and a number.
		const isMonth = /^[\d\p{Lu}]/u.test(pick("month") ?? "");
		if (isMonth && datatypeOfDate(value) !== undefined)
			dates.push({
				start: start + index,
				end: start + index + text.length,
				value,
			});
	}
	return dates;
}

function formatDate(
	year = "-",
	month = "",
	day: string | undefined = undefined,
): string {
	const number = /^\d/.test(month)
		? Number(month)
		: MONTHS.findIndex((name) =>
				name.startsWith(month.slice(0, 3).toLowerCase()),
			) + 1;
	const parts = [year, String(number).padStart(2, "0")];
	if (day !== undefined)
		parts.push(String(Number.parseInt(day, 10)).padStart(2, "0"));
	return parts.join("-");
}
