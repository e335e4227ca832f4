// Alignment: finds in a document the words that a model says it quotes, and says how far they are from what it gave.
import type { Reading, Span } from "../reading.ts";
import { findApproximate } from "./approximate.ts";
import {
	foldCase,
	type NormalText,
	normalIndex,
	normaliseText,
	originalSpan,
} from "./normal-text.ts";

/** Where quoted words stand. */
export interface Alignment {
	/** In UTF-16 units of the document's text. */
	readonly span: Span;
	/** Whether they stand there letter for letter, but for width, case, quotation marks and white space, or with changes. */
	readonly kind: "exact" | "normal" | "approximate";
	/** Edit distance to what the model gave; 0 unless approximate. */
	readonly distance: number;
	/** 1 for exact words. */
	readonly confidence: number;
}

/** A text that quotes are aligned with. */
export interface AlignedText {
	readonly reading: Reading;
	readonly text: string;
	/** Folded and in lower case, index for index the text. */
	readonly folded: string;
	readonly normal: NormalText;
}

/** How sure an alignment is, and how far it may go. */
const TABLE = {
	/** Confidence of words that differ in width, case, quotation marks or white space only. */
	normal: 0.95,
	/** Confidence of words that differ otherwise is this, less the share of units that differ. */
	approximate: 0.9,
	/** Share of the units of a quote that may differ. */
	share: 0.12,
	/** Units that may differ at most, however long the quote is. */
	most: 24,
	/** A quote of fewer units must be exact or normal: with a change, it might be any words. */
	shortest: 12,
	/** A quote of more units is not a quote; nothing is gained by comparing it. */
	longest: 4_000,
} as const;

/** Prepares a text once for all its quotes. */
export function openAlignment(reading: Reading): AlignedText {
	const { text } = reading;
	return { reading, text, folded: foldCase(text), normal: normaliseText(text) };
}

/**
 * Finds a quote in a part of a text: the nearest place to `near` of those where it stands exactly, else normalised, else the place
 * where it stands with the fewest changes. Undefined for words that are not there.
 */
export function alignQuote(
	aligned: AlignedText,
	quote: string,
	within: Span,
	near: number = within.start,
): Alignment | undefined {
	const { text, normal } = aligned;
	const words = quote.trim();
	if (words === "" || words.length > TABLE.longest) return undefined;
	const exact = findNearest(text, words, within, near);
	if (exact !== undefined && !splitsPair(text, exact))
		return { span: exact, kind: "exact", distance: 0, confidence: 1 };
	const pattern = normaliseText(words).text;
	if (pattern === "") return undefined;
	const range = {
		start: normalIndex(normal, within.start),
		end: normalIndex(normal, within.end),
	};
	const same = findNearest(
		normal.text,
		pattern,
		range,
		normalIndex(normal, near),
	);
	if (same !== undefined) {
		const span = originalSpan(normal, same.start, same.end);
		return {
			span: wholePairs(text, span),
			kind: "normal",
			distance: 0,
			confidence: TABLE.normal,
		};
	}
	return alignApproximately(aligned, pattern, range);
}

function alignApproximately(
	{ text, normal }: AlignedText,
	pattern: string,
	range: Span,
): Alignment | undefined {
	if (pattern.length < TABLE.shortest) return undefined;
	const limit = Math.min(TABLE.most, Math.floor(pattern.length * TABLE.share));
	const match = findApproximate(
		normal.text,
		pattern,
		limit,
		range.start,
		range.end,
	);
	if (match === undefined) return undefined;
	const confidence = TABLE.approximate - match.distance / pattern.length;
	return {
		span: wholePairs(text, originalSpan(normal, match.start, match.end)),
		kind: "approximate",
		distance: match.distance,
		confidence: Math.round(confidence * 1000) / 1000,
	};
}

/** Finds the occurrence whose start is nearest to a place; of two equally near ones the first. */
function findNearest(
	text: string,
	words: string,
	{ start, end }: Span,
	near: number,
): Span | undefined {
	const before =
		near < start
			? -1
			: text.lastIndexOf(words, Math.min(near, end - words.length));
	const after = text.indexOf(words, Math.max(near, start));
	const isBefore = before >= start && end - words.length >= before;
	const isAfter = after >= 0 && after + words.length <= end;
	if (!isBefore && !isAfter) return undefined;
	const at =
		isBefore && (!isAfter || near - before <= after - near) ? before : after;
	return { start: at, end: at + words.length };
}

function splitsPair(text: string, { start, end }: Span): boolean {
	return isSecondHalf(text, start) || isSecondHalf(text, end);
}

/** Widens a span whose ends stand within surrogate pairs. */
function wholePairs(text: string, { start, end }: Span): Span {
	return {
		start: isSecondHalf(text, start) ? start - 1 : start,
		end: isSecondHalf(text, end) ? end + 1 : end,
	};
}

function isSecondHalf(text: string, at: number): boolean {
	return (
		/[\udc00-\udfff]/.test(text.charAt(at)) &&
		/[\ud800-\udbff]/.test(text.charAt(at - 1))
	);
}
