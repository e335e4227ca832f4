// Scored fields: agencies and officials with their roles in a case.
import { type Comparison, compare, pair } from "./comparison.ts";
import type { Field } from "./field.ts";
import type { FoundInvolvement } from "./found.ts";
import type { GoldInvolvement } from "./gold.ts";
import { foldChinese, splitWords } from "./normal.ts";
import { comparePersons } from "./person.ts";

export const agencies: Field = {
	name: "agencies",
	rule: "agency and role; the words of one name are all in the other, “office” aside, and tell it from others of its kind; the role “other” is neither asked for nor wrong",
	compare: ({ gold, found }) =>
		compareRoles(gold.agencies, found.agencies, isSameAgency),
};

export const officials: Field = {
	name: "officials",
	rule: "person (as for defendants) and role",
	compare: ({ gold, found }) =>
		compareRoles(
			gold.officials,
			found.officials,
			(label, name) => comparePersons(label, name) !== undefined,
		),
};

/** The role of what a document only mentions. */
const OTHER = "other";

interface Holder {
	readonly labels: readonly string[];
	readonly role: string;
}

function compareRoles(
	gold: readonly GoldInvolvement[] | undefined,
	found: readonly FoundInvolvement[],
	isSame: (label: string, name: string) => boolean,
): Comparison | undefined {
	if (gold === undefined) return undefined;
	const distinct = new Map<string, Holder>();
	for (const { who, roles } of found)
		for (const role of roles)
			distinct.set(`${who.iri} ${role}`, { labels: who.labels, role });
	const isHeld = ({ name }: GoldInvolvement, { labels }: Holder): boolean =>
		labels.some((label) => isSame(name, label));
	const pairing = pair(
		gold.filter(({ role }) => role !== OTHER),
		[...distinct.values()].filter(({ role }) => role !== OTHER),
		(one, other) => one.role === other.role && isHeld(one, other),
	);
	return compare(
		pairing,
		({ name, role }) => `${name}: ${role}`,
		({ labels, role }) => `${labels[0]}: ${role}`,
	);
}

/** Words that names of agencies share. */
const COMMON: ReadonlySet<string> = new Set(
	"police department district attorney attorneys county city state court supreme superior sheriff sheriffs criminal division unit bureau agency national federal united states investigation investigations services service".split(
		" ",
	),
);
/** Words that names of agencies have or lack without being another's. */
const OPTIONAL: ReadonlySet<string> = new Set(
	"the of for and office in at".split(" "),
);

function isSameAgency(label: string, name: string): boolean {
	if (/\p{Script=Han}/u.test(label))
		return foldChinese(label) === foldChinese(name);
	const a = agencyWords(label);
	const b = agencyWords(name);
	if ([...a].sort().join(" ") === [...b].sort().join(" ")) return true;
	const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a];
	return (
		[...shorter].every((word) => longer.has(word)) &&
		[...shorter].some((word) => !COMMON.has(word)) &&
		shorter.size > 1
	);
}

function agencyWords(name: string): Set<string> {
	return new Set(splitWords(name).filter((word) => !OPTIONAL.has(word)));
}
