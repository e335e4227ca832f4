// Quotes: finds the words that a record gives as evidence in their document, and says where they stand.
import type { Document } from "../model/document.ts";
import type { Quote } from "../model/evidence.ts";
import { conceptIri } from "../model/iri.ts";
import { quoteValue } from "../model/issue.ts";
import type { RecordSource } from "../model/record.ts";
import { isPlainText } from "../model/term.ts";
import {
	type CodePointIndex,
	countCodePoints,
	indexCodePoints,
} from "../model/text.ts";

/** Code points kept before and after a quote. */
const CONTEXT_LENGTH = 32;

/** What a record says of a quote: its words, or where they stand. */
export type QuoteRequest = WordsRequest | SpanRequest;

export interface WordsRequest {
	/** Id of the document. */
	readonly document: string;
	readonly exact: string;
	/** Which of several places is meant, from 1. */
	readonly occurrence?: number;
}

export interface SpanRequest {
	/** Id of the document. */
	readonly document: string;
	/** Offsets in code points; `end` is exclusive. */
	readonly start: number;
	readonly end: number;
	/** How sure the method is: 0 to 1, which is the default. */
	readonly confidence?: number;
}

/** A quote, or why there is none. */
export type QuoteResult =
	| Quote
	| {
			readonly kind: "refused";
			readonly code: string;
			readonly reason: string;
	  };

/**
 * Finds the words of a request; they must stand in the document once, unless the request says which place is meant.
 * @param method last segment of the concept of scheme/method by which they were chosen
 */
export function findQuote(
	request: QuoteRequest,
	documents: ReadonlyMap<string, Document>,
	method = "manual",
): QuoteResult {
	const document = documents.get(request.document);
	if (document === undefined)
		return refuse(
			"unknown-document",
			`there is no document “${request.document}”`,
		);
	if ("start" in request) return quoteSpan(request, document, method);
	const { exact, occurrence } = request;
	const places =
		exact === "" || !isPlainText(exact) ? [] : findAll(document.text, exact);
	if (places.length === 0)
		return refuse(
			"quote-not-found",
			`${quoteValue(exact)} is not in document “${document.id}”`,
		);
	if (occurrence === undefined && places.length > 1) {
		const reason = `${quoteValue(exact)} stands ${places.length} times in document “${document.id}”: quote more, or give its \`occurrence\``;
		return refuse("quote-ambiguous", reason);
	}
	const at = places[(occurrence ?? 1) - 1];
	if (at === undefined)
		return refuse(
			"quote-not-found",
			`${quoteValue(exact)} stands only ${places.length} times in document “${document.id}”`,
		);
	return makeQuote(document, at, exact, method);
}

function quoteSpan(
	{ start, end, confidence = 1 }: SpanRequest,
	document: Document,
	method: string,
): QuoteResult {
	const isWithin =
		Number.isSafeInteger(start) &&
		Number.isSafeInteger(end) &&
		0 <= start &&
		start < end &&
		end <= document.codePoints;
	if (!isWithin)
		return refuse(
			"quote-not-found",
			`document “${document.id}” has no words from ${start} to ${end}: it ends at ${document.codePoints}`,
		);
	if (!(confidence >= 0 && confidence <= 1))
		return refuse(
			"malformed-quote",
			`${confidence} is not a confidence: a number from 0 to 1`,
		);
	const index = indexOf(document);
	const from = index.toUnits(start);
	const exact = document.text.slice(from, index.toUnits(end));
	return { ...makeQuote(document, from, exact, method), confidence };
}

/** Quotes a whole record, for statements for which it gives no words of a document. */
export function quoteRecord(source: RecordSource, fileIri: string): Quote {
	const { text, start } = source;
	const end = start + countCodePoints(text);
	return {
		kind: "quote",
		document: fileIri,
		exact: text,
		prefix: "",
		suffix: "",
		start,
		end,
		method: conceptIri("method", "record"),
		confidence: 1,
	};
}

/** Indexes of documents that were quoted, for as long as the documents are held. */
const indexes = new WeakMap<Document, CodePointIndex>();

function indexOf(document: Document): CodePointIndex {
	let index = indexes.get(document);
	if (index === undefined) {
		index = indexCodePoints(document.text);
		indexes.set(document, index);
	}
	return index;
}

function makeQuote(
	document: Document,
	at: number,
	exact: string,
	method: string,
): Quote {
	const { text } = document;
	const start = indexOf(document).toCodePoints(at);
	return {
		kind: "quote",
		document: document.iri,
		exact,
		prefix: [...text.slice(Math.max(0, at - 2 * CONTEXT_LENGTH - 1), at)]
			.slice(-CONTEXT_LENGTH)
			.join(""),
		suffix: [
			...text.slice(at + exact.length, at + exact.length + 2 * CONTEXT_LENGTH),
		]
			.slice(0, CONTEXT_LENGTH)
			.join(""),
		start,
		end: start + countCodePoints(exact),
		method: conceptIri("method", method),
		confidence: 1,
	};
}

function findAll(text: string, exact: string): number[] {
	const places: number[] = [];
	for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
		places.push(at);
	return places;
}

function refuse(code: string, reason: string): QuoteResult {
	return { kind: "refused", code, reason };
}
