// Docket numbers: （2018）沪0105刑初655号, （2011）杭下刑初字第129号. Works on folded text.
import type { Match } from "../trie.ts";

/**
 * Year, court, kind of case, number: Provisions of the Supreme People's Court on docket numbers of 2015, and the older form with 字第.
 * The number of an indictment has its letters before the year, and so is none.
 */
const DOCKET =
	/[([][ ]?((?:19|20)\d\d|二[〇零Oo0][〇零Oo0一二三四五六七八九]{2}|一九[〇零一二三四五六七八九]{2})[ ]?[年]?[)\]][ ]?([^\s\d,，。;:、()[\]《》"']{0,14}?\d{0,8}[ ]?(?:[^\s\d,，。;:、()[\]《》"']{1,12}?)[ ]?(?:字)?[ ]?(?:第)?[ ]?\d{1,8}(?:-\d{1,3}|之[一二三四五六七八九十])?[ ]?号)/g;

/** Characters that name the kind of a case: criminal, civil, administrative, enforcement, compensation, custody. */
const KIND = /[刑民行执赔知商破监申抗减假]/;

/** Gives the docket numbers in a part of a folded text, each as the folded text writes it, without spaces. */
export function findDockets(
	folded: string,
	from = 0,
	to: number = folded.length,
): Match<string>[] {
	const found: Match<string>[] = [];
	for (const match of folded.slice(from, to).matchAll(DOCKET)) {
		const [text, , rest = ""] = match;
		if (!KIND.test(rest)) continue;
		const start = from + match.index;
		found.push({
			start,
			end: start + text.length,
			value: text.replace(/\s/g, ""),
		});
	}
	return found;
}

/** A docket number that has lost its year, as a line or heading of its own. */
const YEARLESS =
	/(?<![^\s])([一-鿿]{1,6}(?:\d{2,4})?刑[一-鿿]{0,3}?(?:初|终|再|更)(?:字第)?[ ]?\d{1,6}[ ]?号)(?=\s|$)/;

/** Finds a docket number without its year in a heading; undefined where none stands by itself. */
export function findYearlessDocket(
	folded: string,
	from: number,
	to: number,
): Match<string> | undefined {
	const match = YEARLESS.exec(folded.slice(from, to));
	const text = match?.[1];
	if (match === null || text === undefined) return undefined;
	const end = from + match.index + match[0].length;
	return { start: end - text.length, end, value: text.replace(/\s/g, "") };
}

/** What a criminal docket number says of the instance. */
export type Instance = "first" | "second" | "retrial" | "other";

/** Tells the instance by the letters of a docket number: 刑初, 刑终, 刑再. */
export function instanceOf(docket: string): Instance {
	if (/终/.test(docket)) return "second";
	if (/再|刑监|抗/.test(docket)) return "retrial";
	return /初/.test(docket) ? "first" : "other";
}
