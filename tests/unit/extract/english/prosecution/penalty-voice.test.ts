import { describe, expect, it } from "vitest";
import { ONE, type PenaltyCase, penaltiesOf, TWO } from "./penalties.ts";

/** Whoever imposes it, and in whatever order of words. */
const IMPOSED: readonly PenaltyCase[] = [
	["Judge Ann Moss sentenced her to five years in prison.", "P5Y"],
	["Judge Ann Moss sentenced Roe yesterday to five years in prison.", "P5Y"],
	[
		"Superior Court Judge Ann Moss today imposed a sentence of five years in prison.",
		"P5Y",
	],
	[
		"Superior Court Judge Ann Moss imposed the five-year prison sentence.",
		"P5Y",
	],
	["Superior Court Judge Ann Moss imposed 60 months in prison.", "P5Y"],
	["Judge Moss imposed a five-year term on Roe.", "P5Y"],
	["Judge Moss handed down a sentence of 12 to 24 years.", "P12Y..P24Y"],
	["Judge Moss handed Roe a 12-year prison sentence.", "P12Y"],
	["Judge Moss gave Roe 12 years.", "P12Y"],
	[
		"The court ordered 12 years for the theft and three years for the forgery, to run consecutively.",
		"P15Y",
	],
	[
		"Judge Moss followed the recommendation of the jury, ordering 12 years in prison.",
		"P12Y",
	],
	[
		"The jury assessed her punishment at 45 years in prison and a $5,000 fine.",
		"P45Y, fine 5000",
	],
	[
		"Jurors assessed 45 years in the Texas Department of Criminal Justice.",
		"P45Y",
	],
	["The jury set punishment at 45 years in prison.", "P45Y"],
	[
		"The jury recommended 45 years, and Judge Moss imposed that sentence.",
		"P45Y",
	],
	[
		"Jurors deliberated for an hour before sentencing Roe to 45 years in prison.",
		"P45Y",
	],
	["Jurors needed an hour to sentence Roe to 45 years in prison.", "P45Y"],
	["The jury returned a punishment verdict of 45 years in prison.", "P45Y"],
	["Roe received six years in prison.", "P6Y"],
	["Roe received a six-year prison sentence.", "P6Y"],
	[
		"Roe received a sentence of six years in prison and five years’ post-release supervision.",
		"P6Y",
	],
	["Roe was given a six-year prison term.", "P6Y"],
	["Roe was handed a six-year prison term by Judge Ann Moss.", "P6Y"],
	["Roe got six years in prison.", "P6Y"],
	["Roe will serve six years in state prison.", "P6Y"],
	["Roe will now serve six years in state prison.", "P6Y"],
	["Roe must serve six years in prison.", "P6Y"],
	["Roe began serving a six-year sentence today.", "P6Y"],
	["Roe’s sentence is six years in prison.", "P6Y"],
	[
		"Roe’s sentence was six years in prison and a fine of $2,500.",
		"P6Y, fine 2500",
	],
	["The sentence of six years in prison was imposed by Judge Ann Moss.", "P6Y"],
	["The six-year sentence was handed down by Judge Ann Moss.", "P6Y"],
	[
		"A sentence of 10 to 20 years in prison was imposed by Judge Ann Moss.",
		"P10Y..P20Y",
	],
	["In exchange for her plea she received six years in prison.", "P6Y"],
	["The plea agreement resulted in a sentence of six years in prison.", "P6Y"],
	[
		"Under the plea agreement, Roe was sentenced to six years in prison.",
		"P6Y",
	],
	[
		"Roe was sentenced immediately after the plea to six years in prison.",
		"P6Y",
	],
	[
		"Roe, who apologized in court, was sentenced to six years in prison.",
		"P6Y",
	],
	["Sentenced to six years in prison, Roe was led away in handcuffs.", "P6Y"],
	[
		"Following the plea, Judge Moss immediately sentenced Roe to six years in prison.",
		"P6Y",
	],
	["The defendant was then sentenced to six years in prison.", "P6Y"],
	["She has been sentenced to six years in prison.", "P6Y"],
	["She was placed on probation for three years.", "probation P3Y"],
	["She was placed on three years’ formal probation.", "probation P3Y"],
	[
		"The court suspended imposition of sentence and placed her on three years’ probation.",
		"probation P3Y",
	],
	[
		"Judge Moss suspended the sentence and put Roe on probation for five years.",
		"probation P5Y",
	],
	[
		"Imposition of sentence was suspended and Roe was placed on five years of probation.",
		"probation P5Y",
	],
	[
		"She was granted three years of formal probation with 180 days in county jail.",
		"P180D, probation P3Y",
	],
	[
		"She was granted deferred adjudication for a period of five years.",
		"probation P5Y",
	],
	[
		"She received five years of deferred adjudication probation.",
		"probation P5Y",
	],
	["She was resentenced on Tuesday to 20 years in prison.", "P20Y"],
	["Today’s sentence: six years in state prison.", "P6Y"],
	["The judge ordered Roe to serve 90 days in jail.", "P90D"],
	[
		"The judge ordered her to serve 90 days in jail and two years on probation.",
		"P90D, probation P2Y",
	],
	["She was ordered to serve 12 to 36 months in prison.", "P1Y..P3Y"],
	[
		"She was committed to the Department of Corrections for a period of nine years.",
		"P9Y",
	],
	["She was remanded to begin serving her 10-month jail sentence.", "P10M"],
	["Roe is sentenced today to 10 years in prison.", "P10Y"],
];

