// The release of typical cases at a press conference: how many, of what, and which of them the text describes.
import type { RawObject } from "../../../model/record.ts";
import { cite, type Span } from "../../reading.ts";
import { findQuantities, type Quantity } from "./amount-phrase.ts";
import type { CasePassage } from "./case-passage.ts";
import type { Publication } from "./case-record.ts";
import type { Concept } from "./concept.ts";
import type { PressConference } from "./event.ts";
import { countWord } from "./figure.ts";
import { describeMechanism, type Scene } from "./mechanism.ts";
import {
	findPattern,
	type Release,
	type Sentence,
	some,
	uncapitalize,
} from "./release.ts";

/** The words that make cases public. */
interface Unveiling {
	readonly sentence: Sentence;
	readonly span: Span;
	readonly quantity?: Quantity;
	readonly crime?: Concept;
}

const UNVEILED =
	/\b(?:unveil(?:ed|s|ing)?|releas(?:ed?|es|ing)|announc(?:ed?|es|ing)|publish(?:ed|es|ing)?|present(?:ed|s|ing)?) (?<what>(?:[\w-]+ ){0,4}(?:typical|model|exemplary) cases\b)/dg;
/** Adjectives before “cases”, with the concept of scheme/designation. */
const GUIDING = /\bguiding case\b/i;

/** Finds where cases are made public; with their number, where that is said anywhere. */
export function findUnveiling(release: Release): Unveiling | undefined {
	const all = release.sentences.flatMap((sentence) =>
		findPattern(release, sentence, UNVEILED).map((found) => ({
			sentence,
			found,
		})),
	);
	const counted = all.map(({ sentence, found }) => {
		const what = found.groups.what ?? found;
		const [quantity] = findQuantities(release, what).filter(
			({ isPercent }) => !isPercent,
		);
		const crimes = release.crimes(sentence);
		const crime = crimes.find(({ start }) => start >= found.end) ?? crimes[0];
		return {
			sentence,
			span: { start: found.start, end: found.end },
			...(quantity === undefined ? {} : { quantity }),
			...(crime === undefined ? {} : { crime }),
		};
	});
	return counted.find(({ quantity }) => quantity !== undefined) ?? counted[0];
}

/** Gives the standing of a case, where the release or its own sentence says that it is a typical or guiding one. */
export function publicationOf(
	unveiling: Unveiling | undefined,
	event: PressConference | undefined,
	{ anchor }: CasePassage,
): Publication | undefined {
	const isOwn = /\btypical case\b/i.test(anchor.text);
	if (GUIDING.test(anchor.text))
		return {
			designation: "guiding",
			...(event === undefined ? {} : { event: event.id }),
			span: anchor,
		};
	if (unveiling === undefined && !isOwn) return undefined;
	return {
		designation: "typical",
		...(event === undefined ? {} : { event: event.id }),
		span: unveiling?.span ?? anchor,
	};
}

/** Gives the release of typical cases as a mechanism, and their number as a figure. */
export function describeUnveiling(
	scene: Scene,
	unveiling: Unveiling,
): RawObject[] {
	const { release, event, cases, key } = scene;
	const { span, quantity, crime, sentence } = unveiling;
	const count = quantity === undefined ? "" : `${countWord(quantity.value)} `;
	const of =
		crime === undefined
			? ""
			: ` of ${uncapitalize(release.label(crime.scheme, crime.concept))}`;
	const whole = {
		start: span.start,
		end: Math.max(crime?.end ?? 0, span.end),
	};
	const described = cases.map(({ id, passage }) =>
		cite(release.reading, id, span, passage.anchor),
	);
	const organizer = event?.organizer;
	const mechanism = describeMechanism(
		scene,
		"typical-case-release",
		`Release of ${count}typical cases${of}`,
		whole,
		{
			...crimeField("addresses", crime),
			...(event === undefined || organizer === undefined
				? {}
				: {
						operated_by: cite(release.reading, organizer.name, event.sentence),
						released_in: cite(release.reading, event.id, sentence),
					}),
			...some("applied_to", described),
		},
	);
	if (quantity === undefined) return [mechanism];
	const figure: RawObject = {
		type: "observation",
		id: `${key}-typical-cases-unveiled`,
		quote: release.quote(whole),
		title: {
			en: `Typical cases unveiled${event === undefined ? "" : " at the press conference"}`,
		},
		measure: "typical-cases-unveiled",
		value: String(quantity.value),
		bound: quantity.bound,
		unit: "case",
		...(event === undefined ? {} : { about_event: event.id }),
		...crimeField("about", crime),
		...some("counted_cases", described),
	};
	return [mechanism, figure];
}

function crimeField(field: string, crime: Concept | undefined): RawObject {
	return crime === undefined
		? {}
		: { [`${field}_${crime.scheme}`]: crime.concept };
}
