import { Parser } from "n3";
import { describe, expect, it } from "vitest";
import { collectLabels, labelOf } from "../../../src/graph/label.ts";

const labelsOf = (turtle: string) =>
	Object.fromEntries(
		collectLabels(
			new Parser().parse(`
				PREFIX skos: <http://www.w3.org/2004/02/skos/core#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
				PREFIX foaf: <http://xmlns.com/foaf/0.1/> PREFIX dcterms: <http://purl.org/dc/terms/> PREFIX : <urn:>
				${turtle}`),
		),
	);

describe("collectLabels", () => {
	it("takes the best property of each language", () => {
		expect(
			labelsOf(
				':a dcterms:title "标题"@zh , "Title"@en ; skos:prefLabel "Name"@en .',
			),
		).toEqual({ "urn:a": { en: "Name", zh: "标题" } });
	});

	it("takes a name without a language for all", () => {
		expect(labelsOf(':a foaf:name "张某" .')).toEqual({
			"urn:a": { en: "张某", zh: "张某" },
		});
	});

	it("takes a name in another language where there is no other, and never none", () => {
		expect(labelsOf(':a dcterms:title "Titre"@fr .')).toEqual({
			"urn:a": { en: "Titre" },
		});
		expect(labelsOf(':a dcterms:title "Titre"@fr , "题"@zh-hans .')).toEqual({
			"urn:a": { zh: "题" },
		});
	});

	it("does not depend on the order of names", () => {
		expect(labelsOf(':a rdfs:label "b"@en , "a"@en .')).toEqual(
			labelsOf(':a rdfs:label "a"@en , "b"@en .'),
		);
	});

	it("leaves out what is no text", () => {
		expect(labelsOf(":a rdfs:label :b .")).toEqual({});
	});
});

describe("labelOf", () => {
	it.each([
		["https://example.org/case/li-x", "li-x"],
		["https://example.org/ns#Case", "Case"],
		["https://example.org/%E5%BC%A0", "张"],
		["https://example.org/100%", "100%"],
		["https://example.org/%FF%41", "%FF%41"],
	])("names %s by its end, %j", (iri, label) => {
		expect(labelOf(new Map(), iri)).toEqual({ en: label });
	});
});
