// The case of a judgment as a record, and the records of those who handled it.
import type { RawObject } from "../../model/record.ts";
import type { Lexicon } from "../lexicon.ts";
import { cite, type Reading, type Span } from "../reading.ts";
import { type Agencies, nameAgency } from "./agency.ts";
import { describeCitation } from "./citation.ts";
import type { Judgment } from "./judgment.ts";
import {
	describeDefendant,
	isCharged,
	printName,
} from "./judgment-defendant.ts";
import { describeInvolvements, findOfficials } from "./official.ts";
import { describeProceedings } from "./proceeding.ts";
import { describeTopics } from "./topic.ts";

/** Gives the case first, then its officials; nothing where no defendant was found. */
export function describeJudgment(
	reading: Reading,
	judgment: Judgment,
	lexicon: Lexicon,
): RawObject[] {
	const { circumstances, recoveries, decided, sections } = judgment;
	const agencies = nameAgencies(reading, judgment, lexicon);
	const ruling = {
		...(agencies.court === undefined ? {} : { court: agencies.court }),
		...(decided === undefined ? {} : { decided: decided.value }),
	};
	const defendants = judgment.defendants.flatMap((defendant, index) =>
		isCharged(defendant)
			? [
					describeDefendant(
						reading,
						defendant,
						circumstances.filter((found) => found.defendant === index),
						recoveries.filter((found) => found.defendant === index),
						ruling,
					),
				]
			: [],
	);
	if (defendants.length === 0) return [];
	const officials = findOfficials(
		reading,
		sections.signature,
		agencies.court ?? reading.document.id,
	);
	const heading = describeHeading(reading, judgment, agencies, defendants);
	const involved = describeInvolvements(reading, judgment, agencies, officials);
	return [
		{
			type: "case",
			...heading,
			...describeProvisions(reading, judgment, lexicon),
			...describeTopics(reading, sections, lexicon),
			...(involved.length === 0 ? {} : { involved }),
			defendants,
			proceedings: describeProceedings(reading, judgment, agencies, lexicon),
		},
		...officials.map(({ record }) => record),
	];
}

function nameAgencies(
	reading: Reading,
	{ court, procuratorate }: Judgment,
	lexicon: Lexicon,
): Agencies {
	const name = (span: Span): string =>
		nameAgency(lexicon, printName(reading, span));
	return {
		...(court === undefined ? {} : { court: name(court) }),
		...(procuratorate === undefined
			? {}
			: { procuratorate: name(procuratorate) }),
	};
}

function describeHeading(
	reading: Reading,
	{ title, docket, court, procuratorate, decided }: Judgment,
	agencies: Agencies,
	defendants: readonly RawObject[],
): RawObject {
	const text = reading.text
		.slice(title.start, title.end)
		.toWellFormed()
		.replace(/\s+/g, " ")
		.trim();
	const isNamed = docket !== undefined;
	return {
		...(isNamed
			? {}
			: { id: nameCase(reading, agencies, decided?.value, defendants) }),
		title: cite(reading, text === "" ? reading.document.title : text, title),
		...(isNamed
			? { docket: cite(reading, printName(reading, docket), docket) }
			: {}),
		quote: reading.quote(docket ?? title),
		...(court === undefined || agencies.court === undefined
			? {}
			: { court: cite(reading, agencies.court, court) }),
		...(procuratorate === undefined || agencies.procuratorate === undefined
			? {}
			: {
					procuratorate: cite(reading, agencies.procuratorate, procuratorate),
				}),
		...(decided === undefined
			? {}
			: { decided: cite(reading, decided.value, decided) }),
	};
}

/** A case without a docket number is named by its court or document, the date and the first defendant. */
function nameCase(
	reading: Reading,
	{ court }: Agencies,
	decided: string | undefined,
	[defendant]: readonly RawObject[],
): string {
	const { document } = reading;
	const name = defendant?.name;
	const isKnown = court !== undefined && decided !== undefined;
	return [
		...(isKnown ? [court, decided] : [document.id]),
		typeof name === "string" ? name : "",
	]
		.filter((part) => part !== "")
		.join("-");
}

function describeProvisions(
	reading: Reading,
	{ citations }: Judgment,
	lexicon: Lexicon,
): RawObject {
	const provisions = new Map<string, RawObject>();
	for (const { start, end, value } of citations) {
		const provision = describeCitation(value, lexicon);
		const id = String(provision.id);
		if (!provisions.has(id))
			provisions.set(id, {
				...provision,
				quote: reading.quote({ start, end }),
			});
	}
	return provisions.size === 0 ? {} : { provisions: [...provisions.values()] };
}
