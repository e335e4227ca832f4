import { describe, expect, it } from "vitest";
import { ONE, type PenaltyCase, penaltiesOf, TWO } from "./penalties.ts";

/** Sentences in the wording of many offices. */
const OFFICES: readonly PenaltyCase[] = [
	[
		"Roe was sentenced today to an indeterminate term of 2-1/3 to seven years in prison.",
		"P2Y4M..P7Y",
	],
	["Roe was sentenced to 25 years-to-life in prison.", "P25Y..life"],
	["Roe was sentenced to an aggregate term of 50 years to life.", "P50Y..life"],
	["Roe was sentenced to 50 years to life plus 12 years.", "P62Y..life"],
	[
		"Roe was sentenced to 15 years in prison and five years of post-release supervision.",
		"P15Y",
	],
	[
		"Roe was sentenced to a determinate term of 15 years in prison, to be followed by five years’ post-release supervision.",
		"P15Y",
	],
	[
		"Roe was sentenced to six months in jail and five years’ probation.",
		"P6M, probation P5Y",
	],
	[
		"Roe was sentenced to a split sentence of six months in jail and four and a half years of probation.",
		"P6M, probation P4Y6M",
	],
	[
		"Roe was sentenced to 16 months in county jail, followed by two years of mandatory supervision.",
		"P1Y4M",
	],
	["Roe was sentenced to eight years in local custody.", "P8Y"],
	[
		"Roe was sentenced to 364 days in jail, with credit for 120 days served, and two years of formal probation.",
		"P364D, probation P2Y",
	],
	["Roe was sentenced to 45 years TDCJ.", "P45Y"],
	[
		"Roe was sentenced to 45 years confinement in the Institutional Division of the Department of Criminal Justice.",
		"P45Y",
	],
	["Roe received a 45-year sentence and a $10,000 fine.", "P45Y, fine 10000"],
	["Roe got a 45-year prison sentence from a Merrow County jury.", "P45Y"],
	["Jurors deliberated two hours before assessing a 45-year sentence.", "P45Y"],
	[
		"After deliberating for two hours, jurors sentenced Roe to 45 years.",
		"P45Y",
	],
	[
		"Roe was sentenced to 10 years deferred adjudication probation.",
		"probation P10Y",
	],
	["Roe was placed on 10 years of deferred adjudication.", "probation P10Y"],
	[
		"Roe was sentenced to 10 years in prison, probated for 10 years, and a $5,000 fine.",
		"P10Y, probation P10Y, fine 5000",
	],
	[
		"Roe was sentenced to a presumptive term of 15.75 years in the Department of Corrections.",
		"P15Y9M",
	],
	["Roe was sentenced to natural life in prison.", "life"],
	[
		"Roe was sentenced to two consecutive life terms without the possibility of parole.",
		"life",
	],
	[
		"Roe was sentenced to life without the possibility of parole plus 25 years to life.",
		"life",
	],
	["Roe was sentenced to death.", "death"],
	["Roe was sentenced to 366 days in prison.", "P366D"],
	["Roe was sentenced to one year and one day in federal prison.", "P1Y1D"],
	["Roe was sentenced to a year and a day in prison.", "P1Y1D"],
	["Roe was sentenced to 18 to 36 months in prison.", "P1Y6M..P3Y"],
	[
		"Roe was sentenced to serve not less than five nor more than ten years in prison.",
		"P5Y..P10Y",
	],
	[
		"Roe was sentenced to a minimum of five and a maximum of ten years in prison.",
		"P5Y..P10Y",
	],
	[
		"Roe was sentenced to 90 days in jail, to be served on weekends, and three years of probation.",
		"P90D, probation P3Y",
	],
	[
		"Roe was sentenced to time served and three years of probation.",
		"probation P3Y",
	],
	[
		"Roe was sentenced to three years’ conditional discharge and fined $1,000.",
		"fine 1000",
	],
	["Roe was sentenced to a one-year term of conditional discharge.", "none"],
	[
		"Roe was sentenced to 30 days of home confinement and two years of probation.",
		"probation P2Y",
	],
	[
		"Roe was ordered to serve 18 months of a three-year House of Correction sentence, with the balance suspended for two years.",
		"P1Y6M, probation P2Y",
	],
	[
		"Roe was sentenced to 2½ years in the House of Correction, with 18 months to be served and the balance suspended for three years of probation.",
		"P1Y6M, probation P3Y",
	],
	[
		"Roe was sentenced to 20 years, with the first 12 to be served in confinement and the remainder on probation.",
		"P12Y, probation P8Y",
	],
	["Roe was sentenced to 20 years to serve 12 in prison.", "P12Y"],
	[
		"Roe pleaded guilty under an agreement and was immediately sentenced to five years in prison.",
		"P5Y",
	],
	["In return for her plea Roe received five years in prison.", "P5Y"],
	["Roe will serve her five-year sentence in state prison.", "P5Y"],
	["Roe’s five-year prison sentence was imposed by Judge Ann Moss.", "P5Y"],
	["The five-year sentence, imposed by Judge Ann Moss, is the maximum.", "P5Y"],
	["A five-year prison term was handed to Roe on Friday.", "P5Y"],
	["Roe was taken into custody to begin a five-year sentence.", "P5Y"],
	[
		"Roe was led away in handcuffs to begin serving five years in prison.",
		"P5Y",
	],
	["Roe is now serving a five-year sentence.", "P5Y"],
	[
		"Roe was sentenced by Judge Ann Moss on May 9, 2023 to five years in prison.",
		"P5Y",
	],
	[
		"Roe was sentenced on May 9, in Department 12 of the Superior Court, by the Hon. Ann Moss, to five years in prison.",
		"P5Y",
	],
	["Sentenced Friday to five years in prison was Joan Roe, 40.", "P5Y"],
	[
		"Her sentence: five years in prison, three years of probation and $9,000 in restitution.",
		"P5Y, probation P3Y, restitution 9000",
	],
	["The sentence calls for five years in prison.", "P5Y"],
	["The penalty was five years in prison.", "P5Y"],
	["Roe received the statutory maximum of five years.", "P5Y"],
	["Roe received the maximum sentence, five years in prison.", "P5Y"],
	["Roe received the maximum: five years in prison.", "P5Y"],
	["Roe was hit with a five-year sentence.", "P5Y"],
	[
		"Roe was sentenced to five years on the first count and three years on the second, to be served concurrently.",
		"P5Y",
	],
	[
		"Roe was sentenced to five years on each of two counts, to run consecutively.",
		"P10Y",
	],
	[
		"Roe was sentenced to five years on each of the two counts, and the terms will run at the same time.",
		"P5Y",
	],
	[
		"Roe’s probation was revoked and she was sentenced to five years in prison.",
		"P5Y",
	],
	[
		"Roe’s attorney asked for probation, but Judge Moss gave her five years in prison.",
		"P5Y",
	],
	["Prosecutors had asked for 10 years; Judge Moss imposed five.", "P5Y"],
	["Prosecutors asked for 10 years in prison. Roe received five.", "P5Y"],
	[
		"The People recommended 10 years, the defense two, and Judge Moss settled on five years in prison.",
		"P5Y",
	],
	[
		"Roe was sentenced to five years in prison, half of the 10 years that prosecutors had asked for.",
		"P5Y",
	],
	[
		"Roe faced up to 10 years but was sentenced to five years in prison.",
		"P5Y",
	],
	["Roe could have received 10 years but got five years in prison.", "P5Y"],
	[
		"Roe was spared prison and was placed on probation for five years.",
		"probation P5Y",
	],
	[
		"Roe avoided a 10-year prison term and received five years of probation.",
		"probation P5Y",
	],
];