/** Whose it is, of two. */
const OF_TWO: readonly PenaltyCase[] = [
	[
		"Roe was sentenced to five years in prison and Doe to three years.",
		"Roe P5Y | Doe P3Y",
	],
	[
		"Roe was sentenced to five years in prison; Doe was sentenced to probation for three years.",
		"Roe P5Y | Doe probation P3Y",
	],
	[
		"Roe and Doe were each sentenced to five years in prison.",
		"Roe P5Y | Doe P5Y",
	],
	[
		"Roe and Doe were sentenced to five and three years in prison, respectively.",
		"Roe P5Y | Doe P3Y",
	],
	[
		"Both were ordered to pay $9,000 in restitution, and Roe was ordered to pay a $500 fine.",
		"Roe fine 500, restitution 9000 | Doe restitution 9000",
	],
	[
		"Roe and Doe were sentenced to four years and 16 months, respectively, in state prison.",
		"Roe P4Y | Doe P1Y4M",
	],
	[
		"A man who charged $900 for each bill was sentenced to four years in prison. Roe was placed on probation for two years.",
		"Roe probation P2Y",
	],
	[
		"Roe and Doe were sentenced to 5 years and 3 years, respectively, in state prison.",
		"Roe P5Y | Doe P3Y",
	],
	["Both were sentenced to five years in prison.", "Roe P5Y | Doe P5Y"],
	[
		"Roe received five years in prison, while Doe received three years of probation.",
		"Roe P5Y | Doe probation P3Y",
	],
	[
		"Judge Ann Moss sentenced Roe to five years in prison and Doe to 18 months in jail.",
		"Roe P5Y | Doe P1Y6M",
	],
	[
		"Judge Ann Moss sentenced the pair to five years in prison each.",
		"Roe P5Y | Doe P5Y",
	],
	["Roe got five years; Doe got three.", "Roe P5Y | Doe P3Y"],
	[
		"They were also ordered to pay $12,000 in restitution, jointly and severally.",
		"Roe restitution 12000 | Doe restitution 12000",
	],
	[
		"Doe was sentenced in May to three years in prison. Roe is scheduled to be sentenced on June 4.",
		"Doe P3Y",
	],
	[
		"Roe was sentenced to five years in prison. Her husband was sentenced to 10 years in another case.",
		"Roe P5Y",
	],
];

describe("a sentence that was imposed", () => {
	it.each(IMPOSED)("reads %s", (passage, penalties) => {
		expect(penaltiesOf(ONE, passage)).toBe(penalties);
	});

	it.each(OF_TWO)("of two, reads %s", (passage, penalties) => {
		expect(penaltiesOf(TWO, passage)).toBe(penalties);
	});
});
