import { beforeAll, describe, expect, it } from "vitest";
import { describeProjection } from "../../../src/graph/detail.ts";
import { projectGraph } from "../../../src/graph/project.ts";
import type { View, ViewDetail } from "../../../src/model/view.ts";
import { runBuild, type TestBuild } from "../built.ts";

const INPUTS = {
	"press.md":
		"---\nlanguage: en\ntitle: Press\n---\nLi X and others stole😀 by robot.",
	"a.json": JSON.stringify({
		documents: { en: "press" },
		records: [
			{
				type: "case",
				id: "a",
				title: { fr: "Le cas" },
				offense: { value: "Theft", quote: "stole😀" },
				technology: "nothing known",
				defendants: [
					{
						name: "Li X",
						quote: "Li X",
						counts: [{ offense: "Theft", status: "convicted" }],
					},
				],
				other_defendants: { label: "others", quote: "others" },
			},
			{ type: "case", id: "b", title: "B", defendants: ["Wu X"] },
		],
	}),
};

let build: TestBuild;
let view: View;
let detail: ViewDetail;
beforeAll(async () => {
	build = await runBuild(INPUTS);
	const projection = projectGraph(build.quads);
	view = projection.view;
	detail = describeProjection(projection, build.quads, build.documents);
});

const rowOf = (end: string) =>
	view.nodes.iri.findIndex((iri) => iri.endsWith(end));

describe("projectGraph", () => {
	it("gives columns of equal length, and edges between rows that are there", () => {
		const { nodes, edges, classes, relations } = view;
		const count = nodes.iri.length;
		for (const column of Object.values(nodes))
			expect(column).toHaveLength(count);
		for (const column of Object.values(edges))
			expect(column).toHaveLength(edges.source.length);
		const isRow = (row: number, size: number) =>
			Number.isInteger(row) && row >= 0 && row < size;
		expect(nodes.class.every((row) => isRow(row, classes.length))).toBe(true);
		expect(edges.source.every((row) => isRow(row, count))).toBe(true);
		expect(edges.target.every((row) => isRow(row, count))).toBe(true);
		expect(edges.relation.every((row) => isRow(row, relations.length))).toBe(
			true,
		);
		expect(new Set(nodes.iri).size).toBe(count);
	});

	it("gives nodes and relations in the order of their IRIs", () => {
		expect(view.nodes.iri).toEqual([...view.nodes.iri].sort());
		const relations = view.relations.map(({ iri }) => iri);
		expect(relations).toEqual([...new Set(relations)].sort());
	});

	it("gives each node and relation a label, whatever its language", () => {
		for (const label of [
			...view.nodes.label,
			...view.relations.map((relation) => relation.label),
			...view.classes.map((known) => known.label),
		])
			expect(label.en ?? label.zh ?? "").not.toBe("");
		expect(view.nodes.label[rowOf("case/a")]).toEqual({ en: "Le cas" });
		expect(view.nodes.label[rowOf("defendant/li-x")]).toEqual({
			en: "Li X",
			zh: "Li X",
		});
	});

	it("draws entities by their own class", () => {
		const classOf = (end: string) =>
			view.classes[view.nodes.class[rowOf(end)] ?? -1]?.label.en;
		expect(classOf("case/a")).toBe("Criminal case");
		expect(classOf("defendant/li-x")).toBe("Defendant");
		expect(classOf("offense/theft")).toBe("Offense");
	});

	it("tells what a source says from what a rule concludes and what the law has", () => {
		expect(new Set(view.edges.origin)).toEqual(new Set([0, 1, 2]));
		const stated = view.edges.origin.filter((origin) => origin === 0).length;
		const derived = view.edges.origin.filter((origin) => origin === 1).length;
		expect(stated).toBeGreaterThan(0);
		expect(derived).toBeGreaterThan(0);
	});

	it("does not depend on the order of quads", () => {
		const { facts, evidence, inferred, ontology } = build.quads;
		const shuffled = projectGraph({
			facts,
			evidence: [...evidence].reverse(),
			inferred,
			ontology,
		});
		expect(shuffled.view).toEqual(view);
	});

	it("gives nothing for a graph without records", () => {
		const empty = projectGraph({
			...build.quads,
			facts: [],
			evidence: [],
			inferred: [],
		});
		expect(empty.view.nodes.iri).toEqual([]);
		expect(empty.view.edges.source).toEqual([]);
	});
});

describe("describeProjection", () => {
	it("has a row for each node and each edge, and points at rows that are there", () => {
		expect(detail.nodes).toHaveLength(view.nodes.iri.length);
		expect(detail.edges).toHaveLength(view.edges.source.length);
		const supportRows = [
			...detail.edges,
			...detail.nodes.flat().map(({ support }) => support),
			...detail.supports.flatMap(({ derivations }) =>
				derivations.flatMap(({ premises }) =>
					premises.map(({ support }) => support),
				),
			),
		];
		expect(supportRows.every((row) => detail.supports[row] !== undefined)).toBe(
			true,
		);
		for (const { quotes, derivations } of detail.supports) {
			for (const row of quotes) expect(detail.quotes[row]).toBeDefined();
			for (const { rule } of derivations)
				expect(detail.rules[rule]).toBeDefined();
		}
		for (const { property } of detail.nodes.flat())
			expect(detail.properties[property]).toBeDefined();
	});

	it("supports each stated edge by words that stand in their document", () => {
		view.edges.origin.forEach((origin, at) => {
			const support = detail.supports[detail.edges[at] ?? -1];
			if (origin === 0) expect(support?.quotes.length).toBeGreaterThan(0);
			if (origin === 1) expect(support?.derivations.length).toBeGreaterThan(0);
		});
		for (const { document, exact, start, end } of detail.quotes) {
			const text = [...(detail.documents[document]?.text ?? "")];
			expect(text.slice(start, end).join("")).toBe(exact);
		}
		expect(detail.quotes.map(({ exact }) => exact)).toContain("stole😀");
	});
});
