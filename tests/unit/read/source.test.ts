import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { MappingError } from "../../../src/errors.ts";
import { openSources } from "../../../src/read/source.ts";
import { collect, makeFolder } from "../folder.ts";

describe("openSources", () => {
	it("reads documents and mappings, and records when they are asked for", async () => {
		const folder = makeFolder({
			"press.md": "张某案。",
			"bad.md": "---\nauthor: x\n---\n",
			"a.jsonl": '{"id":"a"}\n{"id":\n',
			"b.csv": "id\nb\n",
		});
		const sources = await openSources([folder]);
		expect([...sources.documents.keys()]).toEqual(["press"]);
		expect(sources.rejected).toHaveLength(1);
		expect(sources.mappings.map(({ name }) => name)).toEqual(["casegraph"]);
		const kinds = (await collect(sources.records)).map(({ kind }) => kind);
		expect(kinds.sort()).toEqual(["record", "record", "rejected"]);
	});

	it("lets an input replace Casegraph's own mapping", async () => {
		const folder = makeFolder({
			"mappings/own.yaml": "name: casegraph\nmatch: {field: kind}\nnodes: {}\n",
		});
		const { mappings } = await openSources([folder]);
		expect(mappings).toMatchObject([{ match: { field: "kind" } }]);
	});

	it("rejects files that repeat the document of another, which is the first by its path", async () => {
		const folder = makeFolder({
			"a.pdf.md": "---\nid: a\n---\nthird",
			"a.html": "<p>first",
			"a.md": "second",
			"Press A.md": "x",
			"press-a.txt": "y",
			"other.md": "z",
		});
		const { documents, rejected } = await openSources([folder]);
		expect(
			[...documents.values()].map(({ file }) => file?.split("/").at(-1)).sort(),
		).toEqual(["Press A.md", "a.html", "other.md"]);
		const found = rejected.map(({ text, issue }) => ({ text, ...issue }));
		expect(found.sort((a, b) => (a.text < b.text ? -1 : 1))).toMatchObject([
			{ text: "second", file: join(folder, "a.md") },
			{ text: "third", file: join(folder, "a.pdf.md") },
			{ text: "y", file: join(folder, "press-a.txt") },
		]);
		expect(found[0]).toMatchObject({
			code: "repeated-document",
			position: { line: 1, column: 1 },
			message: expect.stringContaining(`${join(folder, "a.html")} has the id`),
		});
	});

	it("throws for a mapping that is wrong", async () => {
		const folder = makeFolder({ "mappings/m.yaml": "name: 3\n" });
		await expect(openSources([folder])).rejects.toThrow(MappingError);
	});
});
