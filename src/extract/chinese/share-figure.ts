// Shares of all cases in a release: 占91.7%. Works on folded text.
import type { Lexicon } from "../lexicon.ts";
import type { Reading, Span } from "../reading.ts";
import type { Figure } from "./figure-subject.ts";

/** 占91.7%, 占总数的8.3%. */
const SHARE = /占(?:比)?(?:[^,。;%\d]{0,16}?)([0-9]{1,3}(?:\.[0-9]{1,4})?)%/g;
/** Reads shares of cases, where it is known whose they are. */
export function readShares(
	reading: Reading,
	clause: Span,
	lexicon: Lexicon,
): Figure[] {
	const words = reading.folded.slice(clause.start, clause.end);
	return [...words.matchAll(SHARE)].flatMap((match) => {
		const at = clause.start + match.index;
		const whose = lexicon
			.names("family", "zh")
			.findAll(reading.folded, clause.start, at)
			.at(-1);
		const value = Number(match[1]);
		if (whose === undefined || !/案件|总数|全部/.test(words) || value > 100)
			return [];
		return [
			{
				measure: "share-of-cases",
				unit: "percent",
				value,
				bound: "exactly",
				about: { about_family: whose.value.concept },
				start: at,
				end: at + match[0].length,
			},
		];
	});
}
