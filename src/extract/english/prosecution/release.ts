// A press release among the furniture of its web page: where its header and its body are, its headline, date, numbers and publisher.
import type { Reading, Span } from "../../reading.ts";
import { trimSpan } from "../../reading.ts";
import { type FoundDate, findDates } from "../date.ts";
import { joinLines, splitLines } from "../line.ts";
import { findOffices, type Office } from "../office.ts";
import { isEndLine } from "./end-line.ts";
import { findLetterhead } from "./letterhead.ts";

export interface Release {
	/** Everything above the body, web furniture included. */
	readonly header: Span;
	readonly body: Span;
	readonly headline?: Span;
	readonly date?: FoundDate;
	readonly publisher?: Office;
	/** Docket numbers that the header prints. */
	readonly dockets: readonly Docket[];
}

export interface Docket extends Span {
	readonly number: string;
}

const IMMEDIATE = /\b(?:for )?immediate release\b/i;
/** A line of this length that ends like a sentence is a paragraph. */
const PARAGRAPH = 70;
/** Share of words in lower case from which on a text is running text. */
const LOWER_SHARE = 0.35;
const FURNITURE =
	/\b(?:(?:uses?|accept|allow|all|of|and) cookies|cookie (?:policy|settings|notice|preferences)|javascript|privacy policy|your browser|this browser|terms of (?:use|service)|create an? (?:\w+ )?account|sign in|official website|subscribe|sign up|https?:)\b/i;
