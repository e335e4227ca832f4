// Imposing: a penalty goes into the sentences of all whom it is for; several measures in a row are one for each: 分别判处有期徒刑三年、二年. Works on folded text.
import { readPiece } from "./penalty.ts";
import type { Piece } from "./piece.ts";
import { accepts, addPiece, hasMain, type SentenceParts } from "./sentence.ts";
import type { PenaltyWord } from "./word.ts";

/** What stands between measures in a row. */
const BETWEEN = /[、,]?(?:以及|和|及|与)|[、,]/y;

/**
 * Takes a penalty into sentences.
 * @returns the index after its words, or undefined where it is none
 */
export function impose(
	sentences: readonly SentenceParts[],
	text: string,
	word: PenaltyWord,
): number | undefined {
	const first = readPiece(text, word, sentences.length > 1);
	if (first === undefined) return undefined;
	const open = sentences.filter((sentence) => accepts(sentence, first));
	const row = open.length > 1 ? readRow(text, word, first) : [first];
	const isForEach = open.length > 1 && row.length >= open.length;
	for (const [nth, sentence] of open.entries())
		addPiece(sentence, (isForEach ? row[nth] : undefined) ?? first);
	const last = isForEach ? row[open.length - 1] : first;
	return open.length === 0 ? undefined : (last ?? first).end;
}

/** Counts the measures that stand in a row behind a word; one that has none counts as none. */
export function countInRow(text: string, word: PenaltyWord): number {
	const first = readPiece(text, word, false);
	return first === undefined ? 0 : readRow(text, word, first).length;
}

/** Longest row of measures that is looked for. */
const LONGEST_ROW = 60;

/** Reads further measures of a penalty that has one: terms, amounts. */
function readRow(text: string, word: PenaltyWord, first: Piece): Piece[] {
	const row = [first];
	const isMeasured =
		first.term ?? first.probation ?? first.fine ?? first.isInWords;
	if (isMeasured === undefined || isMeasured === false) return row;
	for (let end = first.end; row.length < LONGEST_ROW; ) {
		BETWEEN.lastIndex = end;
		if (!BETWEEN.test(text)) break;
		const at = BETWEEN.lastIndex + lengthOfName(text, BETWEEN.lastIndex, word);
		const next = readPiece(text, { ...word, start: at, end: at }, false);
		if (next === undefined || next.end <= at || next.kind === "ban") break;
		row.push(next);
		end = next.end;
	}
	return row;
}

/** The name of the penalty may stand before each measure: 有期徒刑三年、有期徒刑二年. */
function lengthOfName(text: string, at: number, { word }: PenaltyWord): number {
	const name = word.endsWith("罚金") ? "罚金" : word;
	return text.startsWith(name, at) ? name.length : 0;
}

/** What stands before a penalty that is the next one's: 分别判处甲、乙…,并处罚金三万元;拘役五个月,…. */
const BEFORE_NEXT = /[;,、和及](?:判处)?$/;

/** Tells whether a penalty begins the sentence of the next of several, all of whom have one. */
export function isNextInTurn(
	sentences: readonly SentenceParts[],
	text: string,
	{ kind, start }: PenaltyWord,
): boolean {
	return (
		kind === "main" &&
		sentences.length > 0 &&
		sentences.every(hasMain) &&
		BEFORE_NEXT.test(text.slice(Math.max(0, start - 4), start))
	);
}
