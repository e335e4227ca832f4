// Verdicts that follow each other on the same accused: what a later one says takes the place of what an earlier one did, and what it leaves stands.
import type { SentenceParts } from "./sentence.ts";

/** Counts with their sentences, and the sentence for all together, whatever else is known of a count. */
export interface Conviction<Count extends { sentence?: SentenceParts }> {
	readonly counts: readonly Count[];
	readonly combined?: SentenceParts;
}

/**
 * Puts a later conviction in the place of an earlier one: with counts and a sentence it replaces it, with a sentence alone it leaves
 * the counts, and with neither it leaves all.
 */
export function succeed<Count extends { sentence?: SentenceParts }>(
	before: Conviction<Count> | undefined,
	after: Conviction<Count>,
): Conviction<Count> {
	const { counts, combined } = after;
	if (before === undefined) return settle(after);
	const isSentenced =
		combined !== undefined ||
		counts.some(({ sentence }) => sentence !== undefined);
	if (!isSentenced) return before;
	if (counts.length > 0 || combined === undefined) return settle(after);
	const kept = before.counts.map((count) => {
		const { sentence: _sentence, ...rest } = count;
		return rest as Count;
	});
	return settle({ counts: kept, combined });
}

/** The sentence of a single count that has none of its own is the sentence of that count. */
function settle<Count extends { sentence?: SentenceParts }>(
	conviction: Conviction<Count>,
): Conviction<Count> {
	const { counts, combined } = conviction;
	const [only, ...others] = counts;
	return only === undefined ||
		others.length > 0 ||
		combined === undefined ||
		only.sentence !== undefined
		? conviction
		: { counts: [{ ...only, sentence: combined }] };
}
