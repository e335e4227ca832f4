// The accused of a guiding or typical case: who is named behind 被告人, 被告单位, 被不起诉人, in running text rather than in the head of a judgment.
import type { Reading, Span } from "../reading.ts";
import { isUnitName } from "./name.ts";
import { surnameLengthAt } from "./surname.ts";

export interface Accused {
	/** As printed. */
	readonly name: string;
	/** Where the name stands first with its role. */
	readonly span: Span;
	/** Short names that the text goes on to use: （以下简称云河公司）. */
	readonly aliases?: readonly string[];
	readonly kind: "natural-person" | "unit";
	/** Whether the procuratorate's decision not to prosecute is part of the role: 被不起诉人, 被附条件不起诉人. */
	readonly isUnprosecuted: boolean;
}

/** The roles before a name, longest first. */
const ROLE =
	/(?:被附条件不起诉|被相对不起诉|被不起诉)(?:人|单位)|(?:原审|二)?被告(?:人|单位|公司)(?:暨(?:刑事)?附带民事(?:公益)?诉讼被告(?:人|单位)?:?)?(?:\([^()\n]{0,20}(?:被告(?:人|单位)?|上诉人|原审)[^()\n]{0,8}\))?|上诉人(?:\([^()\n]{0,16}\))?|犯罪嫌疑(?:人|单位)|原审上诉人|罪犯/g;

const HAN = /[\p{Script=Han}]/u;

/** Names made unrecognisable: 张某, 张某某, 欧阳某, 张某甲, 张某1, 张某乙. */
const MASKED =
	/[\p{Script=Han}]{1,2}?(?:某[某甲乙丙丁戊己庚辛壬癸]?|[×xX*]{1,3})(?:[0-9]{1,2}|(?![侵所系在因犯与和及的被以对为将])[\p{Script=Han}](?=[、,。;:()犯等的]))?/uy;
/** Names of other peoples, and names in Latin letters. */
const FOREIGN =
	/[\p{Script=Han}]{1,10}(?:·[\p{Script=Han}]{1,10}){0,3}·[\p{Script=Han}]{2,10}?(?=[^\p{Script=Han}·]|$|[犯的等及与被将因对均系又还未经]|有期|无期|死刑|拘役|管制|罚金|单处|免予|无罪|先后|多次|共同|分别|明知|伙同|利用|使用|通过|非法|构成|提[出供]|自[愿首动行]|实施|参与|上诉|负责|作为|当庭|到案|归案|供述|在)|[A-Z][A-Za-z'.-]{0,20}(?: [A-Z][A-Za-z'.-]{0,20}){1,4}/uy;
/** A name in the line that says who someone is: 张某,男,1990年生. */
const INTRODUCED =
	/[\p{Script=Han}]{2,4}?(?=[,(](?:男|女|又名|曾用名|化名|绰号|别名|(?:19|20)\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?出?生|原?系|时任|汉族|无业|农民|居民))/uy;
const UNIT =
	/[^\s,。;:()、《》"]{1,40}?(?:公司|集团|厂|店|中心|合作社|医院|学校|研究院|研究所|事务所|协会|商行|经营部|工作室|企业|银行|门诊部|俱乐部)(?:[^\s,。;:()、《》"]{1,12}(?:分公司|支公司))?/y;

