// Strangers: persons that words name though an answer does not list them. What is said of “he” after one of them is not said of a defendant before.
import { findPersonNames } from "../english/person.ts";
import type { Span } from "../reading.ts";
import type { AlignedText } from "./align.ts";

/** Before a name: one who holds an office in the case, and is not the one spoken of. */
const OFFICE =
	/\b(?:judge|justice|magistrate|attorney|prosecutor|counsel|lawyer|detective|investigator|sergeant|lieutenant|captain|officer|agent|sheriff|chief|commissioner|director|spokes\w{1,8}|by|before)\s[^.;]{0,24}$/;

/** Someone is named as the object of a verdict, or as a defendant; a masked name. */
const CHINESE_NAME =
	/判处(?:被告人|罪犯|上诉人)?(?!有期|无期|死刑|拘役|管制|罚金|刑罚|缓刑|被告)[\u4e00-\u9fff]{2,4}(?=有期|无期|死刑|拘役|管制|罚金|、|等|犯)|[\u4e00-\u9fff]某/;

/** Tells whether a part of a text names a person who bears none of the names given. */
export function namesStranger(
	{ reading, folded, text }: AlignedText,
	span: Span,
	known: readonly string[],
): boolean {
	const words = known.reduce(
		(rest, name) => rest.replaceAll(name, " "),
		text.slice(span.start, span.end),
	);
	if (CHINESE_NAME.test(words)) return true;
	return findPersonNames(reading, span).some(
		({ name, family, isFull, start }) =>
			isFull &&
			!OFFICE.test(folded.slice(Math.max(0, start - 48), start)) &&
			!known.some((other) => other === name || other.endsWith(family)),
	);
}
