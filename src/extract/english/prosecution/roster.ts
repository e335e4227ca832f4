// Lines of an English release that stand for one defendant each: “• Joan Roe, 36, of Port Merrow – theft”, below a line that says whose list it is.
import type { Reading, Span } from "../../reading.ts";
import { TERM_NEXT } from "../penalty-word.ts";
import { findPersonNames, type PersonName } from "../person.ts";
import { isTitled } from "./bystander.ts";
import { readPersonPhrase } from "./person-phrase.ts";

/** A line of one defendant. */
export interface RosterLine {
	readonly name: PersonName;
	/** What the line says behind the name and what belongs to it; empty where it says no more. */
	readonly rest: Span;
	/** The line above the list that says what it is of. */
	readonly lead: Span;
}

/** A line alone that heads a column or a list of defendants. */
const HEADING =
	/^(?:the )?(?:co-?)?defendants?(?:'s?)?(?: information| names?)?(?: and (?:\w+ ){0,2}charges)?:?$/i;
/** What a line says that leads to a list of defendants, and what one says that leads to a list of others. */
const ACCUSED =
	/\b(?:defendants?|charged|indict(?:ed|ments?)|arrested|convicted|sentence[ds]|plead(?:ed)?|pled|accused|arraigned|suspects?|co-?defendants?)\b/i;
const OTHERS =
	/\b(?:victims?|witness(?:es)?|attorneys?|prosecutors|detectives?|investigators?|agencies|contacts?|call|tried the case|assisted|thanks?)\b/i;
/** “Defendant:”, “Name:”, “Arrested:” before a name. */
const LABEL =
	/^(?:(?:co-?)?defendants?(?: names?)?|names?|arrested|accused|suspects?|charged|indicted|convicted|sentenced)(?: ?#?\d{1,2})?: ?/i;
const BULLET = /^[\s•●▪◦‣·*–-]{0,6}(?:\(?\d{1,2}[.)]\s)?/;
/** “Dr.”, “Tow truck operator”: what may stand between a bullet and a name. */
const LEADING = /^(?:[A-Z][a-z]{1,4}\. |(?:[A-Za-z][a-z-]+ ){0,4})$/;
const SEPARATOR = /^\s?(?:[-:;|(]|,(?= ))?\s?/;
/** “– 5 years in prison”: a line that says right behind the name to what somebody was sentenced. */
export const OPENS_PENALTY: RegExp = new RegExp(
	`^\\W{0,4}(?:(?:sentenced )?to |received )?(?:an? )?(?!\\d\\d years? old)${TERM_NEXT}`,
	"i",
);
/** Characters from which on a line that ends with a stop is running text, and ends a list. */
const PARAGRAPH = 140;
/** Characters of a line that leads to a list. */
const LEAD_LENGTH = 320;

/** Gives the lines of a text that stand for one defendant each, by the sentence that such a line opens. */
export function findRoster(
	reading: Reading,
	sentences: readonly Span[],
): ReadonlyMap<Span, RosterLine> {
	const roster = new Map<Span, RosterLine>();
	let lead: Span | undefined;
	/** Whether nothing but names has come below the lead. */
	let isFirst = false;
	/** Whether the text goes on in a line that opened with a name. */
	let isWithinLine = false;
	for (const sentence of sentences) {
		const words = readWords(reading, sentence);
		isWithinLine &&= !opensLine(reading, sentence);
		const opened = readLead(words);
		if (opened !== undefined) {
			lead = opened ? sentence : undefined;
			isFirst = isHeading(words);
			continue;
		}
		const label = LABEL.exec(words.replace(BULLET, ""))?.[0] ?? "";
		const line =
			lead !== undefined || label !== ""
				? readLine(reading, sentence, lead ?? sentence, isFirst || label !== "")
				: undefined;
		isFirst = isFirst && line !== undefined;
		if (line !== undefined) {
			roster.set(sentence, line);
			isWithinLine = true;
		} else if (
			!isWithinLine &&
			words.length >= PARAGRAPH &&
			/[a-z\d]\W{0,3}$/i.test(words) &&
			/\.\W{0,3}$/.test(words)
		)
			lead = undefined;
	}
	return roster;
}

/** Whether a line leads to a list of defendants (true) or of others (false); undefined where it leads to none. */
function readLead(words: string): boolean | undefined {
	if (isHeading(words)) return true;
	if (words.length > LEAD_LENGTH || !words.endsWith(":")) return undefined;
	if (OTHERS.test(words)) return false;
	return ACCUSED.test(words) && /\s/.test(words) ? true : undefined;
}

/** A line that opens with a name, and with what marks out a defendant; `mayBeBare` where a name alone is enough. */
function readLine(
	reading: Reading,
	sentence: Span,
	lead: Span,
	mayBeBare: boolean,
): RosterLine | undefined {
	const { folded } = reading;
	const words = folded.slice(sentence.start, sentence.end);
	const bullet = BULLET.exec(words)?.[0].length ?? 0;
	const label = LABEL.exec(words.slice(bullet))?.[0].length ?? 0;
	const from = sentence.start + bullet + label;
	const name = findPersonNames(reading, {
		start: from,
		end: sentence.end,
	}).find(({ isFull }) => isFull);
	if (
		name === undefined ||
		!LEADING.test(folded.slice(from, name.start).replace(/\s/g, " ")) ||
		isTitled(folded, sentence, name)
	)
		return undefined;
	const phrase = readPersonPhrase(folded, name, sentence.end);
	const tail = folded.slice(phrase.end, sentence.end);
	const isAlone =
		tail.trim() === "" && /^[\p{L}\s.'"-]+$/u.test(words.slice(bullet + label));
	const isMarked =
		phrase.hasAge ||
		(phrase.hasHome && bullet > 0) ||
		OPENS_PENALTY.test(tail.replace(/\s/g, " "));
	if (!isMarked && !(isAlone && mayBeBare)) return undefined;
	const skipped = SEPARATOR.exec(tail)?.[0].length ?? 0;
	return {
		name,
		rest: {
			start: Math.min(sentence.end, phrase.end + skipped),
			end: sentence.end,
		},
		lead,
	};
}

function opensLine({ folded }: Reading, { start }: Span): boolean {
	return start === 0 || folded[start - 1] === "\n";
}

function isHeading(words: string): boolean {
	return HEADING.test(words);
}

function readWords({ folded }: Reading, { start, end }: Span): string {
	return folded.slice(start, end).replace(/\s+/g, " ").trim();
}
