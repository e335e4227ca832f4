import { describe, expect, it } from "vitest";
import { type PenaltyCase, penaltiesOf, TWO } from "./penalties.ts";

/** What two defendants were sentenced to before the passage. */
const SENTENCED =
	"Joan Roe, 40, of Port Merrow, pleaded guilty to grand theft and was sentenced to two years in prison. Mark Doe, 38, of Massing, pleaded guilty to forgery and was sentenced to one year in jail.";
/** Orders on both of two. */
const BOTH: readonly PenaltyCase[] = [
	["The pair were also ordered to pay $9,000 in restitution to the mill."],
	["The pair was ordered to pay $9,000 in restitution."],
	["The couple was also ordered to pay $9,000 in restitution."],
	["The couple must also pay $9,000 in restitution."],
	["The duo must repay the mill $9,000."],
	["The two were ordered to pay $9,000 in restitution."],
	["The two men were ordered to pay restitution of $9,000."],
	["The two also have to pay $9,000 in restitution."],
	["Both defendants were ordered to pay $9,000 in restitution."],
	["Both were also ordered to pay the mill $9,000 in restitution."],
	["Both must pay restitution, jointly, in the amount of $9,000."],
	["Both will pay $9,000 in restitution."],
	["They were ordered to pay $9,000 in restitution, jointly and severally."],
	["They are jointly and severally liable for restitution of $9,000."],
	["Together they must pay $9,000 in restitution."],
	["Together, the two owe the mill $9,000 in restitution."],
	["Roe and Doe are jointly responsible for $9,000 in restitution."],
	["Roe and Doe were ordered to pay $9,000 in restitution together."],
	["Roe and Doe must jointly pay the mill $9,000 in restitution."],
	["Roe and Doe are to pay $9,000 in restitution."],
	["Roe and Doe were held jointly liable for $9,000 in restitution."],
	["Restitution of $9,000 is owed by both defendants."],
	["Restitution of $9,000 is owed by both."],
	["Restitution in the amount of $9,000 is owed by the two together."],
	["Restitution of $9,000 was ordered, jointly and severally."],
	["Restitution of $9,000 is to be paid jointly by Roe and Doe."],
	["Restitution of $9,000 will be paid by the defendants jointly."],
	["The judge ordered the pair to pay $9,000 in restitution."],
	["The judge ordered the two men to pay $9,000 in restitution."],
	["Judge Ann Moss ordered the couple to pay $9,000 in restitution."],
	["Judge Ann Moss ordered both to pay $9,000 in restitution."],
	["Judge Moss ordered both defendants to pay $9,000 in restitution."],
	["Judge Moss ordered them to pay $9,000 in restitution."],
	["Judge Moss ordered Roe and Doe to pay $9,000 in restitution."],
	["Judge Moss ordered restitution of $9,000 from both defendants."],
	[
		"Judge Ann Moss, who presided over both cases, ordered the two men to pay $9,000 in restitution to the mill.",
	],
	["Judge Moss ordered $9,000 in restitution, to be paid jointly by the pair."],
	["The court also ordered joint restitution of $9,000."],
	["Joint restitution of $9,000 was ordered."],
	["Each defendant was ordered to pay $9,000 in restitution."],
	["The defendants must also pay $9,000 in restitution."],
	["As part of their sentences, they will pay $9,000 in restitution."],
	["As part of their sentences, the pair will pay $9,000 in restitution."],
	["In addition, both men were ordered to pay $9,000 in restitution."],
	["In addition to prison, the couple was ordered to repay $9,000."],
].map(([passage = ""]) => [
	passage,
	"Roe P2Y, restitution 9000 | Doe P1Y, restitution 9000",
]);

/** Orders on one of two. */
const ONE_OF_TWO: readonly PenaltyCase[] = [
	[
		"Doe must also pay $9,000 in restitution.",
		"Roe P2Y | Doe P1Y, restitution 9000",
	],
	[
		"Roe was also ordered to pay $9,000 in restitution.",
		"Roe P2Y, restitution 9000 | Doe P1Y",
	],
	[
		"Restitution of $9,000 is owed by Doe.",
		"Roe P2Y | Doe P1Y, restitution 9000",
	],
	[
		"Restitution of $9,000 will be paid by Roe.",
		"Roe P2Y, restitution 9000 | Doe P1Y",
	],
	["The pair took $9,000 from the mill in two years.", "Roe P2Y | Doe P1Y"],
	[
		"The two could have been ordered to pay $9,000 in restitution.",
		"Roe P2Y | Doe P1Y",
	],
	[
		"A hearing on $9,000 in restitution that the pair may owe is set for May 9.",
		"Roe P2Y | Doe P1Y",
	],
	[
		"Prosecutors asked that both pay $9,000 in restitution.",
		"Roe P2Y | Doe P1Y",
	],
];

