// Where the sentence begins in which a place stands, in either language, in text that is folded.

/** Stops of both languages, and blank lines; an abbreviation ends one too early, which is on the safe side. */
const SENTENCE_BREAK = /[。；;！!？?]|\.\s|\n\s?\n/g;

/** Gives the start of the sentence of a place, and no more units before it than may be looked at. */
export function sentenceStart(
	folded: string,
	at: number,
	longest: number,
): number {
	const from = Math.max(0, at - longest);
	let start = from;
	for (const match of folded.slice(from, at).matchAll(SENTENCE_BREAK))
		start = from + match.index + match[0].length;
	return start;
}

/** Gives the words after a place up to the end of their sentence. */
export function restOfSentence(
	folded: string,
	at: number,
	longest: number,
): string {
	return folded.slice(at, at + longest).split(SENTENCE_BREAK)[0] ?? "";
}
