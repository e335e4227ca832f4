import { describe, expect, it } from "vitest";
import { ONE, type PenaltyCase, penaltiesOf, TWO } from "./penalties.ts";

/** Sentences as a judge, a jury or a release words them, each behind what stands before it. */
const CASES: readonly (readonly [before: string, ...PenaltyCase])[] = [
	[
		ONE,
		"Judge Moss ordered that Roe serve 36 months in the custody of the Department of Corrections.",
		"P3Y",
	],
	[
		ONE,
		"A judge sentenced Roe on Thursday to seven and a half years behind bars.",
		"P7Y6M",
	],
	[ONE, "She'll serve 10 years in prison.", "P10Y"],
	[
		ONE,
		"Roe was sentenced to 51 months in federal prison, to be followed by 3 years of supervised release, and ordered to pay $409,118 in restitution and a $100 special assessment.",
		"P4Y3M, restitution 409118",
	],
	[
		ONE,
		"She was sentenced to 5 years’ probation, the first six months of which must be served in the county jail.",
		"P6M, probation P5Y",
	],
	[
		ONE,
		"Roe was sentenced to a term of incarceration of four to twelve years.",
		"P4Y..P12Y",
	],
	[
		ONE,
		"The court imposed an aggregate sentence of 11½ to 23 months of incarceration followed by five years of probation.",
		"P11M15D..P1Y11M, probation P5Y",
	],
	[
		ONE,
		"Roe, a first-time offender, avoided prison and was sentenced to two years of probation.",
		"probation P2Y",
	],
	[
		ONE,
		"Roe was sentenced to 15 years in prison, of which she must serve at least 85 percent.",
		"P15Y",
	],
	[ONE, "She was sentenced to 20 years, serve eight.", "P8Y"],
	[
		ONE,
		"Roe was sentenced to a 10-year prison term, with a five-year period of parole ineligibility.",
		"P10Y",
	],
	[
		ONE,
		"She was sentenced to seven years in New Jersey State Prison, with three years before she is eligible for parole.",
		"P7Y",
	],
	[
		ONE,
		"Roe was sentenced to 300 hours of community service and two years’ conditional discharge.",
		"none",
	],
	[
		ONE,
		"Judge Moss sentenced Roe to 35 years for the murder and a consecutive five years for the firearm, for a total of 40 years in prison.",
		"P40Y",
	],
	[ONE, "Roe was sentenced to life plus five years.", "life"],
	[ONE, "Roe was given a life sentence.", "life"],
	[ONE, "Roe will serve life in prison without parole.", "life"],
	[ONE, "Roe’s sentencing resulted in 90 months in prison.", "P7Y6M"],
	[
		ONE,
		"The sentence handed down today by Judge Ann Moss was 90 months.",
		"P7Y6M",
	],
	[
		ONE,
		"Today, Judge Ann Moss sentenced Roe to the agreed-upon term of nine years in state prison.",
		"P9Y",
	],
	[
		ONE,
		"As part of the plea, Roe was sentenced to 16 months in county jail and must pay back the $23,000 that she took.",
		"P1Y4M, restitution 23000",
	],
	[
		ONE,
		"She was ordered to pay the victims a total of $77,500.",
		"restitution 77500",
	],
	[
		ONE,
		"Roe was ordered to pay restitution to the victim’s family in an amount to be determined.",
		"none",
	],
	[ONE, "Roe must also pay $5,500 in restitution.", "restitution 5500"],
	[
		ONE,
		"Roe was sentenced to three years in prison and fined $1 million.",
		"P3Y, fine 1000000",
	],
	[
		ONE,
		"Roe agreed to a five-year prison sentence, which Judge Moss will impose on May 9.",
		"none",
	],
	[
		ONE,
		"The plea bargain provides that Roe will be sentenced to no more than five years in prison.",
		"none",
	],
	[ONE, "Roe could get up to 15 years behind bars.", "none"],
	[ONE, "She faces a potential sentence of 10 to 20 years.", "none"],
	[
		ONE,
		"Judge Moss set sentencing for June 3, when she is likely to impose a term of four years.",
		"none",
	],
	[
		ONE,
		"In return for her cooperation, prosecutors will ask that she receive five years of probation.",
		"none",
	],
	[ONE, "Her husband received 12 years in prison in 2019.", "none"],
	[
		ONE,
		"If she fails to complete the program, she will serve three years in prison.",
		"none",
	],
	[
		ONE,
		"If she completes treatment, the charge will be dismissed; if not, she will be sentenced to two to four years in prison.",
		"none",
	],
	[
		ONE,
		"She is expected to be sentenced to one to three years in prison on Sept. 4 by Judge Ann Moss, who ordered her to pay $4,000 in restitution.",
		"restitution 4000",
	],
	[
		ONE,
		"Roe, 40, was sentenced to: five years in prison; three years of parole; and a $7,000 fine.",
		"P5Y, fine 7000",
	],
	[ONE, "SENTENCE: 12 years, Tarrow Department of Corrections", "P12Y"],
	[
		ONE,
		"Sentence: 3 years of probation; $2,000 fine",
		"probation P3Y, fine 2000",
	],
	[ONE, "Jurors took only an hour to hand Roe a 60-year sentence.", "P60Y"],
	[ONE, "Jury Gives Roe 60 Years", "P60Y"],
	[
		ONE,
		"The jury, after hearing from the family, sentenced her to 60 years in prison and assessed a $10,000 fine.",
		"P60Y, fine 10000",
	],
	[
		ONE,
		"Following a punishment hearing, the jury sentenced Roe to 25 years confinement in the Institutional Division.",
		"P25Y",
	],
	[
		ONE,
		"Roe pleaded guilty in exchange for a 25-year prison sentence.",
		"P25Y",
	],
	[
		ONE,
		"She pled guilty and was sentenced to 25 years in prison the same day.",
		"P25Y",
	],
	[ONE, "She was sentenced to two years in jail with one year stayed.", "P1Y"],
	[
		ONE,
		"The judge stayed a 57-month prison term and placed Roe on probation for 10 years.",
		"P4Y9M, probation P10Y",
	],
	[
		ONE,
		"Roe was sentenced Monday to 4 years and 6 months in state prison, a term she will serve locally.",
		"P4Y6M",
	],
	[
		ONE,
		"Roe was sentenced to eight years, the low end of the range of eight to 10 years.",
		"P8Y",
	],
	[
		ONE,
		"Roe was sentenced to eight years in prison after a trial that lasted three weeks.",
		"P8Y",
	],
	[
		ONE,
		"Roe was sentenced to eight years in prison, closing a case that began four years ago.",
		"P8Y",
	],
	[
		ONE,
		"Two weeks after the verdict, Roe was sentenced to eight years in prison.",
		"P8Y",
	],
	[
		TWO,
		"Roe was sentenced to 10 years in prison. Doe got six.",
		"Roe P10Y | Doe P6Y",
	],
	[
		TWO,
		"Roe was sentenced to 10 years, while Doe was given five years of probation.",
		"Roe P10Y | Doe probation P5Y",
	],
	[
		TWO,
		"Judge Moss handed Roe 10 years and Doe six years.",
		"Roe P10Y | Doe P6Y",
	],
	[
		TWO,
		"In addition to the prison terms, Roe and Doe must pay $9,000 in restitution.",
		"Roe restitution 9000 | Doe restitution 9000",
	],
	[
		TWO,
		"Roe, who planned the thefts, received 10 years in prison; her brother, Doe, received six years.",
		"Roe P10Y | Doe P6Y",
	],
	[
		TWO,
		"Doe was sentenced last year to six years in prison, and Roe was sentenced today to 10 years.",
		"Roe P10Y | Doe P6Y",
	],
	[
		TWO,
		"Roe and Doe each received 10 years in prison and were fined $500.",
		"Roe P10Y, fine 500 | Doe P10Y, fine 500",
	],
];
describe("sentences in many words", () => {
	it.each(CASES)("after %s reads %s", (before, passage, penalties) => {
		expect(penaltiesOf(before, passage)).toBe(penalties);
	});
});
