// Names of the accused without a role, in the places where only an accused is named: a line that says who somebody is, before what was committed, before a penalty. Works on folded text.
import type { Lexicon } from "../lexicon.ts";
import type { Span } from "../reading.ts";
import type { Match } from "../trie.ts";
import { readOffensesAt } from "./charge-list.ts";
import { eachLine } from "./heading.ts";
import { isUnitName } from "./name.ts";
import { surnameLengthAt } from "./surname.ts";

/** The parts of a case that are looked through. */
export interface PlaceParts {
	/** Where the case says who its people are. */
	readonly facts: readonly Span[];
	/** Where accusations and decisions are told of. */
	readonly told: readonly Span[];
	/** What courts decided of guilt. */
	readonly decided: readonly Span[];
}

/** More names than any case has are not looked at one by one. */
const MOST_NAMES = 100;

/** Finds the names, in the order of the text. */
export function findPlacedNames(
	folded: string,
	{ facts, told, decided }: PlaceParts,
	lexicon: Lexicon,
): Match<string>[] {
	const found = [
		...facts.flatMap((part) => [...findIntroduced(folded, part)]),
		...told.flatMap((part) => [...findCharged(folded, part, lexicon)]),
		...decided.flatMap((part) => [...findSentenced(folded, part)]),
	].sort((a, b) => a.start - b.start);
	const named = new Map<string, Match<string>>();
	for (const each of found) {
		if (named.size === MOST_NAMES) break;
		if (!named.has(each.value)) named.set(each.value, each);
	}
	return [...named.values()].filter(
		({ value }) => !isElsewhere(folded, value, told),
	);
}

