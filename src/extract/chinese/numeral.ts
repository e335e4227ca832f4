// Chinese numerals: what 三万六千六百, 二〇一八, 15万 or 3,000 count. Works on folded text.

/** Characters of digits, in the class of a pattern: everyday, formal (on cheques), and the letters that stand for a zero in OCR. */
export const DIGIT_CLASS =
	"0-9〇零OoΟοОо一二三四五六七八九两壹贰叁肆伍陆柒捌玖";

/** Characters of units, in the class of a pattern. */
export const UNIT_CLASS = "十百千万亿廿卅拾佰仟萬億";

/** Source of a pattern for a whole number, as articles, counts and terms of years have it. */
export const WHOLE_NUMBER: string = `[${DIGIT_CLASS}${UNIT_CLASS}]{1,12}`;

const DIGITS: ReadonlyMap<string, number> = new Map([
	...numbered("0123456789"),
	...numbered("〇一二三四五六七八九"),
	...numbered("零壹贰叁肆伍陆柒捌玖"),
	// Latin, Greek and Cyrillic letters in the place of a zero.
	...[..."OoΟοОо"].map((letter): [string, number] => [letter, 0]),
	["两", 2],
]);

/** Units below ten thousand. */
const SMALL_UNITS: ReadonlyMap<string, number> = new Map([
	["十", 10],
	["拾", 10],
	["百", 100],
	["佰", 100],
	["千", 1000],
	["仟", 1000],
]);

const LARGE_UNITS: ReadonlyMap<string, number> = new Map([
	["万", 1e4],
	["萬", 1e4],
	["亿", 1e8],
	["億", 1e8],
]);

/** Characters that are a unit with its digit. */
const CONTRACTIONS: ReadonlyMap<string, number> = new Map([
	["廿", 20],
	["卅", 30],
]);

/** Digits behind the point that are kept: a number in 万 has at most four, and two of fen. */
const SCALE = 1e6;

/**
 * Reads a numeral: Arabic, Chinese, or both (`3万6千`), with commas, spaces and 余 left out.
 * Gives undefined for what is none.
 */
export function readNumeral(text: string): number | undefined {
	const plain = text.replace(/[,\s余多]/g, "");
	const tokens = plain.match(/\d{1,15}(?:\.\d{1,8})?|\D/g);
	if (tokens === null) return undefined;
	let total = 0;
	let section = 0;
	let current: number | undefined;
	let wasDigit = false;
	for (const token of tokens) {
		const digit =
			DIGITS.get(token) ?? (/^\d/.test(token) ? Number(token) : undefined);
		if (digit !== undefined) {
			// Digits in a row are places of one number: 二〇一八.
			current =
				wasDigit && current !== undefined
					? current * 10 ** lengthOf(token) + digit
					: digit;
			wasDigit = true;
			continue;
		}
		wasDigit = false;
		const small = SMALL_UNITS.get(token);
		const large = LARGE_UNITS.get(token);
		const contraction = CONTRACTIONS.get(token);
		if (small !== undefined) section += (current ?? 1) * small;
		else if (contraction !== undefined) section += contraction;
		else if (large !== undefined) {
			const counted = section + (current ?? 0) || (total === 0 ? 1 : 0);
			if (large >= 1e8) total = (total + counted) * large;
			else total += counted * large;
			section = 0;
		} else return undefined;
		current = undefined;
	}
	const value = Math.round((total + section + (current ?? 0)) * SCALE) / SCALE;
	return Number.isSafeInteger(Math.floor(value)) ? value : undefined;
}

const WRITTEN_DIGITS = "零一二三四五六七八九";

/** Writes a whole number below ten thousand as articles have it: 285 as 二百八十五. */
export function writeNumeral(number: number): string {
	let written = "";
	let hasGap = false;
	for (const [unit, name] of [
		[1000, "千"],
		[100, "百"],
		[10, "十"],
		[1, ""],
	] as const) {
		const digit = Math.floor(number / unit) % 10;
		if (digit === 0) {
			hasGap ||= written !== "";
			continue;
		}
		if (hasGap) written += "零";
		hasGap = false;
		written +=
			written === "" && unit === 10 && digit === 1
				? name
				: WRITTEN_DIGITS.charAt(digit) + name;
	}
	return written;
}

function lengthOf(token: string): number {
	return token.includes(".") ? 0 : token.length;
}

function numbered(digits: string): [string, number][] {
	return [...digits].map((digit, value) => [digit, value]);
}
