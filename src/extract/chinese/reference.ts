// References: whom a passage speaks of, of several defendants: names, 二被告人, 上述被告人, 其余被告人. Works on folded text.
import type { Span } from "../reading.ts";
import { type Match, makeTrie, type Trie } from "../trie.ts";
import type { Defendant } from "./defendant.ts";
import { SINGLE } from "./name.ts";
import { readNumeral } from "./numeral.ts";

/** A place that speaks of some of the defendants, by their indexes. */
export type Reference = Match<readonly number[]>;

const N = "[二两三四五六七八九十\\d]{1,3}";
const TITLE = "(?:原审)?(?:被告人|上诉人|被告单位|被告)";

/** Words for several defendants: a number of them, those before, all, the others. */
const GROUP: RegExp = new RegExp(
	[
		`(?<others>(?:其余|其他|另外?)(?:${N})?(?:名|位|个)?(?:各)?${TITLE})`,
		`(?<counted>(?:该|上述|以上|前述|本案)?(${N})(?:名|位|个)?${TITLE})`,
		`(?<persons>(?:该|上述|以上|前述)?(${N})(?:名|位)?人(?=[均都系在到归能自共皆也已分]))`,
		`(?<before>(?:上述|以上|前述|该些?)(?:各)?${TITLE})`,
		`(?<all>(?:各|全案|所有|全体|诸)(?:名|位)?${TITLE}|${TITLE}(?=[均都]))`,
		"(?<except>除)(?=被告人|上诉人)",
	].join("|"),
	"g",
);

/** Characters of a sentence at most before a reference. */
const SENTENCE_REACH = 800;

/** References back to which 上述 and the like may point. */
const MEMORY = 40;

/** What may stand between names of one list. */
const JOINT =
	/^(?:[、,和及与\s|]|以及|(?:原审)?(?:被告人|上诉人|被告单位)|\([^)]{0,24}\)|\d)*$/;

/** Words before a name that is not the one spoken of. */
const OBJECT =
	/(?:伙同|受|经|与|向|随|跟|听从|服从|抓获|举报|检举|揭发|帮助|协助|介绍|指使|雇佣|纠集|由|给|同|将|把|同案犯|同案人|在逃的?|接受|根据|按照|相对于|较|比|在)(?:同案)?(?:犯|被告人|人员)?$/;

export interface Roster {
	readonly forms: Trie<number>;
	/** Indexes of those who are persons. */
	readonly persons: readonly number[];
	readonly size: number;
}

export function openRoster(defendants: readonly Defendant[]): Roster {
	return {
		forms: makeTrie(
			defendants.flatMap(({ forms }, index) =>
				[...forms].flatMap((form) =>
					expandForm(form).map((word) => [word, index] as const),
				),
			),
		),
		persons: defendants.flatMap(({ isUnit }, index) => (isUnit ? [] : [index])),
		size: defendants.length,
	};
}

/** A name of one character means a defendant only after a title. */
function expandForm(form: string): readonly string[] {
	return SINGLE.test(form) ? [`被告人${form}`, `|${form}`] : [form];
}

/** Gives the places of a part of a text that say of whom it speaks, in their order. */
export function findReferences(
	folded: string,
	{ start, end }: Span,
	roster: Roster,
): Reference[] {
	const named = joinNames(folded, roster.forms.findAll(folded, start, end));
	const grouped = [...folded.slice(start, end).matchAll(GROUP)];
	const found: Reference[] = [];
	let nextName = 0;
	let excepted: readonly number[] = [];
	const takeNames = (to: number): void => {
		for (; (named[nextName]?.start ?? to) < to; nextName += 1) {
			const reference = named[nextName];
			if (reference !== undefined && !isObject(folded, reference, found))
				found.push(reference);
		}
	};
	for (const match of grouped) {
		const at = start + match.index;
		takeNames(at);
		if (match.groups?.except !== undefined) {
			excepted = named[nextName]?.value ?? [];
			continue;
		}
		const recent = found.slice(-MEMORY);
		const who = resolveGroup(match, roster, recent, folded, at).filter(
			(index) => !excepted.includes(index),
		);
		excepted = [];
		if (who.length > 0)
			found.push({ start: at, end: at + match[0].length, value: who });
	}
	takeNames(end);
	return found;
}

/** Gives the last reference before an index, if there is one. */
export function lastReference(
	references: readonly Reference[],
	at: number,
): Reference | undefined {
	let low = 0;
	for (let high = references.length; low < high; ) {
		const middle = (low + high) >> 1;
		if ((references[middle]?.start ?? at) < at) low = middle + 1;
		else high = middle;
	}
	return references[low - 1];
}

/** Gives whom the text speaks of at an index: the last reference before it. */
export function referenceAt(
	references: readonly Reference[],
	at: number,
	{ size, persons }: Roster,
): readonly number[] {
	if (size === 1) return [0];
	// Where all names were blotted out, only 均 is left to say that all are meant.
	if (references.length === 0) return persons;
	return lastReference(references, at)?.value ?? [];
}

function joinNames(
	folded: string,
	matches: readonly Match<number>[],
): Reference[] {
	const joined: { start: number; end: number; value: number[] }[] = [];
	for (const { start, end, value } of matches) {
		const last = joined.at(-1);
		if (
			last !== undefined &&
			start - last.end < 40 &&
			JOINT.test(folded.slice(last.end, start))
		) {
			last.end = end;
			if (!last.value.includes(value)) last.value.push(value);
		} else joined.push({ start, end, value: [value] });
	}
	return joined;
}

/** Another person in a sentence that speaks of someone already: 受甲指使, 协助抓获乙. */
function isObject(
	folded: string,
	{ start }: Span,
	before: readonly Reference[],
): boolean {
	return (
		before.length > 0 &&
		OBJECT.test(folded.slice(Math.max(0, start - 10), start))
	);
}

function resolveGroup(
	match: RegExpMatchArray,
	{ persons }: Roster,
	before: readonly Reference[],
	folded: string,
	at: number,
): readonly number[] {
	const groups = match.groups ?? {};
	const last = before.at(-1)?.value ?? [];
	if (groups.all !== undefined) return persons;
	if (groups.others !== undefined) {
		const floor = Math.max(0, at - SENTENCE_REACH);
		const sentence = floor + folded.slice(floor, at).lastIndexOf("。");
		const mentioned = new Set(
			before
				.filter(({ start }) => start > sentence)
				.flatMap(({ value }) => value),
		);
		const known = mentioned.size > 0 ? mentioned : new Set(last);
		return persons.filter((index) => !known.has(index));
	}
	if (groups.before !== undefined)
		return before.findLast(({ value }) => value.length > 1)?.value ?? persons;
	const count = readNumeral(match[3] ?? match[5] ?? "") ?? 0;
	if (count === persons.length) return persons;
	const group = before.findLast(({ value }) => value.length === count);
	if (group !== undefined) return group.value;
	const recent = new Set<number>();
	for (const { value } of [...before].reverse()) {
		for (const index of value) recent.add(index);
		if (recent.size >= count) break;
	}
	return recent.size === count ? [...recent] : [];
}
