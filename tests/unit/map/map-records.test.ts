import { describe, expect, it } from "vitest";
import type { RawObject } from "../../../src/model/record.ts";
import { makeDocument } from "../../../src/read/document.ts";
import { mapFields, writeStatements } from "../record.ts";

const codesOf = (fields: RawObject) =>
	mapFields(fields).issues.map(({ code, path }) => [code, path]);

const CASE = { type: "case", id: "a" } as const;

describe("mapRecord", () => {
	it("makes entities, names and literals of a record, in the order of the mapping", () => {
		const { statements, issues } = mapFields({
			...CASE,
			title: { en: "The robot case", zh: "机器人案" },
			decided: "2099-03",
			defendants: [
				{
					name: "张某",
					masked: true,
					counts: [{ offense: "theft", sentence: { term: 18, fine: 5000 } }],
				},
				"Li X",
			],
		});
		expect(issues).toEqual([]);
		expect(writeStatements(statements)).toEqual([
			"case/a type cg:Case",
			'case/a title "The robot case"@en',
			'case/a title "机器人案"@zh',
			'case/a decisionDate "2099-03"^^<gYearMonth>',
			"case/a/defendant/张某 type cg:Defendant",
			'case/a/defendant/张某 name "张某"',
			'case/a/defendant/张某 masked "true"^^<boolean>',
			"case/a/defendant/张某/count/theft type cg:Count",
			"case/a/defendant/张某/count/theft offense {offense: theft}",
			"case/a/defendant/张某/count/theft/sentence type cg:Sentence",
			'case/a/defendant/张某/count/theft/sentence term "P18M"^^<duration>',
			'case/a/defendant/张某/count/theft/sentence fineAmount "5000"^^<decimal>',
			"case/a/defendant/张某/count/theft sentence case/a/defendant/张某/count/theft/sentence",
			"case/a/defendant/张某 count case/a/defendant/张某/count/theft",
			"case/a defendant case/a/defendant/张某",
			"case/a/defendant/li-x type cg:Defendant",
			'case/a/defendant/li-x name "Li X"',
			"case/a defendant case/a/defendant/li-x",
		]);
	});

	it("supports what quotes nothing by the record itself", () => {
		const { statements, record } = mapFields({ ...CASE, docket: "1" });
		for (const { evidence } of statements)
			expect(evidence).toMatchObject([
				{ kind: "quote", exact: record.source.text, start: 0 },
			]);
	});

	it("names all that is wrong with a record, each with its place", () => {
		expect(
			codesOf({
				...CASE,
				titel: "x",
				decided: "2099-02-30",
				defendants: [{ name: "Li X", masked: "yes" }, { alias: "Q" }, 7],
			}),
		).toEqual([
			["unknown-field", "titel"],
			["malformed-value", "decided"],
			["malformed-value", "defendants/0/masked"],
			["missing-field", "defendants/1"],
			["malformed-value", "defendants/2"],
		]);
	});

	it("suggests the field that was meant", () => {
		const [issue] = mapFields({ ...CASE, titel: "x" }).issues;
		expect(issue?.message).toContain("did you mean `title`?");
		const [far] = mapFields({ ...CASE, zzzzzzzzz: "x" }).issues;
		expect(far?.message).not.toContain("did you mean");
	});

	it("refuses two parts of one name, since they would become one", () => {
		expect(codesOf({ ...CASE, defendants: ["Li X", "li-x"] })).toEqual([
			["duplicate-entity", "defendants/1"],
		]);
	});

	it("rejects a record that no mapping is for", () => {
		expect(codesOf({ id: "a" })).toEqual([["no-mapping", ""]]);
		expect(codesOf({ type: "constructor", id: "a" })).toEqual([
			["no-mapping", ""],
		]);
		expect(codesOf({ type: ["case"], id: "a" })).toEqual([["no-mapping", ""]]);
	});

	it("threat 1: takes a hostile language tag for an error, and a hostile name for a name", () => {
		expect(codesOf({ ...CASE, title: { "en> <evil:p": "x" } })).toEqual([
			["malformed-value", "title"],
		]);
		const hostile = "http://a/> <evil:p> <evil:o> . <http://b/";
		const { statements, issues } = mapFields({
			...CASE,
			defendants: [hostile],
			offense: hostile,
		});
		expect(issues).toEqual([]);
		expect(writeStatements(statements).join("\n")).toContain(
			'name "http://a/> <evil:p>',
		);
	});

	it("threat 2: rejects lone surrogates, NUL and controls with their place", () => {
		expect(
			codesOf({
				...CASE,
				title: "a\u0000b",
				docket: "\ud800",
				offense: "x\u0007",
				defendants: [{ name: "Li\u0000X" }],
			}),
		).toEqual([
			["malformed-value", "title"],
			["malformed-value", "docket"],
			["malformed-value", "offense"],
			["malformed-value", "defendants/0/name"],
		]);
	});

	it("threat 18: a field named __proto__ is unknown, and changes no prototype", () => {
		const fields = JSON.parse(
			'{"type":"case","id":"a","__proto__":{"title":"x"}}',
		);
		expect(codesOf(fields)).toEqual([["unknown-field", "__proto__"]]);
		expect("title" in {}).toBe(false);
	});

	it("passes over fields that say nothing", () => {
		expect(
			mapFields({ ...CASE, title: null, defendants: [], conduct: [] })
				.statements,
		).toHaveLength(1);
	});
});

