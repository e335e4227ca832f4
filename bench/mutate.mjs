// Ways to spoil a text: each takes the randomness, the text and another text, and gives a text. A new way is a line in the list.

import { drawInteger, drawMember } from "./random.mjs";

/** Words on which rules turn, to be repeated and scattered. */
const CUES = [
	..."被告人 犯 判处 有期徒刑 缓刑 并处罚金人民币 依照 《中华人民共和国刑法》第 条 款 之一 、 （ ） 本院认为 判决如下 人民法院 人民检察院 一、 年 月 日 元 十 万 某 等 自首 【 】 案例".split(
		" ",
	),
	..."charged with|counts of|sentenced to|years in prison|pleaded guilty to|District Attorney|, of |“|”| and |$|Judge |faces|. |Mr. |\n".split(
		"|",
	),
];
/** What breaks readers of text: controls, lone surrogates, marks of direction, joiners, characters beyond the basic plane, wide digits. */
const ODDITIES = [
	"\u0000",
	"\u0007",
	"\ud800",
	"\udc00",
	"\u202e",
	"\u200d",
	"\ufeff",
	"\ufffe",
	"\u0301",
	"😀",
	"👩‍👩‍👧",
	"𠮷",
	"𪚥",
	"２０２５",
	"Ⅷ",
	"ﬃ",
	"\u2028",
	"\u0085",
	"\r",
	"\t",
	"\u3000",
	"<b>",
	"&amp;",
	"]]>",
	"%00",
];
/** Characters of a text that is only repetition: long enough that time in proportion to its square shows. */
const REPEATED_LENGTH = 60_000;
const LONG_REPEATED_LENGTH = 300_000;
const RANDOM_LENGTH = 3000;
/** What stands in runs that no one writes: digits, numerals, brackets and quotation marks that open and never close, marks on letters, spaces. */
const RUNS = [
	...'9|0.|９|一|十|百十|一百零|（|(|）|《|【|“|"|、|，|。|某|甲|第|条|-|—|$|,000|A|Mr. |X |￥|※'.split(
		"|",
	),
	...["\u0301", "\u202e", "\u200f", "\u200d", "\ufeff", "\u0600"],
	...[" ", "\n", "\t", "\u3000", "\r\n", " \n", "𠮷", "👩‍", "\ud83d", "ﷺ"],
];
const RUN_LENGTH = 20_000;
/** Times that a line comes again: as many accused, counts or items of a list. */
const LINE_TIMES = 1500;

/** @typedef {(random: () => number, text: string, other: string) => string} Mutation */

/** @type {readonly Mutation[]} */
export const MUTATIONS = [
	(_random, text) => text,
	(random, text) => text.slice(0, place(random, text)),
	(random, text) => text.slice(place(random, text)),
	(random, text, other) =>
		text.slice(0, place(random, text)) + other.slice(place(random, other)),
	(random, text, other) => insert(random, text, cut(random, other)),
	(random, text) => insert(random, text, cut(random, text)),
	(random, text) => text + text.slice(place(random, text)),
	(random, text) => text.repeat(drawInteger(random, 2, 6)),
	(random, text) => times(random, text, swapUnits),
	(random, text) => times(random, text, (r, t) => splice(r, t, 1, "")),
	(random, text) => times(random, text, (r, t) => splice(r, t, 9, "")),
	(random, text) =>
		times(random, text, (r, t) => insert(r, t, drawMember(r, ODDITIES))),
	(random, text) =>
		times(random, text, (r, t) => insert(r, t, drawMember(r, CUES))),
	(random, text) =>
		text.replace(/[0-9]/g, (digit) =>
			random() < 0.3 ? String(drawInteger(random, 0, 9)) : digit,
		),
	(random, text) =>
		text.replace(/[一二三四五六七八九十百千万]/g, (digit) =>
			random() < 0.3
				? drawMember(random, [..."〇一二三四五六七八九十百千万亿零"])
				: digit,
		),
	(random, text) =>
		text.replace(/[，。；、：（）]/g, (mark) =>
			random() < 0.3 ? drawMember(random, [..."，。；、：（）,.;:()「"]) : mark,
		),
	(_random, text) => text.replace(/\s+/g, ""),
	(_random, text) => text.replace(/[。.，,]/g, "\n"),
	(_random, text) => text.toUpperCase(),
	(_random, text) => widen(text),
	(random, text) =>
		text
			.split("\n")
			.sort(() => random() - 0.5)
			.join("\n"),
	(random, text) => {
		const word = cut(random, text).slice(0, 12) || "x";
		return word.repeat(Math.ceil(REPEATED_LENGTH / word.length));
	},
	(random) => {
		const word = drawMember(random, CUES) + drawMember(random, ["", ...CUES]);
		const length = random() < 0.1 ? LONG_REPEATED_LENGTH : REPEATED_LENGTH;
		return word.repeat(Math.ceil(length / word.length));
	},
	(random, text) => insert(random, text, drawRun(random)),
	(random, text) =>
		insertBehind(random, text, drawMember(random, CUES), drawRun(random)),
	(random, text) => {
		const run = drawRun(random);
		return text.replace(/[0-9]+|[一二三四五六七八九十百千万]+/g, (number) =>
			random() < 0.05 ? run : number,
		);
	},
	(random, text) => repeatLine(random, text),
	(random, text) =>
		goOn(random, text, text.split(/[\n。；：.;:]+/), [
			...["", " ", "，", ", ", " and ", "、"],
		]),
	(random, text) => goOn(random, text, text.split(/[\n，。、,.]+/), CUES),
	(random, text) =>
		goOn(random, text, text.match(/.{1,9}/gsu) ?? [], [
			...["“", "（", "【", "《", "、", "，", "\n", "\n一、", "某"],
		]),
	(random, text) =>
		`\u202e${text}\u202c${times(random, text, (r, t) => insert(r, t, "\u0301".repeat(drawInteger(r, 1, 200))))}`,
	(random) => fill(random, () => drawMember(random, RUNS)),
	(random) => fill(random, () => drawMember(random, CUES)),
	(random) => fill(random, () => drawMember(random, ODDITIES)),
	(random) =>
		fill(random, () => String.fromCharCode(drawInteger(random, 0, 0xffff))),
	(random) =>
		fill(random, () =>
			String.fromCodePoint(drawInteger(random, 0x4e00, 0x9fff)),
		),
	(random) =>
		fill(random, () => drawMember(random, [..."（）()【】《》“”\"'"])),
];

