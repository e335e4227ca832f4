import { describe, expect, it } from "vitest";
import { assertStatements } from "../../../src/assert/assert-statements.ts";
import { TermError } from "../../../src/errors.ts";
import type { Evidence } from "../../../src/model/evidence.ts";
import { formatQuad } from "../../../src/model/n-triples.ts";
import type { ResolvedStatement } from "../../../src/model/statement.ts";
import { cgProperty } from "../../../src/vocabulary/casegraph.ts";
import { oa, rdf } from "../../../src/vocabulary/standard.ts";

const QUOTE: Evidence = {
	kind: "quote",
	document: "https://w3id.org/casegraph/document/d",
	exact: "张某😀",
	prefix: "a",
	suffix: "b",
	start: 1,
	end: 4,
	method: "https://w3id.org/casegraph/method/manual",
	confidence: 1,
};
const LAW: Evidence = {
	kind: "citation",
	provision: "https://w3id.org/casegraph/provision/criminal-law-7",
};

function state(
	value: string,
	evidence: readonly Evidence[],
	more: Partial<ResolvedStatement> = {},
): ResolvedStatement {
	return {
		subject: { kind: "reference", iri: "https://w3id.org/casegraph/case/a" },
		predicate: cgProperty.docketNumber,
		object: { kind: "literal", value },
		evidence,
		path: [],
		...more,
	};
}

describe("assertStatements", () => {
	it("gives each statement a node that repeats it and points at its words", () => {
		const { facts, evidence } = assertStatements([state("1", [QUOTE])]);
		expect(facts).toHaveLength(1);
		expect(evidence).toHaveLength(4 + 16 + 2);
		const [fact] = facts;
		const part = (name: string) =>
			evidence.find(({ predicate }) => predicate.value === name);
		expect([
			part(rdf.subject)?.object,
			part(rdf.predicate)?.object,
			part(rdf.object)?.object,
		]).toEqual([fact?.subject, fact?.predicate, fact?.object]);
		expect(part(cgProperty.evidence)?.object).toEqual(
			part(oa.hasBody)?.subject,
		);
		expect(part(oa.exact)?.object.value).toBe("张某😀");
		expect(part(oa.start)?.object.value).toBe("1");
		expect(part(oa.end)?.object.value).toBe("4");
	});

	it("describes a statement made twice once, with the evidence of both", () => {
		const { facts, evidence } = assertStatements([
			state("1", [QUOTE]),
			state("1", [LAW]),
			state("2", [QUOTE]),
		]);
		expect(facts).toHaveLength(2);
		const lines = evidence.map(formatQuad);
		const count = (text: string) =>
			lines.filter((line) => line.includes(text)).length;
		expect(count(rdf.Statement)).toBe(2);
		expect(count(cgProperty.accordingTo)).toBe(1);
		expect(count(oa.exact)).toBe(1);
		expect(count(`<${cgProperty.evidence}>`)).toBe(2);
	});

	it("makes no blank nodes, and puts each quad into its graph", () => {
		const { facts, evidence } = assertStatements([state("1", [QUOTE, LAW])]);
		const text = [...facts, ...evidence].map(formatQuad).join("");
		expect(text).not.toContain("_:");
		expect(new Set(facts.map(({ graph }) => graph.value))).toEqual(
			new Set(["https://w3id.org/casegraph/graph/facts"]),
		);
		expect(new Set(evidence.map(({ graph }) => graph.value))).toEqual(
			new Set(["https://w3id.org/casegraph/graph/evidence"]),
		);
	});

	it.each([
		["a subject", { subject: { kind: "reference", iri: "x> <evil:p" } }],
		["a property", { predicate: "http://a/> <evil:p" }],
		["an object", { object: { kind: "reference", iri: "/relative" } }],
		["a datatype", { object: { kind: "literal", value: "1", datatype: "x>" } }],
		[
			"a language",
			{ object: { kind: "literal", value: "1", language: "e n" } },
		],
	] as const)("threat 1: refuses %s with syntax in it", (_name, more) => {
		expect(() => assertStatements([state("1", [QUOTE], more)])).toThrow(
			TermError,
		);
	});
});
