// Documents to records: what the rules find in a text, as records that map/ turns into statements like any others.
import { describeError } from "../errors.ts";
import type { Document } from "../model/document.ts";
import type { Issue, Position } from "../model/issue.ts";
import {
	type CaseRecord,
	isRawObject,
	type RawObject,
	type RawValue,
	type RecordPath,
} from "../model/record.ts";
import { sliceCodePoints } from "../model/text.ts";
import type { Extractor } from "./extractor.ts";
import { extractors } from "./extractors.ts";
import type { Lexicon } from "./lexicon.ts";
import { openReading } from "./reading.ts";

/** What was found in a document. */
export interface Extraction {
	/** In the order of the extractor; none of a document of no known genre. */
	readonly records: readonly CaseRecord[];
	readonly issues: readonly Issue[];
}

/** Reads a document by the rules of its genre. A document of no known genre, or in which nothing is found, gives a warning. */
export function extractRecords(
	document: Document,
	lexicon: Lexicon,
	among: readonly Extractor[] = extractors,
): Extraction {
	const reading = openReading(document);
	const extractor = among.find((candidate) => candidate.fits(reading));
	if (extractor === undefined)
		return warn(
			document,
			"unknown-genre",
			"no rules are for documents of this kind",
		);
	let found: readonly RawObject[];
	try {
		found = extractor.extract(reading, lexicon);
	} catch (error) {
		// A fault of the rules must cost one document, not a run over a hundred thousand; it is reported, never passed over.
		return fail(
			document,
			`the rules for ${extractor.name} failed: ${describeError(error)}`,
		);
	}
	if (found.length === 0)
		return warn(
			document,
			"nothing-found",
			`the rules for ${extractor.name} found nothing`,
		);
	const records = found.map((fields, index) =>
		makeFoundRecord(document, fields, index, "rule"),
	);
	return { records, issues: [] };
}

/** Makes a record of what was found in a document, by a method of scheme/method. */
export function makeFoundRecord(
	document: Document,
	fields: RawObject,
	index: number,
	method: string,
): CaseRecord {
	return {
		fields,
		source: {
			file: document.file ?? document.id,
			index,
			documents: new Map([[document.language, document.id]]),
			text: JSON.stringify(fields),
			start: 0,
			method,
			locate: (path) => locateQuote(document, fields, path),
		},
	};
}

/** Gives line and column, in the stored text, of the words that support a value of a record. */
function locateQuote(
	document: Document,
	fields: RawObject,
	path: RecordPath,
): Position {
	let start = 0;
	let value: RawValue | undefined = fields;
	for (const step of [undefined, ...path]) {
		if (step !== undefined) value = stepInto(value, step);
		const quote = isRawObject(value) ? value.quote : undefined;
		const first: RawValue | undefined = Array.isArray(quote) ? quote[0] : quote;
		if (isRawObject(first) && typeof first.start === "number")
			start = first.start;
	}
	const lines = sliceCodePoints(document.text, 0, start).split("\n");
	return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}

function stepInto(
	value: RawValue | undefined,
	step: string | number,
): RawValue | undefined {
	const inner =
		isRawObject(value) && "value" in value && !(step in value)
			? value.value
			: value;
	if (Array.isArray(inner)) return inner[Number(step)];
	return isRawObject(inner) ? inner[step] : undefined;
}

function warn(document: Document, code: string, message: string): Extraction {
	return { records: [], issues: [makeIssue(document, code, message)] };
}

function fail(document: Document, message: string): Extraction {
	const issue = makeIssue(document, "extraction-failed", message);
	return { records: [], issues: [{ ...issue, severity: "error" }] };
}

function makeIssue(document: Document, code: string, message: string): Issue {
	return {
		code,
		stage: "extract",
		severity: "warning",
		file: document.file ?? document.id,
		position: { line: 1, column: 1 },
		path: "",
		message,
	};
}
