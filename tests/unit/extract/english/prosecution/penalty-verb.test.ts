import { describe, expect, it } from "vitest";
import { ONE, type PenaltyCase, penaltiesOf, TWO } from "./penalties.ts";

/** Verbs and nouns by which releases tell what was imposed. */
const VERBS: readonly PenaltyCase[] = [
	["Roe agreed to serve 18 years in prison.", "P18Y"],
	["She pleaded guilty in May and agreed to serve six months in jail.", "P6M"],
	["She pleaded guilty in May and accepted a 12-year prison sentence.", "P12Y"],
	["Roe accepted a sentence of 12 years in prison.", "P12Y"],
	["She pleaded guilty in exchange for a sentence of 40 years.", "P40Y"],
	["Roe pleaded guilty in exchange for a 25-year prison sentence.", "P25Y"],
	[
		"She pleaded guilty in return for a sentence of five years of probation.",
		"probation P5Y",
	],
	["Roe pleaded guilty in exchange for 20 years in prison.", "P20Y"],
	["Roe pleaded guilty to theft for a 15-year sentence.", "P15Y"],
	[
		"She entered her plea in exchange for a prison term of eight years and testified for the State.",
		"P8Y",
	],
	["Judge Moss sent her to prison for nine years.", "P9Y"],
	[
		"Judge Moss sent Roe to state prison for nine years and four months.",
		"P9Y4M",
	],
	["A jury sent Roe, 41, of Massing, to prison for nine years.", "P9Y"],
	["She was sent to prison for nine years.", "P9Y"],
	["Roe is going to prison for nine years.", "P9Y"],
	["Roe goes to prison for nine years.", "P9Y"],
	["Roe was imprisoned for nine years.", "P9Y"],
	["Roe was jailed for 90 days.", "P90D"],
	[
		"Judge Moss sent her to prison: she received nine years and four months in state prison.",
		"P9Y4M",
	],
	["A judge put Roe behind bars for 12 years.", "P12Y"],
	[
		"Roe was ordered to serve four years in local custody and to pay $198,000 in restitution.",
		"P4Y, restitution 198000",
	],
	["The judge ordered her to serve four years in local custody.", "P4Y"],
	["Judge Moss imposed five and a half years.", "P5Y6M"],
	["Judge Moss imposed five and a half years in prison on Roe.", "P5Y6M"],
	["The court placed Roe on probation for seven years.", "probation P7Y"],
	[
		"The court placed her on formal probation for three years and ordered her to serve 180 days in county jail.",
		"P180D, probation P3Y",
	],
	["Roe was placed on community supervision for six years.", "probation P6Y"],
	[
		"She was placed on deferred adjudication community supervision for six years and must repay $91,500.",
		"probation P6Y, restitution 91500",
	],
	[
		"Roe was granted one year of summary probation and must perform 120 hours of community service.",
		"probation P1Y",
	],
	["Roe was granted two years of informal probation.", "probation P2Y"],
	["Roe was granted probation for a term of two years.", "probation P2Y"],
	["Roe received three years of conditional probation.", "probation P3Y"],
	[
		"She was given 365 days in county jail and two years of formal probation.",
		"P365D, probation P2Y",
	],
	[
		"She was given five years of formal probation, 30 days in jail and 160 hours of community service.",
		"P30D, probation P5Y",
	],
	["Roe will spend eight years behind bars.", "P8Y"],
	["Roe will spend the next eight years behind bars.", "P8Y"],
	["Roe will now spend the next 12 years of her life in prison.", "P12Y"],
	["A jury told her that she would spend 25 years in prison.", "P25Y"],
	["Roe spends 25 years in prison for the thefts.", "P25Y"],
	["Roe now has eight years in prison ahead of her.", "P8Y"],
	["Roe is now serving eight years in state prison.", "P8Y"],
	["Roe, who is serving eight years in prison, wept.", "P8Y"],
	["The panel assessed 25 years and a $10,000 fine.", "P25Y, fine 10000"],
	["Jurors settled on 35 years in prison.", "P35Y"],
	["Jurors set her sentence at 35 years in prison.", "P35Y"],
	["The jury returned a sentence of 35 years.", "P35Y"],
	["The jury came back with a 35-year sentence.", "P35Y"],
	["The jury decided on a sentence of 35 years in prison.", "P35Y"],
	[
		"The judge read the jury’s punishment verdict: 35 years in prison and a $10,000 fine.",
		"P35Y, fine 10000",
	],
	[
		"The judge read a jury’s punishment verdict in the case of Joan Roe: life in prison and a $10,000 fine.",
		"life, fine 10000",
	],
	["Roe’s sentence is nine years.", "P9Y"],
	["Roe’s punishment is nine years in prison.", "P9Y"],
	["Her punishment: 40 years in prison.", "P40Y"],
	["The punishment was 40 years in prison.", "P40Y"],
	["Roe was ordered imprisoned for nine years.", "P9Y"],
	["Judge Moss ordered Roe imprisoned for nine years.", "P9Y"],
	[
		"Judge Moss committed Roe to the Department of Corrections for nine years.",
		"P9Y",
	],
	["Judge Moss remanded Roe to state prison for nine years.", "P9Y"],
	["Judge Moss meted out nine years in prison.", "P9Y"],
	["Judge Moss meted out a sentence of nine years in prison.", "P9Y"],
	["Judge Moss pronounced a sentence of nine years in prison.", "P9Y"],
	["Judge Moss issued a sentence of nine years in prison.", "P9Y"],
	["Judge Moss delivered a nine-year sentence.", "P9Y"],
	[
		"The conviction carried an automatic sentence of life in prison, which Judge Moss imposed.",
		"life",
	],
	[
		"The conviction carried an automatic sentence of life in prison without the possibility of parole, which was imposed by Judge Ann Moss.",
		"life",
	],
	["Roe drew a nine-year sentence.", "P9Y"],
	["Roe earned nine years in prison.", "P9Y"],
	["Roe landed nine years in prison.", "P9Y"],
	["Roe was hit with a nine-year prison sentence.", "P9Y"],
	["Roe was punished with nine years in prison.", "P9Y"],
	["Roe will be in prison for the next nine years.", "P9Y"],
	["Roe began her nine-year prison sentence on Monday.", "P9Y"],
	["The plea brought her a nine-year prison sentence.", "P9Y"],
	["The plea earned her nine years in prison.", "P9Y"],
	["Roe will do nine years in state prison.", "P9Y"],
	[
		"Roe agreed to a nine-year prison sentence, which Judge Moss imposed on Friday.",
		"P9Y",
	],
	[
		"Under the plea agreement, Roe was sentenced to nine years in prison.",
		"P9Y",
	],
	[
		"Consistent with the plea agreement, the court sentenced Roe to nine years in prison.",
		"P9Y",
	],
	["With today’s sentence of nine years in prison, the case ends.", "P9Y"],
	["Roe’s nine-year prison sentence was handed down Friday.", "P9Y"],
	["A nine-year prison sentence was handed to Roe on Friday.", "P9Y"],
	["Nine years in prison was the sentence that Judge Moss imposed.", "P9Y"],
];

