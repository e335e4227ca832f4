import { describe, expect, it } from "vitest";
import { MappingError } from "../../../src/errors.ts";
import { compileTemplate, fillTemplate } from "../../../src/map/template.ts";
import type { RawObject } from "../../../src/model/record.ts";

const fill = (template: string, fields: RawObject, parent = "urn:parent") =>
	fillTemplate(compileTemplate(template), parent, (name) => fields[name]);

const BASE = "https://w3id.org/casegraph/";

describe("fillTemplate", () => {
	it("takes the first alternative that has a name to give", () => {
		expect(fill("case/{docket|id}", { docket: "(2099) 测 1", id: "x" })).toBe(
			`${BASE}case/(2099)-测-1`,
		);
		expect(fill("case/{docket|id}", { docket: "…", id: 7 })).toBe(
			`${BASE}case/7`,
		);
	});

	it("puts a nested entity under the one around it", () => {
		expect(fill("{parent}/defendant/{name}", { name: "Li X" })).toBe(
			"urn:parent/defendant/li-x",
		);
		expect(fill("{parent}/sentence", {})).toBe("urn:parent/sentence");
	});

	it("gives the fields of which none has a name", () => {
		expect(fill("case/{docket|id}", { docket: null, id: ["a"] })).toEqual([
			"docket",
			"id",
		]);
		expect(fill("period/{from}-{to}", { from: 2098 })).toEqual(["to"]);
	});

	it("threat 1: makes of a hostile name a segment without syntax", () => {
		const iri = fill("case/{id}", { id: "x> <evil:p> <evil:o> . <http://b/" });
		expect(iri).toMatch(/^https:\/\/w3id\.org\/casegraph\/case\/[^<> /]+$/);
	});
});

describe("compileTemplate", () => {
	it.each(["case/{id", "case/id}", "case x/{id}", "case> <evil:p>/{id}"])(
		"refuses the template %j",
		(template) => {
			expect(() => compileTemplate(template)).toThrow(MappingError);
		},
	);
});
