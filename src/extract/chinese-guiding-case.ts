// Guiding cases of the Supreme People's Court (指导性案例) and the Supreme People's Procuratorate (检例): one case a document, under headings.
import type { RawObject } from "../model/record.ts";
import { type CaseHead, readCaseHead } from "./chinese/case-head.ts";
import { findSections } from "./chinese/heading.ts";
import { printName } from "./chinese/judgment-defendant.ts";
import { describePublishedCase } from "./chinese/published-case.ts";
import type { Extractor } from "./extractor.ts";
import type { Lexicon } from "./lexicon.ts";
import { cite, type Reading, type Span } from "./reading.ts";

/** UTF-16 units within which a guiding case bears its number. */
const HEAD_UNITS = 400;
const NUMBER = /指导(?:性)?案例(?:第)?\d{1,4}号|检例第\d{1,4}号/;

/** The organs that make cases guiding. */
const ISSUERS: Readonly<Record<"spc" | "spp", string>> = {
	spc: "supreme-peoples-court",
	spp: "supreme-peoples-procuratorate",
};

export const chineseGuidingCase: Extractor = {
	name: "chinese-guiding-case",
	fits(reading) {
		return (
			NUMBER.test(reading.folded.slice(0, HEAD_UNITS)) &&
			findSections(reading).length >= 2
		);
	},
	extract(reading, lexicon) {
		return extractCase(reading, lexicon);
	},
};

function extractCase(reading: Reading, lexicon: Lexicon): RawObject[] {
	const whole = { start: 0, end: reading.folded.length };
	const head = readCaseHead(reading, whole);
	const title = head.title ?? head.number?.span;
	if (title === undefined || head.number === undefined) return [];
	const sections = findSections(reading, whole);
	const { fields, docket } = describePublishedCase(
		reading,
		{ title, whole, sections },
		lexicon,
	);
	const release = describeRelease(reading, head);
	return [
		{
			type: "case",
			...nameCase(reading, head, docket),
			...fields,
			designation: cite(reading, "guiding", head.number.span),
			...(release === undefined || head.released === undefined
				? {}
				: { released_in: cite(reading, release.id ?? "", head.released.span) }),
		},
		...(release === undefined ? [] : [release]),
	];
}

/** The number of the first instance names the case, so that it meets the judgment itself; else its number among the guiding cases does. */
function nameCase(
	reading: Reading,
	{ issuer, number }: CaseHead,
	docket: Span | undefined,
): RawObject {
	return docket === undefined
		? { id: `guiding-case-${issuer}-${number?.value}` }
		: { docket: cite(reading, printName(reading, docket), docket) };
}

/** The release of guiding cases on a day is one event, whose ever documents tell of it. */
function describeRelease(
	reading: Reading,
	{ issuer, released }: CaseHead,
): RawObject | undefined {
	if (issuer === undefined || released === undefined) return undefined;
	const { value, span } = released;
	return {
		type: "event",
		id: `guiding-cases-${issuer}-${value}`,
		quote: [reading.quote(span)],
		title: reading.text
			.slice(span.start, span.end)
			.replace(/[（）()]/g, "")
			.trim(),
		kind: "release-of-cases",
		date: value,
		organizer: ISSUERS[issuer],
	};
}
