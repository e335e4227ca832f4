// Lines that were broken within a sentence are read as one: the rules see a text without the break, quotes stay true to the stored one.
import type { Reading, Span } from "../reading.ts";

/** A line shorter than this is a heading or an item, and was not broken for want of room. */
const SHORTEST = 18;

/** A break within a sentence: neither after the end of a sentence, a clause or a heading, nor before an item or a signature. */
const BREAK =
	/(?<=[^\n。;:!?)\]"书号院案件|]) {0,4}\n {0,4}(?=[^\s一二三四五六七八九十\d(《|审判书附公被上原辩]|[,、。;:)]|[一二三四五六七八九十\d]{1,9}[^、.\s一二三四五六七八九十\d])/g;

/** A break within a docket number, in however short a line: (2, 025)云0102刑初12号. */
const DOCKET_BREAK =
	/(?<=[([]\d{0,4}(?:[)\]][一-鿿]{0,4}\d{0,4}(?:[刑民行][一-鿿]{0,2}\d{0,6})?)?) {0,4}\n {0,4}(?=\d{0,4}[)\]]?[一-鿿]{0,4}\d{0,4}(?:[刑民行]?[初终再申]{0,2}\d{0,6})号)/g;

/** A part of the stored text that the joined one repeats. */
interface Piece {
	/** Where the part starts in the joined text. */
	readonly at: number;
	readonly start: number;
}

/** Gives a reading of the text without breaks within sentences; where there are none, the same reading. */
export function unwrapReading(reading: Reading): Reading {
	const pieces = findPieces(reading.folded);
	if (pieces.length < 2) return reading;
	const join = (text: string): string =>
		pieces
			.map(({ at, start }, nth) => {
				const next = pieces[nth + 1];
				const length = (next?.at ?? Number.POSITIVE_INFINITY) - at;
				return next === undefined
					? text.slice(start)
					: text.slice(start, start + length);
			})
			.join("");
	const restore = (index: number): number => {
		const piece = pieceAt(pieces, index);
		return piece.start + index - piece.at;
	};
	return {
		document: reading.document,
		text: join(reading.text),
		folded: join(reading.folded),
		quote({ start, end }: Span) {
			const first = restore(start);
			const last = end > start ? restore(end - 1) + 1 : first;
			return reading.quote({ start: first, end: last });
		},
	};
}

function findPieces(folded: string): Piece[] {
	const pieces: Piece[] = [{ at: 0, start: 0 }];
	let removed = 0;
	for (const [index, text] of findBreaks(folded)) {
		if (index < (pieces.at(-1)?.start ?? 0)) continue;
		removed += text.length;
		const start = index + text.length;
		pieces.push({ at: start - removed, start });
	}
	return pieces;
}

/** Gives the breaks to leave out, by where they begin. */
function findBreaks(folded: string): readonly (readonly [number, string])[] {
	const breaks = new Map<number, string>();
	for (const { 0: text, index } of folded.matchAll(BREAK)) {
		const line = index - (folded.lastIndexOf("\n", index - 1) + 1);
		if (line >= SHORTEST) breaks.set(index, text);
	}
	for (const { 0: text, index } of folded.matchAll(DOCKET_BREAK))
		breaks.set(index, text);
	return [...breaks].sort(([one], [other]) => one - other);
}

/** Gives the piece of the joined text that an index lies in. */
function pieceAt(pieces: readonly Piece[], index: number): Piece {
	let low = 0;
	for (let high = pieces.length; low < high; ) {
		const middle = (low + high) >> 1;
		if ((pieces[middle]?.at ?? 0) <= index) low = middle + 1;
		else high = middle;
	}
	return pieces[low - 1] ?? { at: 0, start: 0 };
}
