// Those who handled a case: its court and procuratorate, and the judges and clerks who signed. Works on folded text.
import { slugify } from "../../model/iri.ts";
import type { RawObject } from "../../model/record.ts";
import type { Reading, Span } from "../reading.ts";
import type { Agencies } from "./agency.ts";
import type { Judgment } from "./judgment.ts";

/** A person who signed, with the record of the person. */
export interface FoundOfficial extends Span {
	readonly id: string;
	/** Concept of scheme/involvement-role. */
	readonly role: string;
	readonly record: RawObject;
}

/** Titles before the names of those who sign, and the roles that they have. */
const ROLES: readonly (readonly [title: string, role: string])[] = [
	["人民陪审员", "lay-judge"],
	["审判长", "judge"],
	["代理审判员", "judge"],
	["助理审判员", "judge"],
	["独任审判员", "judge"],
	["审判员", "judge"],
	["法官助理", "clerk"],
	["代书记员", "clerk"],
	["书记员", "clerk"],
];

const ROLE_OF: ReadonlyMap<string, string> = new Map(ROLES);

/** A title and a name of two to four characters, or of parts joined by a dot; a masked one is no one's name. */
const SIGNED: RegExp = new RegExp(
	`(${ROLES.map(([title]) => [...title].join("[ ]{0,3}")).join("|")})[ \\n:]{0,8}([一-鿿]{1,8}(?:·[一-鿿]{1,12}){1,3}|[一-鿿][ ]{0,3}[一-鿿]{1,3})(?=[\\s。,]|$|审判|人民陪审|代理|书记|二[〇零Oo0])`,
	"g",
);

/** Gives the judges, lay judges and clerks who signed; each is named by name and court, so that namesakes elsewhere do not meet. */
export function findOfficials(
	reading: Reading,
	{ start, end }: Span,
	court: string,
): FoundOfficial[] {
	const found = new Map<string, FoundOfficial>();
	for (const match of reading.folded.slice(start, end).matchAll(SIGNED)) {
		const [text, spaced = "", written = ""] = match;
		const title = spaced.replace(/\s/g, "");
		const name = written.replace(/\s/g, "");
		const role = ROLE_OF.get(title);
		const id = slugify(`${court}-${name}`);
		if (role === undefined || id === undefined || name.includes("某")) continue;
		if (found.has(id)) continue;
		const at = start + match.index;
		const span = { start: at, end: at + text.length };
		const record: RawObject = {
			type: "official",
			id,
			name,
			title,
			quote: reading.quote(span),
		};
		found.set(id, { ...span, id, role, record });
	}
	return [...found.values()];
}

/** Makes the involvements of a case: agencies first. */
export function describeInvolvements(
	reading: Reading,
	{ court, procuratorate }: Judgment,
	agencies: Agencies,
	officials: readonly FoundOfficial[],
): RawObject[] {
	const involved: RawObject[] = [];
	if (procuratorate !== undefined && agencies.procuratorate !== undefined)
		involved.push({
			id: "prosecuting",
			agency: agencies.procuratorate,
			role: "prosecuting",
			quote: reading.quote(procuratorate),
		});
	if (court !== undefined && agencies.court !== undefined)
		involved.push({
			id: "adjudicating",
			agency: agencies.court,
			role: "adjudicating",
			quote: reading.quote(court),
		});
	for (const { id, role, start, end } of officials)
		involved.push({
			id: `${role}-${id}`,
			official: id,
			role,
			quote: reading.quote({ start, end }),
		});
	return involved;
}
