// Chunks: a long text in parts that a model takes, each ending where a paragraph or a sentence does, and beginning a little before the last one's end.
import type { Span } from "../reading.ts";

/** UTF-16 units. */
export interface ChunkSize {
	readonly longest: number;
	/** Shared by a part and the one before it, about. */
	readonly overlap: number;
}

/** About 4,000 tokens of English, 10,000 of Chinese: what small models still read with care. */
const CHUNK_SIZE: ChunkSize = { longest: 12_000, overlap: 600 };

/** A part ends at a border in this last share of it, if there is one. */
const BORDER_SHARE = 0.3;

const PARAGRAPH_END = /\n/g;
const SENTENCE_END = /[。！？；]|[.!?;](?=\s)/g;

/** Cuts a text into parts that together cover it; one part when it is short. */
export function cutText(text: string, size: ChunkSize = CHUNK_SIZE): Span[] {
	const spans: Span[] = [];
	for (let start = 0; ; ) {
		const limit = start + size.longest;
		if (limit >= text.length) return [...spans, { start, end: text.length }];
		const from = limit - Math.floor(size.longest * BORDER_SHARE);
		const end =
			lastBorder(text, PARAGRAPH_END, from, limit) ??
			lastBorder(text, SENTENCE_END, from, limit) ??
			betweenPairs(text, limit);
		spans.push({ start, end });
		const back = Math.max(start + 1, end - size.overlap);
		const next = firstBorder(text, back, end) ?? betweenPairs(text, back);
		start = Math.max(next, start + 1);
	}
}

function lastBorder(
	text: string,
	border: RegExp,
	from: number,
	to: number,
): number | undefined {
	let last: number | undefined;
	for (const match of text.slice(from, to).matchAll(border))
		last = from + match.index + match[0].length;
	return last;
}

function firstBorder(
	text: string,
	from: number,
	to: number,
): number | undefined {
	const match = /[。！？；\n]|[.!?;]\s/.exec(text.slice(from, to - 1));
	return match === null ? undefined : from + match.index + match[0].length;
}

/** Steps off the middle of a surrogate pair. */
function betweenPairs(text: string, at: number): number {
	return /[\udc00-\udfff]/.test(text.charAt(at)) ? at + 1 : at;
}
