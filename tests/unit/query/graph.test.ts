import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openGraph } from "../../../src/open.ts";
import type { CaseGraph } from "../../../src/query/graph.ts";
import { exampleQuads } from "./example.ts";

const BASE = "https://w3id.org/casegraph/";

describe("a graph's answers", () => {
	let graph: CaseGraph;
	beforeAll(async () => {
		graph = await openGraph({ quads: exampleQuads });
	});
	afterAll(() => graph.close());

	const iris = (answers: readonly { readonly iri: string }[]) =>
		answers.map(({ iri }) => iri.replace(BASE, ""));

	it("lists cases, sorted by IRI, with names in both languages", async () => {
		const [a, b] = await graph.cases();
		expect(a).toMatchObject({
			iri: `${BASE}case/a`,
			label: { en: "The robot case", zh: "机器人案" },
			docketNumber: "(2099) Test 1",
			decisionDate: "2099-03",
			court: { label: { en: "Test Court" } },
			technologies: [{ label: { en: "robot" } }],
			offenses: [],
			citedProvisions: [{ iri: `${BASE}provision/7` }],
			keywords: ["robots"],
			amounts: [
				{
					value: "70000.5",
					currency: "CNY",
					kind: { iri: `${BASE}amount-kind/loss` },
					bound: undefined,
				},
			],
		});
		expect(b?.court).toBeUndefined();
	});

	it.each([
		[{ offense: "offense/plain" }, ["case/b"]],
		[{ offense: "taking left" }, ["case/a"]],
		[{ offense: "左右罪" }, ["case/a"]],
		[{ family: "net crime" }, ["case/a"]],
		[{ technology: "ROBOT", court: "测试法院" }, ["case/a"]],
		[{ technology: "robot", offense: "plain wrong" }, []],
		[{ court: "no such court" }, []],
		[{ offense: "<> } DROP ALL" }, []],
	])("filters cases by %j", async (filter, expected) => {
		expect(iris(await graph.cases(filter))).toEqual(expected);
	});

	it("gives one case by IRI, path, prefixed name or title, and nothing for an unknown one", async () => {
		for (const name of [
			"case/a",
			`${BASE}case/a`,
			"机器人案",
			"the robot case",
		])
			expect((await graph.case(name))?.iri).toBe(`${BASE}case/a`);
		expect(await graph.case("offense/plain")).toBeUndefined();
		expect(await graph.case("no such case")).toBeUndefined();
	});

	it("lists defendants and groups, with their counts as far as they have come", async () => {
		const [group, defendant] = await graph.defendants("case/a");
		expect(group).toMatchObject({
			isGroup: true,
			groupSize: 3,
			label: { en: "and others" },
			isMasked: undefined,
		});
		expect(defendant).toMatchObject({
			isGroup: false,
			isMasked: true,
			label: { en: "Q X" },
			sentence: {
				minimumTerm: "P3Y",
				maximumTerm: "P9Y",
				term: undefined,
				restitution: "100",
			},
			amounts: [{ value: "9" }],
		});
		const [count] = await graph.counts(defendant?.iri ?? "");
		expect(count).toMatchObject({
			label: { en: "taking left" },
			status: { iri: `${BASE}status/alleged` },
			number: 8,
			citation: "Art. 7",
			sentence: {
				term: "P3Y6M",
				fine: "5000",
				currency: "CNY",
				probation: undefined,
			},
		});
	});

	it("lists proceedings with what was decided, and who handled the case", async () => {
		expect(await graph.proceedings("case/a")).toMatchObject([
			{
				kind: { iri: `${BASE}proceeding-type/first-instance` },
				docketNumber: "(2099) Test 1",
				outcome: { en: "both were convicted" },
				court: undefined,
				remedies: [],
			},
		]);
		expect(await graph.involvements("The robot case")).toMatchObject([
			{
				involved: { label: { zh: "测试法院" } },
				role: { iri: `${BASE}involvement-role/adjudicating` },
			},
		]);
		expect(await graph.proceedings("case/b")).toEqual([]);
	});

	it("keeps one masked name in two cases apart", async () => {
		expect(iris(await graph.find("Q X"))).toEqual([
			"case/a/defendant/q-x",
			"case/b/defendant/q-x",
		]);
		expect(await graph.counts("case/b/defendant/q-x")).toEqual([]);
	});

	it("gives the components of a selective charge, and the whole of a component", async () => {
		expect(await graph.offense("taking left or right")).toMatchObject({
			articles: ["7(2)"],
			components: [{ label: { en: "taking left" } }],
			whole: undefined,
		});
		expect(await graph.offense("leftism")).toMatchObject({
			whole: { iri: `${BASE}offense/both` },
			families: [{ label: { en: "net crime" } }],
			names: ["leftism"],
		});
		expect(await graph.offense("case/a")).toBeUndefined();
	});

	it("finds mechanisms through the family of an offense", async () => {
		expect(iris(await graph.mechanismsAddressing("taking left"))).toEqual([
			"mechanism/m",
		]);
		expect(iris(await graph.mechanismsAddressing("family/net"))).toEqual([
			"mechanism/m",
		]);
		expect(await graph.mechanismsAddressing("plain wrong")).toEqual([]);
	});

	it("lists figures with their periods", async () => {
		const [figure, ...rest] = await graph.observations({
			measure: "measure/closed",
		});
		expect(rest).toEqual([]);
		expect(figure).toMatchObject({
			value: "-15.42",
			period: { startYear: "2098", endYear: "2099" },
			comparedWith: undefined,
		});
		expect(await graph.observations({ measure: "measure/none" })).toEqual([]);
	});

	it("lists the officials of an event with roles, posts and agencies", async () => {
		expect(await graph.officialsOf("Press day")).toMatchObject([
			{
				label: { en: "Test Person" },
				roles: [{ iri: `${BASE}participation-role/host` }],
				posts: [
					{ label: { en: "Speaker" }, agency: { label: { en: "Test Court" } } },
				],
			},
		]);
	});

	it("lists documents with the number of their quotes", async () => {
		expect(await graph.documents()).toMatchObject([
			{
				label: { en: "Test gazette" },
				language: "en",
				codePoints: 100,
				quotes: 1,
				digestOf: undefined,
			},
		]);
	});

	it("counts what the graph holds, and what is supported", async () => {
		const { graphs, classes, coverage } = await graph.statistics();
		expect(graphs).toMatchObject({ evidence: 28, inferred: 18 });
		expect(classes[1]).toMatchObject({
			class: { iri: `${BASE}ontology#Case`, label: { en: "Criminal case" } },
			instances: 2,
		});
		expect(coverage.quoted).toBe(1);
		expect(coverage.unsupported).toBe(coverage.facts - 1);
	});

	it("answers SPARQL with Casegraph's prefixes", async () => {
		expect(
			await graph.query(
				"SELECT ?t { <case/a> dcterms:title ?t FILTER(LANG(?t) = 'zh') }",
			),
		).toMatchObject({ rows: [[{ value: "机器人案" }]] });
		expect(await graph.query("PREFIX cg: <x:> ASK { ?s a cg:Case }")).toEqual({
			kind: "boolean",
			value: false,
		});
	});
});

describe("a graph built under another base", () => {
	it("answers the same questions, under its own IRIs", async () => {
		const base = "https://example.org/courts/";
		const { DataFactory } = await import("n3");
		const move = (iri: string) =>
			DataFactory.namedNode(iri.replace(BASE, base));
		const quads = exampleQuads.map((q) =>
			DataFactory.quad(
				move(q.subject.value),
				move(q.predicate.value),
				q.object.termType === "NamedNode" ? move(q.object.value) : q.object,
				move(q.graph.value),
			),
		);
		const graph = await openGraph({ quads, base });
		expect(
			(await graph.cases({ offense: "offense/left" })).map(({ iri }) => iri),
		).toEqual([`${base}case/a`]);
		expect((await graph.case(`${BASE}case/a`))?.iri).toBe(`${base}case/a`);
		expect(
			(await graph.explain("case/a"))?.outgoing.some(
				({ quotes }) => quotes.length === 1,
			),
		).toBe(true);
		expect(
			await graph.query(
				"ASK { <https://w3id.org/casegraph/case/a> a cg:Case }",
			),
		).toEqual({ kind: "boolean", value: true });
		await graph.close();
	});
});
