// English numerals: digits with separators, numbers in words, and both with “million”.
import type { Reading, Span } from "../reading.ts";

const UNITS =
	"zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
		" ",
	);
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const SCALES: Readonly<Record<string, number>> = {
	hundred: 1e2,
	thousand: 1e3,
	million: 1e6,
	billion: 1e9,
	trillion: 1e12,
};
const WORDS: ReadonlyMap<string, number> = new Map([
	...UNITS.map((word, value): [string, number] => [word, value]),
	...TENS.map((word, at): [string, number] => [word, (at + 2) * 10]),
	["a", 1],
	["an", 1],
]);

const WORD = [...UNITS, ...TENS].join("|");
const SCALE = Object.keys(SCALES).join("|");
/** Source of an expression for a number without sign: `1,234.5`, `1.7 million`, `twenty-five`, `one hundred and two`, but not `five and two`. Ignore case with it. */
export const NUMERAL: string =
	`(?:\\d{1,3}(?:,\\d{3}){1,5}(?:\\.\\d{1,4})?|\\d{1,15}(?:\\.\\d{1,4})?)(?:[ -](?:${SCALE})\\b)?` +
	`|\\b(?:(?:${WORD})|an?(?= (?:${SCALE})\\b))(?:(?:(?<=hundred|thousand|million) and |[ -])(?:${WORD}|${SCALE})){0,8}\\b`;

/** Ordinals of degrees and counts: first to tenth, in words or figures. */
export const ORDINAL =
	"first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d{1,2}(?:st|nd|rd|th)";

/** A number, and where it stands. */
export interface Numeral extends Span {
	readonly value: number;
}

const NUMERALS = new RegExp(NUMERAL, "gi");

/** Gives the numbers of a part of a text, from left to right. */
export function findNumerals(
	{ folded }: Reading,
	{ start, end }: Span,
): Numeral[] {
	const found: Numeral[] = [];
	for (const { 0: text, index } of folded
		.slice(start, end)
		.matchAll(NUMERALS)) {
		const value = readNumeral(text);
		if (value !== undefined)
			found.push({
				start: start + index,
				end: start + index + text.length,
				value,
			});
	}
	return found;
}

/** Reads a number as `NUMERAL` matches it; undefined for anything else, such as “hundred two million hundred”. */
export function readNumeral(text: string): number | undefined {
	const parts = text
		.toLowerCase()
		.replaceAll(",", "")
		.split(/[\s-]+/);
	let total = 0;
	let group = 0;
	let isNumber = false;
	for (const part of parts) {
		const value = /^\d/.test(part) ? Number(part) : WORDS.get(part);
		const scale = SCALES[part];
		if (value !== undefined && !Number.isNaN(value)) group += value;
		else if (scale === 100 && isNumber) group *= scale;
		else if (scale !== undefined && isNumber) {
			total += group * scale;
			group = 0;
		} else if (part === "and" && isNumber) continue;
		else return undefined;
		isNumber = true;
	}
	// Products such as 1.7 × 10⁶ are not exact in binary; cents are the least that sums are printed in.
	return isNumber ? Math.round((total + group) * 1e4) / 1e4 : undefined;
}
