import { describe, expect, it } from "vitest";
import { findParties } from "../../../../../src/extract/english/court/defendant.ts";
import { findVerdicts } from "../../../../../src/extract/english/court/verdict.ts";
import { open, wholeOf } from "./open.ts";

const verdicts = (text: string, names = "Li X, Fan X Tao") => {
	const release = open(`Case of ${names}. ${text}`);
	const parties = findParties(release, wholeOf(release))?.named ?? [];
	return findVerdicts(release, release.sentences.slice(1), parties);
};
const first = (text: string) => verdicts(text)[0];

describe("findVerdicts", () => {
	it.each([
		["The court convicted the two defendants of fraud.", "convicted", []],
		["The court found Li X guilty of fraud.", "convicted", ["Li X"]],
		[
			"Fan X Tao was sentenced to two years in prison.",
			"convicted",
			["Fan X Tao"],
		],
		["Li X was acquitted.", "acquitted", ["Li X"]],
		["Li X pleaded guilty to fraud.", "pleaded-guilty", ["Li X"]],
		["The court ruled that the tokens are data.", "ruled", []],
		["Prosecutors charged Li X with fraud.", "charged", ["Li X"]],
		["The defendants are on trial.", "pending-ruling", []],
	])("reads %s", (text, status, names) => {
		expect(first(text)).toMatchObject({ status, names });
	});

	it.each([
		"Li X was not convicted of fraud.",
		"Whether Li X should be convicted of fraud is open.",
		"Li X may be sentenced to ten years in prison.",
		"If convicted, Li X faces ten years in prison.",
		"Li X was sued for damages.",
	])("takes no conviction from: %s", (text) => {
		expect(verdicts(text).map(({ status }) => status)).not.toContain(
			"convicted",
		);
	});

	it.each([
		["sentenced Li X to three years in prison", { term: 36 }],
		[
			"sentenced Li X to two years and six months in prison, suspended for three years",
			{ term: 30, probation: 36 },
		],
		[
			"sentenced Li X to eight months of imprisonment and fined him 5,000 yuan",
			{ term: 8, fine: 5000, currency: "CNY" },
		],
		["sentenced Li X to life imprisonment", { penalty: "life-imprisonment" }],
	])("reads the sentence in: the court %s", (text, sentence) => {
		expect(first(`The court ${text}.`)?.sentence).toMatchObject(sentence);
	});

	it("leaves sentences that are told “respectively” to a reader", () => {
		const [both] = verdicts(
			"Both defendants were convicted of fraud and sentenced to two years and one year in prison, respectively.",
		);
		expect(both).toMatchObject({ status: "convicted", names: [] });
		expect(both?.sentence).toBeUndefined();
	});
});
