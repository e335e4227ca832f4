import { describe, expect, it } from "vitest";
import { ONE, type PenaltyCase, penaltiesOf } from "./penalties.ts";

/** Restitution in several sums, or in words that stand before or behind the sum. */
const PARTS: readonly PenaltyCase[] = [
	[
		"Roe brought a cashier’s check for $126,300 in restitution to court and was ordered to pay another $97,850 in restitution.",
		"restitution 224150",
	],
	[
		"Roe handed over a check for $2,000 in restitution at the hearing.",
		"restitution 2000",
	],
	[
		"Roe paid $2,000 in restitution on Friday and must pay another $3,000.",
		"restitution 5000",
	],
	[
		"Roe paid $2,000 in restitution at sentencing and must pay the remaining $3,000 in restitution within a year.",
		"restitution 5000",
	],
	[
		"She was ordered to pay $2,000 in restitution to the mill, $3,000 to the bakery and $500 to the church.",
		"restitution 5500",
	],
	[
		"She was ordered to pay restitution of $2,000 to the mill, $3,000 to the bakery, and $500 to the church.",
		"restitution 5500",
	],
	[
		"She was ordered to pay $2,000 to the mill and $3,000 to the bakery.",
		"restitution 5000",
	],
	[
		"She was ordered to pay $2,000 to the mill and $3,000 to the bakery in restitution.",
		"restitution 5000",
	],
	[
		"She must pay $2,000 to one victim and $3,000 to the other.",
		"restitution 5000",
	],
	[
		"She must pay restitution of $2,000 and $3,000 to the two families.",
		"restitution 5000",
	],
	[
		"She was ordered to pay restitution: $2,000 to the mill and $3,000 to the bakery.",
		"restitution 5000",
	],
	[
		"She was ordered to pay $2,000 in restitution to the mill and another $3,000 in restitution to its insurer.",
		"restitution 5000",
	],
	[
		"She was ordered to pay $2,000 in restitution to the mill as well as $3,000 to its insurer.",
		"restitution 5000",
	],
	[
		"She was ordered to pay $2,000 in restitution to the mill and a $3,000 fine.",
		"fine 3000, restitution 2000",
	],
	[
		"She was ordered to pay $2,000 in restitution to the mill and $3,000 in fines.",
		"fine 3000, restitution 2000",
	],
	[
		"She was ordered to pay $2,000 in restitution, a $3,000 fine and $150 in court costs.",
		"fine 3000, restitution 2000",
	],
	[
		"She was ordered to pay $2,000 to the state in restitution.",
		"restitution 2000",
	],
	[
		"She was ordered to make full restitution to the mill, $2,000.",
		"restitution 2000",
	],
	["Restitution to the mill was set at $2,000.", "restitution 2000"],
	["Restitution has been set at $2,000.", "restitution 2000"],
	[
		"Restitution in the amount of $2,000 is due to the mill.",
		"restitution 2000",
	],
	[
		"Restitution in the amount of $2,000 is owed to the mill.",
		"restitution 2000",
	],
	["Restitution of $2,000 is to be paid to the mill.", "restitution 2000"],
	["Restitution totals $2,000.", "restitution 2000"],
	["Restitution: $2,000.", "restitution 2000"],
	[
		"The court ordered restitution to the mill in the amount of $2,000.",
		"restitution 2000",
	],
	["Full restitution of $2,000 has been paid.", "restitution 2000"],
	["Roe has already repaid $2,000 in restitution.", "restitution 2000"],
	["Roe is to repay the mill $2,000.", "restitution 2000"],
	["Roe is required to pay $2,000 in restitution.", "restitution 2000"],
	["Roe is ordered to pay $2,000 in restitution.", "restitution 2000"],
	["Roe is liable for restitution of $2,000.", "restitution 2000"],
	["Roe was held liable for $2,000 in restitution.", "restitution 2000"],
	["Roe consented to a restitution judgment of $2,000.", "restitution 2000"],
	["Roe signed a restitution judgment order for $2,000.", "restitution 2000"],
	[
		"Roe waived an appeal and paid the mill $2,000 in restitution.",
		"restitution 2000",
	],
	[
		"Judge Moss entered a restitution judgment of $2,000 against Roe.",
		"restitution 2000",
	],
	["Judge Moss set restitution at $2,000.", "restitution 2000"],
	[
		"Judge Moss fixed restitution at $2,000 and imposed a fine of $500.",
		"fine 500, restitution 2000",
	],
	["Judge Moss imposed $2,000 in restitution.", "restitution 2000"],
	["A hearing on restitution of $2,000 is set for May 9.", "none"],
	["Prosecutors are seeking $2,000 in restitution.", "none"],
	["Roe could be ordered to pay $2,000 in restitution.", "none"],
	["The mill has asked for $2,000 in restitution.", "none"],
	["Roe paid the mill’s cashier $2,000 to keep quiet.", "none"],
	["Roe had repaid $2,000 before the theft was discovered.", "none"],
];

describe("restitution in parts", () => {
	it.each(PARTS)("reads %s", (passage, penalties) => {
		expect(penaltiesOf(ONE, passage)).toBe(penalties);
	});
});
