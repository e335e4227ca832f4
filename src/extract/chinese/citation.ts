// Citations of laws: 《中华人民共和国刑法》第六十七条第一款、第三款，第一百三十三条之一 … Works on folded text.
import { slugify } from "../../model/iri.ts";
import type { RawObject } from "../../model/record.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Span } from "../reading.ts";
import type { Match } from "../trie.ts";
import { readNumeral, WHOLE_NUMBER, writeNumeral } from "./numeral.ts";

/** A provision as a text cites it. */
export interface Citation {
	/** Name of the law as written, without title marks. */
	readonly law: string;
	/** `264`, `253-1`. */
	readonly article: string;
	readonly paragraph?: number;
	readonly item?: number;
}

const N: string = WHOLE_NUMBER;

/** A law in title marks, with what may stand between them and the marks of a title within. */
const LAW = /《([^《》]{2,120}(?:《[^《》]{2,80}》[^《》]{0,60})?)》/y;

/** Laws that are named without marks. */
const BARE_LAW =
	/(?:中华人民共和国)?(?:刑事诉讼法|民事诉讼法|刑法修正案(?:\([一二三四五六七八九十]{1,3}\))?|刑法|刑诉法|民法典|民法通则|侵权责任法)/y;

/** Article with paragraph and item; 第 or 条 may be missing in a list, as writers leave them out. */
const ARTICLE: RegExp = new RegExp(
	`第?[ ]?(${N})[ ]?条(?:[ ]?之[ ]?([一二三四五六七八九十]{1,2}|\\d{1,2}))?`,
	"y",
);
/** Further articles that were inserted behind the same: 第二百八十七条之一、之二. */
const INSERTED = /[、,和及与]之([一二三四五六七八九十]{1,2})(?![款项条])/y;
const ARTICLE_WITHOUT_UNIT: RegExp = new RegExp(
	`第[ ]?(${N})(?=[、,和及之的])`,
	"y",
);
const PARAGRAPH: RegExp = new RegExp(`[ ]?第?[ ]?(${N})[ ]?款`, "y");
/** The first of several paragraphs that share one 款: 第一、三款. */
const PARAGRAPH_IN_LIST: RegExp =
	/[ ]?第[ ]?([一二三四五六七八九十1-9])(?=(?:[ ]?[、,及和][ ]?第?[一二三四五六七八九十1-9]){1,4}[ ]?款)/y;
const ITEM: RegExp = new RegExp(
	`[ ]?(?:第?[ ]?\\(([一二三四五六七八九十\\d]{1,3})\\)[ ]?项?|第[ ]?(${N})[ ]?项)`,
	"y",
);
/** Articles of which only the last bears 条: 第五十二、五十三条. */
const ARTICLE_IN_LIST: RegExp = new RegExp(
	`第?[ ]?(${N})(?=[ ]?[、,及和][ ]?第?(?:${N}[、,及和]){0,6}${N}[ ]?条)`,
	"y",
);
const SEPARATOR = /(?:[\s、,，;；及和与并以的]|以及|之规定|规定|和)/y;

/**
 * Gives the provisions that a part of a folded text cites, in their order. What law an article belongs to is the law named last;
 * articles before any law are those of `law`, or left out.
 */
export function findCitations(
	folded: string,
	from = 0,
	to: number = folded.length,
	law = "",
): Match<Citation>[] {
	const part = folded.slice(0, to);
	const reader = { part, law: nameLaw(law), found: [] as Match<Citation>[] };
	for (let at = from; at < to; ) at = readAt(reader, at);
	return reader.found;
}

/** Makes a provision of a record; its id is that of ontology/schemes/provision.ttl, so that a known provision is that one. */
export function describeCitation(
	citation: Citation,
	lexicon: Lexicon,
): RawObject {
	const { law, article, paragraph, item } = citation;
	const known = lexicon.names("law", "zh").longestAt(law, 0);
	const entry = known?.end === law.length ? known.value : undefined;
	const short = entry?.notation ?? entry?.concept ?? slugify(law) ?? "law";
	const parts = [`${short}-${article}`, paragraph, item].filter(
		(part) => part !== undefined,
	);
	return {
		id: parts.join("."),
		law: entry?.concept ?? law,
		article,
		...(paragraph === undefined ? {} : { paragraph }),
		...(item === undefined ? {} : { item }),
		label: labelCitation(citation, entry?.concept, lexicon),
	};
}

/** Writes a provision out as ontology/schemes/provision.ttl labels it: 刑法第六十七条第三款. */
function labelCitation(
	{ law, article, paragraph, item }: Citation,
	concept: string | undefined,
	lexicon: Lexicon,
): string {
	const names = lexicon
		.entries("law", "zh")
		.filter((entry) => entry.concept === concept)
		.map(({ label }) => label);
	const short = names.reduce(
		(shortest, name) => (name.length < shortest.length ? name : shortest),
		names[0] ?? law,
	);
	const [number, inserted] = article.split("-");
	return [
		`${short}第${writeNumeral(Number(number))}条`,
		inserted === undefined ? "" : `之${writeNumeral(Number(inserted))}`,
		paragraph === undefined ? "" : `第${writeNumeral(paragraph)}款`,
		item === undefined ? "" : `第（${writeNumeral(item)}）项`,
	].join("");
}

