// Charges that stand one to a line, under a name and “Charged:” or “pleaded guilty to the following counts:”, as many releases print them.
import type { Reading, Span } from "../../reading.ts";
import { readNumeral } from "../numeral.ts";
import {
	type NamedOffense,
	opensCounts,
	readOffenseLine,
} from "../offense-list.ts";
import { opensOffense } from "../offense-name.ts";
import type { Party } from "./party.ts";

/** Lines that are being read as offenses. */
export interface Sheet {
	readonly parties: readonly Party[];
	/** Concept of scheme/status. */
	readonly status: string;
	/** The line that opened the list. */
	readonly heading: Span;
	/** Whether the lines are of enhancements, which are no offenses. */
	isSkipped: boolean;
}

/** What a line of a sheet is. */
export type SheetLine =
	| { readonly kind: "offense"; readonly offenses: readonly NamedOffense[] }
	| { readonly kind: "heading" }
	| { readonly kind: "penalty" }
	| { readonly kind: "end" };

const HEADINGS: readonly (readonly [RegExp, string])[] = [
	[/^(?:plead(?:ed)?|pled) not guilty\b[^.]{0,60}:?$/i, "pleaded-not-guilty"],
	[
		/^(?:plead(?:ed)?|pled) guilty\b[^.]{0,60}(?:\. [^.]{0,50})?:?$|^guilty pleas?:?$/i,
		"pleaded-guilty",
	],
	[/^(?:acquitted|not guilty)(?: of)?:?$/i, "acquitted"],
	[
		/^(?:convicted|found guilty|convictions?)\b(?: today)?(?: by (?:a|the) (?:jury|judge|court))?(?: on [A-Z][a-z]{2,8}\.? \d{1,2}, \d{4},?)?(?: of)?(?: the following[^.]{0,40})?:?$/i,
		"convicted",
	],
	[/^(?:dismissed|charges dismissed):?$/i, "dismissed"],
	[
		/^(?:charged|charges?|indicted|charged with|indicted on|top charges?|counts)(?: [^.]{0,40}following[^.]{0,40})?:?$/i,
		"charged",
	],
];
const GROUP =
	/^(?:felon(?:y|ies)|misdemeanou?rs?|counts?|charges?|infractions?|offenses?)\s?(?:counts|charges)?:?$/i;
const ENHANCEMENT =
	/\b(?:enhancements?|allegations?|special circumstances?|aggravating factors?|strike priors?)\b/i;
const PENALTY =
	/\b(?:years?|months?|days?|life)\b.{0,40}\b(?:prison|jail|probation|custody|to life|parole|supervised)|^(?:ordered|sentenced|fined|must|restitution)\b|\brestitution\b|^\$/i;
/** “Faces a maximum sentence of eight years in state prison”: what may come. */
const TO_COME = /^(?:faces?|facing|could|may|maximum|possible|scheduled)\b/i;
const END =
	/^(?:circumstances|background|case\b|defendants?\b|prosecut|bail\b|next\b|court\b|status|sentenc|investigat|maximum|about|facts|contact|media)/i;
/** “Age: 36”, “City: Port Merrow”: what a sheet tells of the person, between the name and the charges. */
const DETAIL =
	/^(?:age|city|residence|residency|home|hometown|address|dob|date of birth|sex|gender|race|location|of)(?: \w+)?: ?[^:]{1,60}$/i;
const ITEM =
	/^[\s•*·▪–-]*(?:(?:\((?<a>\d{1,3})\)|(?<b>\d{1,3})\s?x|(?<c>\d{1,3}) counts?(?: of)?|count(?: \w+)?:|\d{1,2}\.)\s?)?/i;
/** “(F3)”: the class of an offense. */
const CLASS_AFTER = / \((?:[FM]\d?|felony|misdemeanor)\)$/i;
const NUMBER_AFTER =
	/,?(?: -)? ?\(?(?<number>\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) counts?\)?$|\(x ?(?<times>\d{1,3})\)$/i;
/** A list that has been opened goes on with each bullet that names something in capitals, whether or not its words are known. */
const BULLETED = /^\s*[•*·▪] [A-Z](?:[\w-]+ ){0,8}[A-Z]/;
const LINE_LENGTH = 180;

/** The status for which a line opens a list of charges; undefined for any other line. */
export function readSheetHeading(
	{ folded }: Reading,
	{ start, end }: Span,
): string | undefined {
	const line = folded.slice(start, end).trim();
	if (line.length > 100) return undefined;
	return HEADINGS.find(([form]) => form.test(line))?.[1];
}

/** Reads a line under such a heading. */
export function readSheetLine(
	reading: Reading,
	{ start, end }: Span,
	sheet: Sheet,
): SheetLine {
	const line = reading.folded.slice(start, end).replace(/\s/g, " ");
	if (GROUP.test(line.trim())) {
		sheet.isSkipped = false;
		return { kind: "heading" };
	}
	if (ENHANCEMENT.test(line) && line.length < LINE_LENGTH) {
		sheet.isSkipped = true;
		return { kind: "heading" };
	}
	if (DETAIL.test(line.trim()) || TO_COME.test(line.trim()))
		return { kind: "heading" };
	if (PENALTY.test(line)) return { kind: "penalty" };
	const isItem = line.length < LINE_LENGTH && !/[a-z]\.$/.test(line);
	if (!isItem || END.test(line.trim())) return { kind: "end" };
	if (sheet.isSkipped) return { kind: "heading" };
	const lead = ITEM.exec(line);
	const from = lead?.[0].length ?? 0;
	const unclassed = line.trimEnd().replace(CLASS_AFTER, "");
	const tail = NUMBER_AFTER.exec(unclassed);
	const to = tail === null ? unclassed.length : tail.index;
	const number =
		lead?.groups?.a ??
		lead?.groups?.b ??
		lead?.groups?.c ??
		tail?.groups?.number ??
		tail?.groups?.times;
	const words = line.slice(from, to);
	if (
		from >= to ||
		!(
			opensCounts(words) ||
			opensOffense(words) ||
			lead?.groups?.a !== undefined ||
			BULLETED.test(line)
		)
	)
		return { kind: "end" };
	const first = readOffenseLine(reading, {
		start: start + from,
		end: start + to,
	});
	if (first === undefined) return { kind: "end" };
	const value = number === undefined ? undefined : readNumeral(number);
	return {
		kind: "offense",
		offenses: [
			{
				...first,
				isFormal: true,
				...(value === undefined ? {} : { number: value }),
			},
		],
	};
}
