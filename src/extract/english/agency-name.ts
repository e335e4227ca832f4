// Names of agencies in English text: “Harlow Creek Police Department”, “Bureau of Alcohol, Tobacco, Firearms and Explosives”, “FBI”.
import type { Reading, Span } from "../reading.ts";
import { findListed } from "./agency-list.ts";
import { US_STATE } from "./us-state.ts";

/** An agency as a text names it. */
export interface AgencyName extends Span {
	/** Where the text has the word for its kind, which it shares with others: “Police Departments”. */
	readonly kind?: Span;
	/** As printed, on one line; for a short form that the text explains, the whole name. */
	readonly name: string;
}

/** Nouns that names of agencies have in them. */
const HEAD =
	/\b(?:Departments?|Dept\.|Offices?|Bureau|Registrar|Taskforce|Auditor(?: General)?|Committee|Fire District|FIRE|Beverage Control|Strike Force|Agency|Division|Service|Services|Administration|Commission|Board|Police|Task Force|Squad|Unit|Precinct|Authority|Inspection|Inspectorate|Guard|Patrol|Marshals|Rangers|Laboratory|Lab|Sheriff|Sheriff's|Coroner|Investigations?|Command|Constabulary|Ministry|Team|Section|Branch|Center|Inspector General|Comptroller|Controller|Detectives|Detail|Institute|Sciences|Fund|Foundation|Association|Alliance|Coalition|Network|Program|Constable's?|Cybercrime|Homicide|Clerk-Recorder|Public Administrator|Animal Care)\b/;
/** Agencies of the United States and of its largest cities that are known by their initials; the letters are their whole name in print. */
const INITIALS =
	"FBI|DEA|ATF|IRS|IRS-CI|HSI|ICE|NYPD|LAPD|LASD|SFPD|CPD|USPIS|USSS|DHS|DOJ|SEC|FDIC|CFTC|HHS-OIG|USDA-OIG|SSA-OIG|DOL-OIG|VA-OIG|CHP|NCIS|OSI|CID|TxDPS|DPS|MTA|OIG|FDNY|HUD-OIG|TIGTA|SIGTARP|BCA|BCI|GBI|TBI|CBI|FDLE|ABC|OCSD|EDD|MFCU";
/** Names of agencies that have “and” or a comma within. */
const JOINED =
	"(?:U\\.?S\\.? |United States |Federal )?(?:(?:Bureau of )?Alcohol, Tobacco,? (?:and )?Firearms(?:,? and Explosives)?|Immigration and Customs Enforcement|Customs and Border (?:Protection|Patrol)|(?:Department of )?Health and Human Services(?:,? Office of (?:the )?Inspector General)?|(?:Department of )?Housing and Urban Development|Food and Drug Administration|Parks and Recreation|Fish and (?:Wildlife|Game)|Securities and Exchange Commission|Consumer and Business Services|Corrections and Rehabilitation)(?: [A-Z][\\w'-]+){0,5}";
const CAP =
	"(?:[A-Z][\\w.&]*(?:[-'](?!s\\b)\\w+)*(?:'s?)?|\\d{1,3}(?:st|nd|rd|th))";
const LINK = "(?:of|for|on|to|against|in)(?: the)?|&|de(?: la)?";
/** “Collision Analysis and Reconstruction Section”: a unit of two tasks, not two agencies. */
const AND_UNIT =
	"(?:(?!\\w*(?:Department|Office|Police|Bureau|Sheriff|Service|Division|Unit|Patrol)\\b)[A-Z][a-z]+ ){1,3}and (?:[A-Z][a-z]+ ){1,3}(?:Section|Unit|Division|Bureau|Squad|Team|Task Force)\\b";
/** “Grievance Committee for the Second and Third Judicial Districts”. */
const COMMITTEE =
	"(?:[A-Z][a-z]+ ){1,2}Committee for the (?:[A-Z][a-z]+,? (?:and )?){1,6}Districts?";
