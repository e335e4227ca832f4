// Main penalties with their terms: 有期徒刑三年, 三年有期徒刑, 死刑,缓期二年执行. Works on folded text.
import { type Duration, readDurationAt } from "../duration.ts";
import { isLimit, skip } from "./measure.ts";
import type { Piece } from "./piece.ts";
import { readTermRange } from "./term-range.ts";
import type { PenaltyWord } from "./word.ts";

/** Main penalties by their names; some as OCR has them. */
const MAIN_PENALTIES: ReadonlyMap<string, string> = new Map([
	["有期徒刑", "fixed-term-imprisonment"],
	["有期刑期", "fixed-term-imprisonment"],
	["有期徒型", "fixed-term-imprisonment"],
	["有期徙刑", "fixed-term-imprisonment"],
	["有期徒", "fixed-term-imprisonment"],
	["无期徒刑", "life-imprisonment"],
	["拘役", "criminal-detention"],
	["管制", "public-surveillance"],
	["死刑", "death-penalty"],
]);

/** What may stand between the name of a penalty and its measure. */
const TERM_FILLER = /(?:为|各|共计|计|总和刑期|刑期|[:\s])?/y;

/**
 * Reads a main penalty; undefined where it has no term that it must have, or one that is a limit of the law.
 * @param isOfSeveral whether several are sentenced, for whom a range may be told
 */
export function readMain(
	text: string,
	word: PenaltyWord,
	isOfSeveral: boolean,
): Piece | undefined {
	const { kind, start, end } = word;
	const penalty = MAIN_PENALTIES.get(word.word);
	if (penalty === undefined) return undefined;
	if (penalty === "death-penalty" || penalty === "life-imprisonment")
		return readCapital(text, word, penalty);
	const range = readTermRange(text, word);
	if (range !== undefined)
		return isOfSeveral || range.value.isOfSeveral
			? {
					kind,
					penalty,
					range: range.value,
					isInWords: false,
					start: range.start,
					end: range.end,
				}
			: undefined;
	const term = readDurationAt(text, skip(TERM_FILLER, text, end));
	const main = { kind, penalty, isInWords: false };
	if (term === undefined) {
		const before = readTermBefore(text, start);
		return before === undefined
			? undefined
			: { ...main, term: before.value, start: before.start, end };
	}
	return isLimit(text, term.end)
		? undefined
		: { ...main, term: term.value, start, end: term.end };
}

/** A term before the name of the penalty: 判处三年有期徒刑. */
const TERM_BEFORE =
	/(?<=处(?:以)?)[0-9一二三四五六七八九十两零年个月日]{2,12}$/;

function readTermBefore(
	text: string,
	at: number,
): { start: number; value: Duration } | undefined {
	const before = TERM_BEFORE.exec(text.slice(Math.max(0, at - 16), at));
	if (before === null) return undefined;
	const term = readDurationAt(text, at - before[0].length);
	return term?.end === at ? term : undefined;
}

/** Penalties without a measure; death may be reprieved. */
function readCapital(
	text: string,
	{ kind, start, end }: PenaltyWord,
	penalty: string,
): Piece | undefined {
	if (/^(?:或|、)/.test(text.slice(end, end + 1))) return undefined;
	const reprieve = /^[,、]?(?:同时)?(?:宣告)?缓期(?:二|两|2)年/.exec(
		text.slice(end, end + 14),
	);
	return penalty === "death-penalty" && reprieve !== null
		? {
				kind,
				penalty: "death-penalty-with-reprieve",
				isInWords: false,
				start,
				end: end + reprieve[0].length,
			}
		: { kind, penalty, isInWords: false, start, end };
}
