// The sums of a sentence: which are fines, which restitution, and which neither. Part of penalty.ts.
import type { Reading, Span } from "../../reading.ts";
import { findMoney, type Money } from "../money.ts";

/** A fine or restitution. */
export interface PenaltySum {
	readonly use: "fine" | "restitution";
	readonly sum: Money;
}

interface SumForm {
	readonly use: PenaltySum["use"] | "none";
	readonly before?: RegExp;
	readonly after?: RegExp;
}

const ABOUT =
	"(?: (?:of|for|at|in|to|totaling|totalling|him|her|them|the|a|an|total|sum|amount|company|over|about|nearly|roughly|approximately|more than|at least|up to))";

/** Uses of sums by the words around them; the first form that fits counts. */
const SUMS: readonly SumForm[] = [
	// “for evading $9,000 in fines”, “after stealing $9,000”: what was done, not what is to be paid.
	{
		use: "none",
		before:
			/\b(?:for|by|after|of) (?:\w+ly )?(?!restitution|paying|having|totaling)\w+ing\b(?:(?!, (?:and|plus)|\bordered\b|\bfined\b)[^.;]){0,80}$/i,
	},
	{
		use: "none",
		after:
			/^ (?:(?!and )[\w-]+ ){0,2}(?:bail|bond|fees?|costs?|surcharges?|assessments?|forfeiture)\b|^ a (?:month|week|year)\b/i,
	},
	{
		use: "fine",
		after:
			/^ (?:(?:criminal|total|court|state|in|civil|mandatory) ){0,3}(?:fines?|penalt(?:y|ies))\b/i,
	},
	{
		use: "restitution",
		after:
			/^ (?:in |as |of |total )?(?:(?:victim|full|total|criminal|court-ordered|direct) )?restitution\b|^ (?:back )?(?:to (?:the |his |her |their )?(?:[\w'-]+ ){0,3}(?:victims?|estate)\b|(?:[^.;,$]{3,50} )in restitution\b)/i,
	},
	{
		use: "restitution",
		before: new RegExp(
			`\\brestitution(?:, (?:joint|together)[\\w ]{0,20},)?(?: (?!and )[\\w'-]+){0,12} (?:of|for|at|totaling|totalling|sum of)${ABOUT}{0,3} $|\\brestitution(?: order| judgment)?(?::|(?: (?:was|is|were|has been|also|set|fixed|totals|totaled)){0,3}(?: (?:at|of|to|for))?)${ABOUT}{0,2} $|\\brestitution to (?:the |his |her |their )?(?:[\\w'-]+ ){0,3}[\\w'-]+, $`,
			"i",
		),
	},
	{
		use: "restitution",
		before: new RegExp(
			`\\b(?:repay|repaying|compensate|pay back|reimburse|pay restitution|confession of judgment for|judgment of|pay the balance of)(?: (?!and )[\\w'-]+){0,8}?(?:${ABOUT}){0,3} $`,
			"i",
		),
	},
	{
		use: "fine",
		before: new RegExp(
			`\\b(?:fined?|fines|penalty of)(?: (?:Ms\\.|Mr\\.|[A-Z][\\w-]+))?${ABOUT}{0,4} $`,
			"i",
		),
	},
	{
		use: "restitution",
		before: new RegExp(
			`\\bpay(?: back)? (?:the |his |her |their |its )?(?:[\\w'-]+ ){0,2}(?:victims?|estate|famil(?:y|ies)|investors|survivors|employer|company|owners?|clients|customers|residents)${ABOUT}{0,3} $`,
			"i",
		),
	},
	{
		use: "restitution",
		before: /\bpay (?:back |over )?(?:another|an additional|the remaining) $/,
		after: /^[.,;]|^ (?:to|in restitution|within|by|while|over)\b/,
	},
	{
		use: "restitution",
		before: /\bpay (?:back |over |more than |nearly |about )?$/i,
		after:
			/^ (?:back )?to (?!(?:the )?(?:court|clerk|county|state|treasury|general fund)\b)/i,
	},
];
/** Between two sums of restitution: “$5,000 in restitution to the mill, $200 to the church and $300 to the bakery”, “$5,000 and $300 to the two families”. */
const CONTINUED =
	/^(?:(?: in restitution)? to (?:[\w.&'’-]+,? ){0,12}?[\w.&'’-]+(?:;|,|,? and|,? as well as|,? plus))?(?: and)? (?:another |an additional )?$/;
/** Words before a sum, and behind it, that tell what it is for. */
const BEFORE = 110;
const AFTER = 60;

/** Gives the fines and restitution of a part of a sentence, from left to right. */
export function findPenaltySums(
	reading: Reading,
	region: Span,
	from: number,
): PenaltySum[] {
	const { folded } = reading;
	const found: PenaltySum[] = [];
	let last: number | undefined;
	for (const sum of findMoney(reading, region)) {
		const before = folded
			.slice(Math.max(from, sum.start - BEFORE), sum.start)
			.replace(/\s/g, " ");
		const after = folded.slice(sum.end, sum.end + AFTER).replace(/\s/g, " ");
		const between =
			last === undefined
				? ""
				: folded.slice(last, sum.start).replace(/\s/g, " ");
		const form = SUMS.find(
			(one) =>
				(one.before === undefined || one.before.test(before)) &&
				(one.after === undefined || one.after.test(after)),
		);
		const isContinued =
			CONTINUED.test(between) &&
			/^ (?:in restitution )?to\b/.test(after) &&
			form?.use !== "fine";
		const use = isContinued ? "restitution" : form?.use;
		if (use === undefined || use === "none") continue;
		if (use === "restitution") last = sum.end;
		found.push({ use, sum });
	}
	return found;
}
