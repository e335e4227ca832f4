// Who handled a case, as a press release credits them: agencies and officials, each with the role in which it names them.
import type { Reading, Span } from "../../reading.ts";
import { readShortForms } from "../agency-name.ts";
import { findCourts } from "../court-name.ts";
import type { Office } from "../office.ts";
import {
	type AgencyCredit,
	addAgency,
	creditAgencies,
} from "./agency-credit.ts";
import {
	addOfficial,
	creditOfficials,
	type OfficialCredit,
} from "./official-credit.ts";

export interface Credits {
	readonly agencies: readonly AgencyCredit[];
	readonly officials: readonly OfficialCredit[];
}

/** Finds who is credited in sentences. The publisher prosecutes. Defendants are no officials. */
export function findCredits(
	reading: Reading,
	sentences: readonly Span[],
	publisher: Office | undefined,
	isDefendant: (name: string) => boolean,
): Credits {
	const first = sentences[0];
	const last = sentences.at(-1);
	const shorts =
		first === undefined || last === undefined
			? new Map<string, string>()
			: readShortForms(reading, { start: first.start, end: last.end });
	const agencies: AgencyCredit[] = [];
	const officials: OfficialCredit[] = [];
	if (publisher !== undefined)
		agencies.push({
			name: publisher.name,
			role: "prosecuting",
			span: publisher,
			sentence: publisher,
		});
	const seekers: AgencyCredit[] = [];
	const courts: AgencyCredit[] = [];
	const kinds: AgencyCredit[] = [];
	for (const sentence of sentences) {
		for (const credit of creditAgencies(reading, sentence, shorts, publisher))
			if (credit.role === "seeking") seekers.push(credit);
			else addAgency(agencies, credit, publisher);
		for (const court of findCourts(reading, sentence))
			(court.isKind ? kinds : courts).push({
				name: court.name,
				role: "adjudicating",
				span: court,
				sentence,
			});
		for (const credit of creditOfficials(reading, sentence, isDefendant))
			addOfficial(officials, credit);
	}
	// Where nobody is said to have investigated, those did who found evidence.
	if (!agencies.some(({ role }) => role === "investigating"))
		for (const one of seekers)
			addAgency(agencies, { ...one, role: "investigating" }, publisher);
	const court = chooseCourt(courts, kinds);
	if (court !== undefined) addAgency(agencies, court, publisher);
	return {
		agencies: dropShort(agencies),
		officials,
	};
}

/** Drops a shorter name of an agency that is credited by its whole name, too. */
function dropShort(agencies: readonly AgencyCredit[]): AgencyCredit[] {
	return agencies.filter(
		(one) =>
			one.role !== "assisting" ||
			!agencies.some(
				(other) =>
					other !== one &&
					other.name.length > one.name.length &&
					` ${other.name.replace(/[’']s\b/g, "")} `.includes(` ${one.name} `),
			),
	);
}

/** A release is of one court, however many it speaks of: the first with a name, else the kind that a judge's title tells. */
function chooseCourt(
	courts: readonly AgencyCredit[],
	kinds: readonly AgencyCredit[],
): AgencyCredit | undefined {
	return courts[0] ?? kinds[0];
}
