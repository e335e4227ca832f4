// Names of agencies in English text: “Harlow Creek Police Department”, “Bureau of Alcohol, Tobacco, Firearms and Explosives”, “FBI”.
import type { Reading, Span } from "../reading.ts";

/** An agency as a text names it. */
export interface AgencyName extends Span {
	/** As printed, on one line; for a short form that the text explains, the whole name. */
	readonly name: string;
}

/** Nouns that names of agencies have in them. */
const HEAD =
	/\b(?:Departments?|Dept\.|Offices?|Bureau|Agency|Division|Service|Services|Administration|Commission|Board|Police|Task Force|Squad|Unit|Precinct|Authority|Inspection|Inspectorate|Guard|Patrol|Marshals|Rangers|Laboratory|Lab|Sheriff|Sheriff's|Coroner|Investigations?|Command|Constabulary|Ministry|Team|Section|Branch|Center|Inspector General|Comptroller|Controller)\b/;
/** Agencies of the United States and of its largest cities that are known by their initials; the letters are their whole name in print. */
const INITIALS =
	"FBI|DEA|ATF|IRS|IRS-CI|HSI|ICE|NYPD|LAPD|LASD|SFPD|CPD|USPIS|USSS|DHS|DOJ|SEC|FDIC|CFTC|HHS-OIG|USDA-OIG|SSA-OIG|DOL-OIG|VA-OIG|CHP|NCIS|OSI|CID|TxDPS|DPS|MTA|OIG|FDNY|HUD-OIG|TIGTA|SIGTARP|ABC|OCSD|EDD|MFCU";
/** Names of agencies that have “and” or a comma within. */
const JOINED =
	"(?:U\\.?S\\.? |United States |Federal )?(?:(?:Bureau of )?Alcohol, Tobacco,? (?:and )?Firearms(?:,? and Explosives)?|Immigration and Customs Enforcement|Customs and Border (?:Protection|Patrol)|(?:Department of )?Health and Human Services|(?:Department of )?Housing and Urban Development|Food and Drug Administration|Parks and Recreation|Fish and (?:Wildlife|Game)|Securities and Exchange Commission|Consumer and Business Services|Corrections and Rehabilitation)(?: [A-Z][\\w'-]+){0,5}";
const CAP =
	"(?:[A-Z][\\w.&]*(?:[-'](?!s\\b)\\w+)*(?:'s?)?|\\d{1,3}(?:st|nd|rd|th))";
const LINK = "(?:of|for|on|to|against|in)(?: the)?|&|de(?: la)?";
const RUNS = new RegExp(
	`\\b(?:(?:[A-Z][\\w.]+ ){0,2}Department of [A-Z][\\w]+ and [A-Z]\\w+(?! (?:Police|County))|${JOINED}|${CAP}(?: (?:(?:${LINK}) )?${CAP}){0,13}|(?:${INITIALS})\\b)`,
	"gu",
);
const IS_INITIALS = new RegExp(`^(?:${INITIALS})(?:['-]|$| )`);
/** Words that open a sentence or lead to an agency, and titles that end with its name. */
const LEADING =
	/^(?:(?:The|This|That|Thank|Thanks|On|In|After|Additional|Additionally|Also|With|And|By|When|While|As|Both|Members?|Detectives?|Investigators?|Officers?|Agents?|Deputies|Assisting|Contact|To|From|At|If|For|Today|An?|He|She|They|His|Her|It|Anyone|Prosecutors?|Special|Acting|Interim) )(?:(?:of|from|with|at|and) )?(?:the )?/;
const NOT_AGENCY =
	/\b(?:Court|Courthouse|Justice Center|Church|School|Hospital|Medical Center|Inc|LLC|Corp|Bank|Credit Union|Attorney General [A-Z]|Avenue|Street|Boulevard|Road|University|College)\b/;
/** “Investigator Joan Roe of the Fraud Bureau”: a person. */
const OF_PERSON =
	/^(?:(?:[A-Z][\w.'-]+ ){0,4}(?:Investigator|Detective|Attorney|Agent|Sergeant|Prosecutor|Analyst|Paralegal|Inspector|Lieutenant|Officer)s? )?[A-Z][\w'-]+ (?:[A-Z]\. )?[A-Z][\w'-]+ (?:of|from|with) (?:the )?(?=[A-Z][\w']+ [A-Z]|\d{1,3}(?:st|nd|rd|th) )/;
/** A unit without the agency that it belongs to. */
const UNIT_ONLY =
	/^[A-Z][a-z][\w-]*(?: [A-Z][a-z][\w-]*)? (?:Unit|Division|Bureau|Section|Team|Squad|Branch|Center)$/;
const TITLE_END =
	/\b(?:Attorney|Chief|Director|Judge|Justice|Sheriff|Detective|Investigator|Officer|Agent|Commissioner|Prosecutor)$/;

/** Gives the agencies that a part of a text names, from left to right. */
export function findAgencies(
	reading: Reading,
	{ start, end }: Span,
	shorts: ReadonlyMap<string, string> = new Map(),
): AgencyName[] {
	const { folded, text } = reading;
	const agencies: AgencyName[] = [];
	const words = folded.slice(start, end).replace(/\s/g, " ");
	for (const { 0: run, index } of words.matchAll(RUNS)) {
		let lead = 0;
		for (
			let found = LEADING.exec(run);
			found !== null;
			found = LEADING.exec(run.slice(lead))
		)
			lead += found[0].length;
		const person = OF_PERSON.exec(run.slice(lead))?.[0];
		if (person !== undefined) lead += person.length;
		const name = run.slice(lead).replace(/'s?$|\.$/, "");
		const from = start + index + lead;
		const span = { start: from, end: from + name.length };
		const whole = shorts.get(name);
		if (whole !== undefined && words[index - 1] === "(") continue;
		if (whole !== undefined) agencies.push({ ...span, name: whole });
		else if (isAgency(name))
			agencies.push({
				...span,
				name: text.slice(span.start, span.end).replace(/\s+/g, " "),
			});
	}
	return agencies;
}

/** Reads which short forms a text explains: “Harlow Creek Police Department (HCPD)”. */
export function readShortForms(
	reading: Reading,
	span: Span,
): Map<string, string> {
	const shorts = new Map<string, string>();
	for (const { end, name } of findAgencies(reading, span)) {
		const short = /^ ?\(["']?(?:the )?["']?([A-Z][A-Z&-]{1,9})["']?\)/.exec(
			reading.folded.slice(end, end + 18),
		)?.[1];
		if (short !== undefined && !shorts.has(short)) shorts.set(short, name);
	}
	return shorts;
}

function isAgency(name: string): boolean {
	if (UNIT_ONLY.test(name) || /^\d{1,3}\w\w Precinct$/.test(name)) return false;
	if (name.length < 3 || NOT_AGENCY.test(name) || OF_PERSON.test(name))
		return false;
	if (IS_INITIALS.test(name)) return true;
	if (
		/^(?:Alcohol|Bureau of Alcohol|(?:U\.?S\.? )?Immigration and|(?:U\.?S\.? )?Customs and)/.test(
			name,
		)
	)
		return true;
	return (
		HEAD.test(name) &&
		name.includes(" ") &&
		!TITLE_END.test(name) &&
		!/^(?:Police|District|County|State|Special|Major) (?:Department|Attorney|Unit|Office|Division)$/.test(
			name,
		)
	);
}
