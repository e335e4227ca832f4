// What stands in brackets in a verdict, such as how a term is counted: it is no part of what is decided. Works on folded text.
import type { Reading } from "../../reading.ts";

const blanked = new WeakMap<Reading, string>();

/** Gives the folded text of a document without what stands in brackets, index for index. */
export function blankReading(reading: Reading): string {
	let text = blanked.get(reading);
	if (text === undefined) {
		text = blankBrackets(reading.folded, 0, reading.folded.length);
		blanked.set(reading, text);
	}
	return text;
}

/** Blanks what stands in brackets, such as how a term is counted, but for titles, probation, and short words that belong to names. */
export function blankBrackets(
	folded: string,
	from: number,
	to: number,
): string {
	let blanked = "";
	let copied = from;
	for (let at = folded.indexOf("(", from); at >= 0 && at < to; ) {
		const close = closingOf(folded, at, to);
		const inner = folded.slice(at + 1, close ?? at + 1);
		const isKept =
			close === undefined ||
			inner.length <= KEPT ||
			/^(?:原审|一审|自报|附带|曾用|又名|(?:宣告)?缓刑[一二三四五\d])/.test(
				inner,
			) ||
			isOfUnit(folded, inner, close + 1);
		if (!isKept) {
			blanked += folded.slice(copied, at + 1) + " ".repeat(inner.length);
			copied = at + 1 + inner.length;
		}
		at = folded.indexOf("(", (isKept ? at : (close ?? at)) + 1);
	}
	return folded.slice(0, from) + blanked + folded.slice(copied, to);
}

/** Characters in brackets that are kept: （边）, （一）. */
const KEPT = 2;

/** Tells whether brackets belong to the name of a company: 云河(东海省)科技有限公司. */
function isOfUnit(folded: string, inner: string, end: number): boolean {
	return (
		inner.length <= LONGEST_PLACE &&
		/^[\p{Script=Han}]+$/u.test(inner) &&
		/^[\p{Script=Han}]{0,14}?公司/u.test(folded.slice(end, end + 16))
	);
}

const LONGEST_PLACE = 6;

/** Characters in which the end of a bracket is looked for. */
const REACH = 600;

function closingOf(
	folded: string,
	open: number,
	to: number,
): number | undefined {
	let depth = 0;
	for (let at = open; at < to && at < open + REACH; at += 1) {
		const char = folded.charAt(at);
		if (char === "(") depth += 1;
		else if (char === ")" && --depth === 0) return at;
	}
	return undefined;
}
