import { Parser } from "n3";
import { describe, expect, it } from "vitest";
import {
	readAuthorities,
	readClassTest,
} from "../../../src/resolve/authority.ts";
import { makeResolver } from "../../../src/resolve/resolve-names.ts";
import { mapFields, writeStatements } from "../record.ts";

const ontology = new Parser().parse(`
	@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
	@base <https://w3id.org/casegraph/> .
	<offense/theft> skos:inScheme <scheme/offense> ; skos:prefLabel "Theft"@en .
	<family/known> a <ontology#CrimeFamily> .
`);
const resolve = makeResolver({
	authorities: readAuthorities(ontology),
	hasClass: readClassTest(ontology),
});

describe("makeResolver", () => {
	it("makes a known name its concept, without a word", () => {
		const { statements, issues } = resolve(
			mapFields({ type: "case", id: "a", offense: "THEFT" }),
		);
		expect(writeStatements(statements)).toEqual([
			"case/a type cg:Case",
			"case/a offense offense/theft",
		]);
		expect(issues).toEqual([]);
	});

	it("keeps an unknown name under its record, as written, once, and reports it", () => {
		const { statements, issues } = resolve(
			mapFields({ type: "case", id: "a", offense: ["Thefts", "Thefts"] }),
		);
		expect([...new Set(writeStatements(statements))]).toEqual([
			"case/a type cg:Case",
			"case/a/name/offense/thefts type cg:UnresolvedName",
			'case/a/name/offense/thefts label "Thefts"',
			"case/a/name/offense/thefts nameOf scheme/offense",
			"case/a offense case/a/name/offense/thefts",
		]);
		expect(issues).toMatchObject([
			{ code: "unknown-name", severity: "warning", path: "offense/0" },
		]);
		expect(issues[0]?.message).toContain("nearest known: “Theft”");
	});

	it("never joins unknown names of two records, nor of two schemes", () => {
		const iris = ["a", "b"].flatMap((id) =>
			resolve(
				mapFields({ type: "case", id, offense: "X", court: "X" }),
			).statements.flatMap(({ subject, predicate }) =>
				predicate.endsWith("label") ? [subject.iri] : [],
			),
		);
		expect(new Set(iris).size).toBe(4);
	});

	it("leaves out a class that the ontology has said already", () => {
		const classes = (id: string) =>
			writeStatements(resolve(mapFields({ type: "family", id })).statements);
		expect(classes("known")).toEqual([]);
		expect(classes("new")).toEqual(["family/new type cg:CrimeFamily"]);
	});

	it("gives the subject of an inverse statement its IRI too", () => {
		const { statements } = resolve(
			mapFields({ type: "family", id: "f", offenses: ["Theft", "…"] }),
		);
		expect(writeStatements(statements)).toContain(
			"offense/theft family family/f",
		);
		expect(writeStatements(statements).at(-1)).toMatch(
			/^family\/f\/name\/offense\/\S*unnamed family family\/f$/,
		);
	});
});
