// Readings of texts at hand, for the tests of English rules.
import type { Lexicon } from "../../../../src/extract/lexicon.ts";
import {
	openReading,
	type Reading,
	type Span,
} from "../../../../src/extract/reading.ts";
import { countCodePoints } from "../../../../src/model/text.ts";

/** For extractors that look no name up. */
export const NO_LEXICON: Lexicon = {
	entries: () => [],
	names: () => {
		throw new Error("no names are looked up");
	},
};

/** A text as rules read it. */
export function readEnglish(text: string): Reading {
	return openReading({
		id: "invented",
		iri: "https://w3id.org/casegraph/document/invented",
		title: "Invented",
		language: "en",
		isDigest: false,
		text,
		codePoints: countCodePoints(text),
		sha256: "",
	});
}

/** The whole of a text. */
export function wholeOf({ text }: Reading): Span {
	return { start: 0, end: text.length };
}

/** The words of spans. */
export function wordsOf({ text }: Reading, spans: readonly Span[]): string[] {
	return spans.map(({ start, end }) => text.slice(start, end));
}
