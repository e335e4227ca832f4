// Sums that an English text gives for what an offense cost or brought, for bail and for the thresholds of offenses.
import type { Reading, Span } from "../reading.ts";
import { findMoney, type Money } from "./money.ts";

export interface FoundAmount {
	readonly sum: Money;
	/** Concept of scheme/amount-kind; absent where the words do not tell. */
	readonly kind?: string;
	readonly sentence: Span;
}

/** Words before or behind a sum that tell what it is; the first form that fits counts. */
const KINDS: readonly (readonly [RegExp, string])[] = [
	[/\b(?:bail|bond)\b/i, "bail"],
	[
		/\b(?:valued at|in excess of the|enhancements?|allegations?|aggravated white collar|property damage|degree|counts? of)\b/i,
		"statutory-threshold",
	],
	[/\b(?:seiz(?:ed|ure)|froze|forfeit\w*|recovered)\b/i, "money-seized"],
	[/\b(?:returned|repaid|paid back|refunded)\b/i, "money-returned"],
	[/\b(?:worth|value|valued|appraised)\b/i, "value-of-property"],
	[
		/\b(?:los(?:s|ses|t)|stol(?:e|en)|steal\w*|embezzl\w*|defraud\w*|swindl\w*|cheated|out of|theft|took|stealing|misappropriat\w*|siphon\w*|pocketed)\b/i,
		"loss",
	],
	[
		/\b(?:profit\w*|proceeds|received|bribes?|kickbacks?|earned|collected)\b/i,
		"illegal-gains",
	],
	[
		/\b(?:transfer\w*|wired?|deposit\w*|laundered|billed|billing|claims?|transactions?|scheme|checks?|loans?|payments?|paid)\b/i,
		"amount-involved",
	],
];
/** What is part of a sentence is told with it. */
const PENALTY =
	/\b(?:fined?|fines|restitution|ordered to pay|forfeit(?:ure)?)\b/i;
const AROUND = 70;

/** Gives the different sums of sentences, in order, without fines and restitution. */
export function findAmounts(
	reading: Reading,
	sentences: readonly Span[],
): FoundAmount[] {
	const found = new Map<string, FoundAmount>();
	for (const sentence of sentences)
		for (const sum of findMoney(reading, sentence)) {
			const before = reading.folded.slice(
				Math.max(sentence.start, sum.start - AROUND),
				sum.start,
			);
			const after = reading.folded.slice(
				sum.end,
				Math.min(sentence.end, sum.end + AROUND / 2),
			);
			const key = `${sum.value} ${sum.currency}`;
			if (PENALTY.test(before) || PENALTY.test(after) || found.has(key))
				continue;
			const kind =
				KINDS.find(([form]) => form.test(before))?.[1] ??
				KINDS.find(([form]) => form.test(after))?.[1];
			found.set(key, {
				sum,
				sentence,
				...(kind === undefined ? {} : { kind }),
			});
		}
	return [...found.values()];
}
