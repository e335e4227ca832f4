// What a verdict says of each of the accused: of which offense they are guilty, and to what they are sentenced for it and for all together.
import type { Span } from "../../reading.ts";
import type { Match } from "../../trie.ts";
import type { Charge } from "../charge.ts";
import { isEmptySentence, type SentenceParts } from "./sentence.ts";

/** What a verdict says of one charge against one of the accused. */
export interface CountOutcome {
	readonly charge: Match<Charge>;
	/** Words that name the accused and the charge: in one place, or in two where they stand apart. */
	readonly spans: readonly Span[];
	/** Absent where the sentence is one for several counts, or is not told. */
	readonly sentence?: SentenceParts;
}

/** What a verdict says of one of the accused. */
export interface Outcome {
	/** Where the verdict names the one who is meant first, or the group; the value is the name. */
	readonly name: Match<string>;
	readonly counts: readonly CountOutcome[];
	/** Sentence for all counts, or with what is left of an earlier one. */
	readonly combined?: SentenceParts;
	/** Words of an acquittal. */
	readonly acquitted?: Span;
}

/**
 * Gives what the operative part of a judgment decides: there a conviction has a sentence, a mention of an offense has none, and
 * who is acquitted is convicted of nothing but what has a sentence of its own (指控被告人甲犯盗窃罪 … 判决被告人甲无罪).
 */
export function keepDecided(outcomes: readonly Outcome[]): Outcome[] {
	return outcomes.filter(isDecided).map((outcome) =>
		outcome.acquitted === undefined || isImposed(outcome.combined)
			? outcome
			: {
					...outcome,
					counts: outcome.counts.filter(({ sentence }) => isImposed(sentence)),
				},
	);
}

function isDecided({ counts, combined, acquitted }: Outcome): boolean {
	return (
		acquitted !== undefined ||
		isImposed(combined) ||
		counts.some(({ sentence }) => isImposed(sentence))
	);
}

/** Tells whether there is a sentence that imposes something. */
function isImposed(sentence: SentenceParts | undefined): boolean {
	return sentence !== undefined && !isEmptySentence(sentence);
}
