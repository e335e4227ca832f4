// Units and people of the office whose release it is: “the District Attorney's Fraud Bureau”, “our Fraud Unit”, “DA Investigator Doe”. Part of agency-credit.ts.
import type { Reading, Span } from "../../reading.ts";
import type { Office } from "../office.ts";

/** An agency as a sentence names it. */
export interface Mention extends Span {
	readonly name: string;
	readonly isOwnUnit: boolean;
	/** Where the text has the word for its kind, which it shares with others. */
	readonly kind?: Span;
}

const KIND = "(?:District|State[’']s|County|Prosecuting) Attorney";
/** “the District Attorney's Fraud Bureau”, “our own Fraud Unit”: a unit of the office whose release it is. */
const OWN_UNIT = new RegExp(`^${KIND}[’']s [A-Z]`);
/** “Fraud Bureau of the District Attorney's Office”. */
const UNIT_OF = new RegExp(
	`^((?:[A-Z][\\w-]+ ){1,5}(?:Bureau|Unit|Division|Team|Section|Squad)) of the ${KIND}[’']s Office$`,
);
const OUR_UNIT =
	/\bour (?:own )?(?:office(?: of|'s)? )?(?:[A-Z][\w'-]+ ){1,5}(?:Unit|Bureau|Division|Squad|Team|Section)\b/g;
/** “DA Investigator Lee Doe”: by its people the office itself acts. */
const OWN_PEOPLE = new RegExp(
	`\\b(?:D\\.?A\\.?|[A-Z]{1,3}CDAO?|OCDA|${KIND}(?:'s)?)(?: Office)? (?:(?:Senior|Supervising|Financial|Detective|Lead) ){0,2}Investigators?(?: [A-Z][\\w.'-]+){1,3}`,
	"g",
);

/** Tells whether a name is that of a unit of the publisher, without its place. */
export function isOwnUnitName(name: string): boolean {
	return OWN_UNIT.test(name) || UNIT_OF.test(name);
}

/** The units and people of the publisher that a sentence names by words other than a name. */
export function findOwn(
	{ folded }: Reading,
	{ start, end }: Span,
	publisher: Office,
): Mention[] {
	const words = folded.slice(start, end).replace(/\s/g, " ");
	const find = (form: RegExp, nameOf: (text: string) => string): Mention[] =>
		[...words.matchAll(form)].map(({ 0: text, index }) => ({
			start: start + index,
			end: start + index + text.length,
			name: nameOf(text),
			isOwnUnit: true,
		}));
	return [
		...find(OUR_UNIT, (text) => nameOwnUnit(publisher, text)),
		...find(OWN_PEOPLE, () => publisher.name),
	];
}

/** The whole name of a unit of the publisher: “the District Attorney's Fraud Bureau” with the place, “our Fraud Unit” with the office. */
export function nameOwnUnit({ name }: Office, printed: string): string {
	const unit = printed
		.replace(/^our (?:own )?(?:office(?: of|[’']s)? )?/, "")
		.replace(UNIT_OF, "$1")
		.trim();
	const place = name
		.replace(/(?:[’']s|s[’'])? Office$/, "")
		.replace(/ (?:\S+ )?Attorney$/, "");
	return OWN_UNIT.test(unit) && /Attorney/.test(name)
		? `${place} ${unit}`
		: `${name} ${unit}`;
}
