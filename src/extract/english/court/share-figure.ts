// Shares in percent: “A accounted for 8% of the total”, “the top three offenses - A, B and C - made up 65% of all cases”.
import type { Span } from "../../reading.ts";
import { findQuantities } from "./amount-phrase.ts";
import { narrowMeasure, type WorkContext } from "./count-figure.ts";
import type { Figure } from "./figure.ts";
import { findPattern, type Release, type Sentence } from "./release.ts";

const SHARES =
	/\b(?:account(?:ed|s|ing)? for|made up|makes? up|represent(?:ed|s|ing)|constitut(?:ed|es|ing)|compris(?:ed|es|ing)|took up) (?=[^;]{0,40}?(?:%|percent|per cent))/dg;
const AMONG = /^(?:Among|Of) (?<whole>[^,]{4,80}),/dg;
/** Shares of people are no shares of cases. */
const OF_PEOPLE =
	/\b(?:defendants|offenders|people|persons|suspects|victims|criminals)\b/;
const TOP =
	/\btop (?:\w{2,6}|\d{1,2}) (?:offenses|offences|crimes|charges|types of (?:crime|offense)s?)\b/;

/** Gives the shares of a sentence, each of a whole that it or the text before names. */
export function findShares(
	release: Release,
	sentence: Sentence,
	nth: number,
	context: WorkContext,
): Figure[] {
	const figures: Figure[] = [];
	let from = sentence.start;
	const [among] = findPattern(release, sentence, AMONG);
	if (among !== undefined) {
		readWhole(release, among, context);
		from = among.end;
	}
	for (const share of findPattern(release, sentence, SHARES)) {
		const [quantity] = findQuantities(release, {
			start: share.end,
			end: sentence.end,
		});
		if (quantity === undefined || !quantity.isPercent) continue;
		const of =
			/^ of (?<whole>[^,.;]{2,80})/.exec(
				release.folded.slice(quantity.end, sentence.end),
			)?.[0] ?? "";
		if (OF_PEOPLE.test(of)) continue;
		const end = quantity.end + of.length;
		readWhole(release, { start: quantity.end, end }, context);
		const subject = { start: from, end: share.start };
		const crimes = release.crimes(subject);
		const isTop = TOP.test(release.folded.slice(subject.start, subject.end));
		from = end;
		const { whole, wholeFamily, agency } = context;
		const [first] = crimes;
		if (whole === undefined || first === undefined) continue;
		const family =
			wholeFamily === undefined
				? undefined
				: { ...first, scheme: "family", concept: wholeFamily };
		const crime = isTop ? family : first;
		figures.push({
			measure: "share-of-cases",
			value: quantity.value,
			bound: quantity.bound,
			unit: "percent",
			...(agency === undefined ? {} : { agency }),
			...(crime === undefined ? {} : { crime }),
			whole,
			...(wholeFamily === undefined ? {} : { wholeFamily }),
			...(isTop ? { ranking: crimes } : {}),
			span: { start: sentence.start, end },
			sentence: nth,
		});
	}
	return figures;
}

/** Reads what a share is of: cases that a measure counts, or “the total” that was spoken of before. */
function readWhole(release: Release, span: Span, context: WorkContext): void {
	const [measure] = release.concepts("measure", span);
	const [family] = release.concepts("family", span);
	if (measure !== undefined) context.whole = measure.concept;
	if (family !== undefined) {
		context.wholeFamily = family.concept;
		if (
			measure === undefined &&
			context.whole === undefined &&
			/\bcases\b/.test(release.folded.slice(span.start, span.end))
		)
			context.whole = narrowMeasure(release, "cases-concluded", family);
	}
}