/** What may stand behind a name and is no part of it. */
const AFTER =
	/[,。;:、()"\s]|犯|的|等|及|和|与|系|在|因|以|于|对|均|被|将|向|从|又|也|还|则|已|未|无|有期|有罪|不|经|到|受|主[动要]|负责|作为|多次|先后|共同|分别|归案|退[缴赃赔出还]|当庭|表示|供述|辩|没有|非法|虽|仍|应|可|由|使用|利用|通过|明知|违反|伙同|构成|提[出供]|自[愿首动行]|为[了谋非牟]|实施|参与|组织|上诉|雇|指使|招[募揽]|是|时任|$/y;

/** Characters that join names to a list. */
const JOINT = /(?:、|和|与|及|以及|,(?=被告人|犯罪嫌疑人|上诉人))/y;

/** Marks that make another name of one that is known: 甘某 and 甘某甲. */
const MORE_OF_NAME = /[某甲乙丙丁戊己庚辛壬癸0-9]/;

/** Words that begin like names: 被告人成立公司, 被告人常年…, and what is masked besides persons: 某日, 某市. */
const NO_NAME =
	/提[出起交供]|成立|成为|成功|常年|常住|方面|方可|单独|单位|单方|付款|付出|支付|支持|安排|安装|平时|平均|温州|石家庄|武汉|万元|强行|强制|雷同|关于|关押|关联|车辆|车主|家属|符合|项目|连续|连同|连夜|能够|曾[经因于多先]|花费|终身|阳性|金额|包括|包庇|权利|施行|施工|文化|席|于[0-9同案是]|[\p{Script=Han}]{1,2}某(?:[0-9]{0,2})(?:日|年|月|市|县|区|省|乡|镇|村|公司|网|小区|银行|超市|单位|地|处|种|些|个|款|行|院)/uy;
/** What says behind a name that someone is tried in another case or has not been caught. */
const ELSEWHERE =
	/[^。;,()\n]{0,6}\((?:[^()]{0,10},)?(?:均|都|已)?(?:另案|在逃|另行|已判|未到案|同案不同|死亡)/y;

/** More different names than this are not looked at one by one. */
const MOST_CANDIDATES = 200;

/** Finds the accused of a part of a text, in the order in which they are first named with their role. */
export function findAccused(
	reading: Reading,
	{ start, end }: Span = { start: 0, end: reading.folded.length },
	known: Iterable<string> = [],
): Accused[] {
	const found = new Map<string, Accused>();
	const shorts = findShortNames(reading, { start, end });
	const judge = makeNameJudge(reading.folded, start, end, known);
	for (const { index, 0: role } of reading.folded
		.slice(start, end)
		.matchAll(ROLE)) {
		const isUnit = /单位|公司/.test(role);
		for (const span of readNames(
			reading.folded,
			start + index + role.length,
			end,
			isUnit,
			judge,
		)) {
			if (matchEnd(ELSEWHERE, reading.folded, span.end) !== undefined) continue;
			const printed = reading.text.slice(span.start, span.end);
			const name = shorts.get(printed) ?? printed;
			const before = found.get(name);
			const isUnprosecuted =
				role.includes("不起诉") || before?.isUnprosecuted === true;
			if (before === undefined) {
				const aliases = [...shorts].flatMap(([short, full]) =>
					full === name ? [short] : [],
				);
				found.set(name, {
					name,
					span,
					kind: isUnit ? "unit" : "natural-person",
					isUnprosecuted,
					...(aliases.length > 0 ? { aliases } : {}),
				});
			} else if (isUnprosecuted) found.set(name, { ...before, isUnprosecuted });
		}
	}
	return dropCutShort([...found.values()]);
}

/** Leaves out the names that are the beginning of another. */
export function dropCutShort(all: readonly Accused[]): Accused[] {
	return all.filter(({ name }) => !isCutShort(name, all));
}

/** Tells whether a masked name is the beginning of another: 欧阳某 of 欧阳某云, whose end shows only where a stop follows. */
function isCutShort(name: string, all: readonly Accused[]): boolean {
	return (
		name.endsWith("某") &&
		all.some(
			(other) =>
				other.name.length === name.length + 1 &&
				other.name.startsWith(name) &&
				!/[某甲乙丙丁戊己庚辛壬癸0-9]$/.test(other.name),
		)
	);
}

/**
 * Finds the accused whom a text lists without a role: 张某、李某、王某, where one of them is accused and there are as many as are
 * accused in all.
 */
export function findListed(
	reading: Reading,
	accused: readonly Accused[],
	size: number,
	{ start, end }: Span,
): Accused[] {
	const { folded, text } = reading;
	const known = accused.map(({ name }) => name);
	const judge = makeNameJudge(folded, start, end, known);
	for (const name of known.slice(0, MOST_LISTED))
		for (
			let at = folded.indexOf(name, start);
			at >= 0 && at < end;
			at = folded.indexOf(name, at + name.length)
		) {
			const spans = readNames(folded, at, end, false, judge);
			if (spans.length !== size) continue;
			return spans.map((span) => {
				const printed = text.slice(span.start, span.end);
				const before = accused.find((each) => each.name === printed);
				return (
					before ?? {
						name: printed,
						span,
						kind: "natural-person",
						isUnprosecuted: false,
					}
				);
			});
		}
	return [...accused];
}

/** Of so many accused a list is looked for. */
const MOST_LISTED = 4;

/**
 * Finds whom a title begins with, where the text gives no one a role: 张某正当防卫案. Names that the text does not go on to use
 * are left out.
 */
export function findNamedInTitle(
	reading: Reading,
	title: Span,
	end: number,
): Accused[] {
	const { folded, text } = reading;
	const judge = makeNameJudge(folded, title.end, end, []);
	return readNames(folded, title.start, title.end, false, judge)
		.filter((span) => {
			const name = folded.slice(span.start, span.end);
			const at = folded.indexOf(name, title.end);
			return at >= 0 && at < end;
		})
		.map((span) => ({
			name: text.slice(span.start, span.end),
			span,
			kind: "natural-person" as const,
			isUnprosecuted: false,
		}));
}

/** A unit with the short name that the text gives it: 云河科技有限公司(以下简称云河公司). */
const SHORT_NAME =
	/([^\s,。;:()、《》"]{4,40})\((?:以下|下)?(?:简称|称)(?:为)?:?["']?([^()"'\n]{2,16})["']?\)/g;
/** More short names than any case gives. */
const MOST_SHORT = 50;
/** What stands before the name of a unit. */
const BEFORE_UNIT = /^.*(?:被告单位|嫌疑单位|被告人|的|与|和|由|将|系|是|经)/;

/** Finds the short names of units, each with the full one. */
function findShortNames(
	{ folded, text }: Reading,
	{ start, end }: Span,
): Map<string, string> {
	const found = new Map<string, string>();
	for (const match of folded.slice(start, end).matchAll(SHORT_NAME)) {
		const [, words = "", short = ""] = match;
		const lead = BEFORE_UNIT.exec(words)?.[0].length ?? 0;
		if (found.size === MOST_SHORT) break;
		if (!isUnitName(words)) continue;
		const at = start + match.index;
		const shortAt = at + match[0].lastIndexOf(short);
		found.set(
			text.slice(shortAt, shortAt + short.length),
			text.slice(at + lead, at + words.length),
		);
	}
	return found;
}

type NameJudge = (at: number) => number | undefined;

/** Reads one name, or a list of names, from an index on. */
function readNames(
	text: string,
	from: number,
	to: number,
	isUnit: boolean,
	judge: NameJudge,
): Span[] {
	const names: Span[] = [];
	for (let at = from; at < to; ) {
		const end = isUnit ? matchEnd(UNIT, text, at) : judge(at);
		if (end === undefined || end > to) break;
		names.push({ start: at, end });
		const joint = matchEnd(JOINT, text, end);
		if (joint === undefined) break;
		at = joint;
	}
	return names;
}

/** Makes what tells where the name ends that starts at an index, or that none does. */
function makeNameJudge(
	text: string,
	from: number,
	to: number,
	known: Iterable<string>,
): NameJudge {
	const lengths = new Map<string, number>();
	const byHead = new Map<string, string[]>();
	for (const name of known) {
		const head = name.slice(0, 2);
		byHead.set(head, [...(byHead.get(head) ?? []), name]);
	}
	for (const names of byHead.values())
		names.sort((one, other) => other.length - one.length);
	return (at) => {
		const head = text.slice(at, at + 2);
		const given = byHead.get(head)?.find((name) => text.startsWith(name, at));
		if (
			given !== undefined &&
			!MORE_OF_NAME.test(text.charAt(at + given.length))
		)
			return at + given.length;
		if (matchEnd(NO_NAME, text, at) !== undefined) return undefined;
		const foreign = matchEnd(FOREIGN, text, at);
		if (foreign !== undefined) return foreign;
		const surname = surnameLengthAt(text, at);
		const masked = matchEnd(MASKED, text, at);
		if (masked !== undefined) return masked;
		const introduced = matchEnd(INTRODUCED, text, at);
		if (introduced !== undefined) return introduced;
		if (surname === 0 || !HAN.test(text.charAt(at + 1))) return undefined;
		let length = lengths.get(head);
		if (length === undefined && lengths.size < MOST_CANDIDATES) {
			length = measureName(text, from, to, head, surname);
			lengths.set(head, length);
		}
		if (length === undefined || length === 0) return undefined;
		const name = at + length;
		return name <= to ? name : undefined;
	};
}

/**
 * Measures the name that begins with two characters, by what follows them wherever they stand: a name ends where different
 * things follow, and where one of the words follows that stand behind names.
 */
function measureName(
	text: string,
	from: number,
	to: number,
	head: string,
	surname: number,
): number {
	let name = head;
	for (let length = 2; length <= surname + 2; length += 1) {
		const { next, isClosed } = followers(text, from, to, name);
		if (isClosed && length > surname) return length;
		const [only] = next;
		if (next.size !== 1 || only === undefined || !HAN.test(only))
			return length > surname && next.size > 1 ? length : 0;
		name += only;
	}
	return name.length <= surname + 2 ? name.length : 0;
}

/** Gives the characters that follow a word, and whether what stands behind names follows it anywhere. */
function followers(
	text: string,
	from: number,
	to: number,
	word: string,
): { next: ReadonlySet<string>; isClosed: boolean } {
	const next = new Set<string>();
	let isClosed = false;
	for (
		let at = text.indexOf(word, from);
		at >= 0 && at < to;
		at = text.indexOf(word, at + 1)
	) {
		const after = at + word.length;
		next.add(text.charAt(after));
		isClosed ||= matchEnd(AFTER, text, after) !== undefined;
	}
	return { next, isClosed };
}

function matchEnd(
	pattern: RegExp,
	text: string,
	at: number,
): number | undefined {
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex : undefined;
}
