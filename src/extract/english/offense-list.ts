// Lists of offenses in English: “one count of theft, two counts each of forgery and perjury, and resisting arrest”.
import type { Reading, Span } from "../reading.ts";
import { trimSpan } from "../reading.ts";
import { findCitation } from "./citation.ts";
import { NUMERAL, ORDINAL, readNumeral } from "./numeral.ts";
import {
	FORMAL_GERUNDS,
	JOINED_OFFENSES,
	OFFENSE_HEADS,
	OFFENSE_OPENERS,
} from "./offense-word.ts";

/** An offense as a text names it. */
export interface NamedOffense extends Span {
	/** As printed, on one line, without “count of” and articles. */
	readonly name: string;
	/** Number of counts, where it is said. */
	readonly number?: number;
	/** Provision, as printed. */
	readonly citation?: string;
	/** Whether the words are surely the name of an offense, and not what somebody did. */
	readonly isFormal: boolean;
}

const LEVEL =
	"(?:felony|felonies|misdemeanou?rs?|violent|serious|federal|state|separate|additional|class [A-E](?:-I{1,2})?|strike|criminal|first|top|remaining)";
const MARKER = new RegExp(
	`(?:(?:^|(?<=[ (,;]))(?<number>${NUMERAL}|an?(?: (?:second|third|fourth|fifth|single|separate|lesser))?|multiple|several|numerous|various|all|both|each|the|another)(?:\\s?\\(\\d{1,3}\\))?\\s)?(?:${LEVEL}(?:\\s|,\\s|\\sand\\s)){0,4}(?:counts?|charges?)(?<each>\\seach)?(?:\\s(?:of|for(?!\\s(?:allegedly\\s)?[a-z]+ing\\s(?:an?|the|his|her|their|\\d|\\$))|each of)|:)\\s`,
	"gi",
);
const FIRST_MARKER = new RegExp(MARKER.source, "i");
/** What ends a list of offenses within its sentence. */
const LIST_END = new RegExp(
	[
		",? (?:and|with|plus|along with|as well as) (?:(?:a|an|the|other|various|several|numerous|\\d+|two|three|four|five|multiple|felony|special) ){0,3}(?:sentenc\\w+|penalty|special|conduct|strike|firearm|gang) (?:enhancements?|allegations?|circumstances?)",
		",? (?:and )?admitted\\b",
		",? (?:and|with) (?:[\\w-]+ ){0,6}enhancements?\\b",
		",? (?:and|but) (?:was|were|is|are|has|have|had|will|faces?|must|agreed|received|waived|also|he|she|they|then|been|later|acquitted|sentenced|convicted|pleaded|pled|found|not guilty|ordered) ",
		",? but ",
		",? and (?!attempted|aggravated|armed|organized|unauthorized|forced|assisted|prohibited|unlicensed|related|continued|controlled|stolen)[a-z]+ed\\b",
		",? and an? (?:consecutive|concurrent|additional|further) ",
		",? in [Cc]ase ",
		",? (?:and )?(?:remains?|deadlocked|entered|waived|awaits?) ",
		",? (?:and|while) (?:his|her|their) (?:brother|sister|wife|husband|partner|son|daughter|father|mother|girlfriend|boyfriend|co-?defendant)s?\\b",
		"; (?:his|her|their|the|he|she|they|an?|another|both|all) ",
		",? (?:and )?fac(?:es|ing) ",
		", (?:(?:[A-Z][\\w.]+ ){0,5}(?:District|State's) Attorney|said|announced|prosecutors|authorities|officials|District Attorney|Attorney General|U\\.S\\. Attorney)\\b",
		"\\. ",
		" - ",
		",? (?:and |only )?(?:was|were|is|are|has|have|had|will|would|must|could|may)(?: |:)",
	].join("|"),
	"u",
);
const MONTH_OR_DAY =
	"Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|late|early|mid|19\\d\\d|20\\d\\d";
