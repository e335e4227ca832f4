// Companies that are defendants: by the forms of companies in their names, and by the shorter names that a text goes on with.
import type { Reading, Span } from "../../reading.ts";
import { findStatusCues } from "../status-cue.ts";

/** A company as a text names it. */
export interface UnitName extends Span {
	readonly name: string;
}

const FORM =
	"(?:Inc|LLC|L\\.L\\.C|LLP|LP|Ltd|Limited|Corp|Corporation|PLLC|P\\.C|Co|S\\.A|GmbH|N\\.A)\\b\\.?";
const UNITS = new RegExp(
	`\\b(?:[A-Z][\\w&'-]{0,30}\\.?,? |& |and ){1,6}${FORM}`,
	"g",
);
const FORM_AT_END = new RegExp(`,? ${FORM}$`);
const LEAD =
	/^(?:(?:The|the|A|An|On|In|At|And|and|Today|That|Company|Defendants?|Corporation|Judge|Against|Of) ){1,3}/;
const FINITE =
	/\b(?:was|were|is|are|said|told|stole|used|worked|hired|paid|who|which|where|announced)\b/;
/** Words that too many companies begin with. */
const GENERIC =
	/^(?:American|United|National|First|General|New|Global|International|The|County|City|State|Bank|North|South|East|West|Pacific|Atlantic|Advanced|Premier|Universal|Community|Home|Health|Medical|Family|Golden|Quality)$/;
const REACH = 200;

/** Companies that a sentence says are charged or sentenced. */
export function findUnits(reading: Reading, sentence: Span): UnitName[] {
	const text = reading.folded
		.slice(sentence.start, sentence.end)
		.replace(/\s/g, " ");
	const cues = findStatusCues(reading, sentence);
	if (cues.length === 0) return [];
	const units: UnitName[] = [];
	for (const { 0: found, index } of text.matchAll(UNITS)) {
		// “Roe, 53, of Massing, and Roe Builders Corp.”: what stands before “, and” is no part of the name.
		const joined = found.lastIndexOf(", and ");
		const cut = joined < 0 ? 0 : joined + ", and ".length;
		const from = index + cut + (LEAD.exec(found.slice(cut))?.[0].length ?? 0);
		const to = index + found.length;
		const before = text.slice(Math.max(0, from - 20), from);
		const isAccused = cues.some((cue) => {
			const at = cue.start - sentence.start;
			const end = cue.end - sentence.start;
			if (cue.voice === "object")
				return (
					from >= end &&
					/^ (?:the |a )?(?:[\w-]+ ){0,3}$/.test(text.slice(end, from))
				);
			return (
				at >= to &&
				at - to < REACH &&
				!FINITE.test(text.slice(to, at)) &&
				!/\b(?:of|from|for|with|by|at|against|to) (?:the )?$/.test(before)
			);
		});
		if (isAccused) {
			const start = sentence.start + from;
			const end = sentence.start + to;
			const name = reading.text.slice(start, end).replace(/\s+/g, " ");
			units.push({ start, end, name });
		}
	}
	return units;
}

/** Where a sentence names a company, by its name without the form, or by the first word of it. */
export function findUnitMention(
	{ text }: Reading,
	sentence: Span,
	name: string,
): Span | undefined {
	const words = text.slice(sentence.start, sentence.end);
	const short = name.replace(FORM_AT_END, "");
	const [first = ""] = short.split(" ");
	for (const wanted of [short, first]) {
		if (wanted !== short && (wanted.length < 4 || GENERIC.test(wanted)))
			continue;
		const at = words.indexOf(wanted);
		if (at >= 0)
			return {
				start: sentence.start + at,
				end: sentence.start + at + wanted.length,
			};
	}
	return undefined;
}