/** Of two. */
const OF_TWO: readonly PenaltyCase[] = [
	[
		"Roe was sentenced to five years in prison. Doe received three years.",
		"Roe P5Y | Doe P3Y",
	],
	[
		"Roe was sentenced to five years in prison. Doe got three.",
		"Roe P5Y | Doe P3Y",
	],
	[
		"Roe was sentenced to five years in prison. Doe’s sentence was three years.",
		"Roe P5Y | Doe P3Y",
	],
	[
		"Roe was sentenced to five years in prison. Her co-defendant, Doe, was sentenced to three years.",
		"Roe P5Y | Doe P3Y",
	],
	[
		"Roe was sentenced to five years in prison. Co-defendant Mark Doe was sentenced to three years.",
		"Roe P5Y | Doe P3Y",
	],
	["Roe will serve five years; Doe, three.", "Roe P5Y | Doe P3Y"],
	[
		"Judge Moss sentenced Roe to five years and Doe to probation for three years.",
		"Roe P5Y | Doe probation P3Y",
	],
	[
		"Roe was sentenced to five years in prison, and must pay $9,000 in restitution. Doe must pay $500.",
		"Roe P5Y, restitution 9000",
	],
	[
		"Roe and Doe each face 10 years. Roe was sentenced to five years.",
		"Roe P5Y",
	],
	[
		"Roe was sentenced to five years in prison. Doe will be sentenced on May 9 and faces three years.",
		"Roe P5Y",
	],
	[
		"Doe, who testified against Roe, was sentenced to three years of probation.",
		"Doe probation P3Y",
	],
	[
		"Roe, whom Doe drove to the mill, was sentenced to five years in prison.",
		"Roe P5Y",
	],
];

describe("sentences as many offices word them", () => {
	it.each(OFFICES)("reads %s", (passage, penalties) => {
		expect(penaltiesOf(ONE, passage)).toBe(penalties);
	});
	it.each(OF_TWO)("reads of two: %s", (passage, penalties) => {
		expect(penaltiesOf(TWO, passage)).toBe(penalties);
	});
});
