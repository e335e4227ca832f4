import { array, assert, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { sortLines, sortQuads } from "../../../src/model/quad-set.ts";
import { makeIri, makeLiteral, makeQuad } from "../../../src/model/term.ts";
import { anyText } from "../arbitrary.ts";

const IRI = makeIri("https://example.org/x");
const makeLine = (text: string) => makeQuad(IRI, IRI, makeLiteral(text), IRI);

describe("sortQuads", () => {
	it("sorts, and keeps one of equal quads", () => {
		const sorted = sortQuads(["b", "a", "b"].map(makeLine));
		expect(sorted.map(({ object }) => object.value)).toEqual(["a", "b"]);
		expect(sortQuads([])).toEqual([]);
	});

	it("puts full-width punctuation before characters beyond the basic plane", () => {
		const sorted = sortQuads(["张😀", "张（", "张某"].map(makeLine));
		expect(sorted.map(({ object }) => object.value)).toEqual([
			"张某",
			"张（",
			"张😀",
		]);
	});
});

describe("sortLines", () => {
	it("orders by Unicode code points, which is the order of the bytes of UTF-8", () => {
		const byBytes = (a: string, b: string) =>
			Buffer.compare(Buffer.from(a), Buffer.from(b));
		assert(
			property(array(anyText), (lines) => {
				const known = lines.map((line) => line.toWellFormed());
				expect(sortLines(known)).toEqual([...known].sort(byBytes));
			}),
			{ seed: 4, numRuns: 500 },
		);
	});
});