/** A third defendant, of whom the passage does not tell. */
const THIRD =
	"Lee Poole, 50, of Massing, has been charged with theft and awaits trial.";
const AMONG_THREE: readonly PenaltyCase[] = [
	["The pair were also ordered to pay $9,000 in restitution.", ""],
	["The couple was ordered to pay $9,000 in restitution.", ""],
	["Both were ordered to pay $9,000 in restitution.", ""],
	["The two men were ordered to pay $9,000 in restitution.", ""],
	["They were also ordered to pay $9,000 in restitution.", ""],
	["Judge Moss ordered the two men to pay $9,000 in restitution.", ""],
	["Judge Moss ordered them to pay $9,000 in restitution.", ""],
	["Restitution of $9,000 is owed by both defendants.", ""],
].map(([passage = ""]) => [
	`${passage} ${THIRD}`,
	"Roe P2Y, restitution 9000 | Doe P1Y, restitution 9000",
]);

/** Sentences of which two are the subject. */
const TOGETHER: readonly PenaltyCase[] = [
	["The pair was sentenced to four years in prison each.", "Roe P4Y | Doe P4Y"],
	[
		"The couple was sentenced on Friday to five years of probation.",
		"Roe probation P5Y | Doe probation P5Y",
	],
	["The two were each sentenced to four years in prison.", "Roe P4Y | Doe P4Y"],
	["The two each received four years in prison.", "Roe P4Y | Doe P4Y"],
	["Each received four years in prison.", "Roe P4Y | Doe P4Y"],
	["Both got four years.", "Roe P4Y | Doe P4Y"],
	["Both men will spend four years in prison.", "Roe P4Y | Doe P4Y"],
	["Judge Moss sentenced both to four years in prison.", "Roe P4Y | Doe P4Y"],
	[
		"Judge Moss sentenced each of them to four years in prison.",
		"Roe P4Y | Doe P4Y",
	],
	["Judge Moss sentenced each to four years in prison.", "Roe P4Y | Doe P4Y"],
	[
		"Judge Moss sentenced the pair to four years in prison.",
		"Roe P4Y | Doe P4Y",
	],
	["Judge Moss sent both men to prison for four years.", "Roe P4Y | Doe P4Y"],
	[
		"Judge Moss placed the couple on probation for five years.",
		"Roe probation P5Y | Doe probation P5Y",
	],
	[
		"Judge Moss placed both on five years of probation.",
		"Roe probation P5Y | Doe probation P5Y",
	],
	[
		"Judge Moss imposed the same sentence on both: four years in prison.",
		"Roe P4Y | Doe P4Y",
	],
	["Both were fined $500.", "Roe fine 500 | Doe fine 500"],
	[
		"Each was fined $500 and placed on probation for two years.",
		"Roe probation P2Y, fine 500 | Doe probation P2Y, fine 500",
	],
	[
		"Roe and Doe were sentenced to four and three years in prison, respectively.",
		"Roe P4Y | Doe P3Y",
	],
	["Roe was sentenced to four years and Doe to three.", "Roe P4Y | Doe P3Y"],
	[
		"Roe received four years in prison and Doe received three years.",
		"Roe P4Y | Doe P3Y",
	],
	["Roe received four years in prison; Doe, three years.", "Roe P4Y | Doe P3Y"],
	["Roe got four years in prison, Doe three.", "Roe P4Y | Doe P3Y"],
	[
		"Roe received four years in prison, while Doe was placed on probation for two years.",
		"Roe P4Y | Doe probation P2Y",
	],
	[
		"Judge Moss gave Roe four years in prison and Doe two years of probation.",
		"Roe P4Y | Doe probation P2Y",
	],
	[
		"Roe and Doe were sentenced to four years in prison and five years of probation apiece.",
		"Roe P4Y, probation P5Y | Doe P4Y, probation P5Y",
	],
];

describe("what two have to pay together", () => {
	it.each(BOTH)("is of both: %s", (passage, penalties) => {
		expect(penaltiesOf(SENTENCED, passage)).toBe(penalties);
	});
	it.each(ONE_OF_TWO)("is of one: %s", (passage, penalties) => {
		expect(penaltiesOf(SENTENCED, passage)).toBe(penalties);
	});
	it.each(AMONG_THREE)(
		"is of the two that are known by then: %s",
		(passage, penalties) => {
			expect(penaltiesOf(SENTENCED, passage)).toBe(penalties);
		},
	);
});

describe("the sentence of two", () => {
	it.each(TOGETHER)("reads %s", (passage, penalties) => {
		expect(penaltiesOf(TWO, passage)).toBe(penalties);
	});
});
