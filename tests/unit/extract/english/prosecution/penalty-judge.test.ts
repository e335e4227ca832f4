import { describe, expect, it } from "vitest";
import { ONE, type PenaltyCase, penaltiesOf } from "./penalties.ts";

/** A judge places somebody on probation, whatever stands between the name and “on”. */
const PLACED: readonly PenaltyCase[] = [
	["Judge Ann Moss placed Roe on probation for three years.", "probation P3Y"],
	[
		"Judge Ann Moss placed Roe, 40, on probation for three years.",
		"probation P3Y",
	],
	[
		"Judge Ann Moss placed Joan Roe, 40, of Port Merrow, on supervised probation for three years.",
		"probation P3Y",
	],
	[
		"The Hon. Ann Moss placed Joan Roe, 40, of Port Merrow on formal probation for three years.",
		"probation P3Y",
	],
	[
		"The Hon. Ann Moss of the Merrow County Superior Court suspended imposition of sentence and placed Joan Roe, 40, of Massing on supervised probation for three years, on condition that she serve one year in the county jail.",
		"P1Y, probation P3Y",
	],
	[
		"The Honorable Ann Moss suspended imposition of sentence and placed Roe on three years of probation.",
		"probation P3Y",
	],
	[
		"The court suspended imposition of sentence and placed the former teacher on probation for three years.",
		"probation P3Y",
	],
	[
		"The judge suspended execution of a four-year prison sentence and placed Roe on probation for three years.",
		"P4Y, probation P3Y",
	],
	[
		"Judge Moss stayed a sentence of one year and one day in prison and placed her on probation for three years.",
		"P1Y1D, probation P3Y",
	],
	[
		"Judge Moss stayed a 21-month prison sentence and put Roe on probation for five years.",
		"P1Y9M, probation P5Y",
	],
	[
		"Judge Moss stayed execution of a 21-month prison term and placed Roe on five years of supervised probation.",
		"P1Y9M, probation P5Y",
	],
	[
		"Judge Moss suspended a five-year prison sentence and ordered three years of probation.",
		"P5Y, probation P3Y",
	],
	[
		"The court withheld adjudication and placed Roe on probation for two years.",
		"probation P2Y",
	],
	[
		"Judge Moss deferred adjudication and placed Roe on community supervision for five years.",
		"probation P5Y",
	],
	[
		"Judge Moss, over the objection of the People, placed Roe on two years of probation.",
		"probation P2Y",
	],
	[
		"Judge Moss placed the defendant, who has no record, on probation for two years.",
		"probation P2Y",
	],
	[
		"Imposition of sentence was suspended and Roe was placed on three years of formal probation with 180 days in county jail.",
		"P180D, probation P3Y",
	],
	[
		"Roe was placed on three years of probation on the condition that she serve 180 days in county jail.",
		"P180D, probation P3Y",
	],
	[
		"Roe was granted three years of probation, with the condition that she serve six months in jail.",
		"P6M, probation P3Y",
	],
	[
		"Roe was placed on probation for five years, with six months to be spent in the county jail.",
		"P6M, probation P5Y",
	],
	[
		"As a condition of probation for three years, Roe was ordered to serve 120 days in jail.",
		"P120D, probation P3Y",
	],
	[
		"The sentence of four years in prison was suspended, and Roe was placed on probation for two years.",
		"P4Y, probation P2Y",
	],
	[
		"She was sentenced to six years in prison, suspended, and five years of probation.",
		"P6Y, probation P5Y",
	],
	["She was sentenced to six years in prison with four suspended.", "P2Y"],
	[
		"She was sentenced to 10 years in prison, all suspended but three years.",
		"P3Y",
	],
	[
		"She was given a suspended sentence of two years in prison and placed on probation for three years.",
		"P2Y, probation P3Y",
	],
	[
		"Roe received a stayed prison sentence of 21 months and five years of probation.",
		"P1Y9M, probation P5Y",
	],
];

