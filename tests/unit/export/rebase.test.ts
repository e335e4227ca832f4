import { DataFactory } from "n3";
import { describe, expect, it } from "vitest";
import {
	prefixesBelow,
	rebaseIri,
	rebaseQuads,
	usedPrefixes,
} from "../../../src/export/rebase.ts";
import { formatQuad } from "../../../src/model/n-triples.ts";
import { makeIri, makeLiteral } from "../../../src/model/term.ts";
import { DEFAULT_BASE } from "../../../src/vocabulary/namespace.ts";

const BASE = "https://example.org/kg/";

describe("rebaseIri", () => {
	it("moves what Casegraph minted, and nothing else", () => {
		expect(rebaseIri(`${DEFAULT_BASE}case/张某`, BASE)).toBe(
			`${BASE}case/张某`,
		);
		expect(rebaseIri("https://w3id.org/casegraphs", BASE)).toBe(
			"https://w3id.org/casegraphs",
		);
		expect(rebaseIri(`${BASE}x`, BASE)).toBe(`${BASE}x`);
	});
});

describe("rebaseQuads", () => {
	it("moves all terms, also those of a triple term, but no text", () => {
		const iri = makeIri(`${DEFAULT_BASE}x`);
		const triple = DataFactory.quad(iri, iri, makeLiteral(iri.value));
		const [quad] = rebaseQuads([DataFactory.quad(iri, iri, triple, iri)], BASE);
		expect(quad && formatQuad(quad)).toBe(
			`<${BASE}x> <${BASE}x> <<( <${BASE}x> <${BASE}x> "${iri.value}" )>> <${BASE}x> .\n`,
		);
	});
});

describe("prefixesBelow", () => {
	it("adds a prefix for each kind, and keeps those of the vocabularies", () => {
		const prefixes = prefixesBelow(BASE, ["case", "time"]);
		expect(prefixes).toMatchObject({
			cg: `${BASE}ontology#`,
			case: `${BASE}case/`,
			time: "http://www.w3.org/2006/time#",
		});
	});
});

describe("usedPrefixes", () => {
	it("keeps those that some term needs", () => {
		const iri = makeIri("https://example.org/a#b");
		const quads = [DataFactory.quad(iri, iri, makeLiteral("1", "urn:x/int"))];
		expect(
			usedPrefixes(
				{ a: "https://example.org/a#", b: "https://example.org/", x: "urn:x/" },
				quads,
			),
		).toEqual({ a: "https://example.org/a#", x: "urn:x/" });
	});
});