/** “PORT MERROW, S.C. – A man”; “LIVE-IN NURSE” is none. */
const DATELINE =
	/^\(?[A-Z][A-Z.'\s-]{2,30}(?:, ?[A-Z][\w.]{1,14})?\)?(?: -|--|-(?=\s|["(]|[A-Z][a-z\s]))/;
const DOCKETS =
	/\b(?:case|docket|cause|indictment|criminal|court)\s?(?:file )?(?:#s?|nos?\.?|numbers?)\s?:?\s{0,2}((?:[A-Z0-9][A-Z0-9:/-]{3,24})(?:\s{0,2}(?:,|;|&|and)\s{0,2}[A-Z0-9][A-Z0-9:/-]{3,24}){0,12})/gi;
/** A district in a line of its own. */
const PLACE_BELOW =
	/^,?\s{1,3}((?:(?:[A-Z][a-z]+ern|Middle|Central) )?District of [A-Z][\w ]{2,30}|(?:[A-Z][a-z]+|\d{1,2}(?:st|nd|rd|th)) Judicial (?:District|Circuit))(?=\n)/;
const HEADLINE_LEAST = 15;

/** Finds the release in a document; a document that has no paragraph is all body. */
export function findRelease(reading: Reading): Release {
	const whole = { start: 0, end: reading.text.length };
	const blocks = joinLines(reading, whole);
	const { first, isIndex } = findBody(reading, blocks);
	const start = blocks[first]?.start ?? 0;
	// A page without a paragraph is a list of headlines, among menus that look like what stands under an article.
	const last = isIndex
		? -1
		: blocks.findIndex(
				(block, at) => at > first && isEndLine(read(reading, block)),
			);
	const body = {
		start,
		end: last < 0 ? whole.end : (blocks[last]?.start ?? whole.end),
	};
	const header = { start: 0, end: start };
	const headline = findHeadline(reading, header);
	const date = findReleaseDate(reading, header, body);
	const publisher = findPublisher(reading, header, body);
	return {
		header,
		body,
		dockets: findDockets(reading, header, body),
		...(headline === undefined ? {} : { headline }),
		...(date === undefined ? {} : { date }),
		...(publisher === undefined ? {} : { publisher }),
	};
}

function read({ folded }: Reading, { start, end }: Span): string {
	return folded.slice(start, end).trim();
}

/** The first paragraph; where the page says “for immediate release”, the first one after that. */
function findBody(
	reading: Reading,
	blocks: readonly Span[],
): { readonly first: number; readonly isIndex: boolean } {
	const mark = blocks.findIndex((block) => {
		const line = read(reading, block);
		return IMMEDIATE.test(line) && line.length < 200;
	});
	const isParagraph = (block: Span, at: number): boolean => {
		const text = read(reading, block);
		return (
			at > mark &&
			(DATELINE.test(text) ||
				(!FURNITURE.test(text) &&
					text.length >= PARAGRAPH &&
					isRunning(text) &&
					/[.!:]["')]{0,3}(?:\s?\[\d{1,2}\])?$/.test(text))) &&
			/[a-z]{3}/.test(text)
		);
	};
	const found = blocks.findIndex(isParagraph);
	if (found < 0) return { first: Math.max(0, mark), isIndex: mark < 0 };
	const first = withListBefore(reading, blocks, found, mark);
	return { first, isIndex: false };
}

/** Running text has most words in lower case; headlines and menus have few. */
function isRunning(text: string): boolean {
	const words = text.split(/\s+/);
	const lower = words.filter((word) => /^["'(]?\p{Ll}/u.test(word));
	return lower.length >= words.length * LOWER_SHARE;
}

/** A charge sheet may stand above the first paragraph: lines such as “Joan Doe, 36, Port Merrow”, which belong to the body. */
function withListBefore(
	reading: Reading,
	blocks: readonly Span[],
	found: number,
	mark: number,
): number {
	for (let at = Math.max(mark + 1, found - 40); at < found; at += 1) {
		const block = blocks[at];
		if (
			block !== undefined &&
			/^[\p{Lu}][\p{L}.' -]{4,50}, \d\d(?:,|$)/u.test(read(reading, block))
		)
			return at;
	}
	return found;
}

/** The line of the header that the page repeats as its title, else its longest one. */
function findHeadline(reading: Reading, header: Span): Span | undefined {
	const lines = splitLines(reading, header);
	const blocks = joinHeadline(reading, lines);
	const title = read(reading, lines[0] ?? header).toLowerCase();
	const candidates = blocks
		.map((block) => ({
			block,
			text: read(reading, block).replace(/\s+/g, " "),
		}))
		.filter(
			({ text }) =>
				text.length >= HEADLINE_LEAST &&
				!/^\*|@|\d{3}[-.]\d{4}|https?:|\b[A-Z]{2} \d{5}\b/.test(text) &&
				!FURNITURE.test(text) &&
				!isLabel(text),
		);
	const repeated = candidates.filter(
		({ text }, at) => at > 0 && title.startsWith(text.toLowerCase()),
	);
	const longest = [...candidates].sort(
		(a, b) => b.text.length - a.text.length,
	)[0];
	const labelled = candidates.find(({ text }) =>
		/immediate release: /i.test(text),
	);
	const found = repeated.at(-1)?.block ?? labelled?.block ?? longest?.block;
	if (found === undefined) return undefined;
	const label =
		/^(?:for )?immediate release:? /i.exec(read(reading, found))?.[0].length ??
		0;
	const trimmed = trimSpan(reading.folded, found);
	return trimSpan(reading.folded, {
		start: trimmed.start + label,
		end: trimmed.end,
	});
}

/** A line that is a date, an office or a label and nothing else. */
function isLabel(text: string): boolean {
	return (
		/^(?:for )?immediate release[.:]?$|^(?:press|news) release|^(?:contact|date|case|author|published|media)\b/i.test(
			text,
		) ||
		/^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}$/.test(
			text,
		) ||
		/^(?:The )?(?:[A-Z][\w.'-]* ){1,6}(?:Attorney|Prosecutor)(?:'s Office|s' Office)?(?:,.{0,50})?$/.test(
			text,
		) ||
		/\b(?:Attorney|Prosecutor)(?: [A-Z][\w.'-]+){2,4}$/.test(text) ||
		/^(?:THE )?(?:[A-Z][A-Z.'-]* ){1,6}OFFICE$/.test(text) ||
		/^Office of the /i.test(text)
	);
}

/** Headlines go on over lines: a line that follows another of the same look, with no date or number between. */
function joinHeadline(reading: Reading, lines: readonly Span[]): Span[] {
	const title = read(reading, lines[0] ?? { start: 0, end: 0 }).toLowerCase();
	const blocks: Span[] = [];
	for (const line of lines) {
		const last = blocks.at(-1);
		if (last !== undefined) {
			const both = { start: last.start, end: line.end };
			const text = read(reading, both).replace(/\s+/g, " ").toLowerCase();
			const isContinued =
				/immediate release:/i.test(read(reading, last)) && text.length < 220;
			if (
				last.start > 0 &&
				text.length >= HEADLINE_LEAST &&
				(title.startsWith(text) || isContinued)
			) {
				blocks[blocks.length - 1] = both;
				continue;
			}
		}
		blocks.push(line);
	}
	return blocks;
}

/** The date that stands in a line of its own in the header, nearest to the body; else that of the first lines. */
function findReleaseDate(
	reading: Reading,
	header: Span,
	body: Span,
): FoundDate | undefined {
	const lines = splitLines(reading, header).filter(
		({ start, end }) => end - start < 80,
	);
	const dates = lines
		.flatMap((line) => findDates(reading, line))
		.filter(isWhole);
	if (dates.length > 0) return dates.at(-1);
	const dateline = {
		start: body.start,
		end: Math.min(body.end, body.start + 120),
	};
	return DATELINE.test(read(reading, dateline))
		? findDates(reading, dateline).find(isWhole)
		: undefined;
}

function isWhole({ value }: FoundDate): boolean {
	return /^\d{4}-\d\d-\d\d$/.test(value);
}

function findPublisher(
	reading: Reading,
	header: Span,
	body: Span,
): Office | undefined {
	const inHeader = splitLines(reading, header).flatMap((line) =>
		findOffices(reading, line),
	);
	const inBody = findOffices(reading, body);
	const placed = [...inHeader, ...inBody].filter(({ isPlaced }) => isPlaced);
	return (
		placed.find(({ isOffice }, at) => isOffice && at < inHeader.length) ??
		placed[0] ??
		findLetterhead(reading, header, body) ??
		findInCapitals(reading, header) ??
		findOverLines(reading, inHeader) ??
		[...inHeader, ...inBody].find(({ isOffice }) => isOffice)
	);
}

/** “U.S. Attorney's Office” and under it “Eastern District of Merrow”: an office whose place is in the next line. */
function findOverLines(
	{ folded, text }: Reading,
	offices: readonly Office[],
): Office | undefined {
	for (const office of offices.filter(({ isOffice }) => isOffice)) {
		const place = PLACE_BELOW.exec(folded.slice(office.end, office.end + 80));
		if (place === null) continue;
		const end = office.end + place[0].length;
		const from = end - (place[1]?.length ?? 0);
		const name = `${office.name}, ${text.slice(from, end)}`;
		return { ...office, end, name, isPlaced: true };
	}
	return undefined;
}

/** Letterheads are often all capitals: “MERROW COUNTY DISTRICT ATTORNEY'S OFFICE”. */
function findInCapitals(reading: Reading, header: Span): Office | undefined {
	const folded = reading.folded.replace(
		/(?<=[A-Z])[A-Z]+|(?<='|\b)S\b|(?<= )(?:OF|THE|FOR)(?= )/g,
		(word) => word.toLowerCase(),
	);
	return splitLines(reading, header)
		.filter(({ start, end }) => !/[a-z]/.test(reading.folded.slice(start, end)))
		.flatMap((line) => findOffices({ ...reading, folded }, line))
		.find(({ isOffice, isPlaced }) => isOffice || isPlaced);
}

function findDockets(reading: Reading, header: Span, body: Span): Docket[] {
	const end = Math.min(reading.folded.length, Math.max(header.end, body.start));
	const dockets: Docket[] = [];
	for (const { 1: list = "", index, 0: all } of reading.folded
		.slice(0, end)
		.matchAll(DOCKETS)) {
		const from = index + all.length - list.length;
		for (const { 0: number, index: at } of list.matchAll(
			/[A-Z0-9][A-Z0-9:/-]{3,24}/gi,
		)) {
			const isNumber = /\d{3}/.test(number);
			if (isNumber && !dockets.some((one) => one.number === number))
				dockets.push({
					start: from + at,
					end: from + at + number.length,
					number,
				});
		}
	}
	return dockets;
}
