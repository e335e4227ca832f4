// Names of prosecutors' offices in English: “Merrow County District Attorney's Office”, “U.S. Attorney's Office for the Eastern District of …”.
import type { Reading, Span } from "../reading.ts";

/** A word with a capital, or initials; no sentence ends within a name. */
const WORD = "(?:(?:[A-Z]\\.){1,3}|St\\.|[A-Z][\\p{L}'-]{1,30})";
const KIND =
	"(?:Criminal )?(?:District|State's|State|County|Commonwealth's|Prosecuting|City|Parish|Circuit|U\\.?S\\.?|United States) Attorney";
const OF =
	"(?:(?:,? (?:for|of) (?:the )?|, (?=[A-Z][a-z]+ern District|District))(?:(?:Northern |Southern |Eastern |Western |Middle |Central )?District of )?(?:State of )?" +
	`${WORD}(?: ${WORD}){0,2})`;
/** After a title “for the … District of …” tells the office; after it no other words do. */
const DISTRICT = `(?: for the (?:(?:Northern|Southern|Eastern|Western|Middle|Central) )?District of ${WORD}(?: ${WORD}){0,2})`;
const OFFICES = new RegExp(
	[
		`(?:\\b(?:the )?(?:${WORD} ){0,4}${KIND}(?:(?:'s|s')? Office)?(?:(?<=Office)${OF}|(?<=Attorney)${DISTRICT})?)`,
		`\\bOffice of (?:the )?(?:${WORD} ){0,4}(?:${KIND}|Attorney General|Public Prosecutor|County Prosecutor)(?:${OF})?`,
		`\\b(?:${WORD} ){0,3}Attorney General(?:'s Office)?(?:${OF})?`,
		`\\b(?:${WORD} ){1,4}(?:County )?(?:Prosecutor|Solicitor)(?:'s|s') Office`,
		`\\b(?:${WORD} ){1,3}(?:Circuit|County) Solicitor\\b`,
		`\\b(?:${WORD} ){0,2}(?:Crown|Public) Prosecution Service`,
		"\\bU\\.?S\\.? Department of Justice\\b",
	].join("|"),
	"gu",
);
/** Words before an office that are no part of its name. */
const LEADING =
	/^(?:(?:The|the|Deputy|Mr|Ms|While|As|Assistant|Senior|Acting|Former|Chief|Special|Supervising|Executive|First|By|From|Contact|Today|And|In|On|At|With|For|To|Thank|Additionally|Lead|Interim|Elected|Said|Press|News|Release|Releases|Author) ){1,4}/;

/** A prosecutor's office, and where it is named. */
export interface Office extends Span {
	/** As printed, on one line. */
	readonly name: string;
	/** Whether the name says whose office it is, and not only “District Attorney”. */
	readonly isPlaced: boolean;
	/** Whether the name ends with the word “Office”, and so cannot be a title. */
	readonly isOffice: boolean;
}

/** Gives the offices that a part of a text names, from left to right; titles such as “Merrow County District Attorney” are given as well. */
export function findOffices(
	{ text, folded }: Reading,
	{ start, end }: Span,
): Office[] {
	const offices: Office[] = [];
	for (const { 0: found, index } of folded
		.slice(start, end)
		.matchAll(OFFICES)) {
		const lead = LEADING.exec(found)?.[0].length ?? 0;
		const from = start + index + lead;
		const to = start + index + found.length;
		const name = text.slice(from, to).replace(/\s+/g, " ").trim();
		if (/\b(?:Deputy|Assistant|Senior|Special|Supervising|Chief)\b/.test(name))
			continue;
		const words = found.slice(lead).replace(/\s+/g, " ").trim();
		offices.push({
			start: from,
			end: to,
			name,
			isPlaced: isPlaced(words),
			isOffice: /Office|Service|Department/.test(words),
		});
	}
	return offices;
}

/** Tells whether a name has words of its own beside those of its kind. */
function isPlaced(name: string): boolean {
	return !/^(?:Office of )?(?:the )?(?:(?:Criminal|District|State's|State|County|Commonwealth's|Prosecuting|City|Parish|Circuit|U\.?S\.?|United|States|Attorney|Attorney's|Attorneys|Attorneys'|General|General's|Office|Prosecutor|Prosecutor's|Department|of|Justice|Public|D\.A\.) ?){1,8}$/.test(
		name,
	);
}
