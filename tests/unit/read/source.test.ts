import { describe, expect, it } from "vitest";
import { MappingError, ReadError } from "../../../src/errors.ts";
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

	it("throws for two documents with one id, or with ids that name one IRI", async () => {
		await expect(
			openSources([makeFolder({ "a/press.md": "a", "b/press.md": "b" })]),
		).rejects.toThrow(ReadError);
		await expect(
			openSources([makeFolder({ "Press A.md": "a", "press-a.txt": "b" })]),
		).rejects.toThrow(ReadError);
	});

	it("throws for a mapping that is wrong", async () => {
		const folder = makeFolder({ "mappings/m.yaml": "name: 3\n" });
		await expect(openSources([folder])).rejects.toThrow(MappingError);
	});
});
