import { describe, expect, it } from "vitest";
import { ONE, type PenaltyCase, penaltiesOf } from "./penalties.ts";

/** What may come, what was asked for or offered, what others got, and what was imposed before: none of it is the sentence. */
const NONE: readonly PenaltyCase[] = [
	["She faces up to 10 years in prison.", "none"],
	[
		"She faces 25 years to life in prison when she is sentenced on May 4.",
		"none",
	],
	[
		"She faces a maximum sentence of five years in prison and a $10,000 fine.",
		"none",
	],
	[
		"If convicted on all counts, she could be sentenced to 12 years in prison.",
		"none",
	],
	["She will be sentenced on June 8 to five to 15 years in prison.", "none"],
	[
		"She is expected to be sentenced to five years in prison on June 8.",
		"none",
	],
	[
		"She is expected to receive a sentence of five years in prison and to be ordered to pay $5,000 in restitution.",
		"none",
	],
	["She is scheduled to be sentenced to 18 months in jail.", "none"],
	[
		"Judge Moss indicated that she will sentence Roe to seven years in prison.",
		"none",
	],
	["Judge Moss promised Roe a sentence of seven years in prison.", "none"],
	["The plea agreement calls for a sentence of seven years in prison.", "none"],
	[
		"Under the terms of the plea, she will receive seven years in prison when she is sentenced.",
		"none",
	],
	["Prosecutors asked for a sentence of 15 years in prison.", "none"],
	[
		"Prosecutors will recommend that she be sentenced to 15 years in prison.",
		"none",
	],
	[
		"The People sought 15 years in prison, but sentencing was put over.",
		"none",
	],
	["The defense asked the court for three years of probation.", "none"],
	["The charge carries a sentence of up to 20 years in prison.", "none"],
	[
		"The offense is punishable by two to 10 years in prison and a fine of up to $10,000.",
		"none",
	],
	[
		"The statutory penalty is not more than five years in prison and a $250,000 fine.",
		"none",
	],
	["She has not been sentenced to any term yet.", "none"],
	[
		"Roe has a prior conviction, for which she was sentenced to four years in prison.",
		"none",
	],
	[
		"Roe was previously sentenced to four years in prison for burglary.",
		"none",
	],
	[
		"In 2009 Roe was convicted of forgery in an unrelated case and sentenced to four years in prison.",
		"none",
	],
	["Roe was on parole after having served a 10-year sentence.", "none"],
	[
		"At the time, Roe was serving a sentence of four years in prison for burglary.",
		"none",
	],
	[
		"In an unrelated case, Lee Poe was sentenced to nine years in prison.",
		"none",
	],
	["A third man was sentenced to nine years in prison.", "none"],
	[
		"In a separate case, a former clerk was sentenced to nine years in prison.",
		"none",
	],
	["She had been ordered to pay $500 a month in child support.", "none"],
	["The victim had been ordered to pay a fine of $400.", "none"],
	[
		"Roe told the widow that she would be fined $9,000 unless she paid.",
		"none",
	],
	[
		"Unless she repays $9,000 by May, she could be sentenced to prison for two years.",
		"none",
	],
	["She was ordered held without bail.", "none"],
	["She was ordered to return to court on May 7.", "none"],
	["She was ordered to surrender her passport within three days.", "none"],
	["Judge Moss set bail at $100,000.", "none"],
	[
		"Sentencing is set for July 9, at which she faces 16 months to three years in county jail.",
		"none",
	],
	["“She should get 20 years in prison,” the owner said.", "none"],
	["The maximum sentence for grand theft is three years in jail.", "none"],
	[
		"Upon completion of the program she may be placed on probation for two years.",
		"none",
	],
];

/** What was imposed, among what was not. */
const AMONG: readonly PenaltyCase[] = [
	["She had faced up to 10 years in prison and was sentenced to four.", "P4Y"],
	[
		"Prosecutors had asked for nine years; Judge Moss sentenced Roe to six years in prison.",
		"P6Y",
	],
	[
		"Prosecutors recommended 12 years in prison. Over their objection, she was sentenced to one year in jail.",
		"P1Y",
	],
	[
		"She was sentenced to six years in prison. She had been previously sentenced to four years for burglary.",
		"P6Y",
	],
	[
		"She was sentenced to six years in prison. The maximum was 10 years and a $20,000 fine.",
		"P6Y",
	],
	[
		"She was sentenced to six years in prison. Lee Poe, who drove the car, faces 10 years.",
		"Roe P6Y",
	],
	[
		"She was sentenced to five years of probation. If she violates it, she could be sentenced to 10 years in prison.",
		"probation P5Y",
	],
	[
		"She was sentenced to five years of probation; a violation would send her to prison for up to seven years.",
		"probation P5Y",
	],
	[
		"She was sentenced to six years in prison, two years less than prosecutors had sought.",
		"P6Y",
	],
	[
		"She was sentenced to six years in prison, twice the three years that the defense had asked for.",
		"P6Y",
	],
	[
		"She was sentenced to six years in prison, the maximum allowed by law.",
		"P6Y",
	],
	[
		"She was sentenced to six years in prison, of a possible nine years.",
		"P6Y",
	],
	[
		"She was sentenced to six years in prison. She will be eligible for parole after serving three years.",
		"P6Y",
	],
	[
		"She was sentenced to six years in prison and will be ordered to pay restitution at a hearing on May 4.",
		"P6Y",
	],
];

describe("what is no sentence", () => {
	it.each(NONE)("passes over %s", (passage, penalties) => {
		expect(penaltiesOf(ONE, passage)).toBe(penalties);
	});

	it.each(AMONG)("tells it from what is one: %s", (passage, penalties) => {
		expect(penaltiesOf(ONE, passage)).toBe(penalties);
	});
});
