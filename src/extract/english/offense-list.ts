// Lists of offenses in English: “one count of theft, two counts each of forgery and perjury, and resisting arrest”.
import type { Reading, Span } from "../reading.ts";
import { trimSpan } from "../reading.ts";
import { NUMERAL, readNumeral } from "./numeral.ts";
import { type Aside, MASK, maskAsides } from "./offense-aside.ts";
import { endOfList, endOfName, startOfDeeds } from "./offense-end.ts";
import {
	hasHead,
	isComplete,
	isFormalName,
	opensOffense,
	tellsDeed,
} from "./offense-name.ts";
import { JOINED_OFFENSES } from "./offense-word.ts";

/** An offense as a text names it. */
export interface NamedOffense extends Span {
	/** As printed, on one line, without “count of”, articles, the class of felony and the law that is cited. */
	readonly name: string;
	/** Number of counts, where it is said. */
	readonly number?: number;
	/** Provision, as printed. */
	readonly citation?: string;
	/** Whether the words are surely the name of an offense, and not what somebody did. */
	readonly isFormal: boolean;
}

const LEVEL =
	"(?:felony|felonies|misdemeanou?rs?|violent|serious|federal|state|separate|additional|class [A-E](?:-I{1,2})?|strike|criminal|first|top|remaining|single|lesser)";
const MARKER = new RegExp(
	`(?:(?:^|(?<=[ (,;]))(?:(?<part>${NUMERAL})\\sof\\s(?:the\\s)?)?(?:the\\ssame\\s)?(?<number>${NUMERAL}|an?(?: (?:second|third|fourth|fifth|single|separate|lesser|remaining))?|multiple|several|numerous|various|all|both|each|the|another)(?:\\s?\\(\\d{1,3}\\)|\\s?${MASK}{3,5})?\\s)?(?:${LEVEL}(?:\\s|,\\s|\\sand\\s)){0,4}\\b(?:counts?|charges?|infractions?)(?:\\s(?:[A-Z]\\w+|\\d{1,3})\\s(?:through|to|and)\\s(?:[A-Z]\\w+|\\d{1,3}))?(?<each>\\seach)?(?:\\s(?:of|for(?!\\s(?:allegedly\\s)?[a-z]+ing\\s(?:an?|the|his|her|their|\\d|\\$))|each of)|:)\\s`,
	"gi",
);
const FIRST_MARKER = new RegExp(MARKER.source, "i");
const LEAD =
	/^(?:(?:to|of) |counts? (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\b[:,]?\s+(?:-\s+)?|(?:being|and|or|the|same|a|an|one|of|count|counts|charges?|on|for|felony(?! murder)|misdemeanor|felonies|misdemeanors|crimes?|offenses?|lesser|included|multiple|several|numerous|various|additional|single|also|with|both|two|three|first|to wit|namely|including)\b:?\s+)/i;
/** Words that stand for offenses and name none. */
const NOTHING =
	/^(?:(?:the|an?|all|both|other|following|top|same|remaining|related|additional|original|identical|several|felony|criminal|serious|violent|state|federal|counts?|charges?|crimes?|offenses?|felonies|misdemeanors?|(?:first|second|third|fourth)[- ]degree|for|indictment|information|complaint|one|two|three|four|five|six|seven|eight|nine|ten|of|\d{1,3})(?:\s|$))+$/i;
/** “and one of arson”: a number without “count”, behind one with it. */
const MORE = new RegExp(
	`(?<=(?:\\band|,)\\s)(?<number>${NUMERAL})\\sof\\s(?!(?:the|them|whom|which|his|her|their)\\b)`,
	"gi",
);
const GIVEN_UP =
	/^,? (?:was|were|has been|have been) (?:\w+ly )?(?:dismissed|dropped|withdrawn)\b/;
const SEPARATOR =
	/(?:[,;](?: and| or| as well as| plus| along with)?| and| as well as| along with| plus) /g;
const LIST_LENGTH = 2000;

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
	const { text, asides } = maskAsides(lineOf(reading, start, end));
	const list = dropSubject(text, endOfList(text));
	const named = splitList(list).flatMap((piece) =>
		nameOffense({ reading, start, list, asides }, piece),
	);
	// A list is of one kind: what stands beside names is a name.
	return named.some(({ isFormal }) => isFormal)
		? named.map((one) => ({
				...one,
				isFormal: one.isFormal || !tellsDeed(one.name),
			}))
		: named;
}

