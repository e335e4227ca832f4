// Durations and dates in words: whether a quote holds the term or the day that a model states.
import { findNumerals, readChinese } from "./numeral.ts";

const UNIT_MONTHS: Readonly<Record<string, number>> = {
	年: 12,
	个月: 1,
	月: 1,
	year: 12,
	month: 1,
};

/** What follows a number of years or months. */
const UNIT = /^(?:余)?[\s-]{0,2}(年|个月|月|years?|months?)(半| and a half)?/;
/** Units between years and months that belong together: “three years and six months”. */
const JOIN = 12;

/** Lists the durations in words that are folded and in lower case, in months: each one, and years with the months that follow them. */
export function findMonths(words: string): number[] {
	const found: number[] = [];
	let years: { months: number; end: number } | undefined;
	for (const { value, end } of [
		...findNumerals(words),
		...articles(words),
	].sort((a, b) => a.end - b.end)) {
		const match = UNIT.exec(words.slice(end, end + 24));
		if (match === null) continue;
		const unit = (match[1] ?? "").replace(/s$/, "");
		const size = UNIT_MONTHS[unit] ?? 1;
		const months = value * size + (match[2] === undefined ? 0 : size / 2);
		found.push(months);
		const place = end + match[0].length;
		if (size === 12) years = { months, end: place };
		else {
			if (years !== undefined && end - years.end <= JOIN)
				found.push(years.months + months);
			years = undefined;
		}
	}
	return found;
}

/** “a year”, “one-year” without a numeral. */
function articles(words: string): { value: number; end: number }[] {
	return [...words.matchAll(/\ban?(?=[\s-](?:year|month))/g)].map(
		({ index, 0: word }) => ({ value: 1, end: index + word.length }),
	);
}

const MONTHS =
	"january february march april may june july august september october november december".split(
		" ",
	);
const MONTH = `(${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)}|t)?`).join("|")})\\.?`;
const NUMERAL = "[〇零一二三四五六七八九十\\d]";

/** Forms of dates: what their groups are. */
const DATE_FORMS: readonly (readonly [RegExp, string])[] = [
	[/\b(\d{4})[-./](\d{1,2})[-./](\d{1,2})\b/g, "ymd"],
	[/\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/g, "mdy"],
	[
		new RegExp(
			`(?:(${NUMERAL}{4})\\s?年\\s?)?(${NUMERAL}{1,3})\\s?月(?:\\s?(${NUMERAL}{1,3})\\s?[日号])?`,
			"g",
		),
		"ymd",
	],
	[new RegExp(`(${NUMERAL}{4})\\s?年`, "g"), "y"],
	[
		new RegExp(
			`\\b${MONTH}\\s(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s(\\d{4}))?\\b`,
			"g",
		),
		"mdy",
	],
	[
		new RegExp(
			`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?${MONTH}(?:,?\\s(\\d{4}))?\\b`,
			"g",
		),
		"dmy",
	],
	[new RegExp(`\\b${MONTH},?\\s(\\d{4})\\b`, "g"), "my"],
	[/\b((?:19|20)\d{2})\b/g, "y"],
];

/** Tells whether words that are folded and in lower case hold a date: it, or one of which it is a part. */
export function holdsDate(words: string, date: string): boolean {
	const spaced = words.replace(/\s+/g, " ");
	return DATE_FORMS.some(([form, order]) =>
		[...spaced.matchAll(form)].some((match) => {
			const read = (part: string): number | undefined => {
				const at = order.indexOf(part);
				return at < 0 ? undefined : readPart(match[at + 1]);
			};
			return writeDates(read("y"), read("m"), read("d")).includes(date);
		}),
	);
}

function readPart(text: string | undefined): number | undefined {
	if (text === undefined) return undefined;
	if (/^\d+$/.test(text)) return Number(text);
	const month = MONTHS.findIndex((name) => text.startsWith(name.slice(0, 3)));
	return month >= 0 ? month + 1 : readChinese(text);
}

/** The lexical forms that a date, as far as it is known, supports. */
function writeDates(
	year: number | undefined,
	month: number | undefined,
	day: number | undefined,
): string[] {
	const two = (number: number): string => String(number).padStart(2, "0");
	const dates: string[] = [];
	if (year !== undefined) {
		dates.push(String(year));
		if (month !== undefined) dates.push(`${year}-${two(month)}`);
		if (month !== undefined && day !== undefined)
			dates.push(`${year}-${two(month)}-${two(day)}`);
	}
	if (month !== undefined && day !== undefined)
		dates.push(`--${two(month)}-${two(day)}`);
	return dates;
}
