// Chinese numerals and dates, as far as labels and the check of labels against texts need them; apart from the rules that are measured.

const DIGITS: ReadonlyMap<string, number> = new Map(
	Object.entries({
		〇: 0,
		零: 0,
		"○": 0,
		一: 1,
		壹: 1,
		元: 1,
		二: 2,
		两: 2,
		贰: 2,
		三: 3,
		叁: 3,
		四: 4,
		肆: 4,
		五: 5,
		伍: 5,
		六: 6,
		陆: 6,
		七: 7,
		柒: 7,
		八: 8,
		捌: 8,
		九: 9,
		玖: 9,
	}),
);
const UNITS: ReadonlyMap<string, number> = new Map(
	Object.entries({
		十: 10,
		拾: 10,
		百: 100,
		佰: 100,
		千: 1000,
		仟: 1000,
	}),
);
const GREAT_UNITS: ReadonlyMap<string, number> = new Map(
	Object.entries({ 万: 1e4, 亿: 1e8 }),
);

/** What `readNumber` reads, as part of a regular expression over folded text (NFKC). */
export const NUMBER_PATTERN =
	"[0-9][0-9,]{0,20}(?:\\.[0-9]{1,8})?[千万亿]{0,2}|[〇零○一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟]{1,20}";

/** Reads a number in Chinese or Arabic numerals or a mixture (`3.5万`, `二〇一八`, `一百二十`); undefined for anything else. */
export function readNumber(text: string): number | undefined {
	const arabic = /^([0-9][0-9,]*(?:\.[0-9]+)?)([千万亿]*)$/.exec(text);
	if (arabic !== null) {
		let value = Number((arabic[1] ?? "").replaceAll(",", ""));
		for (const unit of arabic[2] ?? "")
			value *= UNITS.get(unit) ?? GREAT_UNITS.get(unit) ?? 1;
		return value;
	}
	const units = [...text];
	if (units.length > 1 && units.every((unit) => DIGITS.has(unit)))
		return units.reduce((sum, unit) => sum * 10 + (DIGITS.get(unit) ?? 0), 0);
	return readByUnits(units);
}

function readByUnits(units: readonly string[]): number | undefined {
	let total = 0;
	let section = 0;
	let digit: number | undefined;
	for (const unit of units) {
		const small = UNITS.get(unit);
		const great = GREAT_UNITS.get(unit);
		if (small !== undefined) {
			section += (digit ?? 1) * small;
			digit = undefined;
		} else if (great !== undefined) {
			total = (total + section + (digit ?? 0)) * great;
			section = 0;
			digit = undefined;
		} else {
			digit = DIGITS.get(unit);
			if (digit === undefined) return undefined;
		}
	}
	return total + section + (digit ?? 0);
}

const DATE =
	/^([0-9〇零○一二三四五六七八九]{4})年([0-9〇零一二三四五六七八九十]{1,3})月([0-9〇零一二三四五六七八九十]{1,3})日$/;

/** Reads a day such as 二〇一八年七月十六日 as `2018-07-16`; an ISO date stays as it is, anything else gives undefined. */
export function readChineseDate(text: string): string | undefined {
	const folded = text
		.normalize("NFKC")
		.replace(/\s/g, "")
		.replace(/[O0Ｏo◯]/g, (zero) => (zero === "0" ? "0" : "〇"));
	if (/^\d{4}-\d\d-\d\d$/.test(folded)) return folded;
	const [, year, month, day] = DATE.exec(folded) ?? [];
	if (year === undefined || month === undefined || day === undefined)
		return undefined;
	const parts = [
		[...year].map((unit) => DIGITS.get(unit) ?? unit).join(""),
		readNumber(month),
		readNumber(day),
	];
	return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
