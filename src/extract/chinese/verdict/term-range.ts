// What the terms of several lie between, where a verdict tells no more: 判处有期徒刑一年至三年不等, 判处五年至二年不等有期徒刑. Works on folded text.
import type { Span } from "../../reading.ts";
import type { Match } from "../../trie.ts";
import { type Duration, readDurationAt } from "../duration.ts";

/** The shortest and the longest term of several. */
export interface TermRange {
	readonly minimum: Duration;
	readonly maximum: Duration;
	/** Whether the terms are said to differ (不等); other ranges are limits of the law or proposals unless several are sentenced. */
	readonly isOfSeveral: boolean;
}

const TO = /(?:至|到|-|~)(?:有期徒刑|拘役)?/y;

/** A range that stands before the name of the penalty. */
const BEFORE =
	/(?:[0-9一二三四五六七八九十两零年个月]{2,12})(?:至|到)(?:[0-9一二三四五六七八九十两零年个月]{2,12})不等的?$/;

/** UTF-16 units before the name of a penalty in which its range stands. */
const BEFORE_UNITS = 32;

/** Reads the range of the penalty whose name is given, behind it or before it. */
export function readTermRange(
	text: string,
	{ start, end }: Span,
): Match<TermRange> | undefined {
	const behind = readRangeAt(text, end);
	if (behind !== undefined) return { ...behind, start };
	const before = BEFORE.exec(
		text.slice(Math.max(0, start - BEFORE_UNITS), start),
	);
	if (before === null) return undefined;
	const range = readRangeAt(text, start - before[0].length);
	return range === undefined ? undefined : { ...range, end };
}

function readRangeAt(text: string, at: number): Match<TermRange> | undefined {
	const one = readDurationAt(text, at);
	if (one === undefined) return undefined;
	TO.lastIndex = one.end;
	if (!TO.test(text)) return undefined;
	const other = readDurationAt(text, TO.lastIndex);
	if (other === undefined) return undefined;
	const [minimum, maximum] =
		daysOf(one.value) <= daysOf(other.value)
			? [one.value, other.value]
			: [other.value, one.value];
	const isOfSeveral = text.startsWith("不等", other.end);
	const end = isOfSeveral ? other.end + 2 : other.end;
	return { start: at, end, value: { minimum, maximum, isOfSeveral } };
}

/** Days as they are counted for comparing only. */
function daysOf({ months, days }: Duration): number {
	return months * 30 + days;
}
