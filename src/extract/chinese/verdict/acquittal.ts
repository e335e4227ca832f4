// Acquittals: where 无罪 is what a court finds. Works on folded text.
import type { Span } from "../../reading.ts";

/** Tells a finding of 无罪 from a plea, a view or a rule. */
export function isAcquittal(text: string, { start, end }: Span): boolean {
	if (/^(?:辩护|辩解|推定|供述|的人|主张|意见)/.test(text.slice(end, end + 3)))
		return false;
	const before = text.slice(Math.max(0, start - 30), start);
	const clause = before.slice(
		Math.max(...[..."。,;:\n"].map((stop) => before.lastIndexOf(stop))) + 1,
	);
	return !/辩|认为|请求|要求|主张|作$|做$/.test(clause);
}
