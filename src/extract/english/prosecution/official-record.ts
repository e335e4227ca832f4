// Agencies and officials of an English press release as parts of records. Part of english-prosecution-release.ts.
import type { RawObject } from "../../../model/record.ts";
import { cite, type Reading } from "../../reading.ts";
import type { AgencyCredit } from "./agency-credit.ts";
import type { OfficialCredit } from "./official-credit.ts";

/** Writes who is involved in a case: agencies by name, officials by the ids of their records. */
export function writeInvolved(
	reading: Reading,
	agencies: readonly AgencyCredit[],
	officials: readonly OfficialCredit[],
	office: string,
): RawObject[] {
	return [
		...agencies.map(({ name, role, span, kind, sentence }) => ({
			id: `${role} ${name}`,
			agency: cite(
				reading,
				{ name },
				...(kind === undefined ? [span] : [span, kind]),
			),
			role,
			quote: reading.quote(sentence),
		})),
		...officials.map((official) => ({
			id: `${official.role} ${official.name}`,
			official: idOf(official, office),
			role: official.role,
			quote: reading.quote(official.sentence),
		})),
	];
}

/** Writes the record of an official, with the post that the document prints before the name. */
export function writeOfficial(
	reading: Reading,
	official: OfficialCredit,
	office: string,
): RawObject {
	const { name, span, title, agency = office } = official;
	const printed =
		title === undefined
			? undefined
			: reading.text.slice(title.start, title.end).replace(/\s+/g, " ").trim();
	return {
		type: "official",
		id: idOf(official, office),
		name: cite(reading, name, span),
		...(printed === undefined || title === undefined || agency === ""
			? {}
			: {
					posts: [
						{
							id: `${printed} ${agency}`,
							title: cite(reading, printed, title),
							agency: { name: agency },
							quote: reading.quote({
								start: Math.min(title.start, span.start),
								end: Math.max(title.end, span.end),
							}),
						},
					],
				}),
		quote: reading.quote(span),
	};
}

/** Officials of one name are told apart by their agency. */
function idOf({ name, agency }: OfficialCredit, office: string): string {
	return `${name} ${agency ?? office}`.trim();
}
