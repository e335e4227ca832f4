// Groups of defendants that a passage does not name: 二被告人, 后四人, 其余被告人, 均 over several clauses. Works on folded text.
import type { Match } from "../trie.ts";
import { readNumeral } from "./numeral.ts";

const N = "(?:[二两三四五六七八九十\\d]|(?<=十)一){1,3}";
const TITLE = "(?:原审)?(?:被告人|上诉人|被告单位|被告)";
const OF_PEOPLE = "(?!以[上下]|[次民份员数组口左]|之[间一]|共同|团伙)";
const VERBS = "(?=[均都系为属是亦也皆])";

/** Words for several defendants: those left, the first or last of a list, a number of them, those before, all. */
export const GROUP: RegExp = new RegExp(
	[
		`(?<others>(?:其余|其他|余下|剩余|另外?)的?(?:${N}(?:名|位|个)?(?:${TITLE}|人${OF_PEOPLE})|(?:各|名|位|个)?(?:${TITLE}|(?:人员?|各人|同案人|者)${VERBS}))|其余${VERBS}|余者)`,
		`(?<ordinal>(?<!先)[前后](?:(?:${N}|一)(?:名|位|个)?(?:${TITLE}|[人者]${OF_PEOPLE})|者))`,
		`(?<counted>(?:该|此|上[述列]|以上|前述|本案)?(?:${N}(?:名|位|个)?${TITLE}|(?<![第每数近余几])${N}(?:名|位)?人${OF_PEOPLE}))`,
		`(?<before>(?:上[述列]|以上|前述|该些?)(?:各)?${TITLE})`,
		`(?<all>(?:各|全案|所有|全[体部]|诸)(?:名|位)?${TITLE}|${TITLE}(?=[均都]))`,
		"(?<each>(?<=[,;])(?:[且并亦又故但而])?(?:(?:到|归)案后|当庭|在(?![^,。;]{0,4}[起宗]|[两二各数]罪)[^,。;]{2,16}[中下时后]|相对[^,。;]{2,12})?[均皆都俱])",
		"(?<except>除(?:了)?)(?=[^,。;]{1,60}?外)",
	].join("|"),
	"g",
);

/** Those whom a text spoke of at a place, and what it says of them up to the next place. */
export interface Spoken {
	readonly start: number;
	readonly isNamed: boolean;
	readonly value: readonly number[];
	readonly said: string;
}

/** Where a group is named. */
export interface Scene {
	readonly persons: readonly number[];
	/** Whom the text spoke of before, in its order. */
	readonly spoken: readonly Spoken[];
	/** Where the sentence begins, and the part of it behind a semicolon. */
	readonly sentence: number;
	readonly part: number;
	/** Those whom the sentence, or its part, has named in whatever role. */
	readonly named: readonly Match<readonly number[]>[];
	/** All whom the text has named, in that order. */
	readonly order: readonly number[];
	/** Those who are excepted: 除甲外. */
	readonly excepted: readonly number[];
	/** What is said of the group. */
	readonly said: string;
}

/** Kinds of findings of which a person has one: who has it already is not meant by a group of whom another is said. */
const KINDS: readonly {
	readonly asserted: RegExp;
	readonly settled: RegExp;
}[] = [
	{ asserted: /主犯|主要作用/, settled: /[主从]犯/ },
	{
		asserted: /从犯|作用|从属|次要|辅助/,
		settled:
			/[主从]犯|主要作用|作用(?:均)?(?:主要|突出|较大|积极|关键)|组织|策划|纠集|指挥|主导|召集|招募|为首/,
	},
	{ asserted: /自首|投案|坦白/, settled: /自首|坦白|[抓查]获/ },
	{ asserted: /认罚|具结/, settled: /翻供|否认|拒不|不认罪|未(?:能)?[认签]/ },
];

/** Gives whom a group is made of; nobody where that cannot be told. */
export function resolveGroup(
	groups: Readonly<Record<string, string | undefined>>,
	scene: Scene,
): readonly number[] {
	const { persons, spoken, excepted } = scene;
	const { others, ordinal, counted, each, before, all } = groups;
	if (each !== undefined) return resolveEach(scene);
	if (all !== undefined) return without(persons, excepted);
	if (ordinal !== undefined) return resolveOrdinal(ordinal, scene);
	if (others !== undefined) return resolveOthers(numberIn(others), scene);
	if (before !== undefined)
		return spoken.findLast(({ value }) => value.length > 1)?.value ?? persons;
	return resolveCount(numberIn(counted ?? "") ?? 0, scene);
}

