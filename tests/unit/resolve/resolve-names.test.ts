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
	<offense/theft> skos:inScheme <scheme/offense> ; skos:prefLabel "Theft"@en , "盗窃罪"@zh .
	<family/known> a <ontology#CrimeFamily> .
`);
const makeTestResolver = () =>
	makeResolver({
		authorities: readAuthorities(ontology),
		findCharge: () => undefined,
		hasClass: readClassTest(ontology),
	});
const resolve: ReturnType<typeof makeTestResolver> = (batch) =>
	makeTestResolver()(batch);

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

	it("keeps a name that the scheme does not speak of as written, though it has the same word", () => {
		const { statements, issues } = resolve(
			mapFields({
				type: "case",
				id: "a",
				defendants: [
					{ name: "B", counts: [{ offense: { name: "Theft" }, status: "x" }] },
				],
			}),
		);
		expect(writeStatements(statements)).toContain(
			"case/a/defendant/b/count/theft offense case/a/name/offense/theft",
		);
		expect(writeStatements(statements)).not.toContain(
			"case/a/name/offense/theft nameOf scheme/offense",
		);
		expect(issues.map(({ path }) => path)).toEqual([
			"defendants/0/counts/0/status",
		]);
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

	it("knows a charge without 罪, and within quotation marks", () => {
		for (const name of ["盗窃", "“盗窃罪”", "the crime of theft"])
			expect(
				resolve(mapFields({ type: "case", id: "a", offense: name })).issues,
			).toEqual([]);
	});

	it("reports an unknown name once in a build, however many records have it", () => {
		const one = makeTestResolver();
		const issues = ["a", "b", "c"].flatMap(
			(id) => one(mapFields({ type: "case", id, offense: "X" })).issues,
		);
		expect(issues).toHaveLength(1);
	});

	it("makes a whole name of a court an agency of its own, the same in all records", () => {
		const one = makeTestResolver();
		const described = [
			"江苏省甲乙市丙丁区人民法院",
			"甲乙市丙丁区人民法院",
		].map((court, index) =>
			one(mapFields({ type: "case", id: String(index), court })),
		);
		expect(described.flatMap(({ issues }) => issues)).toEqual([]);
		expect(writeStatements(described[0]?.statements ?? [])).toEqual([
			"case/0 type cg:Case",
			"agency/甲乙市丙丁区人民法院 type cg:Agency",
			'agency/甲乙市丙丁区人民法院 label "江苏省甲乙市丙丁区人民法院"@zh',
			"agency/甲乙市丙丁区人民法院 inScheme scheme/agency",
			"agency/甲乙市丙丁区人民法院 agencyType agency-type/court",
			'agency/甲乙市丙丁区人民法院 level "basic"',
			"case/0 court agency/甲乙市丙丁区人民法院",
		]);
		expect(writeStatements(described[1]?.statements ?? [])).toContain(
			"case/1 court agency/甲乙市丙丁区人民法院",
		);
	});

	it("leaves a masked court with its record, and a branch with what it is a branch of", () => {
		const describe = (court: string) =>
			writeStatements(
				resolve(mapFields({ type: "case", id: "a", court })).statements,
			);
		expect(describe("甲乙市某区人民法院")).toContain(
			"case/a court case/a/name/agency/甲乙市某区人民法院",
		);
		expect(describe("甲乙市公安局丙丁分局")).toContain(
			"agency/甲乙市公安局丙丁分局 subOrganizationOf agency/甲乙市公安局",
		);
	});
});
