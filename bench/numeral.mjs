// Chinese numerals as judgments print them.

const DIGITS = [..."零一二三四五六七八九"];

/**
 * Writes a whole number below a hundred million: 12 is 十二, 30500 is 三万零五百.
 * @param {number} number
 */
export function writeNumeral(number) {
	if (number >= 10_000) {
		const rest = number % 10_000;
		const gap = rest > 0 && rest < 1000 ? "零" : "";
		return `${writeNumeral(Math.floor(number / 10_000))}万${rest === 0 ? "" : gap + writeSection(rest)}`;
	}
	return writeSection(number).replace(/^一十/, "十");
}

/** Writes a number below ten thousand. */
function writeSection(number) {
	const units = [
		[1000, "千"],
		[100, "百"],
		[10, "十"],
		[1, ""],
	];
	let text = "";
	let isGap = false;
	for (const [size, unit] of units) {
		const digit = Math.floor(number / size) % 10;
		if (digit === 0) isGap ||= text !== "";
		else {
			text += (isGap ? "零" : "") + DIGITS[digit] + unit;
			isGap = false;
		}
	}
	return text;
}

/** Writes a year digit by digit: 2023 is 二〇二三. */
export function writeYear(year) {
	return [...String(year)]
		.map((digit) => (digit === "0" ? "〇" : DIGITS[Number(digit)]))
		.join("");
}

/** Writes a term in months: 26 is 二年二个月. */
export function writeTerm(months) {
	const years = Math.floor(months / 12);
	const rest = months % 12;
	return [
		years > 0 ? `${writeNumeral(years)}年` : "",
		rest > 0 ? `${writeNumeral(rest)}个月` : "",
	].join("");
}