describe("evidence", () => {
	const zh = makeDocument({ id: "news", language: "zh", text: "张某犯罪。" });
	const en = makeDocument({
		id: "press",
		language: "en",
		text: "Zhang X did.",
	});

	it("holds for all within and for the link to it, until another quote takes its place", () => {
		const { statements, issues } = mapFields(
			{
				...CASE,
				quote: "张某",
				docket: "1",
				title: { value: "x", quote: { en: "Zhang X" } },
				defendants: [
					{ name: "张某", quote: { exact: "犯罪", language: "zh" } },
				],
				according_to: "criminal-law 285(2)",
			},
			[zh, en],
		);
		expect(issues).toEqual([]);
		const support = statements.map(({ predicate, evidence }) => [
			predicate.replace(/^.*[/#]/, ""),
			evidence.map((item) =>
				item.kind === "quote" ? item.exact : item.provision.slice(27),
			),
		]);
		expect(support).toEqual([
			["type", ["张某", "provision/criminal-law-285.2"]],
			["title", ["Zhang X"]],
			["docketNumber", ["张某", "provision/criminal-law-285.2"]],
			["type", ["犯罪"]],
			["name", ["犯罪"]],
			["defendant", ["犯罪"]],
		]);
	});

	it.each([
		["words of no document", "Wu X", "quote-not-found"],
		[
			"a document that is not there",
			{ exact: "x", document: "z" },
			"unknown-document",
		],
		["a language without a document", { fr: "x" }, "unknown-document"],
		["a number", 7, "malformed-quote"],
		["a number for a language", { en: 7 }, "malformed-quote"],
	])("refuses %s", (_name, quote, code) => {
		expect(
			mapFields({ ...CASE, quote }, [zh, en]).issues.map((issue) => [
				issue.code,
				issue.path,
			]),
		).toEqual([[code, "quote"]]);
	});

	it("refuses a citation that names no provision", () => {
		const citations = [
			"criminal law",
			"criminal-law",
			"criminal-law 285(x)",
			285,
		];
		const { issues } = mapFields({ ...CASE, according_to: citations });
		expect(issues.map(({ code }) => code)).toEqual(
			citations.map(() => "malformed-citation"),
		);
	});
});

describe("a mapping of another format", () => {
	const mapping = `
name: court
match: {files: ["court-*.csv"], node: row}
nodes:
  row:
    class: cg:Case
    iri: case/{docket}
    fields:
      docket: {from: 案号, property: cg:docketNumber, value: string}
      title: {from: 案名, property: dcterms:title, value: text zh}
      people: {from: 被告人, split: ";", property: cg:defendant, value: node person}
      result: {from: ".", property: cg:proceeding, value: node result}
      country: {property: cg:area, value: concept area, constant: China}
      family: {from: 类型, property: cg:family, value: concept family, inverse: true}
  person: {class: cg:Defendant, iri: "{parent}/defendant/{name}", key: name, fields: {name: {property: foaf:name, value: string}}}
  result: {class: cg:Proceeding, iri: "{parent}/result", fields: {day: {from: 日期, property: cg:decisionDate, value: date}}}
`;
	const row = {
		案号: "1",
		案名: "测试案",
		被告人: "张某; 李某;",
		日期: "2099",
		类型: "x",
	};

	it("names columns, splits cells, nests rows and states constants", () => {
		const { statements, issues } = mapFields(
			row,
			[],
			mapping,
			"in/court-a.csv",
		);
		expect(issues).toEqual([]);
		expect(writeStatements(statements)).toEqual([
			"case/1 type cg:Case",
			'case/1 docketNumber "1"',
			'case/1 title "测试案"@zh',
			"case/1/defendant/张某 type cg:Defendant",
			'case/1/defendant/张某 name "张某"',
			"case/1 defendant case/1/defendant/张某",
			"case/1/defendant/李某 type cg:Defendant",
			'case/1/defendant/李某 name "李某"',
			"case/1 defendant case/1/defendant/李某",
			"case/1/result type cg:Proceeding",
			'case/1/result decisionDate "2099"^^<gYear>',
			"case/1 proceeding case/1/result",
			"case/1 area {area: China}",
			"{family: x} family case/1",
		]);
	});

	it("is for files of its name only", () => {
		for (const file of ["court-.csv", "x/court-1-2.csv"])
			expect(mapFields(row, [], mapping, file).issues).toEqual([]);
		for (const file of ["court.csv", "court-a.csv.bak", "a-court-a.csv"])
			expect(
				mapFields(row, [], mapping, file).issues.map(({ code }) => code),
			).toEqual(["no-mapping"]);
	});

	it("threat 18: rejects a column that it does not know, unless it ignores them", () => {
		const wide = { ...row, extra: "x" };
		expect(
			mapFields(wide, [], mapping, "court-a.csv").issues.map(
				({ path }) => path,
			),
		).toEqual(["extra"]);
		expect(
			mapFields(wide, [], `unknown_fields: ignore${mapping}`, "court-a.csv")
				.issues,
		).toEqual([]);
	});
});
