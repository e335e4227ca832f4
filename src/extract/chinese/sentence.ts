// Sentences of Chinese text, their parts behind semicolons, and clauses between commas. Works on folded text.
import type { Span } from "../reading.ts";

/** Characters of a sentence at most, on either side of a place. */
const SENTENCE_REACH = 800;

const CLAUSE_ENDS: ReadonlySet<string> = new Set([..."\n,。;:"]);

/** Gives the index at which the sentence begins that an index stands in. */
export function startOfSentence(folded: string, at: number, floor = 0): number {
	const from = Math.max(floor, at - SENTENCE_REACH);
	const before = folded.slice(from, at);
	return (
		from + Math.max(before.lastIndexOf("。"), before.lastIndexOf("\n")) + 1
	);
}

/** Gives the index at which the part of a sentence begins: behind a semicolon, or with the sentence. */
export function startOfPart(folded: string, at: number, floor = 0): number {
	const sentence = startOfSentence(folded, at, floor);
	return sentence + folded.slice(sentence, at).lastIndexOf(";") + 1;
}

/** Gives the clause around a place: between commas, or the like. */
export function clauseAround(folded: string, at: Span, span: Span): Span {
	let { start, end } = at;
	const floor = Math.max(span.start, at.start - SENTENCE_REACH);
	const ceiling = Math.min(span.end, at.end + SENTENCE_REACH);
	while (start > floor && !CLAUSE_ENDS.has(folded.charAt(start - 1)))
		start -= 1;
	while (end < ceiling && !CLAUSE_ENDS.has(folded.charAt(end))) end += 1;
	return { start, end };
}
