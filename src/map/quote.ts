// Quotes: finds the words that a record gives as evidence in their document, and says where they stand.
import type { Document } from "../model/document.ts";
import type { Quote } from "../model/evidence.ts";
import { conceptIri } from "../model/iri.ts";
import { quoteValue } from "../model/issue.ts";
import type { RecordSource } from "../model/record.ts";
import { isPlainText } from "../model/term.ts";
import { countCodePoints } from "../model/text.ts";

/** Code points kept before and after a quote. */
const CONTEXT_LENGTH = 32;

/** What a record says of a quote. */
export interface QuoteRequest {
	/** Id of the document. */
	readonly document: string;
	readonly exact: string;
	/** Which of several places is meant, from 1. */
	readonly occurrence?: number;
}

/** A quote, or why there is none. */
export type QuoteResult =
	| Quote
	| {
			readonly kind: "refused";
			readonly code: string;
			readonly reason: string;
	  };

/** Finds the words of a request; they must stand in the document once, unless the request says which place is meant. */
export function findQuote(
	request: QuoteRequest,
	documents: ReadonlyMap<string, Document>,
): QuoteResult {
	const document = documents.get(request.document);
	if (document === undefined)
		return refuse(
			"unknown-document",
			`there is no document “${request.document}”`,
		);
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
	return makeQuote(document, at, exact);
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

function makeQuote(document: Document, at: number, exact: string): Quote {
	const { text } = document;
	const start = countCodePoints(text, 0, at);
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
		method: conceptIri("method", "manual"),
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