/** “his plea to arson, a count of theft was withdrawn”: what was given up is not of the list before it. */
function dropSubject(text: string, end: number): string {
	const list = text.slice(0, end);
	if (!GIVEN_UP.test(text.slice(end))) return list;
	const joint = Math.max(list.lastIndexOf(", "), list.lastIndexOf("; "));
	return joint < 0 ? list : list.slice(0, joint);
}

/** Gives the offense that a line of its own names, with whatever commas and “and”; undefined for none. */
export function readOffenseLine(
	reading: Reading,
	{ start, end }: Span,
): NamedOffense | undefined {
	const { text: list, asides } = maskAsides(lineOf(reading, start, end));
	const marker = FIRST_MARKER.exec(list);
	const isMarked = marker !== null && marker.index <= 1;
	const from = isMarked ? marker.index + marker[0].length : 0;
	const [offense] = nameOffense(
		{ reading, start, list, asides },
		{
			start: from,
			end: list.length,
			isCounted: true,
			number: isMarked ? readCount(marker.groups?.number) : undefined,
		},
	);
	return offense;
}

interface Piece extends Span {
	readonly number?: number | undefined;
	/** Whether the list gives numbers of counts, so that its words are names. */
	readonly isCounted: boolean;
}

/** A list that is being read: its words on one line, without asides, and where it starts in the text. */
interface Source {
	readonly reading: Reading;
	readonly start: number;
	readonly list: string;
	readonly asides: readonly Aside[];
}

function lineOf({ folded }: Reading, start: number, end: number): string {
	return folded
		.slice(start, Math.min(end, start + LIST_LENGTH))
		.replace(/\s/g, " ");
}

/** Splits a list at its numbers of counts, and what follows each of them. */
function splitList(list: string): Piece[] {
	const markers = findMarkers(list);
	const isCounted = markers.length > 0;
	const first = markers[0]?.index ?? list.length;
	const pieces =
		first > 0
			? splitRun(list, { start: 0, end: first, isCounted, isEach: true })
			: [];
	for (const [nth, marker] of markers.entries()) {
		const number = marker.groups?.part ?? marker.groups?.number;
		const isEach =
			marker.groups?.each !== undefined ||
			/ each of /i.test(marker[0]) ||
			number?.toLowerCase() === "each";
		pieces.push(
			...splitRun(list, {
				start: marker.index + marker[0].length,
				end: markers[nth + 1]?.index ?? list.length,
				number: readCount(number),
				isCounted,
				isEach,
			}),
		);
	}
	return pieces;
}

/** Where the numbers of counts stand, in order. */
function findMarkers(list: string): RegExpExecArray[] {
	const markers = [...list.matchAll(MARKER)];
	const first = markers[0]?.index ?? list.length;
	const more = [...list.matchAll(MORE)].filter(
		({ index }) =>
			index > first &&
			!markers.some(
				(one) => index >= one.index && index < one.index + one[0].length,
			),
	);
	return [...markers, ...more].sort((a, b) => a.index - b.index);
}

function readCount(number: string | undefined): number | undefined {
	if (number === undefined) return undefined;
	return /^an?\b/i.test(number) ? 1 : readNumeral(number);
}

/** What follows one number of counts, up to the next. */
interface Run extends Piece {
	/** Whether the number is of each offense. */
	readonly isEach: boolean;
}

/** Splits a run at each comma and “and” where the number is of each, else where a new offense clearly begins. */
function splitRun(list: string, run: Run): Piece[] {
	const whole = list.slice(run.start, run.end);
	const part = whole.slice(0, startOfDeeds(whole));
	const { number, isCounted, isEach } = run;
	const pieces: Piece[] = [];
	let start = 0;
	/** Behind a semicolon the number of each no longer counts. */
	let isOver = false;
	const add = (end: number): void => {
		pieces.push({
			start: run.start + start,
			end: run.start + end,
			number: pieces.length === 0 || (isEach && !isOver) ? number : undefined,
			isCounted,
		});
	};
	const marks = [...part.matchAll(SEPARATOR)];
	for (const [nth, { 0: mark, index }] of marks.entries()) {
		if (index < start) continue;
		const isLast = nth === marks.length - 1;
		const joint: Joint = {
			before: part.slice(start, index),
			mark,
			after: part.slice(index + mark.length).replace(/^(?:to|of|with) /, ""),
			isFinal: isLast && pieces.length > 0,
		};
		if (!isBoundary(joint, isEach)) continue;
		add(index);
		start = index + mark.length;
		isOver ||= mark.startsWith(";");
	}
	if (part.slice(start).trim() !== "") add(part.length);
	return pieces;
}

