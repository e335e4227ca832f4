// Lists of provisions as guiding cases print them under 相关法条 or 相关规定: laws in book marks, each with its articles behind or below it.
import type { RawObject } from "../../model/record.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Reading, Span } from "../reading.ts";
import type { Match } from "../trie.ts";
import { LONGEST_RANGE, withRanges } from "./article-range.ts";
import {
	type Citation,
	describeCitation,
	findCitations,
	nameLaw,
} from "./citation.ts";
import { eachLine, type Section } from "./heading.ts";
import { readNumeral } from "./numeral.ts";

/** A law in book marks, behind its issuer at most. */
const LAW =
	/[\s、,;和及与]{0,4}[^《》\s。,;:第]{0,30}《([^《》\n]{2,120}(?:《[^《》\n]{2,80}》[^《》\n]{0,60})?)》/y;
/** A note in brackets behind a law or an article: （2017年修订）, （现为第五十八条）. */
const NOTE = /[ \t]{0,4}\((?![一二三四五六七八九十\d]{1,3}\))[^()\n]{1,80}\)/y;

const NUMBER = "[0-9〇零一二三四五六七八九十百千两]{1,9}";

/** The parts of a list of articles: an article, a paragraph, an item, and what stands between two of them. */
const PARTS: RegExp = new RegExp(
	`(?:[ \\t]{0,4}(?:第?${NUMBER}[条款项](?:之${NUMBER})?|之[一二三四五六七八九十](?=[、,和及。\\s]|$)|第?${NUMBER}(?=[、,和及至到—–~-])|第?\\(${NUMBER}\\)项?|以及|[、,;和及与至到的]|[-—–~]{1,2}))`,
	"y",
);

/**
 * Reads the provisions of a section, in their order, each once. What follows an article in its line is its wording or a note,
 * and cites nothing for the case.
 */
export function readProvisionList(
	reading: Reading,
	{ body }: Section,
	lexicon: Lexicon,
): RawObject[] {
	const found = new Map<string, RawObject>();
	let law: Span | undefined;
	for (const line of eachLine(reading.folded, body.start, body.end)) {
		for (const list of readLists(reading.folded, line, law, lexicon)) {
			law = list.law;
			const name = reading.folded.slice(law.start, law.end);
			const { start, end } = list.articles;
			for (const citation of [
				...withRanges(
					reading.folded,
					findCitations(reading.folded, start, end, name),
				),
				...readShortRanges(reading.folded, { start, end }, name),
			]) {
				const record = describeCitation(citation.value, lexicon);
				const id = String(record.id);
				const quote = [reading.quote(law), reading.quote(citation)];
				if (!found.has(id)) found.set(id, { ...record, quote });
			}
		}
	}
	return [...found.values()];
}

/** 第一至三条, where the first number lacks its unit. */
const SHORT_RANGE: RegExp = new RegExp(
	`第(${NUMBER})(?:[至到]|[-—–~]{1,2})第?(${NUMBER})条`,
	"g",
);

function readShortRanges(
	folded: string,
	{ start, end }: Span,
	law: string,
): Match<Citation>[] {
	return [...folded.slice(start, end).matchAll(SHORT_RANGE)].flatMap(
		(match) => {
			const from = readNumeral(match[1] ?? "") ?? 0;
			const to = readNumeral(match[2] ?? "") ?? 0;
			const at = start + match.index;
			const length = to - from + 1;
			if (from < 1 || length < 1 || length > LONGEST_RANGE) return [];
			return Array.from({ length }, (_, step) => ({
				start: at,
				end: at + match[0].length,
				value: { law: nameLaw(law), article: `${from + step}` },
			}));
		},
	);
}

interface ArticleList {
	readonly law: Span;
	readonly articles: Span;
}

/** Gives the lists of articles with which a line opens; articles before any law are those of the law before. */
function* readLists(
	text: string,
	line: Span,
	before: Span | undefined,
	lexicon: Lexicon,
): Generator<ArticleList> {
	let law = before;
	for (let at = line.start; at < line.end; ) {
		const next = readLaw(text, at, lexicon, at === line.start);
		if (next !== undefined && next.end <= line.end) {
			law = next.name;
			at = skip(NOTE, text, next.end);
		} else if (at !== line.start) return;
		const end = Math.min(line.end, skip(PARTS, text, at));
		// A law alone in its line is that of the lines below.
		if (law !== undefined) yield { law, articles: { start: at, end } };
		if (end === at && next === undefined) return;
		at = skip(NOTE, text, end);
		// Behind a note the list of the same law may go on.
		const more = Math.min(line.end, skip(PARTS, text, at));
		if (law !== undefined && more > at)
			yield { law, articles: { start: at, end: more } };
		at = skip(NOTE, text, more);
	}
}

function readLaw(
	text: string,
	at: number,
	lexicon: Lexicon,
	isFirst: boolean,
): { name: Span; end: number } | undefined {
	LAW.lastIndex = at;
	const match = LAW.exec(text);
	if (match !== null) {
		const end = at + match[0].length;
		const name = match[1] ?? "";
		return { name: { start: end - 1 - name.length, end: end - 1 }, end };
	}
	if (!isFirst) return undefined;
	const from = at + (/^\s{0,8}/.exec(text.slice(at, at + 8))?.[0].length ?? 0);
	const known = lexicon.names("law", "zh").longestAt(text, from);
	return known === undefined
		? undefined
		: { name: { start: known.start, end: known.end }, end: known.end };
}

/** Gives the index after all that a sticky pattern matches one after another. */
function skip(pattern: RegExp, text: string, from: number): number {
	for (let at = from; ; at = pattern.lastIndex) {
		pattern.lastIndex = at;
		if (!pattern.test(text)) return at;
	}
}
