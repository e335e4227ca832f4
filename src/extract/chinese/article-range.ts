// Ranges of articles: 第二十五条至第二十八条 cites those between, too. Works on folded text.
import type { Match } from "../trie.ts";
import type { Citation } from "./citation.ts";

/** A range of more articles than this names a part of a law rather than articles. */
export const LONGEST_RANGE = 40;

const TO = /^[ ]?(?:[至到]|[-—–~]{1,2})[ ]?$/;

/** Adds the articles between two that 至 joins. */
export function withRanges(
	folded: string,
	citations: readonly Match<Citation>[],
): Match<Citation>[] {
	return citations.flatMap((citation, nth) => {
		const before = citations[nth - 1];
		if (before === undefined) return [citation];
		if (!TO.test(folded.slice(before.end, citation.start))) return [citation];
		if (before.value.law !== citation.value.law) return [citation];
		const span = { start: before.start, end: citation.end };
		const between = articlesBetween(
			before.value.article,
			citation.value.article,
		).map((article) => ({
			...span,
			value: { law: citation.value.law, article },
		}));
		return [...between, citation];
	});
}

/** Gives the articles between two: of 285 and 287-2 those are 286, 287 and 287-1. */
function articlesBetween(from: string, to: string): string[] {
	const [first = 0] = from.split("-").map(Number);
	const [last = 0, inserted] = to.split("-").map(Number);
	if (last - first > LONGEST_RANGE) return [];
	const between: string[] = [];
	for (let article = first + 1; article < last; article += 1)
		between.push(`${article}`);
	if (inserted === undefined) return between;
	if (last > first) between.push(`${last}`);
	const begun = last === first ? Number(from.split("-")[1] ?? 0) : 0;
	for (let nth = begun + 1; nth < inserted; nth += 1)
		between.push(`${last}-${nth}`);
	return between;
}
