import { Parser } from "n3";
import { describe, expect, it } from "vitest";
import { readClasses, readDefinitions } from "../../../src/graph/class.ts";
import { collectLabels } from "../../../src/graph/label.ts";

const quads = new Parser().parse(`
	PREFIX cg: <https://w3id.org/casegraph/ontology#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
	PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
	cg:B cg:colour "#112233" ; cg:shape "diamond" ; cg:order 2 ; cg:size 7 ; rdfs:label "B"@en ; skos:definition "A b."@en , "乙"@zh .
	cg:A cg:order 1 ; cg:shape "blob" .
	cg:C rdfs:label "C"@en .
`);

describe("readClasses", () => {
	it("gives the classes with hints in legend order, and fills what they do not say", () => {
		expect(readClasses(quads, collectLabels(quads))).toMatchObject([
			{ label: { en: "A" }, shape: "circle", order: 1, definition: {} },
			{
				label: { en: "B" },
				colour: "#112233",
				shape: "diamond",
				order: 2,
				size: 7,
				definition: { en: "A b.", zh: "乙" },
			},
		]);
	});
});

describe("readDefinitions", () => {
	it("gives definitions by IRI", () => {
		expect([...readDefinitions(quads).keys()]).toEqual([
			"https://w3id.org/casegraph/ontology#B",
		]);
	});
});
