import { describe, expect, it } from "vitest";
import { MappingError } from "../../../src/errors.ts";
import { compileMapping } from "../../../src/map/compile.ts";
import type { FieldMapping, Mapping } from "../../../src/model/mapping.ts";
import { readOwnMapping } from "../../../src/read/source.ts";

function mappingOf(field: FieldMapping, more: Partial<Mapping> = {}): Mapping {
	return {
		name: "m",
		match: { field: "type" },
		unknownFields: "reject",
		nodes: {
			case: { class: "cg:Case", iri: "case/{id}", fields: { x: field } },
			part: {
				class: "cg:Count",
				iri: "{parent}/part/{no}",
				fields: { y: { property: "cg:text", value: "text", from: "列" } },
			},
		},
		...more,
	};
}

describe("compileMapping", () => {
	it("compiles Casegraph's own mapping", async () => {
		const { nodes } = compileMapping(await readOwnMapping());
		expect(nodes.get("case")?.classIris).toEqual([
			"https://w3id.org/casegraph/ontology#Case",
		]);
		expect(nodes.get("observation")?.classIris).toEqual([
			"https://w3id.org/casegraph/ontology#Observation",
			"http://purl.org/linked-data/cube#Observation",
		]);
	});

	it("knows the columns of a node that is made of the same object", () => {
		const { nodes } = compileMapping(
			mappingOf({ property: "cg:count", value: "node part", from: "." }),
		);
		expect([...(nodes.get("case")?.sourceNames ?? [])]).toEqual([
			"id",
			"no",
			"列",
		]);
	});

	it("ends for nodes that hold each other", () => {
		const mapping = mappingOf({
			property: "cg:count",
			value: "node case",
			from: ".",
		});
		expect(compileMapping(mapping).nodes.size).toBe(2);
	});

	it.each([
		["a kind of value that is none", { property: "cg:text", value: "texts" }],
		["a kind named like a method", { property: "cg:text", value: "toString" }],
		["a concept without a scheme", { property: "cg:court", value: "concept" }],
		["a date with an argument", { property: "cg:date", value: "date x" }],
		["a language that is none", { property: "cg:text", value: "text zh_CN" }],
		["a node that is not there", { property: "cg:count", value: "node z" }],
		[
			"a node named like a method",
			{ property: "cg:count", value: "node toString" },
		],
		[
			"a reference to a part",
			{ property: "cg:count", value: "reference part" },
		],
		["a prefix that is unknown", { property: "ex:x", value: "text" }],
		["no prefix", { property: "text", value: "text" }],
		[
			"threat 1: syntax in a property",
			{ property: "cg:x> <evil:p> <evil:o", value: "text" },
		],
	])("refuses %s", (_name, field) => {
		expect(() => compileMapping(mappingOf(field))).toThrow(MappingError);
		expect(() => compileMapping(mappingOf(field))).toThrow(/case\.x/);
	});

	it("refuses to match files to a node that is not there", () => {
		const text = { property: "cg:text", value: "text" };
		const match = { files: ["*.csv"], node: "row" };
		expect(() => compileMapping(mappingOf(text, { match }))).toThrow(
			/no node “row”/,
		);
	});
});
