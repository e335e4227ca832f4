// A case as a record: its accused with their counts, what was done, with what and against what, and what the case stands for.
import type { RawObject } from "../../../model/record.ts";
import { cite, type Span } from "../../reading.ts";
import { findDates } from "../date.ts";
import type { Agency } from "./agency.ts";
import type { CasePassage } from "./case-passage.ts";
import { describeParties } from "./count.ts";
import { COURT_VERB, findEffects, ON_EFFECT } from "./effect.ts";
import { findHoldings, outside } from "./holding.ts";
import { spansWithin } from "./order.ts";
import {
	capitalize,
	findPattern,
	type Release,
	type Sentence,
	some,
	uncapitalize,
} from "./release.ts";
import { findProceedings } from "./remedy.ts";
import { findVerdicts } from "./verdict.ts";

/** A case, with the records that it gives beside its own. */
export interface CaseRecords {
	readonly id: string;
	readonly passage: CasePassage;
	readonly record: RawObject;
	readonly data: readonly RawObject[];
	/** Concepts of scheme/feature that it is an example of. */
	readonly features: readonly string[];
}

/** How a case came to be public: its standing, and the event at which it was released. */
export interface Publication {
	/** Concept of scheme/designation. */
	readonly designation: string;
	readonly event?: string;
	readonly span: Span;
}

const QUESTION =
	/\b(?<question>(?:how|whether|what|where|when|who|does|do|is|are|can|should) [^?"]{10,300}\?)/dgi;
const BACKGROUND =
	/\b(?:given|amid|against the backdrop of|in view of|in light of) (?<background>[^?]{10,400}?), (?=how|whether|what|where|should|can)/dgi;
const CONSEQUENCE =
	/\b(?:resulting in|resulted in|causing|caused|leading to|led to) (?<what>[^.;]{5,300})/dg;

/** Makes the records of a case. */
export function describeCase(
	release: Release,
	id: string,
	passage: CasePassage,
	agencies: readonly Agency[],
	publication: Publication | undefined,
): CaseRecords {
	const { parties, offense, anchor, lead, body } = passage;
	const { holdings, data, sentences: ruled } = findHoldings(release, passage);
	const verdicts = findVerdicts(release, body, parties.named);
	const features = exemplified(release, [...lead, ...body], ruled);
	const title = `Case of ${release.show(parties)}: ${uncapitalize(release.label("offense", offense.concept))}`;
	const record: RawObject = {
		type: "case",
		id,
		quote: release.quote(anchor),
		title: { en: title },
		...describeCourt(release, passage, agencies),
		offense: offense.concept,
		...(publication === undefined
			? {}
			: describePublication(release, publication, anchor)),
		...some("background", findAll(release, lead, BACKGROUND, "background")),
		...some("question", findAll(release, lead, QUESTION, "question")),
		...some(
			"exemplifies",
			features.map(({ concept, span }) => cite(release.reading, concept, span)),
		),
		...describeFacts(release, body, ruled),
		...some("consequence", findAll(release, body, CONSEQUENCE, "what")),
		...describeParties(release, passage, verdicts),
		...some("holdings", holdings),
		...some("proceedings", findProceedings(release, passage)),
		...some("effect", findEffects(release, body, ruled)),
	};
	return {
		id,
		passage,
		record,
		data,
		features: features.map(({ concept }) => concept),
	};
}

function describePublication(
	{ reading }: Release,
	{ designation, event, span }: Publication,
	anchor: Sentence,
): RawObject {
	return {
		designation: cite(reading, designation, span, anchor),
		...(event === undefined
			? {}
			: { released_in: cite(reading, event, span, anchor) }),
	};
}

/** The court that a sentence of the case names, and the day of its decision where that is printed. */
function describeCourt(
	release: Release,
	{ body }: CasePassage,
	agencies: readonly Agency[],
): RawObject {
	const court = body
		.flatMap((part) => spansWithin(agencies, part))
		.find(({ isCourt }) => isCourt);
	const decision = body.find(
		({ text }) =>
			COURT_VERB.test(text) ||
			/\b(?:Court|court) (?:convicted|sentenced)\b/.test(text),
	);
	const [date] =
		decision === undefined
			? []
			: findDates(release.reading, decision).filter(({ value }) =>
					/^\d{4}-\d\d-\d\d$/.test(value),
				);
	return {
		...(court === undefined
			? {}
			: { court: cite(release.reading, court.name, court) }),
		...(date === undefined || decision === undefined
			? {}
			: { decided: cite(release.reading, date.value, decision) }),
	};
}

/** Conduct, technologies and data, outside the names of offenses and sentences on effects; data that were ruled upon are the holding’s. */
function describeFacts(
	release: Release,
	body: readonly Sentence[],
	ruled: ReadonlySet<Sentence>,
): RawObject {
	const facts = body.filter(({ text }) => !ON_EFFECT.test(text));
	const list = (
		scheme: string,
		sentences: readonly Sentence[],
	): RawObject[] => {
		const found = new Map<string, Span>();
		for (const sentence of sentences)
			for (const { concept } of outside(
				release.concepts(scheme, sentence),
				release.concepts("offense", sentence),
			))
				if (!found.has(concept)) found.set(concept, sentence);
		return [...found].map(([concept, span]) =>
			cite(release.reading, concept, span),
		);
	};
	return {
		...some("conduct", list("conduct", facts)),
		...some("technology", list("technology", facts)),
		...some(
			"data_object",
			list(
				"data-object",
				facts.filter((sentence) => !ruled.has(sentence)),
			),
		),
	};
}

function findAll(
	release: Release,
	sentences: readonly Sentence[],
	pattern: RegExp,
	group: string,
): RawObject[] {
	return sentences.flatMap((sentence) =>
		findPattern(release, sentence, pattern)
			.slice(0, 1)
			.flatMap(({ groups }) => {
				const span = groups[group];
				if (span === undefined) return [];
				const printed = release.show(span);
				// “Whether A is a crime is disputed: how are courts to decide?” asks behind the colon.
				const asked = printed.endsWith("?") ? printed.lastIndexOf(": ") : -1;
				const text = capitalize(asked < 0 ? printed : printed.slice(asked + 2));
				return [
					cite(
						release.reading,
						{ en: /[.?]$/.test(text) ? text : `${text}.` },
						span,
					),
				];
			}),
	);
}

/** Features that the sentences of a case name: what it stands for. Those of data in a holding are the data’s. */
function exemplified(
	release: Release,
	sentences: readonly Sentence[],
	ruled: ReadonlySet<Sentence>,
): { concept: string; span: Span }[] {
	const found = new Map<string, Span>();
	for (const sentence of sentences)
		for (const { concept } of ruled.has(sentence)
			? []
			: release.concepts("feature", sentence))
			if (!found.has(concept)) found.set(concept, sentence);
	return [...found].map(([concept, span]) => ({ concept, span }));
}
