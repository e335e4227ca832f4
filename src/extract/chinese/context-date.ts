// Dates whose year stands earlier in the text: 同年11月20日, 4月27日, 次年1月3日. Works on folded text.
import { datatypeOfDate } from "../../model/date.ts";
import type { Span } from "../reading.ts";
import { findDates } from "./date.ts";

/** A date with the places that support it: where it stands, and the year before it where it has none of its own. */
export interface ContextDate extends Span {
	readonly value: string;
	readonly year?: Span;
}

const YEAR = /(?<!\d)((?:19|20)\d\d)年/g;
const WITHOUT_YEAR =
	/(?:(同年|当年|次年|翌年)|(?<![\d年]))(\d{1,2})月(\d{1,2})日/g;

/** Gives the dates of a part of a text in their order, those without a year in the year that was named last before them. */
export function findContextDates(
	folded: string,
	from = 0,
	to: number = folded.length,
): ContextDate[] {
	const whole = findDates(folded, from, to);
	const part = folded.slice(from, to);
	const years = [...part.matchAll(YEAR)].map(({ index, 1: year }) => ({
		start: from + index,
		end: from + index + 5,
		year: Number(year),
	}));
	const dates: ContextDate[] = whole.map(({ start, end, value }) => ({
		start,
		end,
		value,
	}));
	let nth = 0;
	let current: (typeof years)[number] | undefined;
	for (const match of part.matchAll(WITHOUT_YEAR)) {
		const [text, relation, month = "", day = ""] = match;
		const start = from + match.index;
		for (; (years[nth]?.start ?? to) < start; nth += 1) current = years[nth];
		if (current === undefined) continue;
		const isNext = relation === "次年" || relation === "翌年";
		const value = `${current.year + (isNext ? 1 : 0)}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
		if (datatypeOfDate(value) === undefined) continue;
		const year = { start: current.start, end: current.end };
		dates.push({ start, end: start + text.length, value, year });
	}
	return dates.sort((a, b) => a.start - b.start);
}
