import { describe, expect, it } from "vitest";
import { ONE, type PenaltyCase, penaltiesOf, TWO } from "./penalties.ts";

/** Sheets of a county that give each defendant a block: name, charges, sentence, a line each. */
const SHEETS: readonly PenaltyCase[] = [
	[
		"\nDefendant\nCharges\nSentence\nJoan Anne Roe, 44, Massing\nPleaded guilty on Jan. 22, 2018, to the following felony counts:\n(12) Insurance fraud\nFive years in state prison\nOrdered to pay $612,400 in restitution\nMark Lee Doe, D.C., 58, Port Merrow\nPleaded guilty on Feb. 5, 2018, to the following felony counts:\n(9) Insurance fraud\nOne year in county jail\nFive years of formal probation\nOrdered to pay $318,055 in restitution\n",
		"Roe P5Y, restitution 612400 | Doe P1Y, probation P5Y, restitution 318055",
	],
	[
		"\nDefendants\nCharges\nSentence\nJoan Roe, M.D., 44, Massing\nPleaded guilty to the following felony counts:\n(2) Insurance fraud\n180 days in county jail\nMark Doe, R.N., 58, Port Merrow\nPleaded guilty to the following felony counts:\n(9) Grand theft\nThree years of formal probation\n$1,500 fine\n",
		"Roe P180D | Doe probation P3Y, fine 1500",
	],
	[
		"\nJoan Roe, Ph.D., 44, of Massing, was sentenced to three years in state prison. Mark Doe, CPA, 58, of Port Merrow, was sentenced to two years.\n",
		"Roe P3Y | Doe P2Y",
	],
	[
		"\nThe judge imposed the following sentences:\nJoan Roe, 33, of Massing: seven to 14 years in a state correctional institution, followed by five years of probation. Roe entered an open guilty plea in November to conspiracy and theft.\nMark Doe, 29, of Port Merrow: 11½ to 23 months in the Merrow County Correctional Facility, followed by four years of probation. He pleaded guilty to conspiracy.\nLee Poole, 31, of Massing: five years of probation. Poole pleaded guilty to receiving stolen property.\nThe three must pay restitution of $189,320, jointly, to 94 owners.\n",
		"Roe P7Y..P14Y, probation P5Y, restitution 189320 | Doe P11M15D..P1Y11M, probation P4Y, restitution 189320 | Poole probation P5Y, restitution 189320",
	],
	[
		"\nThe defendants were sentenced as follows:\nJoan Roe, 33, Massing: 10 years in state prison.\nMark Doe, 29, Port Merrow: 364 days in county jail and two years of mandatory supervision.\n",
		"Roe P10Y | Doe P364D",
	],
	[
		"\nSentences imposed:\nJoan Roe (33), Massing – 12 years\nMark Doe (29), Port Merrow – probation: three years\n",
		"Roe P12Y | Doe probation P3Y",
	],
];

/** Sentences as a county of the West prints them. */
const WEST: readonly PenaltyCase[] = [
	[
		"Roe was sentenced to 16 months in state prison, and was ordered to pay $44,120 in victim restitution.",
		"P1Y4M, restitution 44120",
	],
	[
		"She was sentenced this morning to six years and eight months in state prison and ordered to forfeit $284,000.",
		"P6Y8M",
	],
	[
		"Roe was sentenced by the court, over the objection of the People, to 180 days in jail and three years of formal probation.",
		"P180D, probation P3Y",
	],
	[
		"The court sentenced her, over the People's objection, to one year in county jail.",
		"P1Y",
	],
	[
		"Roe received a split sentence of two years in jail and two years of mandatory supervision.",
		"P2Y",
	],
	[
		"She received a court offer of five years in state prison and was sentenced immediately.",
		"P5Y",
	],
	[
		"Roe was immediately sentenced to nine years in state prison with credit for 402 days served.",
		"P9Y",
	],
	[
		"Roe faced a maximum of 19 years and was sentenced to 11 years in state prison.",
		"P11Y",
	],
	[
		"She was sentenced to 25 years to life, plus a consecutive determinate term of eight years and four months.",
		"P33Y4M..life",
	],
	[
		"Roe was sentenced to 50 years to life plus 10 years in state prison.",
		"P60Y..life",
	],
	["She was sentenced to 102 years to life in state prison.", "P102Y..life"],
	[
		"Roe was sentenced to two consecutive terms of 15 years to life.",
		"P30Y..life",
	],
	["Roe was sentenced to a stipulated term of 13 years.", "P13Y"],
	[
		"She was ordered to serve 240 days in jail, complete three years of informal probation, and pay $7,310 in restitution.",
		"P240D, probation P3Y, restitution 7310",
	],
	[
		"Roe must stay 100 yards away from the store, pay a fine of $700, and complete one year of summary probation.",
		"probation P1Y, fine 700",
	],
	[
		"Imposition of sentence was suspended and Roe was placed on three years of formal probation.",
		"probation P3Y",
	],
	[
		"Execution of a four-year prison sentence was suspended and she was placed on five years of probation.",
		"P4Y, probation P5Y",
	],
	[
		"Roe was sentenced to a year in jail, stayed pending successful completion of three years of probation.",
		"P1Y, probation P3Y",
	],
	[
		"The court set restitution at $268,314. Roe, who stole $268,000, wept.",
		"restitution 268314",
	],
	[
		"Roe must pay $268,314 in restitution. The owner was ordered to repay $268,000 in stolen wages.",
		"restitution 268314",
	],
	[
		"Roe was ordered to pay $5,000 in restitution to the mill and $5,400 in restitution to the bakery.",
		"restitution 10400",
	],
	[
		"Roe was ordered to pay a $10,000 fine plus penalty assessments.",
		"fine 10000",
	],
	[
		"As part of the plea, she paid $50,000 in restitution at sentencing and will be on probation for two years.",
		"probation P2Y, restitution 50000",
	],
];

