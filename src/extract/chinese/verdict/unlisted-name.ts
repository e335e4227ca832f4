// Names in a verdict that are not known from elsewhere in the document: behind a title, or before what somebody committed: 三、陈某犯盗窃罪. Works on folded text.
import type { Span } from "../../reading.ts";
import type { Match } from "../../trie.ts";
import { readNames } from "../name.ts";

/** Names, and the places where one has been blotted out. */
export interface Unlisted {
	readonly names: readonly Match<string>[];
	readonly blots: readonly Span[];
}

const TITLE =
	/(?<!诉讼|[各该二两三四五六七八九十\d名位余他述])(?:被告人|被告单位)|上诉人|罪犯|\|/g;

/** What says of somebody before it what was committed, or that nothing was. */
const COMMITS =
	/(?<![罪从主首初惯累共再因曾所前偶要合嫌防侵])犯(?!罪|人|意|前|后|案)|无罪/g;

/** The number of an item: 一、, 2., (三). */
const ORDINAL =
	/^\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2}|\([一二三四五六七八九十\d]{1,3}\))[、.,:]\s*|^\s*\([一二三四五六七八九十\d]{1,3}\)\s*/;

/** Words before a name without a title: 认定陈某犯…. */
const VERB =
	/^(?:[一二终再原]审|本院|法院|判决|认定|认为|宣告|判处|改判|确认|对|以|即|遂|依法|同时|另外?|[如此]外|其中){1,4}/;

/** Characters between a title and the end of the row of names after it. */
const ROW_UNITS = 400;

/** Characters of a clause before what somebody committed that may be a name. */
const CLAUSE_UNITS = 40;

/** Finds names and blots of a part of a text. */
export function findUnlisted(
	text: string,
	span: Span,
	known: ReadonlySet<string>,
): Unlisted {
	const names: Match<string>[] = [];
	const blots: Span[] = [];
	for (const found of [
		...findTitled(text, span, known),
		...findBefore(text, span, known),
	]) {
		if (found.names.length > 0) names.push(...found.names);
		else blots.push({ start: found.at, end: found.at });
	}
	return { names, blots };
}

interface Found {
	readonly names: readonly Match<string>[];
	readonly at: number;
}

function* findTitled(
	text: string,
	{ start, end }: Span,
	known: ReadonlySet<string>,
): Generator<Found> {
	for (const match of text.slice(start, end).matchAll(TITLE)) {
		const at = start + match.index;
		const behind = at + match[0].length;
		const to = Math.min(end, endOfRow(text, behind));
		const names = readNames(text, at, to, known);
		if (names.length > 0 || /^(?:犯|无罪)/.test(text.slice(behind, to + 2)))
			yield { names, at };
	}
}

/** A row of names ends where a clause does, or at the next word of a verdict. */
function endOfRow(text: string, from: number): number {
	const part = text.slice(from, from + ROW_UNITS);
	const end = /[,。;:\n]|涉嫌|构成|犯|无罪|判处|有期|拘役|管制|罚金|执行/.exec(
		part,
	);
	return from + (end?.index ?? part.length);
}

function* findBefore(
	text: string,
	{ start, end }: Span,
	known: ReadonlySet<string>,
): Generator<Found> {
	for (const match of text.slice(start, end).matchAll(COMMITS)) {
		const at = start + match.index;
		const floor = Math.max(start, at - CLAUSE_UNITS);
		const before = text.slice(floor, at);
		const stop = Math.max(
			...[..."。;,:\n"].map((mark) => before.lastIndexOf(mark)),
			endOfCharge(before),
		);
		const clause = before.slice(stop + 1);
		if ((stop < 0 && floor > start) || HAS_TITLE.test(clause)) continue;
		const ordinal = ORDINAL.exec(clause)?.[0].length ?? 0;
		const verb = VERB.exec(clause.slice(ordinal))?.[0].length ?? 0;
		const from = floor + stop + 1 + ordinal + verb;
		const names = readNames(text, from, at, known);
		if (names.length > 0 || ordinal > 0) yield { names, at: from };
	}
}

/** Another offense may stand before a name: 甲犯盗窃罪、乙犯诈骗罪. */
function endOfCharge(before: string): number {
	const at = Math.max(
		...["罪、", "罪和", "罪及", "罪与"].map((mark) => before.lastIndexOf(mark)),
	);
	return at < 0 ? at : at + 1;
}

const HAS_TITLE = /被告人|被告单位|上诉人|罪犯|\|/;
