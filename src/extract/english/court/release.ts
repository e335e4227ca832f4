// A press release of a court as its rules read it: sentences, concepts, quotes; shared by all files of this folder.
import { slugify } from "../../../model/iri.ts";
import type { RawObject, RawValue } from "../../../model/record.ts";
import type { Lexicon } from "../../lexicon.ts";
import { type Reading, type Span, trimSpan } from "../../reading.ts";
import { splitSentences } from "../sentence.ts";
import { type Concept, findNames, labelOf } from "./concept.ts";
import { dropCovered, spansWithin } from "./order.ts";
import { readWords } from "./word.ts";

export interface Sentence extends Span {
	/** Its text, folded, with every white space as a blank: index for index the stored one. */
	readonly text: string;
}

export interface Release {
	readonly reading: Reading;
	readonly lexicon: Lexicon;
	/** The text, folded, with every white space as a blank. */
	readonly folded: string;
	readonly sentences: readonly Sentence[];
	/** Names of concepts of a scheme within a span, from left to right. */
	concepts(scheme: string, span: Span): Concept[];
	/** Names of offenses and families of crime within a span, none within another. */
	crimes(span: Span): Concept[];
	/** The preferred label of a concept. */
	label(scheme: string, concept: string): string;
	/** The words of a span as printed, on one line. */
	show(span: Span): string;
	quote(...spans: readonly Span[]): RawObject[];
}

/** What a pattern with named groups matched, with the places of its groups. */
export interface Found extends Span {
	readonly groups: Readonly<Record<string, Span | undefined>>;
}

/** Opens a document as a press release. */
export function openRelease(reading: Reading, lexicon: Lexicon): Release {
	const folded = reading.folded.replace(/\s/g, " ");
	const whole = { start: 0, end: folded.length };
	const words = readWords(reading, whole);
	const known = new Map<string, Concept[]>();
	const concepts = (scheme: string, span: Span): Concept[] => {
		const all = known.get(scheme) ?? findNames(lexicon, scheme, words);
		known.set(scheme, all);
		return spansWithin(all, span);
	};
	return {
		reading,
		lexicon,
		folded,
		sentences: splitSentences(reading, whole).map((span) => ({
			...span,
			text: folded.slice(span.start, span.end),
		})),
		concepts,
		crimes(span) {
			return dropCovered([
				...concepts("family", span),
				...concepts("offense", span),
			]);
		},
		label: (scheme, concept) => labelOf(lexicon, scheme, concept) ?? concept,
		show: (span) => {
			const { start, end } = trimSpan(reading.text, span);
			return reading.text.slice(start, end).replace(/\s+/g, " ");
		},
		quote: (...spans) => spans.map((span) => reading.quote(span)),
	};
}

/** Finds a pattern in a part of a release. The pattern has the flags d and g. */
export function findPattern(
	{ folded }: Release,
	{ start, end }: Span,
	pattern: RegExp,
): Found[] {
	return [...folded.slice(start, end).matchAll(pattern)].map((match) => {
		const groups: Record<string, Span | undefined> = {};
		for (const [name, place] of Object.entries(match.indices?.groups ?? {}))
			if (place !== undefined)
				groups[name] = { start: start + place[0], end: start + place[1] };
		const from = start + match.index;
		return { start: from, end: from + match[0].length, groups };
	});
}

/** Gives the values without repetitions, in order. */
export function distinct<T>(values: Iterable<T>): T[] {
	return [...new Set(values)];
}

/** A field with the values of a list; none where there is none. */
export function some(field: string, values: readonly RawValue[]): RawObject {
	return values.length === 0 ? {} : { [field]: values };
}

/** Makes a part of an id. */
export function slug(name: string): string {
	return slugify(name.replace(/[^\p{L}\p{N}'’ -]/gu, " ").trim()) ?? "unnamed";
}

/** Begins a text with a capital letter. */
export function capitalize(text: string): string {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Begins a label with a small letter, as within a sentence, unless its first word is an abbreviation. */
export function uncapitalize(text: string): string {
	return /^\p{Lu}[\p{Ll} -]/u.test(text)
		? text.slice(0, 1).toLowerCase() + text.slice(1)
		: text;
}

/** Writes apostrophes as the schemes do, in titles that are put together. */
export function straighten(title: string): string {
	return title.replaceAll("’", "'");
}
