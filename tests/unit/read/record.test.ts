import { describe, expect, it } from "vitest";
import { ReadError } from "../../../src/errors.ts";
import { readRecords } from "../../../src/read/record.ts";
import { collect, makeFile } from "../folder.ts";

describe("readRecords", () => {
	it("reads files by their endings, in any case, and passes over other kinds", async () => {
		const files = [
			makeFile("a.JSONL", '{"id":"a"}'),
			makeFile("b.yml", "id: b"),
			makeFile("c.json", '{"id":"c"}'),
			makeFile("d.csv", "id\nd"),
			{ ...makeFile("e.yaml", "id: e"), kind: "mapping" as const },
		];
		const items = await collect(readRecords(files));
		expect(
			items.map((item) => item.kind === "record" && item.record.fields.id),
		).toEqual(["a", "b", "c", "d"]);
	});

	it("throws for an ending that no format has", async () => {
		await expect(collect(readRecords([makeFile("a.xml", "")]))).rejects.toThrow(
			ReadError,
		);
	});
});
