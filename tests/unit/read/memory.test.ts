import { describe, expect, it } from "vitest";
import { ReadError } from "../../../src/errors.ts";
import { openMemory } from "../../../src/read/memory.ts";
import { collect } from "../folder.ts";

describe("openMemory", () => {
	it("gives records as lines of a file, and the documents by language", async () => {
		const sources = openMemory(
			{
				records: [{ name: "张某😀" }, { name: "Li X" }],
				documents: [
					{ id: "d", text: "x", language: "zh" },
					{ id: "e", text: "y", language: "zh" },
				],
			},
			[],
		);
		const items = await collect(sources.records);
		const [file] = sources.files;
		for (const item of items) {
			if (item.kind !== "record") throw new Error("no record");
			const { start, text, documents } = item.record.source;
			expect([...(file?.text ?? "")].slice(start).join("")).toMatch(text);
			expect([...documents]).toEqual([["zh", "d"]]);
		}
		expect(items).toHaveLength(2);
		expect(file?.bytes).toBe(Buffer.byteLength(file?.text ?? ""));
	});

	it("throws for two documents with one id", () => {
		const documents = [
			{ id: "d", text: "x" },
			{ id: "d", text: "y" },
		];
		expect(() => openMemory({ records: [], documents }, [])).toThrow(ReadError);
	});

	it("rejects what is no record", async () => {
		const { records } = openMemory({ records: [["a"]] }, []);
		expect(await collect(records)).toMatchObject([
			{ kind: "rejected", issue: { code: "not-a-record" } },
		]);
	});
});