/** Probation beside a part that is served, sums, and several terms. */
const PARTS: readonly PenaltyCase[] = [
	[
		"Judge Moss sentenced her to two and a half years in the House of Correction, with one year to be served and the balance suspended for a probationary period of three years.",
		"P1Y, probation P3Y",
	],
	[
		"She was sentenced to two years in the House of Correction, six months to serve and the balance suspended for two years.",
		"P6M, probation P2Y",
	],
	[
		"She was sentenced to two years, suspended for a probationary term of three years.",
		"P2Y, probation P3Y",
	],
	[
		"She was sentenced to a probationary period of 18 months.",
		"probation P1Y6M",
	],
	[
		"She was sentenced to 30 months on the first count and 24 months on the second, consecutive to each other.",
		"P4Y6M",
	],
	[
		"Judge Moss imposed 30 months on the first theft count and 24 months on one of the mistreatment counts, consecutive to each other, with all other terms concurrent.",
		"P4Y6M",
	],
	[
		"The panel assessed 25 years and a $10,000 fine on the first charge and 20 years on the second; the terms will be served at the same time. Judge Ann Moss ordered restitution totaling $3,871,204 to 44 investors.",
		"P25Y, fine 10000, restitution 3871204",
	],
	[
		"Visiting Judge Leonora Moss ordered restitution totaling $71,204 to four investors.",
		"restitution 71204",
	],
	[
		"She also owes a compensatory fine of $15,000 and restitution of $248,930, jointly with her son.",
		"fine 15000, restitution 248930",
	],
	[
		"In addition to the prison term, she was ordered to pay $684,210 in restitution to the insurers and a $50,000 fine.",
		"fine 50000, restitution 684210",
	],
	[
		"She received nine years in prison and must repay $486,200 to the victims.",
		"P9Y, restitution 486200",
	],
	["Roe must make restitution of $4,100.", "restitution 4100"],
	["Roe will have to pay restitution of $4,100.", "restitution 4100"],
	["Roe has to pay restitution of $4,100.", "restitution 4100"],
	["Restitution in the amount of $4,100 was also imposed.", "restitution 4100"],
	[
		"Judge Moss ordered her to compensate the victims in the amount of $4,100.",
		"restitution 4100",
	],
	["The court levied a fine of $4,100.", "fine 4100"],
	["Jurors added a $10,000 fine.", "fine 10000"],
	[
		"Her sentence includes a $4,100 fine and three years of probation.",
		"probation P3Y, fine 4100",
	],
	[
		"She was sentenced to serve 364 days in the Merrow County Jail and placed on two years of formal probation.",
		"P364D, probation P2Y",
	],
	[
		"Judge Moss sentenced Joan Roe to serve 364 days in the Merrow County Jail and placed her on two years of formal probation.",
		"P364D, probation P2Y",
	],
];

