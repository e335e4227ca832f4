import { describe, expect, it } from "vitest";
import { ONE, type PenaltyCase, penaltiesOf, TWO } from "./penalties.ts";

/** Sentences of one defendant in further words of real offices. */
const ROWS: readonly PenaltyCase[] = [
	["Roe was sentenced to the maximum of 20 years in prison.", "P20Y"],
	["She received the maximum sentence of seven years.", "P7Y"],
	[
		"Roe was sentenced Friday to 364 days in jail and three years of felony probation.",
		"P364D, probation P3Y",
	],
	["She will serve 85 percent of her 12-year sentence.", "P12Y"],
	[
		"Roe was sentenced to four years and four months in state prison and must register as a sex offender for life.",
		"P4Y4M",
	],
	[
		"Roe will be required to pay $31,000 in restitution and spend two years on probation.",
		"probation P2Y, restitution 31000",
	],
	[
		"Under the terms of her sentence, Roe will serve five years of probation and pay back $62,000 to the parish.",
		"probation P5Y, restitution 62000",
	],
	[
		"Her sentence includes ten years of probation, 60 days in jail as a condition, and a $3,000 fine.",
		"P60D, probation P10Y, fine 3000",
	],
	["The judge handed down a 17-year prison sentence.", "P17Y"],
	["The punishment assessed by the jury was 28 years.", "P28Y"],
	["Jurors assessed her punishment at life imprisonment.", "life"],
	[
		"Roe's sentence was enhanced to 35 years because of two earlier convictions.",
		"P35Y",
	],
	[
		"She was sentenced to a prison term of between five and 15 years.",
		"P5Y..P15Y",
	],
	["Roe was resentenced today to 30 years to life.", "P30Y..life"],
	[
		"Roe, who was sentenced in 2009 to three years for an unrelated robbery, wept.",
		"none",
	],
	["At sentencing, Roe received nine years.", "P9Y"],
	[
		"Roe was sentenced to three years in prison, to be followed by two years of supervised release, and forfeited her teaching license.",
		"P3Y",
	],
	[
		"Roe paid $25,000 in restitution as a condition of her plea and was sentenced to probation for one year.",
		"probation P1Y, restitution 25000",
	],
	[
		"Judge Moss ordered Roe to make restitution in the amount of $8,450.",
		"restitution 8450",
	],
	["Restitution of $8,450 was ordered.", "restitution 8450"],
	["A restitution hearing is set for May 9; prosecutors seek $8,450.", "none"],
	[
		"Roe was fined $1,000 and ordered to complete 40 hours of community service.",
		"fine 1000",
	],
	["She faces up to 15 years when she is sentenced on June 4.", "none"],
	[
		"The judge rejected a request for probation and sentenced Roe to eight years in prison.",
		"P8Y",
	],
	[
		"Roe was sentenced to eight years in prison after a jury rejected her plea for probation.",
		"P8Y",
	],
	["Roe got a year and a day in prison.", "P1Y1D"],
	["Roe was sentenced to 12 months and one day in prison.", "P1Y1D"],
	[
		"Roe will serve a 30-day jail sentence on weekends and five years of probation.",
		"P30D, probation P5Y",
	],
	[
		"Roe was sentenced to 3 to 9 years' imprisonment, the maximum allowed by law.",
		"P3Y..P9Y",
	],
];

/** Of two defendants. */
const PAIRS: readonly PenaltyCase[] = [
	[
		"Doe previously pleaded guilty to forgery and was sentenced to three years in prison.",
		"Doe P3Y",
	],
	[
		"Roe was sentenced to four years and Doe, who cooperated, to one year of probation.",
		"Roe P4Y | Doe probation P1Y",
	],
	[
		"Both were sentenced to time served and five years' probation.",
		"Roe probation P5Y | Doe probation P5Y",
	],
	[
		"Roe and Doe were each sentenced to two to six years in prison.",
		"Roe P2Y..P6Y | Doe P2Y..P6Y",
	],
	[
		"Roe was sentenced to five years; Doe's sentence was three years.",
		"Roe P5Y | Doe P3Y",
	],
	[
		"Doe is scheduled to be sentenced on June 2. Roe was sentenced to six years.",
		"Roe P6Y",
	],
	[
		"Doe, who testified against Roe, received probation for three years.",
		"Doe probation P3Y",
	],
	[
		"Roe's accomplice, Doe, was sentenced in March to eight years in prison.",
		"Doe P8Y",
	],
];

describe("penalties in further words", () => {
	it.each(ROWS)("%s", (passage, penalties) => {
		expect(penaltiesOf(ONE, passage)).toBe(penalties);
	});
	it.each(PAIRS)("of two: %s", (passage, penalties) => {
		expect(penaltiesOf(TWO, passage)).toBe(penalties);
	});
});
