import { describe, expect, it } from "vitest";
import { expandIri } from "../../../src/query/find.ts";
import { shortenIri } from "../../../src/query/shorten.ts";
import { DEFAULT_BASE } from "../../../src/vocabulary/namespace.ts";

describe("shortenIri", () => {
	it.each([
		["https://w3id.org/casegraph/ontology#Case", "cg:Case"],
		["https://w3id.org/casegraph/case/（2099）测试1", "case/（2099）测试1"],
		["http://purl.org/dc/terms/title", "dcterms:title"],
		["http://example.org/x", "http://example.org/x"],
		["https://w3id.org/casegraph/", "https://w3id.org/casegraph/"],
	])("shortens %s to %s, which expands to the same", (iri, short) => {
		expect(shortenIri(iri, DEFAULT_BASE)).toBe(short);
		expect(expandIri(short, DEFAULT_BASE)).toBe(iri);
	});

	it("shortens under another base", () => {
		expect(
			shortenIri("https://example.org/ontology#Case", "https://example.org/"),
		).toBe("cg:Case");
		expect(
			shortenIri("https://example.org/case/a", "https://example.org/"),
		).toBe("case/a");
	});
});