/** Several defendants, each with what was imposed. */
const SEVERAL: readonly PenaltyCase[] = [
	[
		"Both were sentenced to 120 days in jail and three years of formal probation.",
		"Roe P120D, probation P3Y | Doe P120D, probation P3Y",
	],
	["The two were given 120 days in jail.", "Roe P120D | Doe P120D"],
	["Roe agreed to serve 18 years in prison and Doe 12.", "Roe P18Y | Doe P12Y"],
	[
		"Roe was sent to prison for nine years, Doe for six years.",
		"Roe P9Y | Doe P6Y",
	],
	[
		"Roe got nine years and Doe was placed on probation for seven years.",
		"Roe P9Y | Doe probation P7Y",
	],
	["Judge Moss handed Roe 10 years and Doe six years.", "Roe P10Y | Doe P6Y"],
	[
		"Roe pleaded guilty in exchange for a sentence of 40 years and testified against Doe.",
		"Roe P40Y",
	],
	["Roe must serve nine years. Doe must serve six years.", "Roe P9Y | Doe P6Y"],
];

/** What may come or was offered, in the same verbs. */
const NOT: readonly PenaltyCase[] = [
	[
		"Roe has agreed to serve 18 years in prison when she is sentenced in May.",
		"none",
	],
	[
		"Roe agreed to a nine-year prison sentence and will be sentenced on May 4.",
		"none",
	],
	[
		"Prosecutors offered Roe a sentence of nine years in prison in exchange for a plea.",
		"none",
	],
	["She will plead guilty in exchange for a sentence of nine years.", "none"],
	["Roe may be sent to prison for nine years.", "none"],
	["Roe could go to prison for nine years.", "none"],
	["If she fails, Roe goes to prison for nine years.", "none"],
	["She declined a plea in exchange for a sentence of nine years.", "none"],
	["Roe rejected an offer of nine years in prison.", "none"],
	["The conviction carries an automatic sentence of life in prison.", "none"],
	["The punishment for theft is nine years in prison.", "none"],
	[
		"Roe was imprisoned for nine years before she was released in 2012.",
		"none",
	],
	["Roe had been sent to prison for nine years in 2004.", "none"],
	["The jury will decide on a sentence of five to 99 years.", "none"],
	["She spends three months of every year in Florida.", "none"],
	["She worked for the mill for nine years.", "none"],
];

describe("the verbs of sentences", () => {
	it.each([...VERBS, ...PARTS, ...NOT])("reads %s", (passage, penalties) => {
		expect(penaltiesOf(ONE, passage)).toBe(penalties);
	});

	it.each(SEVERAL)("reads of several: %s", (passage, penalties) => {
		expect(penaltiesOf(TWO, passage)).toBe(penalties);
	});
});

/** Told of one of two, after who presided, and of nobody for life who is to register. */
const TOLD_OF: readonly PenaltyCase[] = [
	[
		"Roe was found guilty in March. President Judge Mary Agnes Moss, who presided over the trial, sentenced her this morning to 22 to 44 years of incarceration, followed by five years of probation.",
		"Roe P22Y..P44Y, probation P5Y",
	],
	["Roe must register as a sex offender for the rest of her life.", "none"],
	[
		"Roe was sentenced to nine years in prison and must register as a sex offender for the rest of her life.",
		"Roe P9Y",
	],
	[
		"Doe pleaded guilty in May to theft in exchange for a\nsentence of 40 years and testified for the State.",
		"Doe P40Y",
	],
];

describe("sentences of one among several", () => {
	it.each(TOLD_OF)("reads %s", (passage, penalties) => {
		expect(penaltiesOf(TWO, passage)).toBe(penalties);
	});
});
