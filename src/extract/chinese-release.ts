// Releases of Chinese courts and procuratorates: typical cases under titles of their own, the figures of their work, and the press conference.
import type { RawObject } from "../model/record.ts";
import { findAgencyMentions } from "./chinese/agency-reference.ts";
import { readCaseHead } from "./chinese/case-head.ts";
import { describeFigures } from "./chinese/figure.ts";
import { findSections } from "./chinese/heading.ts";
import { printName } from "./chinese/judgment-defendant.ts";
import { describePublishedCase } from "./chinese/published-case.ts";
import {
	findReleasedCases,
	type ReleasedCase,
} from "./chinese/release-case.ts";
import {
	describeReleaseEvent,
	type ReleaseEvent,
} from "./chinese/release-event.ts";
import type { Extractor } from "./extractor.ts";
import type { Lexicon } from "./lexicon.ts";
import { cite, type Reading } from "./reading.ts";

/** UTF-16 units from the start in which a document says that it is a release. */
const HEAD_UNITS = 1500;
const RELEASE = /典型案[例件]|新闻发布会|发布会|通报|案例一|案例1/;

export const chineseRelease: Extractor = {
	name: "chinese-release",
	fits(reading) {
		return (
			/^(?:zh|und|cmn)/i.test(reading.document.language) &&
			(RELEASE.test(reading.folded.slice(0, HEAD_UNITS))
				? findCases(reading)
				: findSingleCase(reading)
			).length > 0
		);
	},
	extract(reading, lexicon) {
		const cases = findCases(reading);
		const agencies = findAgencyMentions(reading.folded);
		const event = describeReleaseEvent(reading, agencies, lexicon);
		const first = cases[0]?.whole.start ?? reading.folded.length;
		return [
			...cases.map((released) =>
				describeCase(reading, released, event, lexicon),
			),
			...(event?.records ?? []),
			...describeFigures(reading, { start: 0, end: first }, lexicon),
		];
	},
};

function findCases(reading: Reading): ReleasedCase[] {
	const cases = findReleasedCases(reading);
	return cases.length > 0 ? cases : findSingleCase(reading);
}

/** A document that is one case, under the headings of one. */
function findSingleCase(reading: Reading): ReleasedCase[] {
	const whole = { start: 0, end: reading.folded.length };
	const sections = findSections(reading, whole);
	const kinds = new Set(sections.map(({ kind }) => kind));
	const isCase =
		kinds.has("facts") &&
		(kinds.has("result") || kinds.has("significance") || kinds.has("process"));
	if (!isCase) return [];
	const { title } = readCaseHead(reading, whole);
	return title === undefined ? [] : [{ title, whole, sections }];
}

function describeCase(
	reading: Reading,
	released: ReleasedCase,
	event: ReleaseEvent | undefined,
	lexicon: Lexicon,
): RawObject {
	const { fields, docket } = describePublishedCase(reading, released, lexicon);
	const { document, text } = reading;
	const title = text.slice(released.title.start, released.title.end);
	const id = [document.publisher ?? document.id, document.date, title]
		.filter((part) => part !== undefined && part !== "")
		.join("-");
	return {
		type: "case",
		...(docket === undefined
			? { id }
			: { docket: cite(reading, printName(reading, docket), docket) }),
		...fields,
		...describeDesignation(reading),
		...describeEffect(reading, released),
		...(event === undefined
			? {}
			: { released_in: cite(reading, event.id, event.span) }),
	};
}

/** A case is typical where the release says so of its cases. */
function describeDesignation(reading: Reading): RawObject {
	const [match] = reading.folded.matchAll(/典型案[例件]/g);
	if (match === undefined) return {};
	const span = { start: match.index, end: match.index + match[0].length };
	return { designation: cite(reading, "typical", span) };
}

/** Words by which a release says what a case is good for. */
const EFFECT =
	/有助于|有利于|彰显|有力(?:打击|震慑|维护)|维护了|保护了|树立|确立|明确了|起到[^。]{0,12}作用|为[^。]{0,30}提供(?:了)?[^。]{0,12}(?:借鉴|参考|指引|样本|经验|保障)|体现了/;

function describeEffect(
	reading: Reading,
	{ sections, whole }: ReleasedCase,
): RawObject {
	const parts =
		sections.length === 0
			? [{ body: whole }]
			: sections.filter(({ kind }) => kind === "significance");
	const effects = parts.flatMap(({ body }) =>
		[...reading.folded.slice(body.start, body.end).matchAll(/[^。\n]+。?/g)]
			.filter(([sentence]) => EFFECT.test(sentence))
			.map(({ index, 0: sentence }) => {
				const start = body.start + index;
				const span = { start, end: start + sentence.length };
				return cite(reading, reading.text.slice(start, span.end).trim(), span);
			}),
	);
	return effects.length === 0 ? {} : { effect: effects };
}
