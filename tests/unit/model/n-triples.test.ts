import { assert, property } from "fast-check";
import { DataFactory, Parser } from "n3";
import { describe, expect, it } from "vitest";
import {
	formatLiteral,
	formatQuad,
	formatTerm,
} from "../../../src/model/n-triples.ts";
import {
	makeIri,
	makeLiteral,
	makeQuad,
	makeText,
} from "../../../src/model/term.ts";
import { rdf, xsd } from "../../../src/vocabulary/standard.ts";
import { plainText } from "../arbitrary.ts";

const S = makeIri("https://example.org/s");
const P = makeIri("https://example.org/p");
const G = makeIri("https://example.org/g");

describe("formatTerm", () => {
	it("escapes what N-Triples escapes, and nothing else", () => {
		expect(formatTerm(makeLiteral('a"b\\c\nd\re\tf\u00e9张😀'))).toBe(
			'"a\\"b\\\\c\\nd\\re\\tf\u00e9张😀"',
		);
	});

	it("writes languages, datatypes and triple terms", () => {
		expect(formatTerm(makeText("张某", "zh"))).toBe('"张某"@zh');
		expect(formatTerm(makeLiteral("1", xsd.integer))).toBe(
			`"1"^^<${xsd.integer}>`,
		);
		expect(formatTerm(DataFactory.quad(S, P, makeLiteral("x")))).toBe(
			`<<( <${S.value}> <${P.value}> "x" )>>`,
		);
		expect(formatTerm(DataFactory.blankNode("b1"))).toBe("_:b1");
	});
});

describe("formatLiteral", () => {
	it("leaves out the datatypes that plain literals have", () => {
		expect(formatLiteral("x", "", xsd.string)).toBe('"x"');
		expect(formatLiteral("x", "en", rdf.langString)).toBe('"x"@en');
	});
});

describe("formatQuad", () => {
	it("writes a line that another parser reads as the same quad, whatever the text", () => {
		assert(
			property(plainText, (text) => {
				const quad = makeQuad(S, P, makeText(text, "zh"), G);
				const parsed = new Parser({ format: "application/n-quads" }).parse(
					formatQuad(quad),
				);
				return parsed.length === 1 && parsed[0]?.equals(quad) === true;
			}),
			{ seed: 3, numRuns: 1000 },
		);
	});

	it("leaves the default graph out", () => {
		expect(formatQuad(DataFactory.quad(S, P, S))).toBe(
			`<${S.value}> <${P.value}> <${S.value}> .\n`,
		);
	});
});
