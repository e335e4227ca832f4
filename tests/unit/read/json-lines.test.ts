import { array, assert, asyncProperty, constantFrom } from "fast-check";
import { describe, expect, it } from "vitest";
import { sliceCodePoints } from "../../../src/model/text.ts";
import { readJsonLines } from "../../../src/read/json-lines.ts";
import { readRecordFileDocument } from "../../../src/read/record-file-document.ts";
import { collect, makeFile } from "../folder.ts";

const read = async (content: string | Uint8Array) =>
	collect(readJsonLines(makeFile("a.jsonl", content)));

/** Lines that files have, good and bad; none is blank. */
const LINES = [
	'{"type":"case","id":"a"}',
	'{"name":"张某😀"}',
	'{"name":"𠮷"}\r',
	"{}",
	'{"a":',
	"[1]",
	"null",
	'"text"',
	"{'a':1}",
	'{"a":1}}',
	"\ufeff{}",
];

describe("readJsonLines", () => {
	it("rejects a bad line alone, with its place", async () => {
		const items = await read('{"a":1}\n{"b":}\n\n{"c":3}\n[4]');
		expect(
			items.map((item) =>
				item.kind === "rejected"
					? [item.issue.code, item.issue.position, item.text]
					: item.kind === "record" && item.record.fields,
			),
		).toEqual([
			{ a: 1 },
			["malformed-json", { line: 2, column: 6 }, '{"b":}'],
			{ c: 3 },
			["not-a-record", { line: 5, column: 1 }, "[4]"],
		]);
	});

	it("takes in each line once, as a record or a rejection, and says where it stands", async () => {
		await assert(
			asyncProperty(
				array(constantFrom(...LINES), { maxLength: 12 }),
				async (lines) => {
					const text = lines.join("\n");
					const file = makeFile("a.jsonl", text);
					const items = await collect(readJsonLines(file));
					expect(items).toHaveLength(lines.length);
					const document = await readRecordFileDocument(file);
					for (const item of items) {
						if (item.kind !== "record") continue;
						const { start, text: own } = item.record.source;
						expect(
							sliceCodePoints(document.text, start, start + [...own].length),
						).toBe(own);
					}
				},
			),
			{ seed: 5, numRuns: 60 },
		);
	});

	it("threat 2: rejects a line that is not UTF-8, and keeps the offsets of those after it", async () => {
		const file = makeFile(
			"a.jsonl",
			Buffer.concat([
				Buffer.from('{"a":"张'),
				Buffer.from([0xff, 0xe5, 0xbc]),
				Buffer.from('"}\n{"b":"某"}\n'),
			]),
		);
		const items = await collect(readJsonLines(file));
		expect(
			items.map((item) =>
				item.kind === "rejected"
					? item.issue.code
					: item.kind === "record" && item.record.fields,
			),
		).toEqual(["invalid-utf-8", { b: "某" }]);
		const { text } = await readRecordFileDocument(file);
		const record = items.flatMap((item) =>
			item.kind === "record" ? [item.record] : [],
		)[0];
		expect(text.slice(record?.source.start)).toBe('{"b":"某"}\n');
	});

	it("rejects a line over the limit without holding it, and keeps the offsets of those after it", async () => {
		const long = `{"a":"${"张".repeat(6 * 1024 * 1024)}"}`;
		const items = await read(`${long}\n{"b":2}\n${long}`);
		expect(
			items.map((item) =>
				item.kind === "rejected"
					? [item.issue.code, item.text]
					: item.kind === "record" && item.record.source.start,
			),
		).toEqual([["line-too-long", ""], long.length + 1, ["line-too-long", ""]]);
	});

	it("threat 6: rejects values nested too deep to handle, whether closed or not", async () => {
		const deep = "[".repeat(100_000);
		const items = await read(
			`{"a":${deep}${"]".repeat(100_000)}}\n{"a":${deep}\n{"b":[[1]]}`,
		);
		expect(items.map(({ kind }) => kind)).toEqual([
			"rejected",
			"rejected",
			"record",
		]);
	});

	it("threat 18: __proto__ is a field, not a prototype", async () => {
		const [item] = await read('{"__proto__":{"polluted":true}}');
		expect(item?.kind).toBe("record");
		expect(Object.hasOwn({}, "polluted") || "polluted" in {}).toBe(false);
		if (item?.kind === "record")
			expect(Object.keys(item.record.fields)).toEqual(["__proto__"]);
	});

	it("finds the column of a value, and of the nearest one around a value that is not there", async () => {
		const [item] = await read('{"a":[{"b":1},{"c":2}]}');
		if (item?.kind !== "record") throw new Error("no record");
		expect(item.record.source.locate(["a", 1, "c"])).toEqual({
			line: 1,
			column: 20,
		});
		expect(item.record.source.locate(["a", 1, "z"]).column).toBe(15);
	});
});
