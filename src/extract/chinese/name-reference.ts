// Names of defendants in a passage: which of them stand in one list, and which are those that the passage speaks of. Works on folded text.
import type { Span } from "../reading.ts";
import type { Match } from "../trie.ts";
import { startOfSentence } from "./sentence.ts";

/** Names that stand together, by the indexes of the defendants. */
export type NameList = Match<readonly number[]>;

/** What may stand between names of one list. */
const JOINT =
	/^(?:[、,和及与\s|]|以及|(?:原审)?(?:被告人|上诉人|被告单位)|\([^)]{0,24}\)|\d)*$/;

/** Characters between two names of one list at most. */
const JOINT_REACH = 40;

/** Words before a name that is not the one spoken of. */
const OBJECT =
	/(?:伙同|受|经|与|向|随|跟|听[从命]于?|服从|抓获|举报|检举|揭发|帮助|协助|介绍|规劝|指使|雇[佣用]|纠集|由|给|同|将|把|(?<![鉴关对由基至])于|同案犯|同案人|在逃的?|接受|根据|按照|相对于?|相较|较之?|比|不及|不如|在)(?:同案)?(?:犯|被告人|人员)?$/;

/** Further ones, in a sentence that has named somebody already. */
const OBJECT_OF_SENTENCE =
	/(?:[^认作视为]为|替|应|被|按|从|明知|得知|帮|跟着|以|用|找到?|听)(?:被告人)?$/;

/** Behind a name by which somebody else is told: 系甲雇用的司机, 系甲之妻. */
const ATTRIBUTE =
	/^(?:之|雇|聘|招[募揽]|指使|安排|派|控制|名下|的(?:[父母妻子女兄弟姐妹丈夫]|朋友|亲属|员工|下[属线]|同[学事乡]|司机))/;

/** Behind names that others are compared with: 与甲、乙相比. */
const COMPARED = /^(?:[^,。;]{0,6})?(?:相比|相较|比较)/;

/** 根据甲的自首情节: what a court weighs is that of the one spoken of. */
const WEIGHED_BEFORE = /(?:根据|按照|依据)(?:被告人|上诉人)?$/;
const WEIGHED_AFTER =
	/^[^,。;]{0,16}(?:情节|作用|地位|表现|态度|自首|[主从]犯|参与程度|事实)/;

/** Between two names of a clause, what makes the second one speak for itself. */
const OWN_SUBJECT =
	/[、,;:。且而但及并]|中$|对(?:被告人)?$|辩护人|证[实明]|指认|供述|提出|认[为定]|指控|辩称|采纳|关于|鉴于/;

/** 与甲一样系从犯: who is likened shares what is said. */
const LIKENED_BEFORE = /(?:与|同|和|跟)(?:被告人)?$/;
const LIKENED_AFTER = /^(?:、[^,。;]{1,12})?(?:一样|相同|同样|一致)/;
/** 其与甲均认罪. */
const JOINED_BEFORE = /[其者](?:与|和)(?:被告人)?$/;
const JOINED_AFTER = /^(?:[均都皆俱]|[二两]人)/;

/** Joins the names that stand in one list. */
export function joinNames(
	folded: string,
	matches: readonly Match<number>[],
): NameList[] {
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
			start - last.end < JOINT_REACH &&
			JOINT.test(folded.slice(last.end, start)) &&
			!isClauseBreak(folded, last, start)
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

/** 受雇于甲,乙出借账户: behind a comma another clause begins, where the names before it are those of others. */
function isClauseBreak(
	folded: string,
	{ start, end }: Span,
	next: number,
): boolean {
	return (
		folded.slice(end, next).includes(",") &&
		OBJECT.test(folded.slice(Math.max(0, start - 10), start))
	);
}

/**
 * Tells whether a name is that of another person in a sentence that speaks of someone already: 受甲指使, 协助抓获乙.
 * @param last whom the text spoke of last
 */
export function isObject(
	folded: string,
	{ start, end }: Span,
	last: Span | undefined,
): boolean {
	if (last === undefined) return false;
	const lead = folded.slice(Math.max(0, start - 10), start);
	if (
		WEIGHED_BEFORE.test(lead) &&
		WEIGHED_AFTER.test(folded.slice(end, end + 24))
	)
		return false;
	if (OBJECT.test(lead)) return true;
	if (/[系是]$/.test(lead) && ATTRIBUTE.test(folded.slice(end, end + 8)))
		return true;
	if (last.end > start || last.start < startOfSentence(folded, start))
		return false;
	return (
		OBJECT_OF_SENTENCE.test(lead) ||
		!OWN_SUBJECT.test(folded.slice(last.end, start))
	);
}

/** Tells whether a name is that of somebody of whom the same is said as of those before. */
export function isLikened(folded: string, { start, end }: Span): boolean {
	const before = folded.slice(Math.max(0, start - 5), start);
	const after = folded.slice(end, end + 18);
	return (
		(LIKENED_BEFORE.test(before) && LIKENED_AFTER.test(after)) ||
		(JOINED_BEFORE.test(before) && JOINED_AFTER.test(after))
	);
}
