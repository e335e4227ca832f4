import { describe, expect, it } from "vitest";
import { open, wholeOf } from "./open.ts";

const concepts = (text: string, scheme: string): string[] => {
	const release = open(text);
	return release
		.concepts(scheme, wholeOf(release))
		.map(({ concept }) => concept);
};

describe("concepts of a release", () => {
	it("are found in other forms of their words, the longest first", () => {
		expect(
			concepts("They sold citizens’ personal information.", "conduct"),
		).toEqual(["trading-personal-information"]);
		expect(
			concepts(
				"data printed on the courier slip: personal information on courier slips",
				"data-object",
			),
		).toEqual(["personal-information-on-courier-slips"]);
	});

	it("may have an article within them, and quotation marks, but no comma", () => {
		expect(
			concepts("the development of the digital economy", "purpose"),
		).toEqual(["development-of-the-digital-economy"]);
		expect(
			concepts("a “data-assisted governance” scenario", "measure"),
		).toEqual(["data-assisted-governance-scenarios"]);
		expect(concepts("property, safety", "purpose")).toEqual([]);
	});

	it("are whole words: “said” holds no AI", () => {
		expect(concepts("she said plain words", "technology")).toEqual([]);
	});
});

describe("crimes of a release", () => {
	it("are offenses and families, none within another", () => {
		const release = open("telecom fraud, fraud and online gambling");
		expect(
			release
				.crimes(wholeOf(release))
				.map(({ scheme, concept }) => `${scheme} ${concept}`),
		).toEqual([
			"family telecom-fraud",
			"offense fraud",
			"family online-gambling",
		]);
	});
});
