// The accused of a case who are counted but not named: 张某等12人, 其余10名被告人.
import type { RawObject } from "../../model/record.ts";
import type { Reading, Span } from "../reading.ts";
import type { Accused } from "./accused.ts";
import type { CaseCount, CaseOutcome } from "./case-defendant.ts";
import { isCriminal } from "./case-proceeding.ts";
import type { Decision } from "./decision.ts";
import { readNumeral } from "./numeral.ts";

/** Where they are looked for, and whom the case names. */
interface Naming {
	readonly accused: readonly Accused[];
	readonly decisions: readonly Decision[];
	readonly whole: Span;
}

const SIZE =
	/等(?:其他)?([0-9一二三四五六七八九十百两]{1,4})(?:名|位|个)?(?:被告|犯罪嫌疑)?人(?!民)/g;
const FURTHER =
	/(?:其他|其余)([0-9一二三四五六七八九十百两]{1,4})(?:名|位|个)?(?:被告|犯罪嫌疑|涉案)人/g;

/** Describes the accused who are counted but not named. */
export function describeOthers(
	reading: Reading,
	{ accused, decisions, whole }: Naming,
	outcomes: readonly CaseOutcome[],
): RawObject | undefined {
	const text = reading.folded;
	const spoken = [...decisions.filter(isCriminal).map(({ span }) => span)];
	let size = 0;
	let span: Span | undefined;
	const see = (count: number | undefined, at: number, length: number): void => {
		if (count === undefined || count <= size) return;
		size = count;
		span = { start: at, end: at + length };
	};
	for (const { start, end } of spoken)
		for (const match of text.slice(start, end).matchAll(SIZE))
			if (namesBefore(text, start + match.index, accused))
				see(
					(readNumeral(match[1] ?? "") ?? 0) - accused.length,
					start + match.index,
					match[0].length,
				);
	if (accused.length > 0 && size === 0)
		for (const match of text.slice(whole.start, whole.end).matchAll(FURTHER))
			if (!namesAfterRole(text, whole.start + match.index, accused))
				see(
					readNumeral(match[1] ?? ""),
					whole.start + match.index,
					match[0].length,
				);
	if (span === undefined || size < 1) return undefined;
	const shared = sharedCounts(outcomes);
	return {
		label: text.slice(span.start, span.end),
		quote: [reading.quote(span)],
		size,
		...(shared.length === 0
			? {}
			: {
					counts: shared.map(({ offense, status, spans }) => ({
						offense,
						status,
						quote: spans.map((part) => reading.quote(part)),
					})),
				}),
	};
}

function namesBefore(
	text: string,
	at: number,
	accused: readonly Accused[],
): boolean {
	return accused.some(
		({ name }) =>
			text.endsWith(name, at) || text.slice(at - name.length, at) === name,
	);
}

/** 被告人林某等其他7名被告人 counts those who are named later, too, where as many are. */
function namesAfterRole(
	text: string,
	at: number,
	accused: readonly Accused[],
): boolean {
	const size = readNumeral(
		/[0-9一二三四五六七八九十百两]{1,4}/.exec(text.slice(at, at + 8))?.[0] ??
			"",
	);
	return size !== undefined && size < accused.length;
}

/** Counts that all whom the case names have in common. */
function sharedCounts(outcomes: readonly CaseOutcome[]): CaseCount[] {
	const [first, ...others] = outcomes;
	return (first?.counts ?? []).filter(({ offense, status }) =>
		others.every(({ counts }) =>
			counts.some(
				(count) => count.offense === offense && count.status === status,
			),
		),
	);
}
