import { Parser } from "n3";
import { describe, expect, it } from "vitest";
import { findName, readAuthorities } from "../../../src/resolve/authority.ts";

const authorities = readAuthorities(
	new Parser().parse(`
		@base <https://w3id.org/casegraph/> .
		@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
		<offense/theft> skos:inScheme <scheme/offense> ; skos:prefLabel "Theft"@en , "盗窃罪"@zh ; skos:altLabel "Larceny" .
		<offense/fraud> skos:inScheme <scheme/offense> ; skos:prefLabel "Fraud"@en ; skos:altLabel "Larceny" ; skos:hiddenLabel "O’Test (1)" .
		<agency/theft> skos:inScheme <scheme/agency> ; skos:prefLabel "Theft"@en .
		<offense/stray> skos:prefLabel "Stray"@en .
		<x/y> skos:inScheme <https://example.org/scheme/offense> ; skos:prefLabel "Foreign"@en .
	`),
);
const offenses = authorities.get("offense");
if (offenses === undefined) throw new Error("no scheme");
const BASE = "https://w3id.org/casegraph/";

describe("findName", () => {
	it.each([
		["Theft", "theft"],
		["  theft ", "theft"],
		["ＴＨＥＦＴ", "theft"],
		["盗窃罪", "theft"],
		["theft", "theft"],
		[`${BASE}offense/fraud`, "fraud"],
		["o'test   （1）", "fraud"],
	])("knows %j", (name, slug) => {
		expect(findName(offenses, name)).toBe(`${BASE}offense/${slug}`);
	});

	it("does not guess: a label of two concepts means neither, a part of a name none", () => {
		for (const name of ["Larceny", "盗窃", "Stray", "Foreign", "", "__proto__"])
			expect(findName(offenses, name)).toBeUndefined();
	});

	it("keeps schemes apart", () => {
		const agencies = authorities.get("agency");
		expect(agencies && findName(agencies, "Theft")).toBe(`${BASE}agency/theft`);
	});
});
