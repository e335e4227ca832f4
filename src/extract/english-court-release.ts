// Press releases of Chinese courts in English: the press conference and its people, figures, families of crime, cases, mechanisms.
import type { RawObject } from "../model/record.ts";
import { findGuidance, findPlans } from "./english/court/advice.ts";
import { type Agency, findAgencies } from "./english/court/agency.ts";
import {
	type CasePassage,
	findCasePassages,
} from "./english/court/case-passage.ts";
import {
	type CaseRecords,
	describeCase,
	type Publication,
} from "./english/court/case-record.ts";
import { findCourtWork } from "./english/court/court-work.ts";
import {
	findPressConference,
	type PressConference,
} from "./english/court/event.ts";
import { findFamilies } from "./english/court/family.ts";
import { describeFigure } from "./english/court/figure.ts";
import type { Scene } from "./english/court/mechanism.ts";
import { findNamePlaces } from "./english/court/name-place.ts";
import { findOutputs } from "./english/court/output.ts";
import { findParticipations } from "./english/court/participation.ts";
import { findPlatforms } from "./english/court/platform.ts";
import { findPolicies } from "./english/court/policy.ts";
import { findOfficials } from "./english/court/post.ts";
import { findQuotations } from "./english/court/quotation.ts";
import {
	openRelease,
	type Release,
	type Sentence,
	slug,
	some,
} from "./english/court/release.ts";
import {
	describeUnveiling,
	findUnveiling,
	publicationOf,
} from "./english/court/typical-case.ts";
import type { Extractor } from "./extractor.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Reading } from "./reading.ts";

/** Characters at the start of a text by which its genre is told. */
const HEAD = 20_000;
const CHINESE_COURT =
	/\b(?:People's Court|People's Courts|Internet Court|Financial Court)\b/;
const PUBLIC =
	/\b(?:press|news) (?:conference|release|briefing)\b|\btypical cases\b|\bwhite paper\b/i;

export const englishCourtRelease: Extractor = {
	name: "english-court-release",
	fits({ document, folded }) {
		const isEnglish =
			document.language.startsWith("en") || document.language === "und";
		const head = folded.slice(0, HEAD).replace(/\s/g, " ");
		return isEnglish && CHINESE_COURT.test(head) && PUBLIC.test(head);
	},
	extract: extractRelease,
};

function extractRelease(reading: Reading, lexicon: Lexicon): RawObject[] {
	const release = openRelease(reading, lexicon);
	const agencies = findAgencies(release);
	const event = findPressConference(release, agencies);
	const home = event?.organizer ?? agencies[0];
	const key =
		event?.key ??
		[home?.key, slug(reading.document.id)].filter(Boolean).join("-");
	const officials = findOfficials(release, agencies, home);
	const places = findNamePlaces(release, officials);
	const participants = findParticipations(release, places);
	const present = new Set(participants.map(({ agent }) => String(agent)));
	const quotations = findQuotations(release, places, event, present);
	const unveiling = findUnveiling(release);
	const cases = describeCases(release, key, agencies, (passage) =>
		publicationOf(unveiling, event, passage),
	);
	const ofCases = new Set(
		cases.flatMap(({ passage }) => [...passage.lead, ...passage.body]),
	);
	const isOfCase = (sentence: Sentence): boolean => ofCases.has(sentence);
	const scene = { release, key, agencies, event, cases, quotations, isOfCase };
	return keepFirst([
		...cases.map(({ record }) => record),
		...describeEvent(event, participants),
		...officials.map(({ record }) => record),
		...quotations.map(({ record }) => record),
		...describeWork(scene, home),
		...cases.flatMap(({ data }) => data),
		...(unveiling === undefined ? [] : describeUnveiling(scene, unveiling)),
		...findPlatforms(scene),
		...findOutputs(scene),
		...findPolicies(scene),
		...findGuidance(scene),
		...findPlans(scene),
	]);
}

function describeEvent(
	event: PressConference | undefined,
	participants: readonly RawObject[],
): RawObject[] {
	return event === undefined
		? []
		: [{ ...event.record, ...some("participants", participants) }];
}

/** Figures on the work of courts, and the families of crime that they tell of. */
function describeWork(
	{ release, key, agencies, isOfCase }: Scene,
	home: Agency | undefined,
): RawObject[] {
	const figures = findCourtWork(release, agencies, home);
	return [
		...figures.map((figure) => describeFigure(release, key, figure)),
		...findFamilies(release, figures, isOfCase),
	];
}

function describeCases(
	release: Release,
	key: string,
	agencies: readonly Agency[],
	publication: (passage: CasePassage) => Publication | undefined,
): CaseRecords[] {
	const ids = new Map<string, number>();
	return findCasePassages(release).map((passage) =>
		describeCase(
			release,
			nameCase(key, passage, ids),
			passage,
			agencies,
			publication(passage),
		),
	);
}

/** Names a case by the first of its accused; another with that name gets a number. */
function nameCase(
	key: string,
	{ parties }: CasePassage,
	ids: Map<string, number>,
): string {
	const id = `${key}-${slug(parties.named[0]?.name ?? "case")}`;
	const nth = (ids.get(id) ?? 0) + 1;
	ids.set(id, nth);
	return nth === 1 ? id : `${id}-${nth}`;
}

/** Kinds of record of which several speak of one thing, and add to each other. */
const ADDING: ReadonlySet<string> = new Set([
	"family",
	"chain-role",
	"data-object",
]);

/** Leaves out what is told again: of two records with one id the first counts. */
function keepFirst(records: readonly RawObject[]): RawObject[] {
	const seen = new Set<string>();
	return records.filter(({ type, id }) => {
		const key = `${type} ${id}`;
		const isNew = ADDING.has(String(type)) || !seen.has(key);
		seen.add(key);
		return isNew;
	});
}
