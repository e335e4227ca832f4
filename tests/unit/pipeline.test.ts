import { constantFrom, sample } from "fast-check";
import { describe, expect, it } from "vitest";
import { formatQuad } from "../../src/model/n-triples.ts";
import { openSources } from "../../src/read/source.ts";
import { runBuild, writeTestBuild } from "./built.ts";
import { makeFolder, readFolder } from "./folder.ts";

const CASES = Array.from({ length: 12 }, (_, at) => ({
	type: "case",
	id: `c${at}`,
	title: { en: `Case ${at}`, zh: `案${at}😀` },
	decided: `20${10 + at}-03`,
	offense: at % 3 === 0 ? "Fraud" : "no such offense",
	defendants: [
		{
			name: "Li X",
			masked: true,
			counts: [{ offense: "Theft", status: "charged" }],
		},
	],
}));
const LINES = CASES.map((record) => JSON.stringify(record));
const linesOf = (quads: Iterable<Parameters<typeof formatQuad>[0]>) =>
	[...quads].map(formatQuad);

describe("runPipeline", () => {
	it("gives the same files for any order of inputs", async () => {
		const folder = makeFolder({
			"a.jsonl": LINES.slice(0, 4).join("\n"),
			"b.jsonl": LINES.slice(4, 8).join("\n"),
			"c/d.json": JSON.stringify(CASES.slice(8)),
			"press.md": "张某😀案。",
		});
		const names = ["a.jsonl", "press.md", "b.jsonl", "c"];
		const build = async (order: readonly string[]) =>
			readFolder(
				writeTestBuild(
					await runBuild(
						await openSources(order.map((name) => `${folder}/${name}`)),
					),
				),
			);
		const files = await build(names);
		expect(await build([...names].reverse())).toEqual(files);
	});

	it("states the same facts however records are split among files, and in any order", async () => {
		const whole = await runBuild({ "all.jsonl": LINES.join("\n") });
		const parts = await runBuild({
			"one.jsonl": [...LINES.slice(5)].reverse().join("\n"),
			"two.json": JSON.stringify({ records: CASES.slice(0, 5) }),
		});
		expect(linesOf(parts.quads.facts)).toEqual(linesOf(whole.quads.facts));
		expect(linesOf(parts.quads.inferred)).toEqual(
			linesOf(whole.quads.inferred),
		);
	});

	it("states the same evidence too, where all is quoted from documents", async () => {
		const press = "---\nlanguage: en\n---\nLi X stole. Wu X took part.";
		const records = [
			{ type: "case", id: "a", quote: "Li X stole", defendants: ["Li X"] },
			{ type: "case", id: "b", quote: "Wu X", defendants: ["Wu X"] },
		];
		const write = (list: readonly object[]) =>
			JSON.stringify({ documents: { en: "press" }, records: list });
		const whole = await runBuild({
			"press.md": press,
			"a.json": write(records),
		});
		const parts = await runBuild({
			"press.md": press,
			"b.json": write(records.slice(1)),
			"c.json": write(records.slice(0, 1)),
		});
		expect(linesOf(parts.quads.evidence)).toEqual(
			linesOf(whole.quads.evidence),
		);
	});

	it("keeps defendants of two cases apart who bear one masked name", async () => {
		const { quads } = await runBuild({ "a.jsonl": LINES.join("\n") });
		const people = quads.facts.filter(({ object }) => object.value === "Li X");
		expect(new Set(people.map(({ subject }) => subject.value)).size).toBe(12);
	});

	it("accepts or rejects each input, and says why: mutated lines", async () => {
		const mutations: readonly ((line: string) => string)[] = [
			(line) => line,
			(line) => line.slice(0, -1),
			(line) => line.replace('"type"', '"kind"'),
			(line) => line.replace("2010", "2010-13"),
			(line) => line.replace("Li X", "…"),
			(line) => line.replace('"en"', '"e n"'),
			(line) => line.replace("Case", "Ca\\u0000se"),
			(line) => line.replace("Case", "Ca\\ud800se"),
			(line) => line.replace("{", "["),
			(line) => line.replace('"offense"', '"ofense"'),
			(line) => `{"a":${"[".repeat(500)}${"]".repeat(500)}}${line.slice(0, 0)}`,
			() => "null",
		];
		const chosen = sample(constantFrom(...mutations), {
			seed: 11,
			numRuns: 60,
		});
		const lines = chosen.map((mutate, at) => mutate(LINES[at % 12] ?? ""));
		const { accepted, rejections } = await runBuild({
			"a.jsonl": lines.join("\n"),
		});
		expect(accepted.record).toBeGreaterThan(5);
		expect(rejections.length).toBeGreaterThan(20);
		expect(accepted.record + rejections.length).toBe(lines.length);
		for (const { issues } of rejections) {
			expect(issues.length).toBeGreaterThan(0);
			for (const { file, position, message } of issues) {
				expect(file).toMatch(/a\.jsonl$/);
				expect(position.line).toBeGreaterThan(0);
				expect(message).not.toBe("");
			}
		}
	});

	it("accepts or rejects each input of every format", async () => {
		const good = { type: "case", id: "x", title: "X" };
		const bad = { type: "case", id: "y", titel: "Y" };
		const { accepted, rejections } = await runBuild({
			"a.jsonl": `${JSON.stringify(good)}\n${JSON.stringify(bad)}\n{`,
			"b.json": JSON.stringify([good, bad, 7]),
			"c.yaml": "- {type: case, id: x}\n- {type: case}\n- text\n",
			"d.csv": "type,id\ncase,x\ncase\ncase,\n,x\n",
			"e.yaml": "a: [\n",
			"f.json": "[}",
			"g.md": "good",
			"h.md": "---\nunknown: 1\n---\nbad",
		});
		expect(accepted).toEqual({ record: 4, document: 1, finding: 0 });
		const kinds = rejections.map(({ kind }) => kind);
		expect(kinds.filter((kind) => kind === "document")).toHaveLength(1);
		expect(kinds.filter((kind) => kind === "record")).toHaveLength(
			2 + 2 + 2 + 3 + 1 + 1,
		);
	});

	it("takes a record whole or not at all", async () => {
		const { quads, rejections } = await runBuild({
			"a.jsonl": '{"type":"case","id":"x","title":"X","decided":"tomorrow"}',
		});
		expect(rejections).toHaveLength(1);
		expect(quads.facts).toEqual([]);
	});

	it("stands one node with evidence beside each fact", async () => {
		const { quads } = await runBuild({ "a.jsonl": LINES.join("\n") });
		const nodes = quads.evidence.filter(({ predicate }) =>
			predicate.value.endsWith("rdf-syntax-ns#subject"),
		);
		expect(nodes).toHaveLength(quads.facts.length);
	});
});
