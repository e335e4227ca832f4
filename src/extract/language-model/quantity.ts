// Numbers, durations and dates in quoted words: whether a quote holds the sum, the term or the day that a model states, in either language.
import {
	findDates as findChineseDates,
	findDatesInFigures,
} from "../chinese/date.ts";
import { readDurationAt } from "../chinese/duration.ts";
import { findMoney as findChineseMoney } from "../chinese/money.ts";
import {
	DIGIT_CLASS,
	readNumeral as readChineseNumeral,
	UNIT_CLASS,
} from "../chinese/numeral.ts";
import { findDates as findEnglishDates } from "../english/date.ts";
import { findMoney as findEnglishMoney } from "../english/money.ts";
import { findNumerals } from "../english/numeral.ts";
import type { Reading, Span } from "../reading.ts";

const CHINESE_NUMERAL = new RegExp(`[${DIGIT_CLASS}${UNIT_CLASS}]{1,24}`, "g");
const CHINESE_DIGIT = new RegExp(`[${DIGIT_CLASS}十百]`);

/** What follows a number of years or months in English, and what joins both. */
const ENGLISH_UNIT = /[\s-]{1,2}(year|month)s?\b( and a half\b)?/iy;
const ENGLISH_JOIN = /^(?:,|\s|and|plus){1,6}$/i;
/** “a year”, “one and a half years” apart. */
const ENGLISH_ARTICLE = /\ban?(?=[\s-](?:year|month)\b)/gi;

/** Lists the numbers in a part of a text. */
export function findNumbers(reading: Reading, span: Span): number[] {
	const words = reading.folded.slice(span.start, span.end);
	return [
		...findNumerals(reading, span).map(({ value }) => value),
		...findEnglishMoney(reading, span).map(({ value }) => value),
		...findChineseMoney(words).map(({ value }) => value.value),
		...[...words.matchAll(CHINESE_NUMERAL)].flatMap(
			([numeral]) => readChineseNumeral(numeral) ?? [],
		),
	];
}

/** Lists the durations in a part of a text, in months; years and the months that follow them are one. */
export function findMonths(reading: Reading, span: Span): number[] {
	return [
		...findChineseMonths(reading.folded.slice(span.start, span.end)),
		...findEnglishMonths(reading, span),
	];
}

function findChineseMonths(words: string): number[] {
	const found: number[] = [];
	for (let at = 0; at < words.length; ) {
		const match = CHINESE_DIGIT.test(words.charAt(at))
			? readDurationAt(words, at)
			: undefined;
		if (match === undefined) at += 1;
		else {
			const half = words.startsWith("半", match.end) ? 6 : 0;
			found.push(match.value.months + half);
			at = Math.max(match.end, at + 1);
		}
	}
	return found;
}

function findEnglishMonths(reading: Reading, span: Span): number[] {
	const words = reading.folded.slice(span.start, span.end);
	const articles = [...words.matchAll(ENGLISH_ARTICLE)].map(
		({ index, 0: word }) => ({
			value: 1,
			start: index,
			end: index + word.length,
		}),
	);
	const numerals = findNumerals(reading, span).map(({ value, start, end }) => ({
		value,
		start: start - span.start,
		end: end - span.start,
	}));
	const found: number[] = [];
	let years: { readonly end: number } | undefined;
	for (const { value, start, end } of [...numerals, ...articles].sort(
		(a, b) => a.start - b.start,
	)) {
		ENGLISH_UNIT.lastIndex = end;
		const match = ENGLISH_UNIT.exec(words);
		if (match === null) continue;
		const size = match[1]?.toLowerCase() === "year" ? 12 : 1;
		const months = value * size + (match[2] === undefined ? 0 : size / 2);
		const isJoined =
			size === 1 &&
			years !== undefined &&
			ENGLISH_JOIN.test(words.slice(years.end, start));
		if (isJoined) found.push((found.pop() ?? 0) + months);
		else found.push(months);
		years = size === 12 ? { end: end + match[0].length } : undefined;
	}
	return found;
}

/** Tells whether a part of a text holds a date: it, or one of which it is a part. */
export function holdsDate(reading: Reading, span: Span, date: string): boolean {
	const { folded } = reading;
	const words = folded.slice(span.start, span.end);
	const dates = [
		...findEnglishDates(reading, span).map(({ value }) => value),
		...findChineseDates(words).map(({ value }) => value),
		...findDatesInFigures(words).map(({ value }) => value),
		...findPartialDates(words),
	];
	return dates.some(
		(found) =>
			found === date ||
			found.startsWith(`${date}-`) ||
			(date.startsWith("--") && found.slice(4) === date.slice(1)),
	);
}

/** Years alone, and Chinese months and days without a year. */
function findPartialDates(words: string): string[] {
	const years = [
		...words.matchAll(
			/\b(?:19|20)\d\d\b|[〇零一二三四五六七八九0-9]{4}(?=年)/g,
		),
	];
	const days = [
		...words.matchAll(
			/([0-9一二十]{1,3})月([0-9一二三四五六七八九十]{1,3})[日号]/g,
		),
	];
	const two = (numeral: string | undefined): string =>
		String(readChineseNumeral(numeral ?? "") ?? "").padStart(2, "0");
	return [
		...years.map(([year]) => String(readChineseNumeral(year))),
		...days.map(([, month, day]) => `--${two(month)}-${two(day)}`),
	];
}
