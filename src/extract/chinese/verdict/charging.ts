// What offense a verdict holds somebody guilty of: 犯盗窃罪, 以诈骗罪, 的行为构成…罪; and where it only tells of a charge that was brought. Works on folded text.
import type { Lexicon } from "../../lexicon.ts";
import type { Span } from "../../reading.ts";
import type { Match } from "../../trie.ts";
import type { Charge } from "../charge.ts";
import { readChargesAt } from "../charge-list.ts";
import type { Naming } from "./naming.ts";

/** A place that names offenses; it begins with the word before them. */
export interface Charging extends Span {
	readonly kind: "charges";
	readonly charges: readonly Match<Charge>[];
	/** Whether the name of whom they are held against may follow: 以盗窃罪判处张某. */
	readonly isLeading: boolean;
	/** Whether the charge was only brought: 指控被告人张某犯盗窃罪. */
	readonly isAlleged: boolean;
}

/** Words before offenses. Behind 以 the name may follow; behind 犯 it went before. */
const LEAD =
	/犯(?:有|了)?(?!罪[^名]|罪$|人|意|前|后|案)|构成|成立|(?:认定|定性|变更|改判)为|以|按照?|涉嫌(?:犯有?|有)?/g;

/** Characters before 犯 by which it is part of another word, or tells of the past, unless a name ends with them: 从犯, 曾犯, 所犯, 侵犯. */
const OTHER_WORD = /[从主首初惯累共罪再曾所前偶要合嫌防侵]$|[曾前]因$/;

/** What tells behind or before 因犯 that somebody was sentenced in the past: a year, a court. */
const PAST = /^[^。;]{0,30}?(?:(?:19|20)\d\d年|法院)/;
const PAST_BEFORE = /\d(?:年|月|日)[^,。;]{0,8}因$/;

/** Words for crime in general, or for one named before, rather than the name of an offense. */
const NO_CHARGE =
	/^(?:何|本|此|该|数|上述|前述|两|同种|想象|其他|另|重|轻|无|有|新|漏|单位|共同|什么).{0,4}罪$|犯|被告|行为/;

/** Finds the places of a part of a text that name offenses, in their order. */
export function* findChargings(
	text: string,
	{ start, end }: Span,
	namings: readonly Naming[],
	lexicon: Lexicon,
): Generator<Charging> {
	const nameEnds = new Set(
		namings.flatMap(({ names }) => names.map((name) => name.end)),
	);
	let read = start;
	for (const { index, 0: lead } of text.slice(start, end).matchAll(LEAD)) {
		const at = start + index;
		if (at < read || isOtherWord(text, at, lead, nameEnds)) continue;
		const charges = readCharges(text, at + lead.length, lead, lexicon);
		const last = charges.at(-1);
		if (last === undefined || last.end > end) continue;
		read = last.end;
		yield {
			kind: "charges",
			charges,
			isLeading: isLeading(lead) && !isSettled(text, last.end),
			isAlleged: isAlleged(text, { start: at, end: last.end }, start),
			start: at,
			end: last.end,
		};
	}
}

function isLeading(lead: string): boolean {
	return lead === "以" || lead.startsWith("按");
}

/** Who is dealt with is named already: 甲的行为以诈骗罪论处. */
const SETTLED =
	/^(?:论处|论罪|论|定罪处罚|定罪量刑)(?![^,。;]{0,6}(?:被告人|上诉人))/;

function isSettled(text: string, end: number): boolean {
	return SETTLED.test(text.slice(end, end + 16));
}

function isOtherWord(
	text: string,
	at: number,
	lead: string,
	nameEnds: ReadonlySet<number>,
): boolean {
	const before = text.slice(Math.max(0, at - 4), at);
	if (/[不未非否]$/.test(before)) return true;
	if (!lead.startsWith("犯")) return false;
	if (before.endsWith("因") && isPast(text, at)) return true;
	return OTHER_WORD.test(before) && !nameEnds.has(at);
}

function isPast(text: string, at: number): boolean {
	return (
		PAST.test(text.slice(at, at + 40)) ||
		PAST_BEFORE.test(text.slice(Math.max(0, at - 16), at))
	);
}

function readCharges(
	text: string,
	at: number,
	lead: string,
	lexicon: Lexicon,
): Match<Charge>[] {
	const charges = readChargesAt(text, at, lexicon);
	const [first] = charges;
	if (first === undefined || first.value.isKnown) return charges;
	const isNone =
		!/^(?:犯|构成|以)/.test(lead) || NO_CHARGE.test(first.value.offense);
	// Much stands between 以 and the next 罪 besides the name of an offense.
	return isNone ||
		(isLeading(lead) &&
			!PENALTY_FOLLOWS.test(text.slice(first.end, first.end + 5)))
		? []
		: charges;
}

const PENALTY_FOLLOWS = /^[,]?(?:判处|单处|决定对|对被告)/;

/** UTF-16 units before a charge in which its clause says that it was only brought. */
const CLAUSE_UNITS = 60;

function isAlleged(text: string, { start, end }: Span, floor: number): boolean {
	const before = text.slice(Math.max(floor, start - CLAUSE_UNITS), start);
	const stop = Math.max(
		...[..."。;,\n"].map((mark) => before.lastIndexOf(mark)),
	);
	return (
		/指控|起诉|涉嫌|控诉|自诉/.test(before.slice(stop + 1)) ||
		/^(?:等罪)?(?:一案|案件|的?(?:指控|起诉|控诉|证据不足)|不(?:能)?成立|的?(?:定性|定罪|罪名)?(?:不当|错误|有误|不准)|(?:向[^,。;]{2,30})?提起公诉)/.test(
			text.slice(end, end + 40),
		)
	);
}