/** Sentences as a borough of the East prints them. */
const EAST: readonly PenaltyCase[] = [
	[
		"Roe was sentenced today to an indeterminate term of 1 1/3 to four years in prison.",
		"P1Y4M..P4Y",
	],
	[
		"The defendant was today sentenced to 18 years in prison and five years' post-release supervision.",
		"P18Y",
	],
	[
		"She was sentenced to 22 years to life in prison by Justice Lena Moss.",
		"P22Y..life",
	],
	["Roe was sentenced to an aggregate of 30 years to life.", "P30Y..life"],
	[
		"Roe was sentenced to six months in jail and five years' probation.",
		"P6M, probation P5Y",
	],
	[
		"She was sentenced to a so-called split sentence of six months in jail and five years of probation.",
		"P6M, probation P5Y",
	],
	[
		"Roe was sentenced to a conditional discharge, the condition being that she pay $12,400 in restitution.",
		"restitution 12400",
	],
	[
		"Roe was sentenced to three years' probation with the condition that she complete 200 hours of community service.",
		"probation P3Y",
	],
	[
		"Roe was sentenced today by Justice Lena Moss, after having paid $12,400 in restitution, to time served.",
		"restitution 12400",
	],
	[
		"She was sentenced as a persistent violent felony offender to 20 years to life in prison.",
		"P20Y..life",
	],
	[
		"Roe was sentenced as a second felony offender to three-and-a-half to seven years in prison.",
		"P3Y6M..P7Y",
	],
	[
		"Roe, whom Justice Lena Moss sentenced to 15 years in prison, showed no remorse.",
		"P15Y",
	],
	[
		"Justice Lena Moss today sentenced the defendant to consecutive sentences of 25 years to life on each of two counts.",
		"P50Y..life",
	],
	[
		"She is expected to be sentenced to seven years in prison on May 9.",
		"none",
	],
	["Roe was promised a sentence of one to three years in prison.", "none"],
	["The judge indicated that she will sentence Roe to four years.", "none"],
];

/** Sentences as a county of Texas prints them. */
const TEXAS: readonly PenaltyCase[] = [
	[
		"Judge Hollis Moss sentenced her to 15 years in the Texas Department of Criminal Justice. The sentences on the three counts will run concurrently.",
		"P15Y",
	],
	[
		"A Merrow County jury assessed punishment at 75 years confinement and a $10,000 fine.",
		"P75Y, fine 10000",
	],
	["After an hour, the jury returned with a life sentence.", "life"],
	["The jury sentenced Roe to 40 years TDCJ.", "P40Y"],
	[
		"Roe pled true to two enhancements and was sentenced to 60 years TDC.",
		"P60Y",
	],
	[
		"Judge Moss assessed a sentence of eight years, probated for eight years.",
		"P8Y, probation P8Y",
	],
	[
		"The jury recommended 10 years' probation, and the judge followed that recommendation.",
		"probation P10Y",
	],
	[
		"She received ten years deferred adjudication and a $2,500 fine.",
		"probation P10Y, fine 2500",
	],
	["Roe got 20 years on each count, to be served at the same time.", "P20Y"],
	[
		"Jurors gave Roe the maximum: 20 years in prison and a $10,000 fine.",
		"P20Y, fine 10000",
	],
	["Jurors needed 40 minutes to hand Roe 99 years.", "P99Y"],
	[
		"The State asked for 20 years, the defense asked for probation, and the jury chose 12 years.",
		"P12Y",
	],
	["The State asked for 20 years. The defense asked for probation.", "none"],
	[
		"She will have to serve half of her 30-year sentence before she is eligible for parole.",
		"P30Y",
	],
	["Roe will be eligible for parole after 15 years.", "none"],
	["The punishment range is five to 99 years or life in prison.", "none"],
	["Roe was sentenced to two years in a state jail facility.", "P2Y"],
	[
		"A judge revoked her probation and sentenced her to six years in prison.",
		"P6Y",
	],
];

/** Of two defendants. */
const PAIRS: readonly PenaltyCase[] = [
	[
		"Roe was sentenced to 12 years in prison, while Doe received 10 years' probation.",
		"Roe P12Y | Doe probation P10Y",
	],
	["Roe got 12 years, Doe eight.", "Roe P12Y | Doe P8Y"],
	[
		"The court sentenced Roe to four years and Doe to three years, and ordered them to pay $9,000 in restitution, jointly and severally.",
		"Roe P4Y, restitution 9000 | Doe P3Y, restitution 9000",
	],
	[
		"The two must pay restitution of $9,000, jointly, to the owners.",
		"Roe restitution 9000 | Doe restitution 9000",
	],
	["Doe, the first to be sentenced, was given 90 days in jail.", "Doe P90D"],
	[
		"Doe was sentenced last month to 90 days in jail; Roe awaits sentencing and faces nine years.",
		"Doe P90D",
	],
	[
		"Her co-defendant, Doe, was previously sentenced to seven years in state prison.",
		"Doe P7Y",
	],
];

describe("penalties as county offices print them", () => {
	it.each(SHEETS)("sheet: %s", (passage, penalties) => {
		expect(penaltiesOf("Several were sentenced.", passage)).toBe(penalties);
	});
	it.each([...WEST, ...EAST, ...TEXAS])("%s", (passage, penalties) => {
		expect(penaltiesOf(ONE, passage)).toBe(penalties);
	});
	it.each(PAIRS)("of two: %s", (passage, penalties) => {
		expect(penaltiesOf(TWO, passage)).toBe(penalties);
	});
});