/** A comma or “and” with the words around it. */
interface Joint {
	readonly before: string;
	readonly mark: string;
	readonly after: string;
	/** Whether it is the last of a list of which offenses have been split off. */
	readonly isFinal: boolean;
}

/** Whether a capital begins each of the names. */
const TITLED = /^\W{0,4}[A-Z][a-z]/;

function isBoundary(joint: Joint, isEach: boolean): boolean {
	const { before, mark, after, isFinal } = joint;
	const isComma = /^[,;]/.test(mark);
	// The rest of a figure, or somebody's age.
	if (after.trim() === "" || /^(?:\d{3}|\d\d?[,)])/.test(after)) return false;
	if (before.trim() === "" || /\bin the$/.test(before)) return false;
	if (
		mark.includes(" or") ||
		(isComma && /^(?:in|an?) violation of /i.test(after))
	)
		return false;
	const around = `${before.slice(-24)}${mark}${after.slice(0, 24)}`;
	if (!isComma && JOINED_OFFENSES.test(around)) return false;
	const [next = ""] = after.split(/,|;| and /, 1);
	const bare = before.replaceAll(MASK, "");
	if (!isComplete(bare)) return false;
	const isTitled = TITLED.test(before) && TITLED.test(after);
	if (isComma || isEach || isFinal)
		return opensOffense(after) || isTitled || (isEach && isFinal);
	return opensOffense(after) && (hasHead(next) || isGerund(next));
}

function isGerund(text: string): boolean {
	return /^[a-z]+ing [a-z]/i.test(text);
}

/** Gives the offense of a piece; nothing where its words name none. */
function nameOffense(source: Source, piece: Piece): NamedOffense[] {
	const { reading, list, asides } = source;
	let from = piece.start;
	let words = list.slice(piece.start, piece.end);
	const space = /^[\s,;]{0,8}/.exec(words)?.[0].length ?? 0;
	from += space;
	words = words.slice(space);
	for (let lead = LEAD.exec(words); lead !== null; lead = LEAD.exec(words)) {
		if (opensDegree(words)) break;
		from += lead[0].length;
		words = words.slice(lead[0].length);
	}
	words = trimTail(words.slice(0, endOfName(words)));
	if (!/[a-z]{3}/i.test(words) || NOTHING.test(words)) return [];
	const end = from + words.length;
	const bracket = asides.find(
		({ start, isName }) => isName === true && start === end,
	);
	const span = trimSpan(reading.folded, {
		start: source.start + from,
		end: source.start + (bracket?.end ?? end),
	});
	const own = asides.filter(
		({ start }) => start >= piece.start && start < piece.end,
	);
	const number =
		piece.number ?? own.find((one) => one.number !== undefined)?.number;
	const citation = own.find((one) => one.citation !== undefined)?.citation;
	return [
		{
			...span,
			name: reading.text.slice(span.start, span.end).replace(/\s+/g, " "),
			isFormal: piece.isCounted || isFormalName(words),
			...(number === undefined ? {} : { number }),
			...(citation === undefined ? {} : { citation }),
		},
	];
}

/** Takes off what stands behind the name: punctuation and a last “and”. */
function trimTail(text: string): string {
	let words = text;
	for (let before = ""; before !== words; ) {
		before = words;
		if (
			/[\s,.;:("'–—-]$/.test(words) ||
			words.endsWith(MASK) ||
			(words.endsWith(")") && !words.includes("("))
		)
			words = words.slice(0, -1);
		else
			words = words.replace(
				/(?:,| )(?:and|or)(?: an?| the)?$| (?:charges?|counts?)$/i,
				"",
			);
	}
	return words;
}

function opensDegree(words: string): boolean {
	return (
		/^(?:first|second|third|two|three)[- ]degree/i.test(words) ||
		/^one of/i.test(words)
	);
}
