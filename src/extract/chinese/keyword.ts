// Key words of a guiding case: printed one a line, between strokes or spaces, or, in old issues, without anything between them.
import type { Lexicon } from "../lexicon.ts";
import type { Reading, Span } from "../reading.ts";
import { readOffensesAt } from "./charge-list.ts";
import type { Section } from "./heading.ts";

export interface Keyword {
	/** As printed; one that the page breaks over two lines is joined. */
	readonly text: string;
	readonly spans: readonly Span[];
}

/** The branches of law with which the Supreme People's Court opens its key words. */
const BRANCHES: readonly string[] = [
	"刑事附带民事公益诉讼",
	"刑事附带民事诉讼",
	"民事公益诉讼",
	"行政公益诉讼",
	"刑事",
	"民事",
	"行政",
	"国家赔偿",
	"执行",
	"知识产权",
];

/** Schemes whose names are looked for in key words that run together. */
const SCHEMES: readonly string[] = [
	"offense",
	"conduct",
	"circumstance",
	"penalty",
	"data-object",
	"technology",
	"proceeding-type",
];

/** More than any list of key words has. */
const LONGEST_UNITS = 600;

/** Reads the key words of a section, in their order, each once. */
export function readKeywords(
	reading: Reading,
	{ body }: Section,
	lexicon: Lexicon,
): Keyword[] {
	const end = Math.min(body.end, body.start + LONGEST_UNITS);
	const part = reading.folded.slice(body.start, end);
	const keywords = /[/|]|\S·\S*·\S/.test(part)
		? splitAtStrokes(reading, body.start, part)
		: splitAtSpaces(reading, body.start, part);
	const split =
		keywords.length === 1 ? splitWhole(reading, keywords, lexicon) : keywords;
	const seen = new Set<string>();
	return split.filter(({ text }) => {
		const isNew = text !== "" && !seen.has(text);
		seen.add(text);
		return isNew;
	});
}

/** Splits at strokes; a word that goes on in the next line has a part in each. */
function splitAtStrokes(reading: Reading, at: number, part: string): Keyword[] {
	const keywords: Keyword[] = [];
	for (const { index, 0: run } of part.matchAll(
		/[/|]/.test(part) ? /[^/|]+/g : /[^·]+/g,
	)) {
		const spans = spansOf(run, at + index, /[^\n\r]+/g);
		if (spans.length > 0) keywords.push(join(reading, spans));
	}
	return keywords;
}

function splitAtSpaces(reading: Reading, at: number, part: string): Keyword[] {
	const separator = /[;]/.test(part) ? /[^\n\r;]+/g : /[^\s;,]+/g;
	return spansOf(part, at, separator).map((span) => join(reading, [span]));
}

/** Splits what has neither strokes nor spaces: at enumeration commas where there are several, else where names end. */
function splitWhole(
	reading: Reading,
	keywords: readonly Keyword[],
	lexicon: Lexicon,
): Keyword[] {
	const span = keywords[0]?.spans[0];
	if (span === undefined) return [];
	const listed = splitAtCommas(reading, span, lexicon);
	return listed.length < FEWEST_LISTED
		? splitRun(reading, keywords, lexicon)
		: listed;
}

/** Fewer parts between enumeration commas may be one name: 组织、领导传销活动. */
const FEWEST_LISTED = 3;

/** Splits at enumeration commas but for those within the name of an offense. */
function splitAtCommas(
	reading: Reading,
	{ start, end }: Span,
	lexicon: Lexicon,
): Keyword[] {
	const text = reading.folded;
	const keywords: Keyword[] = [];
	for (let at = start; at < end; ) {
		const offense = readOffensesAt(text, at, lexicon, "title")[0];
		const comma = text.indexOf("、", offense?.end ?? at);
		const until = comma < 0 || comma > end ? end : comma;
		keywords.push(join(reading, [{ start: at, end: until }]));
		at = until + 1;
	}
	return keywords;
}

/** Splits words that run together (`刑事盗窃诈骗利用信息网络`) at the branch of law and at the names that the lexicon knows. */
function splitRun(
	reading: Reading,
	[whole]: readonly Keyword[],
	lexicon: Lexicon,
): Keyword[] {
	const span = whole?.spans[0];
	if (whole === undefined || span === undefined) return [];
	const text = reading.folded;
	const branch = BRANCHES.find((name) => text.startsWith(name, span.start));
	const after = span.start + (branch?.length ?? 0);
	if (branch === undefined || after >= span.end) return [whole];
	const cuts = new Set([span.start, after, span.end]);
	for (let at = after; at < span.end; ) {
		const ends = [
			...SCHEMES.map((scheme) =>
				lexicon.names(scheme, "zh").longestAt(text, at),
			),
			readOffensesAt(text, at, lexicon, "title")[0],
		]
			.map((match) => match?.end ?? at)
			.filter((end) => end <= span.end);
		const end = Math.max(at, ...ends);
		if (end > at) {
			cuts.add(at);
			cuts.add(end);
		}
		at = Math.max(end, at + 1);
	}
	const places = joinFields(
		text,
		[...cuts].sort((a, b) => a - b),
	).flatMap((place, nth, all) => [
		place,
		...cutAtHeads(text, place, all[nth + 1]),
	]);
	return places
		.slice(1)
		.map((end, nth) => join(reading, [{ start: places[nth] ?? end, end }]));
}

/** Fields that go with the act behind them: 网络赌博, 电信网络诈骗; and what is done with the thing before: 个人信息保护. */
const FIELD = /^(?:电信网络|信息网络|网络|电信|电子|虚拟)$/;
const DONE = /^(?:保护|安全|犯罪|交易|治理|平台|认定)/;

/** Joins what the lexicon knows in parts and people say as one. */
function joinFields(text: string, places: readonly number[]): number[] {
	return places.filter((place, nth) => {
		const before = text.slice(places[nth - 1] ?? place, place);
		const behind = text.slice(place, places[nth + 1] ?? place);
		if (nth < 2 || behind === "") return true;
		return !FIELD.test(before) && !DONE.test(behind);
	});
}

/** How key words end that no scheme knows. */
const HEAD =
	/(?:认定|保护|明知|责任|标准|故意|目的|证据|程序|原则|处罚|域名|软件|平台|账号|群|货币|严重|赔偿)(?!认定|标准|责任|保护|犯罪|处罚|原则|程序)/g;
/** Characters of a key word at least. */
const SHORTEST = 2;

/** Cuts a run of which no name is known behind the words with which key words end. */
function cutAtHeads(
	text: string,
	start: number,
	end: number | undefined,
): number[] {
	if (end === undefined) return [];
	return [...text.slice(start, end).matchAll(HEAD)]
		.map(({ index, 0: head }) => start + index + head.length)
		.filter((at) => at - start > SHORTEST && end - at >= SHORTEST);
}

function spansOf(part: string, at: number, pattern: RegExp): Span[] {
	const spans: Span[] = [];
	for (const { index, 0: found } of part.matchAll(pattern)) {
		const lead = found.length - found.trimStart().length;
		const kept = found.trim();
		if (kept !== "")
			spans.push({
				start: at + index + lead,
				end: at + index + lead + kept.length,
			});
	}
	return spans;
}

function join(reading: Reading, spans: readonly Span[]): Keyword {
	const text = spans
		.map(({ start, end }) => reading.text.slice(start, end))
		.join("")
		.replace(/[。.]$/, "");
	return { text, spans };
}
