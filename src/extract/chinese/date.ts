// Dates in Chinese text: 2018年7月2日, 二〇一八年七月十六日, also with a day or year missing. Works on folded text.
import { datatypeOfDate } from "../../model/date.ts";
import type { Match } from "../trie.ts";
import { readNumeral } from "./numeral.ts";

/** A year in four digits, a month, and perhaps a day; letters that OCR makes of zeros, and spaces between, are let pass. */
const DATE =
	/(?<![0-9])([12一二壹贰][0-9〇零OoΟοОо一二三四五六七八九]{3})[ \n]?年[ \n]?([01]?[0-9]|元|正|十[一二]?|[一二三四五六七八九])[ \n]?月[ \n]?(?:(?:初)?([0-3]?[0-9]|[一二三四五六七八九]?十[ \n]?[一二三四五六七八九]?|[一二三四五六七八九]|廿[一二三四五六七八九]?|卅一?)[ \n]?[日号])?/g;

/** Dates in figures, as some signatures have them. */
const FIGURES =
	/(?<![0-9])((?:19|20)\d\d)[-./](\d{1,2})[-./](\d{1,2})(?![0-9])/g;

/** Gives the dates of a part of a folded text in their order, in the form of XML Schema: whole, or a month of a year. */
export function findDates(
	folded: string,
	from = 0,
	to: number = folded.length,
): Match<string>[] {
	const part = folded.slice(from, to);
	return [...matchDates(part, from, DATE)];
}

/** Gives the dates in figures, such as 2019.04.30, of a part of a folded text. */
export function findDatesInFigures(
	folded: string,
	from = 0,
	to: number = folded.length,
): Match<string>[] {
	return [...matchDates(folded.slice(from, to), from, FIGURES)];
}

/** Reads a text that is a date and nothing else; undefined for what is none. */
export function readDate(text: string): string | undefined {
	const [date, ...others] = findDates(text);
	const isWhole =
		date !== undefined &&
		others.length === 0 &&
		date.start === 0 &&
		date.end === text.length;
	return isWhole ? date.value : undefined;
}

function* matchDates(
	part: string,
	offset: number,
	pattern: RegExp,
): Generator<Match<string>> {
	for (const match of part.matchAll(pattern)) {
		const [text, year = "", month = "", day] = match;
		const value = formatDate(year, month, day);
		if (value === undefined) continue;
		const start = offset + match.index;
		yield { start, end: start + text.length, value };
	}
}

function formatDate(
	year: string,
	month: string,
	day: string | undefined,
): string | undefined {
	const parts = [
		pad(readNumeral(year), 4),
		pad(/^[元正]$/.test(month) ? 1 : readNumeral(month), 2),
		...(day === undefined ? [] : [pad(readNumeral(day), 2)]),
	];
	const date = parts.join("-");
	if (datatypeOfDate(date) !== undefined) return date;
	const monthOnly = parts.slice(0, 2).join("-");
	return datatypeOfDate(monthOnly) === undefined ? undefined : monthOnly;
}

function pad(number: number | undefined, width: number): string {
	return String(number ?? "").padStart(width, "0");
}
