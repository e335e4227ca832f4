// Sentences of a verdict as a record has them.
import type { RawObject, RawValue } from "../../../model/record.ts";
import { cite, type Reading, type Span } from "../../reading.ts";
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
	const texts = (among: readonly Span[]): RawValue[] =>
		among.map((span) =>
			cite(reading, reading.text.slice(span.start, span.end), span),
		);
	const currency = fine?.currency ?? restitution?.currency;
	return {
		penalty: [...penalties],
		...(term === undefined ? {} : { term: formatDuration(term) }),
		...(range === undefined
			? {}
			: {
					minimum_term: formatDuration(range.minimum),
					maximum_term: formatDuration(range.maximum),
				}),
		...(probation === undefined
			? {}
			: { probation: formatDuration(probation) }),
		...(fine === undefined ? {} : { fine: fine.value }),
		...(restitution === undefined ? {} : { restitution: restitution.value }),
		...(currency === undefined ? {} : { currency }),
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
