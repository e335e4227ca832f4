// What stands between the offenses of a list and is no part of their names: the law that is cited, the class of felony, how many counts, what they may cost.
import type { Span } from "../reading.ts";
import { findCitations } from "./citation.ts";
import { NUMERAL, readNumeral } from "./numeral.ts";

/** Words that were masked, and what they say of the offense before them. */
export interface Aside extends Span {
	/** As printed. */
	readonly citation?: string;
	/** Number of counts. */
	readonly number?: number;
	/** Whether the words belong to the name all the same: “Neglecting a Child (Consequence is Death)”. */
	readonly isName?: boolean;
}

/** A list of the same length, in which the words of asides are replaced by `MASK`. */
export interface MaskedList {
	readonly text: string;
	readonly asides: readonly Aside[];
}

/** A character that no text has, of the private use area. */
export const MASK = "\uE000";

const CLASS_NOUN =
	"(?:felon(?:y|ies)|misdemeanou?rs?|crimes?|infractions?|offenses?|violations?)";
const NAME_STOP = `(?=\\s?(?:[,;.)${MASK}]|and\\b|–|-\\s|$))`;
/** Which class of crime an offense is: “, a class C felony”, “(Class “C” violent felonies)”, “, both misdemeanors”. */
const CLASSES: readonly RegExp[] = [
	new RegExp(`\\s\\([^()]{0,40}\\b${CLASS_NOUN}\\)`, "gi"),
	new RegExp(
		`(?:,| [–-]) (?:an?|both|all|each|which is an?) (?:[\\w"'-]+ ){0,5}${CLASS_NOUN}${NAME_STOP}`,
		"gi",
	),
	new RegExp(
		`(?:,| [–-]) (?:class|level|degree) (?:[\\w"'-]+ ){1,3}${CLASS_NOUN}${NAME_STOP}`,
		"gi",
	),
	/, an? violations? of (?:the )?(?:[A-Z][\w.'-]+ ){1,6}(?:Act|Law|Code|Statute|Ordinance)\b/g,
	/,? (?:but )?as (?:an? )?party to (?:an?|the) (?:crime|offense)\b/gi,
	/, an? (?:crime|offense|felony|misdemeanor) of the \w+ degree\b/gi,
	/, (?:an? |both |all )(?:hate crimes?|strike offenses?|serious and violent felon(?:y|ies))\b/gi,
];
const COUNT_NOUN = "(?:felony |misdemeanor |separate )?(?:counts?|cases?)";
/** How many counts, behind the name: “(2 counts)”, “, twelve counts”, “(x3)”. */
const NUMBERS: readonly RegExp[] = [
	new RegExp(
		`\\s\\((?<number>${NUMERAL})(?: ${COUNT_NOUN})?\\)(?! (?:\\w+ )?(?:counts?|charges?)\\b)`,
		"gi",
	),
	new RegExp(
		`(?:,| [–-]|:) (?<number>${NUMERAL}) ${COUNT_NOUN}(?=\\s?(?:[,;.)]|and\\b|$))(?! of\\b)`,
		"gi",
	),
	/\s\(?x\s?(?<number>\d{1,3})\)?(?=[\s,;.]|$)/gi,
];
/** “which carries a maximum of 20 years”: what an offense of the list may cost. */
const CARRYING =
	/,? (?:each of )?(?:(?:which|that) (?:each )?carr(?:y|ies)|carrying|punishable by) [^;]{0,240}?(?=;|,? and (?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|an?) (?:\w+ ){0,2}counts?|$)/gi;
/** “with the special circumstance of murder in a robbery”, where another number of counts comes behind it. */
const CIRCUMSTANCE =
	/,? with (?:the |an? )?(?:special |sentencing |firearm |gang )?(?:circumstances?|enhancements?|allegations?) [^;,]{0,160}(?=, (?:and )?(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:\w+ ){0,2}counts? of )/gi;
/** Any other bracket; one in capitals belongs to the name. */
const BRACKET = /\s\([^()]{2,80}\)(?! counts?\b)/g;
const IN_CAPITALS = /^\s\((?!Counts?\b|Charges?\b)[A-Z][a-z]/;

/** “violation of General Business Law § 352-c(6)”, with no other name: the provision is the offense. */
const IS_NAME =
	/(?:^|[,;] (?:and )?|\band |\bof )(?:an? )?(?:criminal )?violat(?:ions?|ing)(?: of)?\s?$/i;

/** Masks what is no part of a name in the words of a list on one line. */
export function maskAsides(list: string): MaskedList {
	const asides: Aside[] = [];
	let text = list;
	const mask = (aside: Aside): void => {
		asides.push(aside);
		text =
			text.slice(0, aside.start) +
			MASK.repeat(aside.end - aside.start) +
			text.slice(aside.end);
	};
	for (const { text: citation, start, end } of findCitations(text))
		if (!IS_NAME.test(text.slice(Math.max(0, start - 40), start)))
			mask({ start, end, citation });
	for (const form of NUMBERS)
		for (const { 0: words, index, groups = {} } of text.matchAll(form)) {
			const number = readNumeral(groups.number ?? "");
			if (number === undefined || number < 1) continue;
			mask({ start: index, end: index + words.length, number });
		}
	for (const form of [...CLASSES, CARRYING, CIRCUMSTANCE, BRACKET])
		for (const { 0: words, index } of text.matchAll(form))
			mask({
				start: index,
				end: index + words.length,
				...(form === BRACKET && IN_CAPITALS.test(words)
					? { isName: true }
					: {}),
			});
	return { text, asides };
}
