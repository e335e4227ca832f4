// The office of a release by its letterhead, where no line names it as a whole: “VENTNOR COUNTY” above “OFFICE OF THE DISTRICT ATTORNEY”. Part of release.ts.
import type { Reading, Span } from "../../reading.ts";
import type { Office } from "../office.ts";

const KIND =
	"(?:district attorney|prosecuting attorney|county attorney|county prosecutor|state's attorney|commonwealth's attorney|prosecutor|solicitor)";
const PLACE = "[A-Z][\\w.'-]{1,20}(?: [A-Z][\\w.'-]{1,20}){0,3}";

/** Forms of letterheads; those of a release's head are tried before titles of running text. */
const IN_HEADER: readonly RegExp[] = [
	new RegExp(
		`\\boffice of the ${KIND},?\\s{1,3}(?:for the )?county of ${PLACE}`,
		"i",
	),
	new RegExp(`(?<=^|\\n)${PLACE} county\\s{1,3}office of the ${KIND}\\b`, "i"),
	new RegExp(
		`(?<=^|\\n)county of ${PLACE}\\s{1,3}office of the ${KIND}\\b`,
		"i",
	),
	new RegExp(`(?<=^|\\n)${PLACE} county(?:, [a-z]{2})? ?[|-] ?${KIND}\\b`, "i"),
];
/** “State's Attorney for Delmar County”, and an attorney general, of whom a state has one. */
const IN_BODY: readonly RegExp[] = [
	/\b(?:State's|District|Prosecuting|Commonwealth's|County) Attorney (?:for|of) (?:the )?[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2} County\b/,
	/(?<!(?:Assistant|Deputy|Senior|Special|Former) )\bAttorney General(?= [A-Z][a-z]+ )/,
];
/** The county whose site a page is of. */
const COUNTY_SITE =
	/(?<=^|\n|[|-] )((?:[A-Z][\w'-]+ ){1,2}County), (?:[A-Z]{2}\b|[A-Z][a-z]+)/;
const OFFICE_LINE =
	/(?<=^|\n)(?:Office of the )?((?:District|Prosecuting|County|State's|Commonwealth's) Attorney)(?=\n)/;
/** Characters of a release in which it says whose it is. */
const FRONT = 1200;

/** Gives the office that a letterhead or the first lines name; undefined where there is none. */
export function findLetterhead(
	{ folded, text }: Reading,
	header: Span,
	body: Span,
): Office | undefined {
	const front = {
		start: body.start,
		end: Math.min(body.end, body.start + FRONT),
	};
	for (const [forms, part] of [
		[IN_HEADER, header],
		[IN_BODY, front],
	] as const)
		for (const form of forms) {
			const found = form.exec(folded.slice(part.start, part.end));
			if (found === null) continue;
			const start = part.start + found.index;
			const end = start + found[0].length;
			const name = text
				.slice(start, end)
				.replace(/,?[ \t\r]{0,4}\n\s{0,4}/g, ", ")
				.replace(/(?:, [A-Z]{2})? ?[|–-] ?/, " ")
				.replace(/\s+/g, " ");
			return { start, end, name, isPlaced: true, isOffice: true };
		}
	return findOnSite(folded, header);
}

/** “… | Merrow County, CA” in the title of a page, and the office in a line of its menu. */
function findOnSite(folded: string, header: Span): Office | undefined {
	const head = folded.slice(header.start, header.end);
	const county = COUNTY_SITE.exec(head)?.[1];
	const line = OFFICE_LINE.exec(head);
	const kind = line?.[1];
	if (county === undefined || line === null || kind === undefined)
		return undefined;
	const start = header.start + line.index;
	return {
		start,
		end: start + line[0].length,
		name: `${county} ${kind}'s Office`,
		isPlaced: true,
		isOffice: true,
	};
}