interface Reader {
	readonly part: string;
	law: string;
	readonly found: Match<Citation>[];
}

/** Reads what stands at an index, and gives the index after it. */
function readAt(reader: Reader, at: number): number {
	const { part } = reader;
	const char = part.charAt(at);
	if (char === "《") {
		const title = matchAt(LAW, part, at);
		if (title === null) return at + 1;
		reader.law = nameLaw(title[1] ?? "");
		return at + title[0].length;
	}
	if (char === "刑" || char === "中" || char === "民" || char === "侵") {
		const bare = matchAt(BARE_LAW, part, at);
		if (bare !== null) {
			reader.law = nameLaw(bare[0]);
			return at + bare[0].length;
		}
	}
	return readProvision(reader, at) ?? at + 1;
}

function readProvision(reader: Reader, at: number): number | undefined {
	const { part } = reader;
	if (!isStartOfArticle(reader, at)) return undefined;
	const listed = matchAt(ARTICLE_IN_LIST, part, at);
	const whole = matchAt(ARTICLE, part, at);
	const match = whole ?? listed ?? matchAt(ARTICLE_WITHOUT_UNIT, part, at);
	if (match === null) return undefined;
	const number = readNumeral(match[1] ?? "");
	if (number === undefined || number === 0 || number > 2000) return undefined;
	const inserted = match === whole ? readNumeral(whole[2] ?? "") : undefined;
	const article = `${number}${inserted ? `-${inserted}` : ""}`;
	const start = at;
	let end = at + match[0].length;
	let count = 0;
	for (;;) {
		const next = readParagraph(reader, end, count);
		if (next === undefined) break;
		count += 1;
		add(reader, article, { start, end: next.end }, next);
		end = next.end;
	}
	if (count === 0) {
		const item = readItem(part, end);
		add(reader, article, { start, end: item?.end ?? end }, item ?? {});
		end = item?.end ?? end;
	}
	if (inserted !== undefined && count === 0)
		for (let more = matchAt(INSERTED, part, end); more !== null; ) {
			const nth = readNumeral(more[1] ?? "") ?? 0;
			const next = end + more[0].length;
			add(reader, `${number}-${nth}`, { start, end: next }, {});
			end = next;
			more = matchAt(INSERTED, part, end);
		}
	return end;
}

/** An article starts with 第, or in a list of them after a separator. */
function isStartOfArticle({ part, found }: Reader, at: number): boolean {
	if (part.charAt(at) === "第") return true;
	const last = found.at(-1);
	return (
		last !== undefined &&
		last.end === at - 1 &&
		/[、,和及]/.test(part.charAt(at - 1))
	);
}

interface Part {
	readonly paragraph?: number;
	readonly item?: number;
	readonly end: number;
}

/** Reads a paragraph, perhaps with an item, after an article or after another paragraph of the same. */
function readParagraph(
	{ part }: Reader,
	at: number,
	nth: number,
): Part | undefined {
	let from = at;
	if (nth > 0) {
		const separator = matchAt(SEPARATOR, part, from);
		if (separator === null) return undefined;
		from += separator[0].length;
	}
	const match =
		matchAt(PARAGRAPH_IN_LIST, part, from) ?? matchAt(PARAGRAPH, part, from);
	if (match === null) return undefined;
	const paragraph = readNumeral(match[1] ?? "");
	if (paragraph === undefined || paragraph === 0 || paragraph > 40)
		return undefined;
	const end = from + match[0].length;
	const item = readItem(part, end);
	return item === undefined ? { paragraph, end } : { paragraph, ...item };
}

function readItem(
	part: string,
	at: number,
): { item: number; end: number } | undefined {
	const match = matchAt(ITEM, part, at);
	const item = readNumeral(match?.[1] ?? match?.[2] ?? "");
	if (match === null || !item) return undefined;
	return { item, end: at + match[0].length };
}

function add(
	{ law, found }: Reader,
	article: string,
	{ start, end }: Span,
	{ paragraph, item }: Partial<Part>,
): void {
	if (law === "") return;
	found.push({
		start,
		end,
		value: {
			law,
			article,
			...(paragraph === undefined ? {} : { paragraph }),
			...(item === undefined ? {} : { item }),
		},
	});
}

/** The issuers of a joint interpretation stand between spaces or commas: 最高人民法院 最高人民检察院关于…. */
function joinIssuers(title: string): string {
	return title.replace(
		/(?<=[院部局署会])[ \t\u3000]{1,3}(?=[\p{Script=Han}]{2,12}(?:[院部局署会](?:[ \t\u3000]|关于)))/gu,
		"、",
	);
}

/** Names that are cut short or lengthened in writing. */
export function nameLaw(title: string): string {
	const name = joinIssuers(title).replace(/[\s〈〉﹤﹥<>《》]/g, "");
	if (name === "刑诉法") return "刑事诉讼法";
	return name.replace(/\((?:20\d\d|19\d\d)年?(?:修正|修订)\)$/, "");
}

function matchAt(
	pattern: RegExp,
	text: string,
	at: number,
): RegExpExecArray | null {
	pattern.lastIndex = at;
	return pattern.exec(text);
}
