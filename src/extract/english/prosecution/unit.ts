// Companies that are defendants: by the forms of companies in their names, and by the shorter names that a text goes on with.
import type { Reading, Span } from "../../reading.ts";
import { findAccusedCues } from "./accused-cue.ts";
import { isObjectBehind } from "./bystander.ts";

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
/** “from her employer, ”: the company of somebody who did something to it. */
const EMPLOYER =
	/\b(?:employer|victim|client|customer|lender|insurer|contractor), $/;
const OWNER =
	/\b(?:(?:co-?)?owners?|president|operator|principal|founder|proprietor|head|CEO|chief executive(?: officer)?|(?:owned|operated|ran|runs|owns|operates)|(?:his|her|their) (?:\w+ ){0,2}(?:company|firm|business|corporation),?)(?: of)?(?: (?:the|a|an))? $/;
const COMPANY_ACCUSED =
	/\b(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he|[Ii]ts) (?:company|corporation|firm|business|corporate defendant) (?:(?:was|is|has been|have been|also) (?:also )?(?:sentenced|charged|indicted|convicted|fined|ordered|pleaded|found guilty)|(?:pleaded|pled)\b|to [a-z]|faces)/;

/** Companies that a sentence says are charged or sentenced. */
export function findUnits(reading: Reading, sentence: Span): UnitName[] {
	const text = readLine(reading, sentence);
	const cues = findAccusedCues(reading, sentence);
	if (cues.length === 0) return [];
	return nameUnits(reading, sentence).filter(({ start, end }) => {
		const from = start - sentence.start;
		const to = end - sentence.start;
		return cues.some((cue) => {
			const at = cue.start - sentence.start;
			if (cue.voice === "object")
				return (
					start >= cue.end &&
					/^ (?:the |a )?(?:[\w-]+ ){0,3}$/.test(
						text.slice(cue.end - sentence.start, from),
					)
				);
			return (
				at >= to &&
				at - to < REACH &&
				!FINITE.test(text.slice(to, at)) &&
				!isObjectBehind(reading.folded, sentence, start) &&
				!EMPLOYER.test(text.slice(0, from))
			);
		});
	});
}

/** “Roe, the president of Northwind Milling Inc., … His company pleaded guilty”: the company of which a text names an owner, where it tells that the company is charged. */
export function findOwnedUnits(
	reading: Reading,
	sentences: readonly Span[],
): UnitName[] {
	const isAccused = sentences.some((sentence) =>
		COMPANY_ACCUSED.test(readLine(reading, sentence)),
	);
	if (!isAccused) return [];
	const owned = sentences.flatMap((sentence) =>
		nameUnits(reading, sentence).filter(({ start }) =>
			OWNER.test(readLine(reading, { start: sentence.start, end: start })),
		),
	);
	const names = new Set(owned.map(({ name }) => name));
	return names.size === 1 ? owned.slice(0, 1) : [];
}

/** Names of companies in a sentence, with their forms. */
function nameUnits(reading: Reading, sentence: Span): UnitName[] {
	return [...readLine(reading, sentence).matchAll(UNITS)].map(
		({ 0: found, index }) => {
			// “Roe, 53, of Massing, and Roe Builders Corp.”: what stands before “, and” is no part of the name.
			const joined = found.lastIndexOf(", and ");
			const cut = joined < 0 ? 0 : joined + ", and ".length;
			const from = index + cut + (LEAD.exec(found.slice(cut))?.[0].length ?? 0);
			const start = sentence.start + from;
			const end = sentence.start + index + found.length;
			const name = reading.text.slice(start, end).replace(/\s+/g, " ");
			return { start, end, name };
		},
	);
}

function readLine({ folded }: Reading, { start, end }: Span): string {
	return folded.slice(start, end).replace(/\s/g, " ");
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
