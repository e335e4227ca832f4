import { describe, expect, it } from "vitest";
import { parseJsonResult, parseTriples } from "../../../src/store/result.ts";

describe("parseJsonResult", () => {
	it("puts the columns into the order asked for", () => {
		const text =
			'{"head":{"vars":["a","b"]},"results":{"bindings":[{"a":{"type":"uri","value":"x:a"}}]}}';
		const result = parseJsonResult(text, ["b", "a"]);
		expect(result).toMatchObject({ kind: "bindings", variables: ["b", "a"] });
		expect(
			result.kind === "bindings" && result.rows[0]?.map((term) => term?.value),
		).toEqual([undefined, "x:a"]);
	});

	it("takes a variable called __proto__ for what it is (threat 18)", () => {
		const text =
			'{"head":{"vars":["__proto__","a"]},"results":{"bindings":[{"a":{"type":"literal","value":"1"}},{"__proto__":{"type":"literal","value":"2"}}]}}';
		const result = parseJsonResult(text);
		expect(
			result.kind === "bindings" &&
				result.rows.map((row) => row.map((term) => term?.value)),
		).toEqual([
			[undefined, "1"],
			["2", undefined],
		]);
		expect(Object.hasOwn(Object.prototype, "type")).toBe(false);
	});

	it("reads languages, datatypes, blank nodes and triple terms", () => {
		const cells = [
			{ type: "literal", value: "案", "xml:lang": "zh" },
			{
				type: "literal",
				value: "1.5",
				datatype: "http://www.w3.org/2001/XMLSchema#decimal",
			},
			{ type: "bnode", value: "b" },
			{
				type: "triple",
				value: {
					subject: { type: "uri", value: "x:s" },
					predicate: { type: "uri", value: "x:p" },
					object: { type: "literal", value: "o" },
				},
			},
		];
		const text = JSON.stringify({
			head: { vars: ["x"] },
			results: { bindings: cells.map((x) => ({ x })) },
		});
		const result = parseJsonResult(text);
		expect(
			result.kind === "bindings" && result.rows.map(([term]) => term?.termType),
		).toEqual(["Literal", "Literal", "BlankNode", "Quad"]);
	});
});

describe("parseTriples", () => {
	it("leaves out repeats", () => {
		expect(
			parseTriples("<x:s> <x:p> <x:o> .\n<x:s> <x:p> <x:o> .\n").quads,
		).toHaveLength(1);
		expect(parseTriples("").quads).toEqual([]);
	});
});
