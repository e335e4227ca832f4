import { describe, expect, it } from "vitest";
import { ONE, type PenaltyCase, penaltiesOf } from "./penalties.ts";

/** Fines and restitution, alone and beside a term. */
const SUMS: readonly PenaltyCase[] = [
	["She was fined $2,500.", "fine 2500"],
	["She was ordered to pay a $2,500 fine.", "fine 2500"],
	["She was sentenced to pay a fine of $2,500.", "fine 2500"],
	[
		"She was sentenced to two years in prison and a $10,000 fine.",
		"P2Y, fine 10000",
	],
	[
		"She was sentenced to two years in prison, and was fined $10,000.",
		"P2Y, fine 10000",
	],
	["Judge Moss fined her $750.", "fine 750"],
	["Judge Moss imposed a fine of $750.", "fine 750"],
	["The court imposed a $750 fine.", "fine 750"],
	["A fine of $750 was imposed.", "fine 750"],
	["Roe must pay a fine of $750 and court costs.", "fine 750"],
	["She was assessed a $750 fine.", "fine 750"],
	[
		"She was sentenced to one year of probation and assessed a fine of $1,000.",
		"probation P1Y, fine 1000",
	],
	[
		"She was ordered to pay $18,400 in restitution to the victim.",
		"restitution 18400",
	],
	["She was ordered to pay restitution of $18,400.", "restitution 18400"],
	[
		"She was ordered to pay restitution in the amount of $18,400.",
		"restitution 18400",
	],
	[
		"She was ordered to make restitution totaling $18,400 to three families.",
		"restitution 18400",
	],
	["She was ordered to repay $18,400 to the bakery.", "restitution 18400"],
	["She must repay the bakery $18,400.", "restitution 18400"],
	["The judge ordered her to pay back $18,400.", "restitution 18400"],
	["The judge ordered restitution of $18,400.", "restitution 18400"],
	["The judge also ordered $18,400 in restitution.", "restitution 18400"],
	["Restitution of $18,400 was ordered.", "restitution 18400"],
	["Restitution was set at $18,400.", "restitution 18400"],
	["Roe has paid full restitution of $18,400.", "restitution 18400"],
	["At sentencing, Roe paid $18,400 in restitution.", "restitution 18400"],
	[
		"She was sentenced to three years’ probation, with restitution of $18,400.",
		"probation P3Y, restitution 18400",
	],
	[
		"She was sentenced to three years’ probation and must pay $18,400 in restitution and a $500 fine.",
		"probation P3Y, fine 500, restitution 18400",
	],
	[
		"She was ordered to pay $5,000 in restitution to the mill and $300 to the bakery.",
		"restitution 5300",
	],
	[
		"She was ordered to pay restitution of $5,000 to the mill and $300 to the bakery.",
		"restitution 5300",
	],
	[
		"She was ordered to pay $5,000 to the mill in restitution and a fine of $300.",
		"fine 300, restitution 5000",
	],
	["She was ordered to pay $1,200 in fines and fees.", "fine 1200"],
	[
		"She was ordered to pay $18,400 in victim restitution, $1,000 in fines, and complete 100 hours of community service.",
		"fine 1000, restitution 18400",
	],
	["She was further ordered to forfeit $60,000.", "none"],
	["She was ordered to pay a $300 court fee.", "none"],
	[
		"She was ordered to pay $2.1 million in restitution.",
		"restitution 2100000",
	],
	[
		"She was also directed to pay restitution in the sum of $18,400.42.",
		"restitution 18400.42",
	],
	[
		"She was required to pay more than $18,000 in restitution.",
		"restitution 18000",
	],
	["A restitution order of $18,400 was entered.", "restitution 18400"],
	[
		"She signed a confession of judgment for $18,400 in restitution.",
		"restitution 18400",
	],
	[
		"She was sentenced to two years in prison. In addition, she owes $18,400 in restitution.",
		"P2Y, restitution 18400",
	],
	[
		"She was sentenced to two years in prison and ordered to pay $18,400 to her former employer.",
		"P2Y, restitution 18400",
	],
	["The sentence also includes a $4,000 fine.", "fine 4000"],
	["Her sentence includes $9,000 in restitution.", "restitution 9000"],
	["She was sentenced to two years in prison for stealing $900,000.", "P2Y"],
	[
		"She was sentenced to two years in prison for evading $900,000 in fines.",
		"P2Y",
	],
	[
		"She was released on $50,000 bail before she was sentenced to two years in prison.",
		"P2Y",
	],
];

describe("the sums of a sentence", () => {
	it.each(SUMS)("reads %s", (passage, penalties) => {
		expect(penaltiesOf(ONE, passage)).toBe(penalties);
	});
});
