// Amounts of money: 人民币3,000元, 一万五千元, 1.5万余元, 二千五百七十二元七角四分. Works on folded text.
import type { Match } from "../trie.ts";
import { DIGIT_CLASS, readNumeral, UNIT_CLASS } from "./numeral.ts";

export interface Money {
	readonly value: number;
	/** ISO 4217. */
	readonly currency: string;
	/** Concept of scheme/bound: `over` for 余, `about` for 约, else `exactly`. */
	readonly bound: "exactly" | "over" | "about" | "at-least" | "under";
}

/** Names of currencies, before the number or after it, longest first; 元 alone is the Chinese one. */
const CURRENCIES: readonly (readonly [name: string, code: string])[] = [
	["人民币", "CNY"],
	["RMB", "CNY"],
	["¥", "CNY"],
	["美元", "USD"],
	["美金", "USD"],
	["欧元", "EUR"],
	["港币", "HKD"],
	["港元", "HKD"],
	["澳门币", "MOP"],
	["澳门元", "MOP"],
	["新台币", "TWD"],
	["日元", "JPY"],
	["英镑", "GBP"],
	["韩元", "KRW"],
	["卢布", "RUB"],
	["澳元", "AUD"],
	["加元", "CAD"],
	["泰铢", "THB"],
	["元", "CNY"],
	["圆", "CNY"],
];

const CODES: ReadonlyMap<string, string> = new Map(CURRENCIES);

const NAMES: string = CURRENCIES.map(([name]) => name).join("|");
const CHINESE = `${DIGIT_CLASS.replace("0-9", "")}${UNIT_CLASS}`;

/** A number with thousands marked by commas or not, digits behind a point, and Chinese units. */
const NUMBER = `(?:\\d{1,3}(?:[,' ]\\d{3}){1,4}(?!\\d)|\\d{1,15}|[${CHINESE}])(?:\\.[ ]?\\d{1,6})?[${CHINESE}0-9]{0,24}`;

/** Limits stated before an amount. */
const BOUNDS: ReadonlyMap<string, Money["bound"]> = new Map([
	["约", "about"],
	["大约", "about"],
	["近", "under"],
	["不足", "under"],
	["超过", "over"],
	["逾", "over"],
	["至少", "at-least"],
]);

const MONEY: RegExp = new RegExp(
	`(约|大约|近|不足|超过|逾|至少)?((?:${NAMES})(?:约|共计|共)?[:]?)?[ ]?(?<![0-9.,])(${NUMBER})(余|多)?(万|亿|千)?(余|多)?[ ]?(${NAMES})(整)?(?:([${CHINESE}0-9])角)?(?:([${CHINESE}0-9])分)?`,
	"g",
);

/** Gives the amounts of money in a part of a folded text. */
export function findMoney(
	folded: string,
	from = 0,
	to: number = folded.length,
): Match<Money>[] {
	const found: Match<Money>[] = [];
	for (const match of folded.slice(from, to).matchAll(MONEY)) {
		const money = readMatch(match);
		if (money === undefined) continue;
		const start = from + match.index;
		found.push({ start, end: start + match[0].length, value: money });
	}
	return found;
}

function readMatch(match: RegExpMatchArray): Money | undefined {
	const [, limit, before, digits = "", more, unit = "", stillMore, after = ""] =
		match;
	const whole = readNumeral(digits + unit);
	if (whole === undefined) return undefined;
	const small =
		(readNumeral(match[9] ?? "") ?? 0) / 10 +
		(readNumeral(match[10] ?? "") ?? 0) / 100;
	const name = (before ?? "").replace(/约|共计|共|:/g, "");
	const code = CODES.get(after);
	const currency = code === "CNY" && name !== "" ? CODES.get(name) : code;
	const isMore = more !== undefined || stillMore !== undefined;
	return {
		value: Math.round((whole + small) * 100) / 100,
		currency: currency ?? "CNY",
		bound: isMore ? "over" : (BOUNDS.get(limit ?? "") ?? "exactly"),
	};
}