/** Spoils a text, and the spoilt one once more in one of three cases. */
export function mutate(random, text, other) {
	const once = drawMember(random, MUTATIONS)(random, text, other);
	return random() < 1 / 3
		? drawMember(random, MUTATIONS)(random, once, other).slice(
				0,
				2 * LONG_REPEATED_LENGTH,
			)
		: once;
}

/**
 * Spoils bytes: what is read then may not be UTF-8, or no file of its format.
 * @param {boolean} isLine line ends stay where they are, and nothing is cut off
 */
export function breakBytes(random, bytes, isLine) {
	if (bytes.length === 0) return bytes;
	const broken = Uint8Array.from(bytes);
	for (let count = drawInteger(random, 1, 20); count > 0; count -= 1) {
		const at = drawInteger(random, 0, broken.length - 1);
		const byte = drawInteger(random, 0, 255);
		if (!isLine || (broken[at] !== 0x0a && byte !== 0x0a)) broken[at] = byte;
	}
	return isLine || random() < 0.7
		? broken
		: broken.subarray(0, drawInteger(random, 0, broken.length));
}

function place(random, text) {
	return drawInteger(random, 0, text.length);
}

function cut(random, text) {
	const start = place(random, text);
	return text.slice(start, start + drawInteger(random, 1, 400));
}

function insert(random, text, part) {
	return splice(random, text, 0, part);
}

/** A run of one thing: short, so that limits just hold, or long, so that time beyond proportion shows. */
function drawRun(random) {
	const unit = drawMember(random, RUNS);
	const length = random() < 0.5 ? 100 : RUN_LENGTH;
	return unit.repeat(Math.ceil(drawInteger(random, 1, length) / unit.length));
}

/** Lets a text go on, with one thing between its parts: what looks for the next pause, or the last one, looks far. */
function goOn(random, text, parts, others) {
	const more = parts.join(drawMember(random, others));
	const length = random() < 0.2 ? LONG_REPEATED_LENGTH : REPEATED_LENGTH;
	return `${text}\n${more.repeat(Math.ceil(length / (more.length + 1)))}`;
}

/** Puts a part behind one of the places where words stand; behind the text where they do not. */
function insertBehind(random, text, words, part) {
	const found = text.indexOf(words, place(random, text));
	const at = found < 0 ? text.length : found + words.length;
	return text.slice(0, at) + part + text.slice(at);
}

function repeatLine(random, text) {
	const lines = text.split("\n");
	const at = drawInteger(random, 0, lines.length - 1);
	const line = (lines[at] ?? "").slice(0, 400);
	const again = Array.from(
		{ length: drawInteger(random, 2, LINE_TIMES) },
		() =>
			random() < 0.5
				? line
				: line.replace(/某|X|[A-Z][a-z]+/, `某${drawInteger(random, 1, 99)}`),
	);
	return [...lines.slice(0, at), ...again, ...lines.slice(at)].join("\n");
}

function splice(random, text, length, part) {
	const at = place(random, text);
	return text.slice(0, at) + part + text.slice(at + length);
}

function swapUnits(random, text) {
	const at = place(random, text);
	return (
		text.slice(0, at) +
		text.slice(at + 1, at + 2) +
		text.slice(at, at + 1) +
		text.slice(at + 2)
	);
}

function times(random, text, change) {
	let changed = text;
	for (let count = drawInteger(random, 1, 40); count > 0; count -= 1)
		changed = change(random, changed);
	return changed;
}

function fill(random, draw) {
	let text = "";
	for (let count = drawInteger(random, 1, RANDOM_LENGTH); count > 0; count -= 1)
		text += draw();
	return text;
}

/** Full-width forms of what the keyboard has. */
function widen(text) {
	return text.replace(/[!-~]/g, (unit) =>
		String.fromCharCode(unit.charCodeAt(0) + 0xfee0),
	);
}