const COURT = "(?:the )?(?:[A-Z][\\w.]+ ){1,5}Court";
/** What ends the name of one offense: after it the sentence goes on with how, when and against whom. */
const NAME_END = new RegExp(
	[
		",? (?:all )?(?:in connection|in relation|in exchange|in what)\\b",
		",? (?:following|(?<!accessory )after|(?<!accessory )before|pursuant|according|stemming|arising|resulting|in addition)\\b",
		",? (?:which|who|whose|that|when|where|while(?! (?:intoxicated|impaired|ability|under|license|suspended|armed|unlicensed|revoked|drunk|in possession))|because|as (?:part|a result)|if|though|although|since) ",
		",? for(?! an? [Uu]nlawful) (?:his|her|their|the|allegedly|an?|[a-z]+ing|[a-z]+ly [a-z]+ing) ?",
		",? by (?:a|the) (?:jury|judge|court|grand jury)",
		`,? (?:on|in|from|since|between|during) (?:or about )?(?:${MONTH_OR_DAY}|${COURT}|(?:the )?(?:deaths?|killing|murder|shooting|stabbing|disappearance|fatal|crash|attack|slaying|theft of)\\b)`,
		",? (?:today|yesterday|earlier|this (?:week|morning|afternoon)|last (?:week|month|year))\\b",
		",? (?:against|relat(?:ed|ing) to|involving|connected to|totaling|total of) ",
		", (?:carr(?:ies|ying)|punishable|both|all|each)\\b",

		`,? (?:at|in|before) (?:(?:the )?(?:sentencing|trial|court|Department|Judge|Justice)|${COURT})\\b`,
	].join("|"),
	"u",
);
/** “a class C felony”: says what the offense before it is. */
const APPOSITIVE =
	/^(?:an? |both |all |each )?(?:[\w-]+ ){0,4}(?:felon(?:y|ies)|misdemeanou?rs?|hate crimes?)(?! (?:counts?|charges?))\b/i;
/** “which carries a maximum of 20 years”: says what an offense of the list may cost. */
const CARRYING =
	/,? (?:each of )?(?:which|that) (?:each )?carr(?:y|ies) [^;]{0,240}?(?=;|,? and (?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|a) (?:\w+ ){0,2}counts?|$)/gi;
const LEAD =
	/^(?:(?:being|and|or|the|a|an|one|of|count|counts|charges?|on|for|felony|misdemeanor|felonies|misdemeanors|crimes?|offenses?|multiple|several|numerous|various|additional|single|also|with|both|two|three|first|to wit|namely|including)\b:?\s+)/i;
/** “with the special circumstance of murder in a robbery”, where another number of counts comes behind it. */
const CIRCUMSTANCE =
	/,? with (?:the |a |an )?(?:special |sentencing |firearm |gang )?(?:circumstances?|enhancements?|allegations?) [^;,]{0,160}(?=, (?:and )?(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:\w+ ){0,2}counts? of )/gi;
const LIST_LENGTH = 2000;

/** Words behind which the name of an offense does not have its head. */
const CONNECTOR =
	/,? (?:to|for|with|by|at|before|on|in|from|during|after|of|against|that|which|who) /;

