// Evidence of an object of a record: its `quote` and `according_to`, else what holds for the object around it.
import type { Document } from "../model/document.ts";
import type { Evidence } from "../model/evidence.ts";
import { provisionIri } from "../model/iri.ts";
import { quoteValue } from "../model/issue.ts";
import {
	isRawObject,
	type RawObject,
	type RawValue,
	type RecordSource,
} from "../model/record.ts";
import { findQuote, type QuoteRequest, type WordsRequest } from "./quote.ts";

/** Names of the fields that say what supports an object, rather than what is said of it. */
export const EVIDENCE_FIELDS: ReadonlySet<string> = new Set([
	"quote",
	"according_to",
]);

/** A law by its short name, an article, and perhaps a paragraph and item: `criminal-law 285(2)`. */
const CITATION =
	/^(?<law>[a-z][a-z-]*) (?<article>\d+(?:-\d+)?)(?:\((?<paragraph>\d+)\))?(?:\((?<item>\d+)\))?$/;

export type ReportProblem = (
	code: string,
	message: string,
	field: string,
) => void;

/** Reads the evidence of an object; gives an empty list when it names none. Problems are reported, and leave their part out. */
export function readEvidence(
	fields: RawObject,
	source: RecordSource,
	documents: ReadonlyMap<string, Document>,
	report: ReportProblem,
): Evidence[] {
	const evidence: Evidence[] = [];
	for (const request of readRequests(fields.quote, source, report)) {
		const result = findQuote(request, documents, source.method);
		if (result.kind === "quote") evidence.push(result);
		else report(result.code, result.reason, "quote");
	}
	for (const raw of asList(fields.according_to)) {
		const groups =
			typeof raw === "string" ? CITATION.exec(raw)?.groups : undefined;
		if (groups === undefined) {
			report(
				"malformed-citation",
				`${quoteValue(raw)} is not a provision such as “criminal-law 285(2)”`,
				"according_to",
			);
			continue;
		}
		const { law, article, paragraph, item } = groups;
		const parts = [`${law}-${article}`, paragraph, item].filter(
			(part) => part !== undefined,
		);
		evidence.push({
			kind: "citation",
			provision: provisionIri(parts),
		});
	}
	return evidence;
}

function* readRequests(
	raw: RawValue | undefined,
	source: RecordSource,
	report: ReportProblem,
): Generator<QuoteRequest> {
	for (const entry of asList(raw)) {
		if (typeof entry === "string")
			yield* inDocument(source, undefined, entry, report);
		else if (!isRawObject(entry)) reportForm(entry, report);
		else if (typeof entry.exact === "string")
			yield* readLongForm(entry, source, report);
		else if (typeof entry.start === "number")
			yield* readSpan(entry, source, report);
		else yield* readLanguages(entry, source, report);
	}
}

function* readLanguages(
	entry: RawObject,
	source: RecordSource,
	report: ReportProblem,
): Generator<QuoteRequest> {
	for (const [language, exact] of Object.entries(entry)) {
		if (typeof exact === "string")
			yield* inDocument(source, language, exact, report);
		else reportForm(exact, report);
	}
}

function* readLongForm(
	entry: RawObject,
	source: RecordSource,
	report: ReportProblem,
): Generator<QuoteRequest> {
	const { exact, occurrence, document, language } = entry;
	const place = typeof occurrence === "number" ? { occurrence } : {};
	if (typeof exact !== "string") return;
	if (typeof document === "string") yield { document, exact, ...place };
	else {
		const of = typeof language === "string" ? language : undefined;
		for (const request of inDocument(source, of, exact, report))
			yield { ...request, ...place };
	}
}

/** A quote by its place: `{ start, end }` in code points, perhaps with `document` and `confidence`. */
function* readSpan(
	entry: RawObject,
	source: RecordSource,
	report: ReportProblem,
): Generator<QuoteRequest> {
	const { start, end, confidence } = entry;
	const document =
		typeof entry.document === "string"
			? entry.document
			: findDocument(source, undefined, report);
	if (typeof start !== "number" || typeof end !== "number")
		reportForm(entry, report);
	else if (document !== undefined)
		yield {
			document,
			start,
			end,
			...(typeof confidence === "number" ? { confidence } : {}),
		};
}

function* inDocument(
	source: RecordSource,
	language: string | undefined,
	exact: string,
	report: ReportProblem,
): Generator<WordsRequest> {
	const document = findDocument(source, language, report);
	if (document !== undefined) yield { document, exact };
}

/** Gives the document that a record quotes for a language, or its first one. */
function findDocument(
	source: RecordSource,
	language: string | undefined,
	report: ReportProblem,
): string | undefined {
	const { documents } = source;
	const document =
		language === undefined
			? documents.values().next().value
			: documents.get(language);
	if (document === undefined)
		report(
			"unknown-document",
			`the file names no document${language === undefined ? "" : ` for “${language}”`} to quote from`,
			"quote",
		);
	return document;
}

function reportForm(raw: RawValue | undefined, report: ReportProblem): void {
	report(
		"malformed-quote",
		`${quoteValue(raw)} is not a quote: a string, or a map of one for each language`,
		"quote",
	);
}

function asList(raw: RawValue | undefined): readonly RawValue[] {
	return raw === undefined || raw === null
		? []
		: Array.isArray(raw)
			? raw
			: [raw];
}
