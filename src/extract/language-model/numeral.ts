// Numerals in words: the numbers that a quote holds, in digits, in English words and in Chinese. Used to check what a model states, not to read.

export interface Numeral {
	readonly value: number;
	readonly start: number;
	readonly end: number;
}

const DIGITS: Readonly<Record<string, number>> = {
	〇: 0,
	零: 0,
	一: 1,
	二: 2,
	两: 2,
	三: 3,
	四: 4,
	五: 5,
	六: 6,
	七: 7,
	八: 8,
	九: 9,
	壹: 1,
	贰: 2,
	叁: 3,
	肆: 4,
	伍: 5,
	陆: 6,
	柒: 7,
	捌: 8,
	玖: 9,
};
const TENS: Readonly<Record<string, number>> = {
	十: 10,
	拾: 10,
	百: 100,
	佰: 100,
	千: 1_000,
	仟: 1_000,
};
const MULTIPLIERS: Readonly<Record<string, number>> = {
	百: 100,
	千: 1_000,
	万: 10_000,
	亿: 100_000_000,
	hundred: 100,
	thousand: 1_000,
	k: 1_000,
	million: 1_000_000,
	m: 1_000_000,
	billion: 1_000_000_000,
};
const WORDS: Readonly<Record<string, number>> = Object.fromEntries(
	"zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
		.split(" ")
		.map((word, value) => [word, value]),
);
const WORD_TENS: Readonly<Record<string, number>> = Object.fromEntries(
	"twenty thirty forty fifty sixty seventy eighty ninety"
		.split(" ")
		.map((word, nth) => [word, 10 * (nth + 2)]),
);

const ARABIC =
	/\d[\d,]*(?:\.\d+)?(?:\s{0,2}(?:(hundred|thousand|million|billion|[km])\b|([百千万亿]))(亿)?)?/g;
const CHINESE =
	/[〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]+/g;
const NUMBER_WORD = [...Object.keys(WORDS), ...Object.keys(WORD_TENS)].join(
	"|",
);
const ENGLISH = new RegExp(
	`\\b(?:${NUMBER_WORD}|an?(?=\\s(?:hundred|thousand|million|half)))(?:[\\s-](?:and\\s)?(?:${NUMBER_WORD}|hundred|thousand|million)\\b){0,12}(?!\\w)`,
	"g",
);

/** Finds the numbers in words that are folded and in lower case, from left to right. */
export function findNumerals(words: string): Numeral[] {
	const found: Numeral[] = [];
	const add = (match: RegExpExecArray, value: number | undefined): void => {
		if (value === undefined) return;
		const { index: start } = match;
		found.push({ value, start, end: start + match[0].length });
	};
	for (const match of words.matchAll(ARABIC)) {
		const [whole, word, unit, large] = match;
		const value = Number(/^[\d,.]+/.exec(whole)?.[0].replace(/,/g, ""));
		const times =
			(MULTIPLIERS[word ?? unit ?? ""] ?? 1) * (MULTIPLIERS[large ?? ""] ?? 1);
		add(match, roundCents(value * times));
	}
	for (const match of words.matchAll(CHINESE))
		add(match, readChinese(match[0]));
	for (const match of words.matchAll(ENGLISH))
		add(match, readEnglish(match[0]));
	return found.sort((a, b) => a.start - b.start);
}

/** Reads a number in Chinese characters; a row of digits without units is read digit by digit. */
export function readChinese(text: string): number | undefined {
	if ([...text].every((sign) => sign in DIGITS))
		return text.length > 15
			? undefined
			: Number([...text].map((sign) => DIGITS[sign]).join(""));
	let total = 0;
	let section = 0;
	let digit: number | undefined;
	for (const sign of text) {
		if (sign in DIGITS) digit = DIGITS[sign];
		else if (sign in TENS) {
			section += (digit ?? 1) * (TENS[sign] ?? 1);
			digit = undefined;
		} else {
			const part = section + (digit ?? 0);
			total =
				sign === "亿"
					? (total + part) * 100_000_000
					: total + (part || 1) * 10_000;
			section = 0;
			digit = undefined;
		}
	}
	return total + section + (digit ?? 0);
}

function readEnglish(text: string): number | undefined {
	let total = 0;
	let part = 0;
	for (const word of text.split(/[\s-]+/)) {
		if (word === "and") continue;
		if (word === "hundred") part = (part || 1) * 100;
		else if (word === "thousand" || word === "million") {
			total += (part || 1) * (MULTIPLIERS[word] ?? 1);
			part = 0;
		} else
			part += WORDS[word] ?? WORD_TENS[word] ?? (/^an?$/.test(word) ? 1 : 0);
	}
	return total + part;
}

/** Takes away what binary fractions add. */
function roundCents(value: number): number {
	return Math.round(value * 100) / 100;
}