/** “Merrow County, Nevada, Police Department”. */
const OF_STATE = `${CAP}(?: ${CAP}){0,3}, ${US_STATE},? (?:Police|Fire|Sheriff's) (?:Department|Office)`;
const RUNS = new RegExp(
	`\\b(?:${OF_STATE}|(?:The )?${JOINED}|(?:[A-Z][\\w.]+ ){0,5}Department of [A-Z][\\w]+ and [A-Z]\\w+(?! (?:Police|County))(?:'s(?: ${CAP}){1,5})?|${AND_UNIT}|${COMMITTEE}|${CAP}(?: (?:(?:${LINK}) )?${CAP}| \\([A-Z][a-z]+\\)(?= [A-Z])){0,13}(?: and Elder Abuse)?(?: - (?:${CAP} ){1,4}(?:Field|Resident|District|Regional) Office)?(?: police(?! (?:officer|department|chief|car|report|station|sergeant|detective|custody)))?|(?:${INITIALS})\\b)`,
	"gu",
);
const IS_INITIALS = new RegExp(`^(?:${INITIALS})(?:['-]|$| )`);
/** Words that open a sentence or lead to an agency, and titles that end with its name. */
const LEADING =
	/^(?:(?:The|This|That|Thank|Thanks|On|In|After|Additional|Additionally|Also|With|And|By|When|While|As|Both|Members?|Detectives?|Investigators?|Officers?|Agents?|Deputies|Assisting|Contact|To|From|At|If|For|Today|An?|He|She|They|His|Her|It|Anyone|Prosecutors?|Special|Acting|Interim|Troopers|Technicians|Personnel|Firefighters|Inspectors|Our|Agency|Agencies) )(?:(?:of|from|with|at|and) )?(?:the )?/;
const NOT_AGENCY =
	/\b(?:Court|Courthouse|Justice Center|Church|School(?! (?:Construction|District|Police|Safety))|Hospital|Medical Center|Inc|LLC|Corp|Bank|Credit Union|Attorney General [A-Z]|Avenue|Street|Boulevard|Road|University|College)\b/;
/** Behind the name of an agency and a comma, a part of it: “FBI, Tarrow Field Office”. */
const PART =
	/^(?!.*\b(?:Police|Fire|Sheriff's|County|Department|National|Federal|State) )(?:(?:[A-Z][\w'-]+ ){1,4}(?:(?:Field|Regional|Resident|District|Branch) Office|Division|Unit|Squad|Bureau|Section|Detail)|Office of (?:the )?(?:Inspector General|Sheriff)|Criminal Investigations?)$/;
