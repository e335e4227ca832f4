// Names of defendants as judgments list them: 被告人张某、李某甲及王某1. Works on folded text.
import type { Match } from "../trie.ts";

/** Titles of those who are tried, before their names. */
const TITLE =
	/(?:(?:以|对|认定|判决)(?=被告人|上诉人|原审被告人))?(?:上诉人|原审被告人|原审上诉人|申诉人|罪犯|再审申请人)?[ ]?(?:\((?:原审|一审|自诉案件)?[^()]{0,12}(?:被告人|被告单位|被告)[^()]{0,10}\))?(?:(?:原审|一审)?(?:被告人|被告单位))?(?:(?:直接负责的)?主管人员|(?:其他)?直接责任人员)?(?:被告人)?(?:\((?:[^()]{0,12}(?:民事诉讼|反诉|自诉)[^()]{0,12})\))?[ ]?(?:自报名?|\(自报名?\))?[:]?/y;

/** What is no part of a name at its end: words, and single characters after a name of at least two. */
const TAIL =
	/(?:共同|单独|先后|的行为|之行为|行为|明知|违反|身为|作为|无视|以非法|伙同|犯有|到案|归案|自愿|主动|分别|有期徒刑|拘役|管制|罚金|适用|判处|退|等[一二三四五六七八九十\d]{0,3}(?:名被告)?人).{0,60}$/s;
const SHORT_TAIL = /(?:均|各|的|所|等|犯|[于在因经对系](?=.)).{0,60}$/s;

/** Han characters, and letters, digits and marks that mask a name or join its parts. */
const PLAIN_NAME = /^[一-鿿㐀-䶿\ud800-\udfffA-Za-z0-9·.•・×xX*某○□]{1,24}$/;

/** A name of several words in Latin letters: MARIA DEL CARMEN. */
const LATIN_NAME =
	/^[A-Z][A-Za-z'.-]{1,20}(?: [A-Z][A-Za-z'.-]{0,20}){1,5}(?=[\s,、。;(一-鿿]|$)/;

/** Marks that tell masked names apart: after a known name, they make another. */
const MORE_OF_NAME = /[\d某甲乙丙丁戊己庚辛]/;

/** Words that are never a name, though they stand where one may. */
const NO_NAME: ReadonlySet<string> = new Set([
	"其",
	"对其",
	"同时",
	"多次",
	"先后",
	"该",
	"均",
	"各",
	"三",
	"二",
	"两",
	"本人",
	"他人",
	"上述",
	"行为",
	"等人",
	"及其",
	"共同",
]);

/** Single characters that stand for a name. */
export const SINGLE: RegExp = /^[A-Z甲乙丙丁戊己庚辛壬癸]$/;

/** Words of a judgment that no name has. */
const FOREIGN = /判处|判决|法院|刑事|徒刑|人民|罪$|规定|第.{1,8}条/;

/** A surname with 某 or a mark in place of the given name, or letters for all of it. */
const MASKED =
	/某|[×xX*□○＊]|^[甲乙丙丁戊己庚辛壬癸]$|^[A-Z]{1,3}$|^[A-Z][一-鿿]{0,2}$|^[一-鿿]{1,2}[\dA-Z甲乙丙丁戊己庚辛]{1,2}$/;

/** Ends of the names of companies and other bodies. */
const UNIT =
	/(?:公司|企业|厂|合作社|商行|经营部|中心|医院|学校|集团|事务所|银行|店|协会|委员会|工作室|局|村|超市|酒店|会所|研究所|站)\d{0,2}$/;

/** Tells whether a name is masked: 张某, 王某甲, 李1, 赵×. */
export function isMaskedName(name: string): boolean {
	return MASKED.test(name);
}

/** Tells whether a name is that of a company or another body. */
export function isUnitName(name: string): boolean {
	return UNIT.test(name);
}

/** Marks of an abridged text, and spaces, around a title. */
const MARKS = /[|\s:]{0,40}/y;

function lengthOf(pattern: RegExp, text: string, at: number): number {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0].length ?? 0;
}

/** Gives the index after the titles that start at an index: 被告人, 上诉人(原审被告人), 被告单位, or the mark | of an abridged text. */
export function skipTitle(folded: string, at: number): number {
	let end = at + lengthOf(MARKS, folded, at);
	end += lengthOf(TITLE, folded, end);
	return end + lengthOf(MARKS, folded, end);
}

/**
 * Gives the names of a list that stands from one index to another; titles before each name, and what follows the last one, are
 * left out. Names that are known are found first; others must look like names.
 */
export function readNames(
	folded: string,
	from: number,
	to: number,
	known: ReadonlySet<string> = new Set(),
): Match<string>[] {
	const names: Match<string>[] = [];
	let at = from;
	while (at < to) {
		const start = skipTitle(folded, at);
		if (start >= to) break;
		const name = readNameAt(folded, start, to, known);
		if (name === undefined) {
			at = nextPart(folded, start, to);
			continue;
		}
		names.push(name);
		at = nextPart(folded, name.end, to);
		// A list goes on after a separator; other words end it.
		const between = folded.slice(name.end, at).replace(/\([^()]{0,60}\)/g, "");
		if (between.length > LONGEST_BETWEEN) break;
	}
	return names;
}

/** Characters between a name of a list and the next, brackets aside: 均、, 等人和. */
const LONGEST_BETWEEN = 8;

/** Reads the name that starts at an index. */
export function readNameAt(
	folded: string,
	start: number,
	to: number,
	known: ReadonlySet<string> = new Set(),
): Match<string> | undefined {
	let part = folded.slice(start, Math.min(to, start + 60));
	for (let length = Math.min(30, part.length); length > 0; length -= 1) {
		const name = part.slice(0, length);
		if (known.has(name) && !MORE_OF_NAME.test(part.charAt(length)))
			return { start, end: start + length, value: name };
	}
	const latin = LATIN_NAME.exec(part)?.[0];
	if (latin !== undefined)
		return { start, end: start + latin.length, value: latin };
	const stop =
		/[、,，;；。:：|\s(《"]|及(?=[一-鿿])|以及|[和与](?=(?:原审)?被告|上诉人)/.exec(
			part,
		)?.index;
	if (stop !== undefined) part = part.slice(0, stop);
	part = cutTail(splitAtAnd(part));
	if (!isUnitName(part) && part.length > 16) return undefined;
	if (FOREIGN.test(part) || !/\p{L}/u.test(part)) return undefined;
	if (!PLAIN_NAME.test(part) || NO_NAME.has(part) || /^\d/.test(part))
		return undefined;
	if (part.length < 2 && !SINGLE.test(part)) return undefined;
	return { start, end: start + part.length, value: part };
}

function cutTail(part: string): string {
	const words = part.replace(TAIL, "");
	return words.slice(0, 2) + words.slice(2).replace(SHORT_TAIL, "");
}

/** Cuts a part at 和 or 与 that joins two names; within one name, as in 张和平, at most one character stands on one side. */
function splitAtAnd(part: string): string {
	const at = part.search(/[一-鿿某甲乙丙丁\d][和与](?=[一-鿿]{2})/);
	return at >= 1 ? part.slice(0, at + 1) : part;
}

/** Gives the index after the next separator of a list. */
function nextPart(folded: string, from: number, to: number): number {
	for (let at = from; at < to; at += 1) {
		const char = folded.charAt(at);
		if (char === "(") {
			const close = folded.indexOf(")", at);
			if (close >= 0 && close < to && close - at < 60) at = close;
			continue;
		}
		if (/[、,和与及|]/.test(char)) return at + 1;
	}
	return to;
}
