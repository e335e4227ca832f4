// Names of courts and courthouses in English text: “Kings County Supreme Court”, “U.S. District Court”, “Central Justice Center, Port Merrow”.
import type { Reading, Span } from "../reading.ts";

export interface CourtName extends Span {
	/** As printed, on one line. */
	readonly name: string;
	/** Whether only its kind is told, before a judge: “Superior Court Judge Doe”. */
	readonly isKind: boolean;
}

const CAP = "[A-Z][\\w.'-]*";
/** “Winter Storm Court Closures”: what is of courts. */
const ABOUT_COURTS =
	"(?:Closures?|Records?|Documents?|Costs?|Fees?|Filings?|Orders?|Appearances?|Dates?|System|Staff|Holidays?|Buildings?|Operations|Reopening|Watch)\\b";
const COURTS = new RegExp(
	[
		`(?:\\b(?:the )?(?:${CAP} ){1,5}Court\\b(?! ${ABOUT_COURTS})(?: No\\. \\d{1,3}| (?:of|for) (?:the )?(?:${CAP}(?: ${CAP}){0,4})(?: of (?:${CAP}(?: ${CAP}){0,2}))?)?)`,
		`\\b(?:${CAP} ){1,3}Justice Center(?:(?: in|,) [A-Z][\\w'-]+(?: [A-Z][\\w'-]+){0,2})?`,
		`\\b(?:${CAP} ){1,4}Courthouse\\b`,
		"\\b(?:[A-Z][a-z]+ ){0,2}Hall of Justice\\b",
		"\\bOld Bailey\\b",
		`\\b\\d{1,3}(?:st|nd|rd|th) (?:(?:Judicial|Criminal|Civil|Family) ){0,2}(?:District|Circuit|Criminal) Court\\b`,
	].join("|"),
	"gu",
);
const LEADING =
	/^(?:(?:the|The|In|At|A|An|On|Before|By|To|From|Today|And|Acting|Former) ){1,3}/;
/** Courts that decide law, and are spoken of in passing. */
const PASSING =
	/Commissioners Court|^Statement\b|^(?:U\.?S\.? |United States )?Supreme Court$|^Family Court$|^Court$|^(?:Superior|Criminal|Juvenile|Municipal|District|Circuit|Federal|County|Open) Court$/;

/** Kinds of courts that a judge's title tells. */
const OF_JUDGE = /^(?:Superior|Circuit|District|Criminal|County) Court$/;

/** Gives the courts that a part of a text names, from left to right. */
export function findCourts(
	{ folded, text }: Reading,
	{ start, end }: Span,
): CourtName[] {
	const courts: CourtName[] = [];
	const words = folded.slice(start, end).replace(/\s/g, " ");
	for (const { 0: found, index } of words.matchAll(COURTS)) {
		const lead = LEADING.exec(found)?.[0].length ?? 0;
		const rest = found.slice(lead).trimEnd();
		const cut = / (?:Judge|Justice|Magistrate|Commissioner)\b.*$/.exec(rest);
		const name =
			cut !== null && !/Justice Center|Hall of Justice/.test(rest)
				? rest.slice(0, cut.index)
				: rest;
		const from = start + index + lead;
		const isPassing = PASSING.test(name) && !/U\.?S\.? District/.test(name);
		const isKind =
			OF_JUDGE.test(name) &&
			/^ (?:Judge|Justice|Commissioner) [A-Z]/.test(
				words.slice(index + lead + name.length),
			);
		if ((isPassing && !isKind) || /Family Justice/.test(name)) continue;
		courts.push({
			start: from,
			end: from + name.length,
			name: text
				.slice(from, from + name.length)
				.replace(/\s+/g, " ")
				.replace(/\.$/, ""),
			isKind,
		});
	}
	return courts;
}