/** Who somebody is, in a line or a part of it: 甘某,男,1990年出生. */
const INTRODUCTION =
	/\s{0,4}(?:(?:[一二三四五六七八九十]{1,2}|\d{1,2})[、.])?([\p{Script=Han}·]{2,16}?\d{0,2})(?:\([^()\n]{1,24}\))?,(?:男|女|(?:19|20)\d\d年[^,。;\n]{0,8}生)(?=[,。;\n(]|$)/uy;

/** Those who take part in another role. */
const OTHER_ROLE =
	/^(?:被|犯罪|上诉|原审|受害|证人|辩护|法定|委托|诉讼|自诉|原告|附带|申[请诉]|翻译|同案|鉴定|当事|案外|举报|报案|控告)/;
const OTHER_PERSON =
	/系[^,。;\n]{0,8}(?:被害人|受害人|证人)|另案|在逃|不予?追究/;

function* findIntroduced(folded: string, part: Span): Generator<Match<string>> {
	for (const line of eachLine(folded, part.start, part.end))
		for (let at = line.start; at < line.end; ) {
			INTRODUCTION.lastIndex = at;
			const match = INTRODUCTION.exec(folded);
			const name = match?.[1];
			const stop = folded.indexOf(";", at);
			const end = stop < 0 || stop > line.end ? line.end : stop;
			if (match !== null && name !== undefined) {
				const start = at + match[0].indexOf(name);
				const rest = folded.slice(start, Math.min(end, start + 120));
				if (isName(name, false) && !OTHER_PERSON.test(rest))
					yield { start, end: start + name.length, value: name };
			}
			at = end + 1;
		}
}

/** Sentences that accuse somebody or decide on somebody. */
const ACCUSES =
	/提起公诉|指控|移送|批准逮捕|批捕|不起诉|判决|裁定|判处|定罪|抗诉/;

function* findCharged(
	folded: string,
	{ start, end }: Span,
	lexicon: Lexicon,
): Generator<Match<string>> {
	for (const { index, 0: sentence } of folded
		.slice(start, end)
		.matchAll(/[^。\n]{1,1200}/g)) {
		if (!ACCUSES.test(sentence)) continue;
		for (const match of sentence.matchAll(/涉嫌(?:犯(?:有)?)?|犯(?:有|了)?/g)) {
			const at = start + index + match.index;
			const row = readRowBefore(folded, at, start + index);
			if (row.length === 0) continue;
			const behind = at + match[0].length;
			if (readOffensesAt(folded, behind, lexicon).length > 0) yield* row;
		}
	}
}

const PENALTY =
	/(?:各|均|分别|单)?(?:判处|处以?)?(?:有期徒刑|无期徒刑|拘役|管制|死刑|罚金|免[予于除]刑事|无罪)/g;

function* findSentenced(
	folded: string,
	{ start, end }: Span,
): Generator<Match<string>> {
	for (const { index } of folded.slice(start, end).matchAll(PENALTY))
		yield* readRowBefore(folded, start + index, start);
}

/** Characters in which a row of names stands. */
const ROW_UNITS = 160;

/** What stands behind the names of a row. */
const ROW_END =
	/(?:等(?:[一二三四五六七八九十\d]{1,3}(?:名(?:被告)?)?人|人)?|的行为|各自?|均|分别|共同|[已又也亦还被虽因经应曾])$/;
/** What stands before the first name of a row, with titles before any. */
const ROW_LEAD =
	/^.*(?:被告人|被告单位|上诉人|嫌疑人|嫌疑单位|以|对|认定|判决|裁定|指控|认为|宣告|其中|判处|改判|处|将|判令|决定|[一二三四五六七八九十\d]、)/s;
const TITLE = /(?:被告人|被告单位|上诉人|嫌疑人|嫌疑单位)$/;

/** Reads the row of names that ends at an index; nothing where something else stands there. */
function readRowBefore(
	folded: string,
	at: number,
	floor: number,
): Match<string>[] {
	const from = Math.max(floor, at - ROW_UNITS);
	const before = folded.slice(from, at);
	const stop = Math.max(
		...[..."。,;:\n)"].map((mark) => before.lastIndexOf(mark)),
	);
	const row = before.slice(stop + 1).replace(ROW_END, "");
	const start = from + stop + 1;
	const names: Match<string>[] = [];
	const parts = [...row.matchAll(/(?:(?!以及)[^、和与及])+/g)].reverse();
	for (const { index, 0: part } of parts) {
		const lead = ROW_LEAD.exec(part)?.[0] ?? "";
		const name = part.slice(lead.length);
		const isTitled = TITLE.test(lead);
		if (!isName(name, isTitled || names.length > 0)) break;
		const place = start + index + lead.length;
		names.unshift({ start: place, end: place + name.length, value: name });
		if (lead !== "" && lead.replace(TITLE, "") !== "") break;
	}
	return names;
}

const MASKED_NAME =
	/^[\p{Script=Han}]{1,2}(?:某[某甲乙丙丁戊己庚辛壬癸]?|[×xX*]{1,3})(?:\d{1,2})?(?<end>[\p{Script=Han}])?$/u;
const FOREIGN_NAME =
	/^[\p{Script=Han}]{1,10}(?:·[\p{Script=Han}]{1,10}){1,3}$/u;
const HAN_NAME = /^[\p{Script=Han}]{2,4}\d{0,2}$/u;

/** Words that are no names though they have the form of one. */
const NO_NAME =
	/[其该均各处判罪]|[人者员方案院局等为是系被将对以中年月日元刑位能执行当因经曾后前法虽于]$|^(?:单独|并且|决定|合并|数罪|分别|上述|本案|全案|共同|行为|同时|应当|可能|依法|最终|一审|二审|首次|多次|一并|涉案|公司|明知|关于|经查|之后|随后|另外|此外)/;
const NO_UNIT = /^(?:该|本|其|各|涉案|上述|有关|某些|多家|数家)/;

/** Tells whether words are a name; of a rare family name only where others or a title say that a name stands there. */
export function isName(name: string, isSure: boolean): boolean {
	if (OTHER_ROLE.test(name)) return false;
	const masked = MASKED_NAME.exec(name);
	if (masked?.groups?.end !== undefined && NO_NAME.test(name)) return false;
	if (masked !== null)
		return !/^[其该本各]|某[处地些种年月日市县区]/.test(name);
	if (FOREIGN_NAME.test(name)) return true;
	if (isUnitName(name))
		return name.length >= 4 && name.length <= 40 && !NO_UNIT.test(name);
	if (!HAN_NAME.test(name) || NO_NAME.test(name)) return false;
	const family = surnameLengthAt(name, 0);
	if (family === 0) return isSure && name.length <= 3;
	return name.length - family <= 2 || isSure;
}

/** What says behind a name that someone is tried in another case or has not been caught. */
const ELSEWHERE =
	/\((?:[^()]{0,10},)?(?:均|都|已)?(?:另案|在逃|另行|已判|未到案|同案不同|死亡)/y;

function isElsewhere(
	folded: string,
	name: string,
	parts: readonly Span[],
): boolean {
	return parts.some(({ start, end }) => {
		for (
			let at = folded.indexOf(name, start);
			at >= 0 && at < end;
			at = folded.indexOf(name, at + name.length)
		) {
			ELSEWHERE.lastIndex = at + name.length;
			if (ELSEWHERE.test(folded)) return true;
		}
		return false;
	});
}