/** Tells whether words open the name of an offense. */
export function opensOffense(text: string): boolean {
	const [head = ""] = text.toLowerCase().split(CONNECTOR, 1);
	const words = head.match(/[a-z0-9'-]+/g)?.slice(0, 8) ?? [];
	const bare = words.filter(
		(word) =>
			!/^(?:being|the|a|an|one|two|three|of|count|counts|charge|charges|multiple|several|and|all|each|felony|misdemeanor|\d+)$/.test(
				word,
			),
	);
	const first = bare[0] ?? "";
	return (
		OFFENSE_OPENERS.has(first) ||
		new RegExp(`^(?:${ORDINAL})(?:-degree)?$`).test(first) ||
		bare.slice(0, 4).some((word) => OFFENSE_HEADS.has(word))
	);
}

/** Tells whether a list starts with a number of counts. */
export function opensCounts(text: string): boolean {
	const match = FIRST_MARKER.exec(text.slice(0, 80));
	return match !== null && match.index <= 1;
}

/** Gives the offenses of a list that starts at the start of a span, which must not go over the end of its sentence. */
export function readOffenseList(
	reading: Reading,
	{ start, end }: Span,
): NamedOffense[] {
	const all = reading.folded
		.slice(start, Math.min(end, start + LIST_LENGTH))
		.replace(/\s/g, " ");
	const list = cutList(all);
	const markers = [...list.matchAll(MARKER)];
	const pieces: Piece[] = [];
	const first = markers[0]?.index ?? list.length;
	if (first > 0) pieces.push(...splitPlain(list, 0, first, undefined, true));
	for (const [nth, marker] of markers.entries()) {
		const from = marker.index + marker[0].length;
		const to = markers[nth + 1]?.index ?? list.length;
		const number = marker.groups?.number;
		const isEach =
			marker.groups?.each !== undefined ||
			/ each of /i.test(marker[0]) ||
			number?.toLowerCase() === "each";
		pieces.push(...splitPlain(list, from, to, readCount(number), isEach));
	}
	return pieces.flatMap((piece) =>
		nameOffense(reading, start, trimPiece(list, piece), markers.length > 0),
	);
}

interface Piece extends Span {
	readonly number?: number | undefined;
}

/** What was blanked out at the end of a piece is no part of it. */
function trimPiece(list: string, piece: Piece): Piece {
	const { start, end } = trimSpan(list, piece);
	return {
		...piece,
		start,
		end: start + trimTail(list.slice(start, end)).length,
	};
}

function readCount(number: string | undefined): number | undefined {
	if (number === undefined) return undefined;
	return /^an?\b/i.test(number) ? 1 : readNumeral(number);
}

function cutList(sentence: string): string {
	const blank = (words: string): string => " ".repeat(words.length);
	const text = sentence.replace(CARRYING, blank).replace(CIRCUMSTANCE, blank);
	const end = LIST_END.exec(text);
	return end === null ? text : text.slice(0, end.index);
}

/** Splits what follows one number of counts: at each comma and “and” where the number is of each, else where a new offense clearly begins. */
function splitPlain(
	list: string,
	from: number,
	to: number,
	number: number | undefined,
	isEach: boolean,
): Piece[] {
	const whole = list.slice(from, to);
	const part = whole.slice(0, NAME_END.exec(whole)?.index ?? whole.length);
	const hasComma = /, (?!\d)/.test(part.replace(/,(?: and)? $/, ""));
	const pieces: Piece[] = [];
	let start = 0;
	for (const { 0: mark, index } of part.matchAll(
		/(?:[,;](?: and| or| as well as)?| and| as well as| plus) /g,
	)) {
		if (index < start) continue;
		const before = part.slice(start, index);
		const after = part.slice(index + mark.length);
		if (!isBoundary(before, mark, after, isEach, hasComma)) continue;
		pieces.push({
			start: from + start,
			end: from + index,
			number: pieces.length === 0 || isEach ? number : undefined,
		});
		start = index + mark.length;
	}
	if (part.slice(start).trim() !== "")
		pieces.push({
			start: from + start,
			end: from + part.length,
			number: pieces.length === 0 || isEach ? number : undefined,
		});
	return pieces;
}

function isBoundary(
	before: string,
	mark: string,
	after: string,
	isEach: boolean,
	hasComma: boolean,
): boolean {
	const isComma = /^[,;]/.test(mark);
	if (after.trim() === "" || /^\d{3}/.test(after)) return false;
	if (isComma && APPOSITIVE.test(after)) return false;
	if (/\bin the$/.test(before)) return false;
	// “theft, in violation of Penal Code section 484”: says by what law.
	if (isComma && /^(?:in|an?) violation of /i.test(after)) return false;
	const around = `${before.slice(-24)}${mark}${after.slice(0, 24)}`;
	if (!isComma && JOINED_OFFENSES.test(around)) return false;
	if (isComma)
		return isEach ? opensName(after) : opensName(after) && hasHead(before);
	return (
		hasHead(before) &&
		opensName(after) &&
		(hasHead(after.split(",")[0] ?? "") || hasComma || isEach)
	);
}

function opensName(text: string): boolean {
	return opensOffense(text);
}

function hasHead(text: string): boolean {
	return (text.toLowerCase().match(/[a-z-]+/g) ?? []).some(
		(word) =>
			OFFENSE_HEADS.has(word) ||
			word === "degree" ||
			OFFENSE_HEADS.has(word.replace(/ing$/, "")) ||
			word === "felon" ||
			word === "records" ||
			word === "returns" ||
			word === "property" ||
			word === "license" ||
			word === "medicine",
	);
}

function nameOffense(
	reading: Reading,
	base: number,
	piece: Piece,
	isCounted: boolean,
): NamedOffense[] {
	let span = trimSpan(reading.folded, {
		start: base + piece.start,
		end: base + piece.end,
	});
	let words = reading.folded.slice(span.start, span.end).replace(/\s/g, " ");
	for (let lead = LEAD.exec(words); lead !== null; lead = LEAD.exec(words)) {
		if (opensDegree(words)) break;
		span = { start: span.start + lead[0].length, end: span.end };
		words = words.slice(lead[0].length);
	}
	const citation = findCitation(words);
	if (citation !== undefined && citation.cut > 3) {
		span = { start: span.start, end: span.start + citation.cut };
		words = words.slice(0, citation.cut);
	}
	words = trimTail(words);
	span = { start: span.start, end: span.start + words.length };
	if (!/[a-z]{3}/i.test(words) || /^(?:charges?|counts?)$/i.test(words))
		return [];
	const name = reading.text.slice(span.start, span.end).replace(/\s+/g, " ");
	return [
		{
			...span,
			name,
			isFormal: isCounted || hasFormalHead(words),
			...(piece.number === undefined ? {} : { number: piece.number }),
			...(citation === undefined ? {} : { citation: citation.text }),
		},
	];
}

/** Takes off what stands behind the name: punctuation, a last “and”, and “for …”. */
function trimTail(text: string): string {
	const ground = text.search(/ for (?!an? [Uu]nlawful|[A-Z][a-z]+ing\b)/);
	let words = ground > 0 ? text.slice(0, ground) : text;
	for (let before = ""; before !== words; ) {
		before = words;
		if (/ \([A-Z]{1,2}\d?\)$/.test(words))
			words = words.slice(0, words.lastIndexOf(" ("));
		else if (
			/[\s,.;:("']$/.test(words) ||
			(words.endsWith(")") && !words.includes("("))
		)
			words = words.slice(0, -1);
		else if (/(?:,| )(?:and|or)$/.test(words))
			words = words.replace(/(?:,| )(?:and|or)$/, "");
	}
	return words;
}

function opensDegree(words: string): boolean {
	return (
		/^(?:first|second|third|two|three)[- ]degree/i.test(words) ||
		/^one of/i.test(words)
	);
}

/** “Offering a False Instrument for Filing”: in print a name. */
const TITLE_CASE =
	/^[A-Z][\w'-]+(?: (?:an?|the|of|in|for|and|to|by|with|or)){0,3} [A-Z]/;

/** “use of a firearm in the commission of …”: of “use” what is used tells that it is an offense; “false claims”, “accessory after the fact”. */
const USE =
	/^(?:false|insufficient|unlicensed|unregistered) [a-z]|^accessory\b|^(?:(?:unlawful|illegal|criminal) )?(?:use|discharge|display) of (?:an? )?(?:\w+ )?(?:firearm|handgun|gun|weapon|minor|vehicle|computer|communication)\b/i;

/** Whether the words are the name of an offense: its head stands in it, and it does not tell of somebody's deeds. */
function hasFormalHead(words: string): boolean {
	const list = words.toLowerCase().match(/[a-z-]+/g) ?? [];
	if (TITLE_CASE.test(words) || USE.test(words)) return true;
	if (/ing$/.test(list[0] ?? "") && !FORMAL_GERUNDS.has(list[0] ?? ""))
		return false;
	if (
		/\b(?:he|she|they|her|his|their|from (?:a|an|the)|\$)\b/.test(words) &&
		!/\bdegree\b/.test(words)
	)
		return false;
	return list
		.slice(0, 8)
		.some(
			(word) =>
				OFFENSE_HEADS.has(word) || /-degree$/.test(word) || word === "degree",
		);
}
