import { describe, expect, it } from "vitest";
import { type PenaltyCase, penaltiesOf } from "./penalties.ts";

const LEADS: readonly string[] = [
	"The following defendants have been sentenced:",
	"The sentences are as follows:",
];
/** Lists that give each defendant a line. */
const LISTS: readonly PenaltyCase[] = [
	[
		"Joan Roe – 5 years in prison\nMark Doe – 3 years in prison\nLee Poole – 2 years of probation",
		"Roe P5Y | Doe P3Y | Poole probation P2Y",
	],
	[
		"Joan Roe – 5 years\nMark Doe – 3 years\nLee Poole – 18 months",
		"Roe P5Y | Doe P3Y | Poole P1Y6M",
	],
	[
		"• Joan Roe, 40, of Massing, sentenced to five years in prison\n• Mark Doe, 38, of Massing, sentenced to three years in prison\n• Lee Poole, 50, of Port Merrow, sentenced to two years of probation",
		"Roe P5Y | Doe P3Y | Poole probation P2Y",
	],
	[
		"• Joan Roe, 40, of Massing, five years in prison\n• Mark Doe, 38, of Massing, three years in prison\n• Lee Poole, 50, of Port Merrow, two years of probation",
		"Roe P5Y | Doe P3Y | Poole probation P2Y",
	],
	[
		"• Joan Roe (40), five years in prison and $9,000 in restitution\n• Mark Doe (38), three years in prison\n• Lee Poole (50), two years of probation and a $500 fine",
		"Roe P5Y, restitution 9000 | Doe P3Y | Poole probation P2Y, fine 500",
	],
];

/** Lists within a sentence. */
const INLINE: readonly PenaltyCase[] = [
	[
		"Those sentenced were Joan Roe, 40, to five years in prison; Mark Doe, 38, to three years; and Lee Poole, 50, to two years of probation.",
		"Roe P5Y | Doe P3Y | Poole probation P2Y",
	],
	[
		"Joan Roe, 40, received five years in prison, Mark Doe, 38, received three years, and Lee Poole, 50, was placed on probation for two years.",
		"Roe P5Y | Doe P3Y | Poole probation P2Y",
	],
	[
		"Joan Roe, 40, was sentenced to five years in prison; Mark Doe, 38, to three years; Lee Poole, 50, to two years of probation.",
		"Roe P5Y | Doe P3Y | Poole probation P2Y",
	],
];

/** A page of headlines, each of a case of its own. */
const INDEX: readonly PenaltyCase[] = [
	[
		"\nMay 9\nJoan Roe Sentenced to Life for Murder\nApril 3\nMark Doe Gets 45 Years for Robbery\nMarch 2\nLee Poole Sentenced to 20 Years in Prison for Theft\n",
		"Roe life | Doe P45Y | Poole P20Y",
	],
	[
		"\nMay 9\nJury Sentences Joan Roe to 99 Years for Murder\nApril 3\nJudge Gives Mark Doe 45 Years for Robbery\nMarch 2\nLee Poole Charged with Theft\n",
		"Roe P99Y | Doe P45Y",
	],
	[
		"\nMay 9\nJoan Roe Found Guilty of Murder, Gets Life in Prison\nApril 3\nMark Doe Pleads Guilty to Robbery, Receives 45 Years\nMarch 2\nLee Poole Indicted for Theft\n",
		"Roe life | Doe P45Y",
	],
];

describe("lists of sentences", () => {
	it.each(LISTS)("reads %s", (passage, penalties) => {
		for (const lead of LEADS)
			expect(penaltiesOf(lead, `\n${passage}\n`)).toBe(penalties);
	});
	it.each(INLINE)("reads within a sentence %s", (passage, penalties) => {
		expect(
			penaltiesOf("Three people have been sentenced for theft.", passage),
		).toBe(penalties);
	});
	it.each(INDEX)("reads the headlines %s", (passage, penalties) => {
		expect(penaltiesOf("", passage)).toBe(penalties);
	});
});
