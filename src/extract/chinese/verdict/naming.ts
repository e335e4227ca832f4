// Whom a verdict speaks of: names of the accused, in rows, and words for several of them: 张某等八人, 各被告人, 其余被告人. Works on folded text.
import type { Span } from "../../reading.ts";
import { type Match, makeTrie, type Trie } from "../../trie.ts";
import { skipTitle } from "../name.ts";
import { readNumeral } from "../numeral.ts";
import { findUnlisted } from "./unlisted-name.ts";

/** The names that are known of the accused of a case: each with the one that stands for it. */
export type Roster = ReadonlyMap<string, string>;

/** Whom a verdict may name. */
export interface Cast {
	readonly roster: Roster;
	readonly names: Trie<string>;
	/** Those for whom the names stand, in the order in which they appear. */
	readonly accused: readonly string[];
	/** Whether others may be named, behind their title or before what they committed. */
	readonly isOpen: boolean;
}

/** More accused than any case has: of more only these are meant by one naming. */
export const MOST_MEANT = 300;

/** Makes a cast of the names that are known. */
export function openCast(roster: Roster, isOpen: boolean): Cast {
	const accused = [...new Set(roster.values())].slice(0, MOST_MEANT);
	return { roster, names: makeTrie(roster), accused, isOpen };
}

/** A place that says of whom the text goes on to speak; of nobody known where a name is blotted out. */
export interface Naming extends Span {
	readonly kind: "names";
	/** Each where it stands; the value stands for the one who is named. */
	readonly names: readonly Match<string>[];
	/** Whether further ones are meant: 张某等人, 各被告人. */
	readonly isGroup: boolean;
	/** Whether those are meant of whom nothing has been said: 其余被告人. */
	readonly isRest: boolean;
	/** How many are meant, where it says. */
	readonly size?: number;
}

const COUNT = "[0-9一二三四五六七八九十百两]{1,4}";

/** What follows a name and stands for further accused. */
const AND_OTHERS: RegExp = new RegExp(
	`等(?:其他)?(?:(${COUNT})(?:名|位|个)?(?:原审|涉案|未成年)?(?:被告|犯罪嫌疑|被告单位)?人?|(?:被告)?人)`,
	"y",
);

/** Words for accused who are not named again. */
const GROUP: RegExp = new RegExp(
	`(?<![等名一二两三四五六七八九十百\\d])(?:(?:各|全部|上述|(${COUNT})名?)(?:原审)?(?:被告|上诉)人|(${COUNT})人(?=均|分别|的行为|行为|判处|有期)|(其余|其他)(?:${COUNT}(?:名|个|位)?)?(?:原审)?(?:被告|上诉)人)(?!的(?:罚|刑期|缓刑|违法|非法|犯罪所得|赃|财产|作案))`,
	"g",
);

/** What joins the names of a row; a title may follow. */
const JOINT = /(?:\([^()\n]{0,60}\))?[ ]?(?:[、,]|以及|和|与|及)?[ ]?/y;

/** What makes another name of one that is known: 张某 and 张某甲, 张某1, but not 张某3年. */
const MORE_OF_NAME = /[某甲乙丙丁戊己庚辛]|\d{1,2}(?![\d年个月日.,万千百元])/y;

/** A name of one character is one only in these places. */
const BEFORE_SINGLE = /(?:被告人|上诉人|[|、和与及])$/;

/** Finds the places of a part of a text that name somebody, in their order. */
export function findNamings(
	text: string,
	span: Span,
	{ roster, names: known, isOpen }: Cast,
): Naming[] {
	const { names, blots } = isOpen
		? findUnlisted(text, span, new Set(roster.keys()))
		: { names: [], blots: [] };
	const all = [
		...findListed(text, span, known),
		...names.map((name) => ({
			...name,
			value: roster.get(name.value) ?? name.value,
		})),
	].sort((a, b) => a.start - b.start || b.end - a.end);
	return [
		...joinRows(text, all),
		...blots.map((blot) => nameAll([], blot)),
		...findGroups(text, span),
	];
}

function nameAll(
	names: readonly Match<string>[],
	{ start, end }: Span,
): Naming {
	return { kind: "names", names, isGroup: false, isRest: false, start, end };
}

function findListed(
	text: string,
	{ start, end }: Span,
	known: Trie<string>,
): Match<string>[] {
	return known.findAll(text, start, end).filter((name) => {
		MORE_OF_NAME.lastIndex = name.end;
		if (MORE_OF_NAME.test(text)) return false;
		return (
			name.end - name.start > 1 ||
			BEFORE_SINGLE.test(text.slice(Math.max(0, name.start - 3), name.start))
		);
	});
}

/** Makes rows of names that stand together; of two that overlap the first counts. */
function joinRows(text: string, names: readonly Match<string>[]): Naming[] {
	const rows: { names: Match<string>[]; end: number }[] = [];
	for (const name of names) {
		const row = rows.at(-1);
		if (row !== undefined && name.start < row.end) continue;
		if (row !== undefined && endOfJoint(text, row.end) === name.start) {
			row.names.push(name);
			row.end = name.end;
		} else rows.push({ names: [name], end: name.end });
	}
	return rows.map((row) => {
		const start = row.names[0]?.start ?? row.end;
		AND_OTHERS.lastIndex = row.end;
		const others = AND_OTHERS.exec(text);
		const naming = nameAll(row.names, { start, end: row.end });
		if (others === null) return naming;
		const size = readNumeral(others[1] ?? "");
		return {
			...naming,
			isGroup: true,
			...(size === undefined ? {} : { size }),
			end: AND_OTHERS.lastIndex,
		};
	});
}

function endOfJoint(text: string, at: number): number {
	JOINT.lastIndex = at;
	JOINT.test(text);
	const end = JOINT.lastIndex;
	return text.charAt(end) === "\n" ? at : skipTitle(text, end);
}

function* findGroups(text: string, { start, end }: Span): Generator<Naming> {
	for (const match of text.slice(start, end).matchAll(GROUP)) {
		const at = start + match.index;
		const size = readNumeral(match[1] ?? match[2] ?? "");
		yield {
			...nameAll([], { start: at, end: at + match[0].length }),
			isGroup: true,
			isRest: match[3] !== undefined,
			...(size === undefined ? {} : { size }),
		};
	}
}
