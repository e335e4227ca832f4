// A document as the rules read it: its text, the text folded for matching, and the way from places in it to quotes.
import type { Document } from "../model/document.ts";
import type { RawObject, RawValue } from "../model/record.ts";
import { indexCodePoints } from "../model/text.ts";
import { foldText } from "./fold.ts";

/** A part of a text: UTF-16 indexes, `end` exclusive. Rules count in these; only quotes count code points. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

export interface Reading {
	readonly document: Document;
	/** The stored text. */
	readonly text: string;
	/** The text as rules match it (fold.ts): index for index the stored one. */
	readonly folded: string;
	/** Gives the evidence that a span is, as a record holds it. Spaces at both ends are left out. */
	quote(span: Span): RawObject;
}

/** Prepares a document for the rules. */
export function openReading(document: Document): Reading {
	const { text } = document;
	const index = indexCodePoints(text);
	return {
		document,
		text,
		folded: foldText(text),
		quote(span) {
			const { start, end } = trimSpan(text, span);
			return {
				start: index.toCodePoints(start),
				end: index.toCodePoints(end),
			};
		},
	};
}

/** States a value with the words that support it, as a record does. */
export function cite(
	reading: Reading,
	value: RawValue,
	...spans: readonly Span[]
): RawObject {
	return { value, quote: spans.map((span) => reading.quote(span)) };
}

/** Leaves out white space at both ends; a span of nothing else stays as it is. */
export function trimSpan(text: string, { start, end }: Span): Span {
	let from = start;
	let to = end;
	while (from < to && /\s/.test(text.charAt(from))) from += 1;
	while (from < to && /\s/.test(text.charAt(to - 1))) to -= 1;
	return from < to ? { start: from, end: to } : { start, end };
}