/** People of an agency behind its name. */
const PEOPLE =
	/(?<=\b(?:Police|Department|Office|Bureau|Patrol|Unit)(?:'s)?) (?:Detectives|Troopers|Investigators|Officers|Agents|Inspectors)$/;
/** Titles of those who act for agencies. */
const TITLE =
	"(?:Investigator|Detective|Attorney|Agent|Sergeant|Prosecutor|Analyst|Paralegal|Inspector|Lieutenant|Officer|Captain|Corporal|Trooper|Deputy|Sheriff|Chief|Commissioner|Sgt\\.|Lt\\.|Det\\.|Capt\\.|Advocate|Director|Supervisor|Auditor|Accountant)s?";
/** “Investigator Joan Roe of the Fraud Bureau”: a person. */
const OF_PERSON = new RegExp(
	`^(?:(?:[A-Z][\\w.'-]+ ){0,4}${TITLE} )?[A-Z][\\w'-]+ (?:[A-Z]\\. )?[A-Z][\\w'-]+ (?:of|from|with|at) (?:the )?(?=[A-Z][\\w']+ [A-Z]|\\d{1,3}(?:st|nd|rd|th) |[A-Z]{3,5}\\b)`,
);
/** “Massing Police Detective Joan Roe”: the name ends before the title. */
const TITLE_WITHIN = new RegExp(
	` (?!Attorney General\\b)(?:(?:Homicide|Special|Senior|Lead|Chief|Division|Battalion|Bureau|Assistant|Deputy) )?${TITLE} (?=[A-Z][a-z'-]+ (?:[A-Z]\\. )?[A-Z])`,
);
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
		const whole = joinPart(reading, agencies.at(-1), run, start + index);
		if (whole !== undefined) {
			agencies[agencies.length - 1] = whole;
			continue;
		}
		let lead = 0;
		for (
			let found = LEADING.exec(run);
			found !== null;
			found = LEADING.exec(run.slice(lead))
		)
			lead += found[0].length;
		const person = personBefore(run.slice(lead));
		if (person !== undefined) lead += person.length;
		const rest = run.slice(lead);
		const name = rest
			.slice(0, TITLE_WITHIN.exec(rest)?.index ?? rest.length)
			.replace(/'s?$|\.$/, "")
			.replace(PEOPLE, "");
		const from = start + index + lead;
		const span = { start: from, end: from + name.length };
		const long =
			shorts.get(name) ??
			expandShort(name, shorts, text.slice(span.start, span.end));
		if (long !== undefined && words[index - 1] === "(") continue;
		if (long !== undefined) agencies.push({ ...span, name: long });
		else if (isAgency(name))
			agencies.push({
				...span,
				name: text.slice(span.start, span.end).replace(/\s+/g, " "),
			});
	}
	const listed = findListed(reading, { start, end });
	return [
		...agencies.filter(
			(one) =>
				!listed.some(
					(other) =>
						one.start < (other.kind ?? other).end && other.start < one.end,
				),
		),
		...listed,
	].sort((a, b) => a.start - b.start);
}

/** “FBI” and, behind a comma, “Tarrow Field Office”: the two as one; undefined where a run is no part of the agency before. */
function joinPart(
	{ folded, text }: Reading,
	before: AgencyName | undefined,
	run: string,
	at: number,
): AgencyName | undefined {
	const part = run.replace(/'s?$|\.$/, "");
	if (
		before === undefined ||
		!/^,\s$/.test(folded.slice(before.end, at)) ||
		!PART.test(part) ||
		IS_INITIALS.test(part)
	)
		return undefined;
	const end = at + part.length;
	const printed = text.slice(at, end).replace(/\s+/g, " ");
	return { start: before.start, end, name: `${before.name}, ${printed}` };
}

/** Reads which short forms a text explains: “Harlow Creek Police Department (HCPD)”. */
export function readShortForms(
	reading: Reading,
	span: Span,
): Map<string, string> {
	const shorts = new Map<string, string>();
	for (const { end, name } of findAgencies(reading, span)) {
		const initials = initialsOf(name);
		if (initials !== undefined && !shorts.has(initials))
			shorts.set(initials, name);
		const placed = PLACED.exec(name)?.[1]?.replace("’", "'");
		if (placed !== undefined && !shorts.has(placed)) shorts.set(placed, name);
		const short = /^ ?\(["']?(?:the )?["']?([A-Z][A-Z&-]{1,9})["']?\)/.exec(
			reading.folded.slice(end, end + 18),
		)?.[1];
		if (short !== undefined && !shorts.has(short)) shorts.set(short, name);
	}
	return shorts;
}

/** “CSLB Fraud Team”, “the Sheriff's Department's Homicide Unit”: a unit named by the short form of its agency. A division stands for itself under its initials. */
function expandShort(
	name: string,
	shorts: ReadonlyMap<string, string>,
	printed: string,
): string | undefined {
	const [, initials, short = initials ?? ""] =
		/^(?:([A-Z][A-Z&-]{1,9})(?:'s)? [A-Z].* (?:Unit|Team|Squad|Section)|(Sheriff's (?:Department|Office)|Police Department)(?:'s)? [A-Z].*)$/.exec(
			name,
		) ?? [];
	const whole = shorts.get(short);
	return whole === undefined || whole === short
		? undefined
		: whole + printed.slice(short.length).replace(/\s+/g, " ");
}

/** “Sheriff's Department”, where the text has named one with its place. */
const PLACED =
	/^[A-Z][\w .-]+ ((?:Sheriff[’']s (?:Department|Office)|Police Department))$/;

/** “Investigator Joan Roe of the ”, where a run of capitals starts with it; “HHS Office of” is no person. */
function personBefore(run: string): string | undefined {
	const found = OF_PERSON.exec(run)?.[0];
	if (found === undefined) return undefined;
	const name = found.split(" ").slice(-4).join(" ");
	return HEAD.test(name.replace(new RegExp(`\\b${TITLE} `), ""))
		? undefined
		: found;
}

/** Letters by which a text may call a department that it has named: “the Tarrow Department of Public Safety”, then “DPS”. */
function initialsOf(name: string): string | undefined {
	const [, words] =
		/\b((?:Department|Bureau|Division|Office|Board) of (?:the )?[A-Z].*)$/.exec(
			name,
		) ?? [];
	const letters = words?.match(/\b[A-Z]/g)?.join("") ?? "";
	return letters.length > 2 && letters.length < 6 ? letters : undefined;
}

function isAgency(name: string): boolean {
	if (
		/^(?:(?:Deputy|Bureau|Unit|Division) )?(?:Chief|Director|Head|Supervisor) (?:of|in) /.test(
			name,
		)
	)
		return false;
	if (/^[A-Z][\w' .-]+ police$/.test(name))
		return !/^(?:The|State|County|City|Local|Campus) police$/i.test(name);
	if (
		(UNIT_ONLY.test(name) && !/ (?:Police|Fire) Bureau$/.test(name)) ||
		/^\d{1,3}\w\w Precinct(?: Detective Squad)?$/.test(name)
	)
		return false;
	if (
		name.length < 3 ||
		NOT_AGENCY.test(name) ||
		personBefore(name) !== undefined
	)
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
