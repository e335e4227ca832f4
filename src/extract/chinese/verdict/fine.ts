// Fines: 并处罚金人民币一万元, 并处一万元罚金, 并处罚金五千元至五万元不等, or without an amount. Works on folded text.
import { findMoney, type Money } from "../money.ts";
import { skip } from "./measure.ts";
import type { Piece } from "./piece.ts";
import type { PenaltyWord } from "./word.ts";

/** What may stand between the name of a penalty and its measure. */
const FINE_FILLER = /(?:各|共计|计|总计|合计|为|款|金|[:\s])?/y;

/** A fine whose currency is left out: 罚金5000. */
const BARE_FINE = /\d{3,9}(?![\d.万千百]|年|月|日)/y;

const FINE_RANGE =
	/[:为]?(?:人民币)?[0-9一二三四五六七八九十百千万亿两.,]{1,12}元?(?:至|到|-|~)(?:人民币)?[0-9一二三四五六七八九十百千万亿两.,]{1,12}元?/y;

/** An amount, or a range, before the word: 并处三万元罚金, 并处一万元至五万元不等的罚金. */
const AMOUNT_BEFORE =
	/处(?:以)?((?:人民币)?[0-9一二三四五六七八九十百千万亿两.,]{1,12}元?(?:(?:至|到)(?:人民币)?[0-9一二三四五六七八九十百千万亿两.,]{1,12}元)?(?:人民币)?)(不等)?的?$/;

/** UTF-16 units behind the name of a penalty in which its amount is looked for. */
const MONEY_UNITS = 40;

/** Reads a fine: its amount, a range in words, or that one is imposed, whatever its amount. */
export function readFine(
	text: string,
	{ kind, word, start, end }: PenaltyWord,
): Piece | undefined {
	const fine = { kind, penalty: "fine", start } as const;
	FINE_RANGE.lastIndex = end;
	if (FINE_RANGE.test(text))
		return { ...fine, isInWords: true, end: FINE_RANGE.lastIndex };
	const money = readAmountAt(text, skip(FINE_FILLER, text, end));
	if (money !== undefined)
		return { ...fine, fine: money.value, isInWords: false, end: money.end };
	const before = readAmountBefore(text, start);
	if (before !== undefined) return { ...fine, ...before, end };
	return /^[附并单各共]/.test(word)
		? { ...fine, isInWords: false, end }
		: undefined;
}

/** UTF-16 units before the word for a fine in which its amount stands. */
const BEFORE_UNITS = 40;

function readAmountBefore(
	text: string,
	at: number,
): Pick<Piece, "start" | "fine" | "isInWords"> | undefined {
	const before = AMOUNT_BEFORE.exec(
		text.slice(Math.max(0, at - BEFORE_UNITS), at),
	);
	if (before === null) return undefined;
	const start = at - before[0].length;
	const [money, ...others] = findMoney(text, start, at);
	return money === undefined || others.length > 0 || before[2] !== undefined
		? { start, isInWords: true }
		: { start, fine: money.value, isInWords: false };
}

function readAmountAt(
	text: string,
	from: number,
): { value: Money; end: number } | undefined {
	const money = findMoney(text, from, from + MONEY_UNITS)[0];
	if (money !== undefined && money.start - from <= 2) return money;
	BARE_FINE.lastIndex = from;
	const bare = BARE_FINE.exec(text)?.[0];
	if (bare === undefined) return undefined;
	const value = {
		value: Number(bare),
		currency: "CNY",
		bound: "exactly",
	} as const;
	return { value, end: from + bare.length };
}
