// Agencies that share the word for their kind: “the Massing, Oak Fork and Tarrow Police Departments”. Part of agency-name.ts.
import type { Reading, Span } from "../reading.ts";

/** One of the agencies of a list. */
export interface Listed extends Span {
	/** The whole name, with the kind in the singular. */
	readonly name: string;
	/** Where the kind is printed, for all of the list but the last, which it stands behind. */
	readonly kind?: Span;
}

const PLACE = "[A-Z][a-z][\\w'-]*(?: (?:[A-Z][\\w'-]*|of [A-Z][\\w'-]*)){0,2}";
const KIND =
	"(?:(?:[Pp]olice|[Ff]ire|[Ss]heriff(?:'s|s')|[Cc]oroner(?:'s|s')|(?:District|State's|Prosecuting) Attorney(?:'s|s')) (?:[Dd]epartments|[Oo]ffices)|police(?! (?:departments?|cars?|stations?|reports?)\\b))";
const LISTS = new RegExp(
	`\\b((?:${PLACE}, ){0,9}${PLACE},? and (?:the )?)(${PLACE}) (${KIND})`,
	"gu",
);
const BETWEEN = /,? and (?:the )?|, /;
/** Words that open a sentence or lead to the first place. */
const LEADING = /^(?:(?:The|In|With|Both|By|From|Thank|Thanks|When|On|As) )+/;
/** What is the name of another agency of a list, and of no place. */
const OWN_KIND =
	/\b(?:Department|Office|Bureau|Police|Sheriff's|Patrol|Service|Services|Agency|Division|Unit|Marshals|Force|Team|Rangers|Investigations?|Administration|Commission|State|County and|Local|Attorney|City)$|^(?:State|Local|Federal|Campus)$/;

/** Gives the agencies of such lists, from left to right. */
export function findListed(
	{ folded, text }: Reading,
	{ start, end }: Span,
): Listed[] {
	const words = folded.slice(start, end).replace(/\s/g, " ");
	return [...words.matchAll(LISTS)].flatMap(
		({ 0: all, 1: before = "", 2: last = "", 3: kind = "", index }) => {
			const from = start + index;
			const end = from + all.length;
			const at = { start: end - kind.length, end };
			const places = splitPlaces(`${before}${last}`);
			return places.length < 2
				? []
				: places.map((place, nth): Listed => {
						const start = from + place.start;
						const isLast = nth === places.length - 1;
						const printed = text.slice(start, from + place.end);
						return {
							start,
							end: isLast ? end : from + place.end,
							name: nameOf(printed.replace(/\s+/g, " "), last, text, at),
							...(isLast ? {} : { kind: at }),
						};
					});
		},
	);
}

/** The places at the end of a list; what is before the last agency with a kind of its own belongs to another list. */
function splitPlaces(list: string): Span[] {
	const places: Span[] = [];
	let at = 0;
	for (const part of list.split(new RegExp(`(${BETWEEN.source})`))) {
		const lead = LEADING.exec(part)?.[0].length ?? 0;
		if (OWN_KIND.test(part)) places.length = 0;
		else if (/^[A-Z]/.test(part))
			places.push({ start: at + lead, end: at + part.length });
		at += part.length;
	}
	return places;
}

/** “Orwin and Dunmore County Sheriff's Offices”: the county of the last is the first one's, too. */
function nameOf(
	place: string,
	last: string,
	text: string,
	{ start, end }: Span,
): string {
	const kind = text.slice(start, end).replace(/\s+/g, " ");
	const one = / (?:department|office)s$/i.test(kind)
		? kind.replace(/s$/, "").replace(/(?<=^| )\p{Ll}/gu, (c) => c.toUpperCase())
		: kind;
	const isCounty = / County$/.test(last) && !/ County$/.test(place);
	return `${place}${isCounty ? " County" : ""} ${one}`;
}