/** 均 over several clauses means their subjects; over one that speaks of one person, all whom it names. */
function resolveEach(scene: Scene): readonly number[] {
	const { persons, excepted, spoken, sentence, part, named, said } = scene;
	if (excepted.length > 0) return without(persons, excepted);
	const from = spoken.some(({ start }) => start >= part) ? part : sentence;
	const subjects = subjectsFrom(from, scene, true);
	if (subjects.length !== 1 || /从犯|次要|辅助/.test(said)) return subjects;
	const all = union(named.filter(({ start }) => start >= from));
	return all.length > 1 && !subjectsFrom(from, scene, false)[1]
		? all
		: subjects;
}

function resolveOrdinal(
	words: string,
	{ spoken, sentence, order, persons }: Scene,
): readonly number[] {
	const size = numberIn(words) ?? 1;
	const told = spoken.filter(
		({ start, isNamed }) => isNamed && start >= sentence,
	);
	const among =
		[
			told.findLast(({ value }) => value.length > size)?.value ?? [],
			union(told),
		].find(({ length }) => length > size) ??
		union([{ value: order }, { value: persons }]);
	return words.startsWith("前") ? among.slice(0, size) : among.slice(-size);
}

function resolveOthers(
	size: number | undefined,
	scene: Scene,
): readonly number[] {
	const { persons, spoken, sentence, part, named, excepted, said } = scene;
	const kind = KINDS.find(({ asserted }) => asserted.test(said));
	const some = spoken.filter(
		({ start, value }) => start >= sentence && value.length < persons.length,
	);
	const left = [
		excepted,
		union(some.filter((each) => kind?.settled.test(each.said))),
		union(some.filter(({ start }) => start >= part)),
		union(some),
		union(named),
		spoken.at(-1)?.value ?? [],
	]
		.filter(({ length }) => length > 0)
		.map((known) => without(persons, known))
		.filter(({ length }) => length > 0);
	return left.find(({ length }) => length === size) ?? left[0] ?? [];
}

function resolveCount(count: number, scene: Scene): readonly number[] {
	const { persons, spoken, sentence, part, named, excepted } = scene;
	if (count < 2) return [];
	if (count === persons.length) return without(persons, excepted);
	const rest = fromFirst(count, scene);
	if (rest !== undefined) return rest;
	const recent: number[][] = [[]];
	for (const { value } of [...spoken].reverse()) {
		const more = union([{ value: recent.at(-1) ?? [] }, { value }]);
		recent.push([...more]);
		if (more.length >= count) break;
	}
	return (
		[
			excepted.length > 0 ? without(persons, excepted) : [],
			subjectsFrom(part, scene, true),
			subjectsFrom(part, scene, false),
			subjectsFrom(sentence, scene, true),
			subjectsFrom(sentence, scene, false),
			union(named.filter(({ start }) => start >= part)),
			union(named),
			spoken.findLast(({ value }) => value.length === count)?.value ?? [],
			recent.at(-1) ?? [],
		].find(({ length }) => length === count) ?? []
	);
}

/** 丙等四人 are those from that one on, if they are the last ones of all; else it cannot be told who else is meant. */
function fromFirst(
	count: number,
	{ persons, spoken }: Scene,
): readonly number[] | undefined {
	const last = spoken.at(-1);
	if (last?.said !== "等" || last.value.length >= count) return undefined;
	const from = persons.indexOf(last.value[0] ?? -1);
	return from >= 0 && from + count === persons.length
		? persons.slice(from)
		: last.value;
}

/**
 * Gives those of whom a text speaks from an index on, in its order.
 * @param isOpen only those of whom what is said of the group has not been settled
 */
function subjectsFrom(
	from: number,
	{ spoken, said }: Scene,
	isOpen: boolean,
): readonly number[] {
	const told = spoken.filter(({ start }) => start >= from);
	const kind = KINDS.find(({ asserted }) => asserted.test(said));
	if (!isOpen || kind === undefined) return union(told);
	const settled = union(told.filter((each) => kind.settled.test(each.said)));
	return without(union(told), settled);
}

function union(
	groups: readonly { readonly value: readonly number[] }[],
): readonly number[] {
	return [...new Set(groups.flatMap(({ value }) => value))];
}

function without(
	all: readonly number[],
	some: readonly number[],
): readonly number[] {
	return all.filter((index) => !some.includes(index));
}

/** How many a group is of. */
function numberIn(words: string): number | undefined {
	return readNumeral(/[一二两三四五六七八九十\d]{1,3}/.exec(words)?.[0] ?? "");
}
