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
		`(?<others>(?:其余|其他|另外?)(?:${N})?(?:名|位|个)?(?:各)?(?:${TITLE}|人(?=[均都系为属是亦也])))`,
		`(?<ordinal>[前后](?:${N}|一)(?:名|位)?(?:${TITLE}|人(?=[均都系为属是亦也经在到自主因归])))`,
		`(?<counted>(?:该|上述|以上|前述|本案)?${N}(?:名|位|个)?${TITLE})`,
		`(?<persons>(?:该|上述|以上|前述)?${N}(?:名|位)?人(?=[均都系在到归能自共皆也已分]))`,
		`(?<before>(?:上述|以上|前述|该些?)(?:各)?${TITLE})`,
		`(?<all>(?:各|全案|所有|全体|诸)(?:名|位)?${TITLE}|${TITLE}(?=[均都]))`,
		"(?<both>(?<=,)(?:且|并|亦|又|故)?均)",
		"(?<except>除(?:了)?)(?=[^,。;]{1,60}?外)",
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
	/(?:伙同|受|经|与|向|随|跟|听从|服从|抓获|举报|检举|揭发|帮助|协助|介绍|指使|雇佣|纠集|由|给|同|将|把|同案犯|同案人|在逃的?|接受|根据|按照|相对于|相较于?|较之|较|比|小于|低于|次于|轻于|不及|不如|在)(?:同案)?(?:犯|被告人|人员)?$/;

/** Further ones, in a sentence that has named somebody already. */
const OBJECT_OF_SENTENCE =
	/(?:[^认作视]为|替|应|被|按|从|明知|得知|帮|跟着|以|用|找到?)(?:被告人)?$/;

/** Behind a name by which somebody else is told: 系甲雇用的司机, 系甲之妻. */
const ATTRIBUTE =
	/^(?:之|雇|聘|招[募揽]|指使|安排|派|控制|名下|的(?:[父母妻子女兄弟姐妹丈夫]|朋友|亲属|员工|下[属线]|同[学事乡]|司机))/;

/** Behind names that others are compared with: 与甲、乙相比. */
const COMPARED = /^(?:[^,。;]{0,6})?(?:相比|相较|比较)/;

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
	const namesBefore = (at: number): Set<number> => {
		const sentence = startOfSentence(folded, at);
		const names = new Set<number>();
		for (let nth = nextName - 1; nth >= 0; nth -= 1) {
			const reference = named[nth];
			if (reference === undefined || reference.start < sentence) break;
			for (const index of reference.value) names.add(index);
		}
		return names;
	};
	for (const match of grouped) {
		const at = start + match.index;
		takeNames(at);
		if (match.groups?.except !== undefined) {
			const next = named[nextName];
			const isNext =
				next !== undefined &&
				/^(?:被告人|上诉人)?$/.test(
					folded.slice(at + match[0].length, next.start),
				);
			excepted = isNext ? next.value : [];
			continue;
		}
		const recent = found.slice(-MEMORY);
		const sentence = startOfSentence(folded, at);
		const who = resolveGroup(match, roster, recent, {
			sentence,
			part: sentence + folded.slice(sentence, at).lastIndexOf(";") + 1,
			names: namesBefore(at),
		}).filter((index) => !excepted.includes(index));
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
	const joined: {
		start: number;
		end: number;
		value: number[];
		/** How many stand before 与 or 和. */
		before?: number;
	}[] = [];
	for (const { start, end, value } of matches) {
		const last = joined.at(-1);
		if (
			last !== undefined &&
			start - last.end < 40 &&
			JOINT.test(folded.slice(last.end, start))
		) {
			if (/[和与]/.test(folded.slice(last.end, start)))
				last.before ??= last.value.length;
			last.end = end;
			if (!last.value.includes(value)) last.value.push(value);
		} else joined.push({ start, end, value: [value] });
	}
	return joined.map(({ start, end, value, before }) => ({
		start,
		end,
		value:
			before !== undefined && COMPARED.test(folded.slice(end, end + 10))
				? value.slice(0, before)
				: value,
	}));
}

/** Another person in a sentence that speaks of someone already: 受甲指使, 协助抓获乙. */
function isObject(
	folded: string,
	{ start, end }: Span,
	before: readonly Reference[],
): boolean {
	const last = before.at(-1);
	if (last === undefined) return false;
	const lead = folded.slice(Math.max(0, start - 10), start);
	if (OBJECT.test(lead)) return true;
	if (/[系是]$/.test(lead) && ATTRIBUTE.test(folded.slice(end, end + 8)))
		return true;
	return (
		last.start >= startOfSentence(folded, start) &&
		last.end <= start &&
		OBJECT_OF_SENTENCE.test(lead)
	);
}

/** How many a group is of. */
function numberIn(words: string): number | undefined {
	return readNumeral(/[一二两三四五六七八九十\d]{1,3}/.exec(words)?.[0] ?? "");
}

/** The sentence in which a group is named: where it begins, and whom it has named so far, in whatever role. */
interface Scene {
	readonly sentence: number;
	/** Where the part of the sentence begins, behind a semicolon. */
	readonly part: number;
	readonly names: ReadonlySet<number>;
}

function startOfSentence(folded: string, at: number): number {
	const floor = Math.max(0, at - SENTENCE_REACH);
	return floor + folded.slice(floor, at).lastIndexOf("。") + 1;
}

function resolveGroup(
	match: RegExpMatchArray,
	{ persons }: Roster,
	before: readonly Reference[],
	{ sentence, part, names }: Scene,
): readonly number[] {
	const groups = match.groups ?? {};
	const last = before.at(-1)?.value ?? [];
	if (groups.all !== undefined) return persons;
	// 甲如实供述,乙自首,均认罪认罚: one alone is not 均.
	if (groups.both !== undefined)
		return last.length === 1
			? [
					...new Set(
						before
							.filter(({ start }) => start >= part)
							.flatMap(({ value }) => value),
					),
				]
			: [];
	if (groups.ordinal !== undefined) {
		const size = numberIn(match[0]) ?? 0;
		return groups.ordinal.startsWith("前")
			? persons.slice(0, size)
			: persons.slice(-size);
	}
	if (groups.others !== undefined) {
		const mentioned = new Set(
			before
				.filter(
					({ start, value }) =>
						start >= sentence && value.length < persons.length,
				)
				.flatMap(({ value }) => value),
		);
		const known = mentioned.size > 0 ? mentioned : new Set(last);
		return persons.filter((index) => !known.has(index));
	}
	if (groups.before !== undefined)
		return before.findLast(({ value }) => value.length > 1)?.value ?? persons;
	const count = numberIn(match[0]) ?? 0;
	if (count === persons.length) return persons;
	if (count > 1 && names.size === count) return [...names];
	const group = before.findLast(({ value }) => value.length === count);
	if (group !== undefined) return group.value;
	const recent = new Set<number>();
	for (const { value } of [...before].reverse()) {
		for (const index of value) recent.add(index);
		if (recent.size >= count) break;
	}
	return recent.size === count ? [...recent] : [];
}
