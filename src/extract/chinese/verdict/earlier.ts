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

/** UTF-16 units before a word that may tell of an earlier judgment. */
const EARLIER_UNITS = 40;

/** Gives the words since the last comma, and since somebody was named. */
export function clauseBefore(
	{ text, clause, at, namedTo }: VerdictState,
	start: number,
): string {
	const from = Math.max(clause, at, namedTo, start - EARLIER_UNITS);
	const before = text.slice(from, start);
	return before.slice(before.lastIndexOf(",") + 1);
}
