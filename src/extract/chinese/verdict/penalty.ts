// Penalties as a verdict words them, each with its measure: which word, read how. Works on folded text.
import { readDurationAt } from "../duration.ts";
import { findMoney } from "../money.ts";
import { readFine } from "./fine.ts";
import { readMain } from "./main-penalty.ts";
import { isLimit, skip } from "./measure.ts";
import type { Piece } from "./piece.ts";
import type { PenaltyWord } from "./word.ts";

/** What may stand between the name of a penalty and its measure. */
const PROBATION_FILLER = /(?:考验期限?|期限?)?(?:为|[:\s])?(?:考验期)?/y;

/** UTF-16 units behind the name of a penalty in which its amount is looked for. */
const MONEY_UNITS = 40;

/** UTF-16 units in which the end of a ban is looked for. */
const BAN_UNITS = 120;

/**
 * Reads the penalty that begins with a word; undefined where it has no measure that it must have, or one that is a limit of the law.
 * @param isOfSeveral whether several are sentenced, for whom a range may be told
 */
export function readPiece(
	text: string,
	word: PenaltyWord,
	isOfSeveral: boolean,
): Piece | undefined {
	const { kind, start, end } = word;
	switch (kind) {
		case "main":
			return readMain(text, word, isOfSeveral);
		case "probation":
			return readProbation(text, word);
		case "fine":
			return readFine(text, word);
		case "deprivation": {
			const penalty = "deprivation-of-political-rights";
			const to =
				readDurationAt(text, end)?.end ??
				(text.startsWith("终身", end) ? end + 2 : end);
			return { kind, penalty, isInWords: true, start, end: to };
		}
		case "confiscation": {
			const penalty = "confiscation-of-property";
			const money = findMoney(text, end, end + MONEY_UNITS)[0];
			const to =
				money !== undefined && money.start - end <= 2 ? money.end : end;
			return { kind, penalty, isInWords: false, start, end: to };
		}
		case "deportation":
			return { kind, penalty: "deportation", isInWords: false, start, end };
		case "exemption": {
			const penalty = "exemption-from-punishment";
			return { kind, penalty, isInWords: false, start, end };
		}
		case "ban": {
			const stop = text.slice(end, end + BAN_UNITS).search(/[。;\n]/);
			return { kind, isInWords: true, start, end: end + Math.max(stop, 0) };
		}
	}
}

function readProbation(
	text: string,
	{ kind, start, end }: PenaltyWord,
): Piece | undefined {
	const duration = readDurationAt(text, skip(PROBATION_FILLER, text, end));
	return duration === undefined || isLimit(text, duration.end)
		? undefined
		: {
				kind,
				probation: duration.value,
				isInWords: false,
				start,
				end: duration.end,
			};
}
