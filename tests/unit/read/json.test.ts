import { describe, expect, it } from "vitest";
import { sliceCodePoints } from "../../../src/model/text.ts";
import { readJson } from "../../../src/read/json.ts";
import { collect, makeFile } from "../folder.ts";

const read = async (content: string | Uint8Array) =>
	collect(readJson(makeFile("a.json", content)));

describe("readJson", () => {
	it("reads a list, a map with `records`, or one record", async () => {
		for (const text of ['[{"a":1}]', '{"records":[{"a":1}]}', '{"a":1}']) {
			const items = await read(text);
			expect(
				items.map((item) => item.kind === "record" && item.record.fields),
			).toEqual([{ a: 1 }]);
		}
	});

	it("names the documents beside the records", async () => {
		const [item] = await read('{"documents":{"zh":"d"},"records":[{}]}');
		expect(item?.kind === "record" && item.record.source.documents).toEqual(
			new Map([["zh", "d"]]),
		);
		const [bad] = await read('{"documents":["d"],"records":[{}]}');
		expect(bad?.kind === "rejected" && bad.issue.code).toBe(
			"malformed-documents",
		);
	});

	it("says where records and values stand, in lines and in code points", async () => {
		const text = '[\n  {"name": "😀张某"},\n  {"name": "某"},\n  7\n]';
		const items = await read(text);
		const [first, second, third] = items;
		if (first?.kind !== "record" || second?.kind !== "record")
			throw new Error("no records");
		const { start, text: own } = second.record.source;
		expect(own).toBe('{"name": "某"}');
		expect(sliceCodePoints(text, start, start + [...own].length)).toBe(own);
		expect(second.record.source.locate(["name"])).toEqual({
			line: 3,
			column: 12,
		});
		expect(third?.kind === "rejected" && third.issue).toMatchObject({
			code: "not-a-record",
			position: { line: 4, column: 3 },
		});
	});

	it("rejects what is not JSON whole, with the place of the error", async () => {
		const [item] = await read('[\n {"a": 1},\n {"a" 2}\n]');
		expect(item?.kind === "rejected" && item.issue).toMatchObject({
			code: "malformed-json",
			position: { line: 3, column: 7 },
		});
		expect(await read("")).toMatchObject([{ kind: "rejected" }]);
		expect(await read("3")).toMatchObject([
			{ kind: "rejected", issue: { code: "no-records" } },
		]);
		expect(await read(new Uint8Array([0x5b, 0xff, 0x5d]))).toMatchObject([
			{ kind: "rejected", issue: { code: "invalid-utf-8" } },
		]);
	});

	it("threat 6: rejects values nested too deep to handle", async () => {
		const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
		expect(await read(`[{"a":${deep}}]`)).toMatchObject([
			{ kind: "rejected", issue: { code: "malformed-json" } },
		]);
	});

	it("reads ten thousand records in time that grows with their number only", async () => {
		const row = `{"a":"${"张".repeat(500)}"}`;
		const began = performance.now();
		const items = await read(`[${Array(10_000).fill(row).join(",\n")}]`);
		for (const item of items)
			if (item.kind === "record") item.record.source.locate(["a"]);
		expect(items).toHaveLength(10_000);
		expect(performance.now() - began).toBeLessThan(10_000);
	});
});