/** What a judge orders in a clause of its own. */
const ORDERED: readonly PenaltyCase[] = [
	[
		"Judge Moss ordered that Roe pay $9,000 in restitution.",
		"restitution 9000",
	],
	[
		"Judge Moss also ordered that Roe, upon her release, be placed on supervised probation for four years and pay $9,000 in restitution to 29 customers.",
		"probation P4Y, restitution 9000",
	],
	[
		"Judge Moss ordered that upon release Roe be placed on probation for four years.",
		"probation P4Y",
	],
	[
		"The court directed that she pay $9,000 in restitution.",
		"restitution 9000",
	],
	["Judge Moss ordered that the defendant serve four years in prison.", "P4Y"],
	[
		"The judge ordered Roe to serve four years in prison and to pay $9,000 in restitution.",
		"P4Y, restitution 9000",
	],
	["The judge ordered her to four years in prison.", "P4Y"],
	["Judge Moss ordered probation for four years.", "probation P4Y"],
	[
		"Judge Moss ordered Roe to complete four years of probation.",
		"probation P4Y",
	],
	[
		"Judge Moss gave Roe credit for 41 days already served and ordered her to pay $9,000 in restitution to the mill, as well as a $1,000 fine.",
		"fine 1000, restitution 9000",
	],
	[
		"Judge Moss then ordered Roe, 40, of Port Merrow, to pay $9,000 in restitution.",
		"restitution 9000",
	],
	[
		"Judge Moss said she was troubled by the theft and sentenced Roe to four years in prison.",
		"P4Y",
	],
	[
		"Calling the theft a betrayal, Judge Moss sentenced Roe to four years in prison.",
		"P4Y",
	],
	[
		"Judge Moss, calling her “a thief with a key,” sentenced Roe to four years in prison.",
		"P4Y",
	],
	[
		"Judge Moss rejected a plea for leniency and imposed the maximum of four years.",
		"P4Y",
	],
	["Judge Moss imposed the maximum sentence of four years in prison.", "P4Y"],
	["Judge Moss imposed the maximum: four years in prison.", "P4Y"],
	["Roe was sentenced to the maximum term of four years in prison.", "P4Y"],
	[
		"A judge on Friday sentenced a 40-year-old Port Merrow woman to the maximum term of 48 years in prison.",
		"P48Y",
	],
	["Judge Moss sentenced Roe to the upper term of four years.", "P4Y"],
	[
		"Roe is to pay restitution of $9,000 to the owner of the van.",
		"restitution 9000",
	],
	[
		"Roe will be on probation for three years, and she is to pay restitution of $9,000 to the owner of the van.",
		"probation P3Y, restitution 9000",
	],
	[
		"Roe will also be on post-prison supervision for 36 months, her license will be suspended for five years, and she is to pay $9,000 in restitution.",
		"restitution 9000",
	],
	["Roe will spend 10.5 years in the Department of Corrections.", "P10Y6M"],
	["Roe will remain on probation for three years.", "probation P3Y"],
	[
		"Roe will be on probation for three years after her release.",
		"probation P3Y",
	],
	[
		"After her release Roe will be on supervised probation for three years.",
		"probation P3Y",
	],
];

/** What a jury gives. */
const JURY: readonly PenaltyCase[] = [
	[
		"A Merrow County jury has sentenced Joan Roe, 40, to 18 years in the Department of Criminal Justice and assessed a $10,000 fine for the deaths of two men.",
		"P18Y, fine 10000",
	],
	[
		"A Merrow County jury sentenced Joan Roe to 18 years in prison for the death of a driver.",
		"P18Y",
	],
	["The jury sent Roe to prison for 18 years.", "P18Y"],
	["The jury has sentenced Roe, 40, to 18 years in prison.", "P18Y"],
	["Jurors have given Roe 18 years in prison.", "P18Y"],
	["Jurors took two hours to give Roe 18 years.", "P18Y"],
	[
		"After two hours the jury assessed punishment of 18 years and a $10,000 fine.",
		"P18Y, fine 10000",
	],
	[
		"The jury assessed a sentence of 18 years and a fine of $10,000.",
		"P18Y, fine 10000",
	],
	["The jury’s verdict: 18 years in prison.", "P18Y"],
	[
		"The jury gave Roe 18 years in prison for each death, and the sentences will be served concurrently.",
		"P18Y",
	],
];

/** Nothing was imposed. */
const NONE: readonly PenaltyCase[] = [
	[
		"Judge Moss will decide on May 9 whether to place Roe on probation for three years.",
		"none",
	],
	[
		"The defense asked Judge Moss to place Roe on probation for three years.",
		"none",
	],
	[
		"Judge Moss may order that Roe be placed on probation for three years.",
		"none",
	],
	["Judge Moss declined to place Roe on probation for three years.", "none"],
	[
		"Judge Moss refused to suspend the sentence of another man, who got four years.",
		"none",
	],
	["Roe is to be sentenced on May 9 and faces four years in prison.", "none"],
	[
		"Roe is to appear on May 9, when she may be ordered to pay $9,000 in restitution.",
		"none",
	],
	[
		"Evidence showed that Roe had been placed on probation for three years in 2014.",
		"none",
	],
	["Judge Moss stayed the case for two years.", "none"],
	[
		"The judge ordered that Roe remain in custody without bail for 30 days.",
		"none",
	],
	[
		"Roe will be sentenced on May 9; prosecutors will ask for 18 years.",
		"none",
	],
	[
		"The jury will return on May 9 to assess punishment of two to 18 years.",
		"none",
	],
];

describe("what a judge or a jury imposes", () => {
	it.each([...PLACED, ...ORDERED, ...JURY, ...NONE])(
		"reads %s",
		(passage, penalties) => {
			expect(penaltiesOf(ONE, passage)).toBe(penalties);
		},
	);
});
