import { describe, expect, it } from "vitest";
import { buildGraph } from "../../src/build.ts";
import { ReadError } from "../../src/errors.ts";
import { makeFolder } from "./folder.ts";

const RECORD = {
	type: "case",
	id: "a",
	title: "The robot case",
	quote: "机器人😀",
	defendants: [
		{ name: "张某", counts: [{ offense: "Theft", status: "charged" }] },
	],
};

describe("buildGraph", () => {
	it("builds records at hand into a graph that answers", async () => {
		const { graph, rejections, warnings } = await buildGraph({
			records: [RECORD],
			documents: [{ id: "news", language: "zh", text: "张某用机器人😀。" }],
		});
		expect(rejections).toEqual([]);
		expect(warnings).toEqual([]);
		expect((await graph.cases()).map(({ iri }) => iri)).toEqual([
			"https://w3id.org/casegraph/case/a",
		]);
		const [quote] = await graph.evidenceOf({
			subject: "case/a",
			predicate: "dcterms:title",
			object: { value: "The robot case", language: "zh" },
		});
		expect(quote).toMatchObject({ exact: "机器人😀", start: 3, end: 7 });
		await graph.close();
	});

	it("tells what it did not take, what it wonders at, and where shapes are violated", async () => {
		const { graph, rejections, warnings, violations } = await buildGraph({
			records: [
				{ type: "case", id: "b", titel: "x" },
				{ type: "case", id: "c", title: "C", offense: "no such offense" },
			],
		});
		expect(rejections.map(({ issues }) => issues[0]?.code)).toEqual([
			"unknown-field",
		]);
		expect(warnings.map(({ code }) => code)).toEqual(["unknown-name"]);
		expect(violations.length).toBeGreaterThan(0);
		for (const { place } of violations)
			expect(place).toMatchObject({
				file: "records.jsonl",
				position: { line: 2 },
			});
		await graph.close();
	});

	it("threat 2: takes documents with control characters, and quotes beside them", async () => {
		const { graph, rejections } = await buildGraph({
			records: [RECORD],
			documents: [
				{
					id: "n",
					language: "zh",
					title: "\u0000",
					text: "\u0000机器人😀\ud800",
				},
			],
		});
		expect(rejections).toEqual([]);
		await graph.close();
	});

	it("builds files, and throws for one that is missing", async () => {
		const folder = makeFolder({ "a.json": JSON.stringify(RECORD) });
		const { graph, rejections } = await buildGraph([folder]);
		expect(rejections.map(({ issues }) => issues[0]?.code)).toEqual([
			"unknown-document",
		]);
		await graph.close();
		await expect(buildGraph([`${folder}/none.json`])).rejects.toThrow(
			ReadError,
		);
	});
});
