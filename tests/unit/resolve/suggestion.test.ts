import { Parser } from "n3";
import { describe, expect, it } from "vitest";
import { readAuthorities } from "../../../src/resolve/authority.ts";
import {
	openSuggestions,
	suggestNames,
} from "../../../src/resolve/suggestion.ts";

const offenses = readAuthorities(
	new Parser().parse(`
		@base <https://w3id.org/casegraph/> .
		@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
		<offense/theft> skos:inScheme <scheme/offense> ; skos:prefLabel "Theft"@en , "盗窃罪"@zh .
	`),
).get("offense");
if (offenses === undefined) throw new Error("no scheme");

describe("suggestNames", () => {
	it("gives the nearest labels as written, nearest first", () => {
		expect(suggestNames(offenses, "theftt")).toEqual(["Theft"]);
		expect(suggestNames(offenses, "盗窃案")).toEqual(["盗窃罪"]);
		expect(suggestNames(offenses, "entirely different")).toEqual([]);
	});

	it("threat 14: compares a name of a megabyte with nothing", () => {
		const began = performance.now();
		expect(suggestNames(offenses, "x".repeat(1_000_000))).toEqual([]);
		expect(performance.now() - began).toBeLessThan(500);
	});
});

describe("openSuggestions", () => {
	it("gives the same for a name as often as it is asked", () => {
		const suggest = openSuggestions();
		const first = suggest(offenses, "theftt");
		expect(first).toEqual(["Theft"]);
		expect(suggest(offenses, "theftt")).toBe(first);
	});

	it("forgets rather than grows without bounds", () => {
		const suggest = openSuggestions();
		const first = suggest(offenses, "theftt");
		for (let index = 0; index < 10_000; index += 1)
			suggest(offenses, `a name of its own ${index}`);
		expect(suggest(offenses, "theftt")).not.toBe(first);
		expect(suggest(offenses, "theftt")).toEqual(first);
	});
});
