import { describe, expect, it } from "vitest";
import { MappingError } from "../../../src/errors.ts";
import { readMapping } from "../../../src/read/mapping.ts";

const NODES =
	"nodes: {case: {class: cg:Case, iri: 'case/{id}', fields: {id: {property: cg:docketNumber, value: string}}}}";

describe("readMapping", () => {
	it("reads a mapping; unknown fields reject unless it says otherwise", () => {
		const text = `name: x\nmatch: {field: type}\n${NODES}`;
		expect(readMapping(text, "m.yaml")).toMatchObject({
			name: "x",
			match: { field: "type" },
			unknownFields: "reject",
		});
		expect(
			readMapping(`${text}\nunknown_fields: ignore`, "m.yaml").unknownFields,
		).toBe("ignore");
	});

	it.each([
		["no match", `name: x\n${NODES}`],
		["a misspelt part", `name: x\nmatch: {field: type}\nnode: {}\n${NODES}`],
		["no files", `name: x\nmatch: {files: [], node: case}\n${NODES}`],
		[
			"an empty separator",
			"name: x\nmatch: {field: t}\nnodes: {c: {class: a, iri: b, fields: {f: {property: p, value: v, split: ''}}}}",
		],
		["broken YAML", "name: [\n"],
		["nothing", ""],
	])("names the file of a mapping with %s", (_name, text) => {
		expect(() => readMapping(text, "m.yaml")).toThrow(MappingError);
		expect(() => readMapping(text, "m.yaml")).toThrow(/^m\.yaml: /);
	});

	it("threat 17: refuses a bomb of aliases at once", () => {
		const list = (name: string) => `[${Array(30).fill(`*${name}`).join(",")}]`;
		const text = `a: &a [x]\nb: &b ${list("a")}\nc: &c ${list("b")}\nd: ${list("c")}`;
		const began = performance.now();
		expect(() => readMapping(text, "m.yaml")).toThrow(MappingError);
		expect(performance.now() - began).toBeLessThan(2_000);
	});
});
