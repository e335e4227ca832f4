// Words by which a verdict speaks of another judgment: what that one imposed is not imposed again. Works on folded text.
import type { Span } from "../../reading.ts";
import type { VerdictState } from "./state.ts";

/** Words before a penalty by which it is that of an earlier judgment. */
const EARLIER =
	/前罪|原判|原犯|余刑|余下|未执行|没有执行|尚未|剩余|前判|残刑|撤销|(?<!(?:作出|出具|下达|以)[^号]{0,40})号|前次|原刑|判决中|折抵/;

/** Tells whether the words since the last comma speak of an earlier judgment. */
export function isEarlier(state: VerdictState, event: Span): boolean {
	return EARLIER.test(clauseBefore(state, event.start));
}

/** What tells behind a penalty that another takes its place: 由有期徒刑十年改为有期徒刑七年. */
const REPLACED = /^[^,。;]{0,16}?(?:改判|改为|减为|减轻为|变更为)/;

/** Tells whether a penalty is one that another takes the place of. */
export function isReplaced(text: string, { end }: Span): boolean {
	return REPLACED.test(text.slice(end, end + 24));
}

/** UTF-16 units before a word that may tell of an earlier judgment. */
const EARLIER_UNITS = 40;

/** Gives the words since the last comma, and since somebody was named. */
export function clauseBefore(
	{ text, clause, at, asideTo, namedTo }: VerdictState,
	start: number,
): string {
	const from = Math.max(clause, at, asideTo, namedTo, start - EARLIER_UNITS);
	const before = text.slice(from, start);
	return before.slice(before.lastIndexOf(",") + 1);
}
