// English press releases of prosecutors (district and state's attorneys, attorneys general, U.S. attorneys): the case, its defendants, who handled it.
import { slugify } from "../model/iri.ts";
import type { RawObject } from "../model/record.ts";
import { findAmounts } from "./english/amount.ts";
import { findCredits } from "./english/prosecution/credit.ts";
import { writeDefendant } from "./english/prosecution/defendant-record.ts";
import { findDefendants } from "./english/prosecution/finding.ts";
import {
	writeInvolved,
	writeOfficial,
} from "./english/prosecution/official-record.ts";
import { findRelease, type Release } from "./english/prosecution/release.ts";
import { splitSentences } from "./english/sentence.ts";
import type { Extractor } from "./extractor.ts";
import { cite, type Reading, type Span } from "./reading.ts";

const PROSECUTOR =
	/\b(?:District Attorneys?|State's Attorney|U\.?S\.? Attorney|United States Attorney|Attorney General|County Attorney|Commonwealth's Attorney|Prosecuting Attorneys?|Prosecutor's Office|(?:Circuit|County|District) Solicitor|Solicitor's Office|Crown Prosecution Service|Department of Justice)\b/i;
const CASE =
	/\b(?:charge[ds]|complaint|indictment|verdict|indicted|convicted|sentenced|pleaded|pled|found guilty|arraigned|arrested|acquitted|guilty)\b/i;
/** Characters in which a release says who it is from. */
const FRONT = 6000;
/** Characters of a headline that go into the name of a case. */
const SHORT_TITLE = 60;

/** Press releases of prosecutors in English, web furniture and all. */
export const englishProsecutionRelease: Extractor = {
	name: "english-prosecution-release",
	fits({ document, folded }) {
		const front = folded.slice(0, FRONT);
		return (
			document.language.startsWith("en") &&
			PROSECUTOR.test(front) &&
			CASE.test(front)
		);
	},
	extract(reading) {
		const release = findRelease(reading);
		const sentences = splitSentences(reading, release.body);
		const found = findDefendants(reading, sentences, release);
		const [first] = sentences;
		if (found.length === 0 || first === undefined) return [];
		const names = new Set(found.map(({ party }) => party.name));
		const credits = findCredits(reading, sentences, release.publisher, (name) =>
			names.has(name),
		);
		const office = reading.document.publisher ?? release.publisher?.name ?? "";
		const title = release.headline ?? first;
		const root: RawObject = {
			type: "case",
			...nameCase(reading, release, title, office),
			title: cite(reading, readLine(reading, title), title),
			...writeDockets(reading, release),
			defendants: found.map((one) => writeDefendant(reading, one)),
			involved: writeInvolved(
				reading,
				credits.agencies,
				credits.officials,
				office,
			),
			...writeAmounts(reading, sentences),
			quote: reading.quote(title),
		};
		return [
			root,
			...credits.officials.map((official) =>
				writeOfficial(reading, official, office),
			),
		];
	},
};

/** A case of which no docket number, or more than one, is printed is named by publisher, date and short title. */
function nameCase(
	{ document, text }: Reading,
	{ date, dockets }: Release,
	title: Span,
	office: string,
): RawObject {
	if (dockets.length === 1) return {};
	const day = document.date ?? date?.value ?? "";
	const short = text
		.slice(title.start, title.end)
		.replace(/\s+/g, " ")
		.slice(0, SHORT_TITLE)
		.replace(/\s\S*$/, "");
	return { id: slugify(`${office} ${day} ${short}`) ?? document.id };
}

/** The only docket number is the case's; of several, each is of a proceeding. */
function writeDockets(reading: Reading, { dockets }: Release): RawObject {
	const [only] = dockets;
	if (only === undefined) return {};
	if (dockets.length === 1) return { docket: cite(reading, only.number, only) };
	return {
		proceedings: dockets.map((docket) => ({
			id: docket.number,
			kind: "criminal-proceeding",
			docket: docket.number,
			quote: reading.quote(docket),
		})),
	};
}

function writeAmounts(reading: Reading, sentences: readonly Span[]): RawObject {
	const amounts = findAmounts(reading, sentences);
	if (amounts.length === 0) return {};
	return {
		amounts: amounts.map(({ sum, kind, sentence }, nth) => ({
			id: `${nth + 1}`,
			...(kind === undefined ? {} : { kind }),
			value: sum.value,
			currency: sum.currency,
			bound: sum.bound,
			text: readLine(reading, sentence),
			quote: reading.quote(sentence),
		})),
	};
}

/** The words of a span on one line. */
function readLine({ text }: Reading, { start, end }: Span): string {
	return text.slice(start, end).replace(/\s+/g, " ");
}
