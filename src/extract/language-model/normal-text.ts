// A text without what copying loses: folded, in lower case, without white space and invisible characters; each unit knows its place in the text.
import { foldText } from "../fold.ts";
import type { Span } from "../reading.ts";

export interface NormalText {
	readonly text: string;
	/** UTF-16 index in the original of each unit of `text`. */
	readonly places: Uint32Array;
}

/** White space, and characters that are not seen: soft hyphens, joiners, byte order marks, marks of direction. */
const UNSEEN = /[\s\u00ad\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/;

/** Normalises a text. */
export function normaliseText(original: string): NormalText {
	const folded = foldText(original);
	const units = new Uint16Array(folded.length);
	const places = new Uint32Array(folded.length);
	let length = 0;
	for (let at = 0; at < folded.length; at += 1) {
		const unit = folded.charAt(at);
		if (UNSEEN.test(unit)) continue;
		const lower = unit.toLowerCase();
		units[length] = (lower.length === 1 ? lower : unit).charCodeAt(0);
		places[length] = at;
		length += 1;
	}
	return {
		text: decode(units.subarray(0, length)),
		places: places.subarray(0, length),
	};
}

/** Folds a text and puts it in lower case, index for index. */
export function foldCase(original: string): string {
	const folded = foldText(original);
	const lower = folded.toLowerCase();
	// A few letters are longer in lower case: then only what keeps its length is changed.
	return lower.length === folded.length
		? lower
		: folded.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Gives the span in the original of a part of the normal text that is not empty. */
export function originalSpan(
	{ places }: NormalText,
	start: number,
	end: number,
): Span {
	return { start: places[start] ?? 0, end: (places[end - 1] ?? -1) + 1 };
}

/** Gives the index in the normal text of the first unit at or after a place of the original. */
export function normalIndex({ places }: NormalText, original: number): number {
	let low = 0;
	for (let high = places.length; low < high; ) {
		const middle = (low + high) >> 1;
		if ((places[middle] ?? 0) < original) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Units that one call takes as arguments. */
const BLOCK = 0x2000;

function decode(units: Uint16Array): string {
	let text = "";
	for (let at = 0; at < units.length; at += BLOCK)
		text += String.fromCharCode(...units.subarray(at, at + BLOCK));
	return text;
}
