// Sentences of a verdict as a record has them.
import type { RawObject, RawValue } from "../../../model/record.ts";
import { cite, type Reading, type Span } from "../../reading.ts";
import type { Match } from "../../trie.ts";
import { formatDuration } from "../duration.ts";
import type { SentenceParts } from "./sentence.ts";

/** Makes a sentence of a record. */
export function describeSentence(
	reading: Reading,
	{
		penalties,
		term,
		range,
		probation,
		fine,
		restitution,
		confiscations,
		others,
		spans,
	}: SentenceParts,
): RawObject {
	/** A field with the words that state its value. */
	const say = <T>(
		field: string,
		stated: Match<T> | undefined,
		format: (value: T) => RawValue,
	): RawObject =>
		stated === undefined
			? {}
			: { [field]: cite(reading, format(stated.value), stated) };
	const texts = (among: readonly Span[]): RawValue[] =>
		among.map((span) =>
			cite(reading, reading.text.slice(span.start, span.end), span),
		);
	const paid = fine ?? restitution;
	return {
		penalty: [...penalties].map(([penalty, span]) =>
			cite(reading, penalty, span),
		),
		...say("term", term, formatDuration),
		...say("minimum_term", range, ({ minimum }) => formatDuration(minimum)),
		...say("maximum_term", range, ({ maximum }) => formatDuration(maximum)),
		...say("probation", probation, formatDuration),
		...say("fine", fine, ({ value }) => value),
		...say("restitution", restitution, ({ value }) => value),
		...say("currency", paid, ({ currency }) => currency),
		...listIfAny("confiscation", texts(confiscations)),
		...listIfAny("other", texts(others)),
		...(spans.length === 0
			? {}
			: { quote: spans.map((span) => reading.quote(span)) }),
	};
}

function listIfAny(name: string, values: readonly RawValue[]): RawObject {
	return values.length === 0 ? {} : { [name]: values };
}
