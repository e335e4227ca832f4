// What a decision has defendants pay back: restitution to victims, and illegal gains that are recovered. Works on folded text.
import type { Span } from "../reading.ts";
import type { Match } from "../trie.ts";
import { findMoney, type Money } from "./money.ts";
import { findReferences } from "./reference.ts";
import type { Roster } from "./roster.ts";

/** An amount that one defendant must pay; the span is the clause that orders it. */
export interface Recovery extends Span {
	readonly defendant: number;
	readonly kind: "restitution" | "illegal-gains";
	readonly money: Money;
}

/** Items that order something to be paid back. */
const ORDER = /(?:责令|判令|追缴|没收)[^。;\n]{0,240}/g;

const RESTITUTION = /退赔|退还|返还/;
const GAINS = /违法所得|非法所得|犯罪所得|赃款|非法获利|所得款/;

/** Amounts that are paid already, or part of another one. */
const ASIDE = /(?:已|其中|扣除|除)[^,、]{0,24}$/;

/** Gives what a decision orders single defendants to pay; what several owe together is left out, as nobody owes it alone. */
export function findRecoveries(
	folded: string,
	{ start, end }: Span,
	roster: Roster,
): Recovery[] {
	const found: Recovery[] = [];
	for (const match of folded.slice(start, end).matchAll(ORDER)) {
		const at = start + match.index;
		const span = { start: at, end: at + match[0].length };
		const [reference, ...others] = findReferences(folded, span, roster);
		const defendant = reference?.value[0];
		if (reference === undefined || defendant === undefined) continue;
		if (
			reference.value.length > 1 ||
			others.some(({ value }) => !value.includes(defendant))
		)
			continue;
		const isRestitution = RESTITUTION.test(match[0]);
		if (!isRestitution && !GAINS.test(match[0])) continue;
		const amounts = findMoney(folded, span.start, span.end).filter(
			(amount) => !ASIDE.test(folded.slice(span.start, amount.start)),
		);
		const money = addUp(amounts);
		if (money === undefined) continue;
		const last = amounts.at(-1)?.end ?? span.end;
		found.push({
			start: span.start,
			end: last,
			defendant,
			kind: isRestitution ? "restitution" : "illegal-gains",
			money,
		});
	}
	return found;
}

/** Adds amounts in one currency; several currencies have no sum. */
function addUp(amounts: readonly Match<Money>[]): Money | undefined {
	const [first, ...others] = amounts.map(({ value }) => value);
	if (first === undefined) return undefined;
	if (others.some(({ currency }) => currency !== first.currency))
		return undefined;
	const cents = [first, ...others].reduce(
		(sum, { value }) => sum + Math.round(value * 100),
		0,
	);
	return { ...first, value: cents / 100 };
}
