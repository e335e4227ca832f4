import { describe, expect, it } from "vitest";
import { ONE, type PenaltyCase, penaltiesOf } from "./penalties.ts";

/** Terms of one defendant: their lengths, where they are served, and what several make together. */
const TERMS: readonly PenaltyCase[] = [
	[
		"She was sentenced to five years in state prison, to run consecutively to the nine years she was already serving for robbery.",
		"P5Y",
	],
	["She was sentenced today to five years in state prison.", "P5Y"],
	["Roe was sentenced Friday to 18 months in the Merrow County Jail.", "P1Y6M"],
	["She was sentenced to 364 days in county jail.", "P364D"],
	[
		"She was sentenced to a term of 7 to 14 years in a state correctional institution.",
		"P7Y..P14Y",
	],
	[
		"She was sentenced to an indeterminate term of 2⅓ to 7 years.",
		"P2Y4M..P7Y",
	],
	["She was sentenced to 3½ years in prison.", "P3Y6M"],
	["She was sentenced to six-and-a-half years in federal prison.", "P6Y6M"],
	["She was sentenced to a prison term of two years and six months.", "P2Y6M"],
	[
		"She was sentenced to serve 11½ to 23 months in the county correctional facility.",
		"P11M15D..P1Y11M",
	],
	["She was sentenced to 40 years to life in state prison.", "P40Y..life"],
	[
		"She was sentenced to an indeterminate term of 15 years to life, plus four years.",
		"P19Y..life",
	],
	[
		"She was sentenced to 25 years to life plus a consecutive 10 years for the gun enhancement.",
		"P35Y..life",
	],
	[
		"She was sentenced to a minimum of 20 years and a maximum of 40 years in prison.",
		"P20Y..P40Y",
	],
	[
		"She was sentenced to no less than five and no more than ten years in prison.",
		"P5Y..P10Y",
	],
	[
		"She was sentenced to between four and eight years in state prison.",
		"P4Y..P8Y",
	],
	["She was sentenced to life in prison.", "life"],
	[
		"She was sentenced to life in prison without the possibility of parole.",
		"life",
	],
	["She was sentenced to life without parole.", "life"],
	["She was sentenced to a mandatory life term.", "life"],
	["She was sentenced to two consecutive life terms.", "life"],
	["She was sentenced to natural life in prison.", "life"],
	[
		"She was sentenced to life with the possibility of parole after 25 years.",
		"life",
	],
	["She was sentenced to three life sentences plus 30 years.", "life"],
	["She will spend the rest of her life in prison.", "life"],
	["She was sentenced to spend the rest of her life behind bars.", "life"],
	["She was sentenced to death.", "death"],
	[
		"She was sentenced to 12 years of incarceration with five years suspended.",
		"P7Y",
	],
	[
		"She was sentenced to ten years in prison, with all but three years suspended.",
		"P3Y",
	],
	[
		"She was sentenced to 20 years with eight years to serve and the balance on probation.",
		"P8Y, probation P12Y",
	],
	[
		"She was sentenced to 15 years, with the first five to be served in prison and the remainder on probation.",
		"P5Y, probation P10Y",
	],
	["She was sentenced to 10 years, to serve four in confinement.", "P4Y"],
	[
		"She was sentenced to 20 years in prison, suspended after 12 years, followed by five years of probation.",
		"P12Y, probation P5Y",
	],
	[
		"She was sentenced to a five-year suspended sentence and three years of probation.",
		"P5Y, probation P3Y",
	],
	[
		"She was sentenced to one year in the county jail, suspended, and two years of probation.",
		"P1Y, probation P2Y",
	],
	[
		"She was sentenced to eight years in prison, execution of which was suspended, and placed on five years of supervised probation.",
		"P8Y, probation P5Y",
	],
	[
		"She was sentenced to 22 years for the robbery and six years for the assault, to run consecutively.",
		"P28Y",
	],
	[
		"She was sentenced to 22 years for the robbery and six years for the assault, to run concurrently.",
		"P22Y",
	],
	[
		"She was sentenced to 10 years on the theft count and 15 years on the weapons count. The sentences will run concurrently.",
		"P15Y",
	],
	[
		"She was sentenced to five years on each of two counts, to be served consecutively, for a total of 10 years.",
		"P10Y",
	],
	[
		"She was sentenced to terms of four years and three years, to be served one after the other.",
		"P7Y",
	],
	[
		"She was sentenced to 12 years for theft and a consecutive three-year term for perjury.",
		"P15Y",
	],
	[
		"She was sentenced to 12 years for theft and a concurrent three-year term for perjury.",
		"P12Y",
	],
	[
		"She was sentenced to 30 years for the theft, 10 years for the forgery and five years for the perjury. The terms will be served back to back, for a total of 45 years.",
		"P45Y",
	],
	[
		"She was sentenced to an aggregate term of 17 years and four months in state prison.",
		"P17Y4M",
	],
	[
		"She was sentenced to 9 to 20 years in state prison, followed by two years of probation.",
		"P9Y..P20Y, probation P2Y",
	],
	[
		"She was sentenced to 97 months in prison, to be followed by three years of supervised release.",
		"P8Y1M",
	],
	[
		"She was sentenced to 4 years in prison and 5 years of post-release supervision.",
		"P4Y",
	],
	[
		"She was sentenced to six months of weekends in jail and five years’ probation.",
		"P6M, probation P5Y",
	],
	[
		"She was sentenced to a split sentence of three years in county jail and two years of mandatory supervision.",
		"P3Y",
	],
	[
		"She was sentenced to five years, three of which will be served in local custody and two on mandatory supervision.",
		"P3Y",
	],
	[
		"She was sentenced to 60 days in jail as a condition of three years’ probation.",
		"P60D, probation P3Y",
	],
	["She was sentenced to 24 months of formal probation.", "probation P2Y"],
	["She was sentenced to five years’ probation.", "probation P5Y"],
	["She was sentenced to a five-year term of probation.", "probation P5Y"],
	[
		"She was sentenced to probation for a period of two years.",
		"probation P2Y",
	],
	["She was sentenced to three years of community control.", "none"],
	["She was sentenced to a three-year conditional discharge.", "none"],
	[
		"She was sentenced to time served and five years of probation.",
		"probation P5Y",
	],
	["She was sentenced to a year and a day in prison.", "P1Y1D"],
	[
		"She was sentenced to 120 months (10 years) in the Department of Corrections.",
		"P10Y",
	],
	[
		"She was sentenced to twelve (12) years in the Tarrow Department of Corrections.",
		"P12Y",
	],
	[
		"She was sentenced to 85 years in the Texas Department of Criminal Justice.",
		"P85Y",
	],
	["She was sentenced to nine years in TDCJ.", "P9Y"],
	[
		"She was sentenced, as a second felony offender, to a determinate term of six years.",
		"P6Y",
	],
	["She was sentenced by Judge Ann Moss to four years in prison.", "P4Y"],
	[
		"She was sentenced this morning before Merrow County Court Judge Ann Moss to a term of three to six years.",
		"P3Y..P6Y",
	],
	[
		"She was sentenced to 16 months, half of which must be served before she is eligible for release.",
		"P1Y4M",
	],
	[
		"She was sentenced to 30 years in prison and must serve at least 85 percent of the term.",
		"P30Y",
	],
	[
		"She was sentenced to 30 years in prison and must serve at least 15 years before she is eligible for parole.",
		"P30Y",
	],
	[
		"She was sentenced to 20 years in prison with 412 days’ credit for time served.",
		"P20Y",
	],
	[
		"She was sentenced to eight years in prison for a scheme that ran for 11 years.",
		"P8Y",
	],
	[
		"She was sentenced to eight years in prison for stealing from a 91-year-old woman over three years.",
		"P8Y",
	],
	[
		"She was sentenced to eight years in prison and may not own a business for 10 years.",
		"P8Y",
	],
	[
		"She was sentenced to eight years in prison and her license was suspended for two years.",
		"P8Y",
	],
	[
		"She was sentenced to eight years in prison, and a protective order was issued for 10 years.",
		"P8Y",
	],
	["She was sentenced to a stipulated term of six years at 80 percent.", "P6Y"],
	["She was sentenced to the maximum of seven years in prison.", "P7Y"],
	["She was sentenced to the mandatory minimum of 10 years in prison.", "P10Y"],
	["She was sentenced to the high term of four years in custody.", "P4Y"],
	["She was sentenced to 44 months’ imprisonment.", "P3Y8M"],
	["She was sentenced to 48 months behind bars.", "P4Y"],
	["She was sentenced to 23-to-46 months in jail.", "P1Y11M..P3Y10M"],
	["She was sentenced to three decades in prison.", "P30Y"],
	[
		"She was sentenced to seven years at the Merrow Women’s Institution.",
		"P7Y",
	],
	[
		"She was sentenced to a total of seven years: five for the theft and two for the forgery.",
		"P7Y",
	],
	[
		"She was sentenced to 18 years’ imprisonment on Count 1 and 9 years’ imprisonment on Count 2, consecutive.",
		"P27Y",
	],
	[
		"She was sentenced to two to four years on Count 1 and one to two years on Count 2, to run consecutively.",
		"P3Y..P6Y",
	],
	[
		"She was sentenced to 180 days in jail, all suspended, and 12 months of unsupervised probation.",
		"P180D, probation P1Y",
	],
	["She was sentenced to 180 days in jail with 150 days suspended.", "P30D"],
];

describe("the term of a sentence", () => {
	it.each(TERMS)("reads %s", (passage, penalties) => {
		expect(penaltiesOf(ONE, passage)).toBe(penalties);
	});
});
