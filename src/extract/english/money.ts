// Sums of money in English text: “$1.7 million”, “over $889,000”, “RMB 30,000”, “500,000 yuan”.
import type { Reading, Span } from "../reading.ts";
import { NUMERAL, readNumeral } from "./numeral.ts";

/** Signs and names of currencies, with their codes (ISO 4217). A bare $ is the dollar of the United States. */
const CURRENCIES: readonly (readonly [RegExp, string])[] = [
	[/^(?:US\$|USD|\$|(?:U\.?S\.?)?dollars?)$/i, "USD"],
	[/^(?:HK\$|HKD|HongKongdollars?)$/i, "HKD"],
	[/^(?:RMB|CNY|¥|￥|yuan|renminbi)$/i, "CNY"],
	[/^(?:€|EUR|euros?)$/i, "EUR"],
	[/^(?:£|GBP|pounds?)$/i, "GBP"],
];
const BEFORE = "US\\$|HK\\$|\\$|€|£|¥|￥|(?:USD|HKD|RMB|CNY|EUR|GBP)\\s?¥?";
const AFTER =
	"yuan|renminbi|RMB|CNY|(?:U\\.?S\\.? |Hong Kong )?dollars?|USD|HKD|euros?|EUR|GBP";
/** Words before a sum that make it a limit, with the concept of scheme/bound. */
const BOUNDS: readonly (readonly [RegExp, string])[] = [
	[
		/(?:\b(?:over|more than|above|exceed(?:s|ed|ing)?|in excess of|greater than|upwards of))\s$/i,
		"over",
	],
	[
		/(?:\b(?:at least|no less than|not less than|a minimum of))\s$/i,
		"at-least",
	],
	[
		/(?:\b(?:under|less than|fewer than|below|nearly|almost|just shy of))\s$/i,
		"under",
	],
	[
		/(?:\b(?:up to|no more than|not more than|at most|as much as|a maximum of))\s$/i,
		"at-most",
	],
	[
		/(?:\b(?:about|approximately|around|roughly|some|an estimated|estimated at))\s(?:a total of\s)?$/i,
		"about",
	],
];
const SUMS = new RegExp(
	`(?<before>${BEFORE})\\s?(?<sum>${NUMERAL})(?<plus>\\+|,? or more\\b)?|(?<sum2>${NUMERAL})[ -](?<after>${AFTER})\\b`,
	"gi",
);
/** Characters before a sum in which words of a bound can stand. */
const BOUND_LENGTH = 24;

/** A sum, and where it stands, without the words of its bound. */
export interface Money extends Span {
	readonly value: number;
	/** ISO 4217. */
	readonly currency: string;
	/** Concept of scheme/bound. */
	readonly bound: string;
}

/** Gives the sums of money of a part of a text, from left to right. */
export function findMoney({ folded }: Reading, { start, end }: Span): Money[] {
	const part = folded.slice(start, end);
	const sums: Money[] = [];
	for (const { 0: text, index, groups = {} } of part.matchAll(SUMS)) {
		const { before, sum, after, sum2, plus } = groups;
		const value = readNumeral(sum ?? sum2 ?? "");
		const sign = (before ?? after ?? "").replace(/[\s¥￥]/g, "") || "¥";
		const currency = CURRENCIES.find(([form]) => form.test(sign))?.[1];
		if (value === undefined || currency === undefined) continue;
		const words = part.slice(Math.max(0, index - BOUND_LENGTH), index);
		const bound =
			plus !== undefined
				? "at-least"
				: (BOUNDS.find(([form]) => form.test(words))?.[1] ?? "exactly");
		sums.push({
			start: start + index,
			end: start + index + text.length,
			value,
			currency,
			bound,
		});
	}
	return sums;
}
