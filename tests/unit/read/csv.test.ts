import { describe, expect, it } from "vitest";
import { sliceCodePoints } from "../../../src/model/text.ts";
import { readCsv } from "../../../src/read/csv.ts";
import { collect, makeFile } from "../folder.ts";

async function read(content: string | Uint8Array) {
	const items = await collect(readCsv(makeFile("a.csv", content)));
	return {
		records: items.flatMap((item) =>
			item.kind === "record" ? [item.record] : [],
		),
		rejected: items.flatMap((item) => (item.kind === "rejected" ? [item] : [])),
	};
}

describe("readCsv", () => {
	it("names fields by the header and leaves empty cells out", async () => {
		const { records } = await read("案号,被告人,罚金\n1,张某,\n2,,5000\n");
		expect(records.map(({ fields }) => fields)).toEqual([
			{ 案号: "1", 被告人: "张某" },
			{ 案号: "2", 罚金: "5000" },
		]);
	});

	it.each([
		["\n", ""],
		["\r\n", ""],
		["\r\n", "\ufeff"],
	])(
		"says where a row stands in a file with line end %j after %j",
		async (end, mark) => {
			const text = `a,b${end}"张某${end}😀",2${end}3,"x ""y"""${end}`;
			const { records } = await read(mark + text);
			expect(records).toHaveLength(2);
			for (const { source } of records) {
				const length = [...source.text].length;
				expect(sliceCodePoints(text, source.start, source.start + length)).toBe(
					source.text,
				);
			}
			expect(records.map(({ source }) => source.locate([]).line)).toEqual([
				2, 4,
			]);
			expect(records[1]?.source.text).toBe('3,"x ""y"""');
		},
	);

	it("rejects a row with too many or too few cells, and reads on", async () => {
		const { records, rejected } = await read("a,b\n1\n1,2,3\n1,2\n");
		expect(records).toHaveLength(1);
		expect(rejected.map(({ issue }) => issue.position.line)).toEqual([2, 3]);
		expect(rejected[0]?.text).toBe("1\n");
	});

	it("passes over blank lines, as JSON Lines does", async () => {
		const { records, rejected } = await read("a,b\n\n1,2\n\n");
		expect(rejected).toEqual([]);
		expect(records.map(({ source }) => source.locate([]).line)).toEqual([3]);
	});

	it("refuses a file in which a column would hide another", async () => {
		const { records, rejected } = await read("id,name,id\na,Li X,b\n");
		expect(records).toEqual([]);
		expect(rejected[0]?.issue.message).toContain("two columns are named “id”");
	});

	it("rejects rows in another encoding rather than misread them", async () => {
		const gbk = Buffer.from([0xd5, 0xc5, 0xc4, 0xb3]);
		const file = Buffer.concat([Buffer.from("id,name\n1,"), gbk]);
		const { records, rejected } = await read(
			Buffer.concat([file, Buffer.from("\n2,张某\n")]),
		);
		expect(records.map(({ fields }) => fields.id)).toEqual(["2"]);
		expect(rejected.map(({ issue }) => issue.code)).toEqual(["invalid-utf-8"]);
		const header = await read(Buffer.concat([gbk, Buffer.from(",id\n1,2\n")]));
		expect(header.records).toEqual([]);
		expect(header.rejected).toHaveLength(1);
	});

	it("threat 18: a quote that is never closed is an error within the limit of a row", async () => {
		const before = process.memoryUsage().rss;
		const { records, rejected } = await read(
			`a,b\n1,2\n3,"${"x".repeat(20 * 1024 * 1024)}`,
		);
		expect(records).toHaveLength(1);
		expect(rejected).toHaveLength(1);
		expect(rejected[0]?.issue).toMatchObject({
			code: "malformed-csv",
			position: { line: 3 },
		});
		expect(rejected[0]?.issue.message).toMatch(
			/^Max Record Size.*nothing after this line/,
		);
		expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
	});

	it("threat 18: a column named __proto__ is a field like any other", async () => {
		const { records } = await read(
			"__proto__,constructor\npolluted,polluted\n",
		);
		expect(Object.keys(records[0]?.fields ?? {})).toEqual([
			"__proto__",
			"constructor",
		]);
		expect(Object.getPrototypeOf(records[0]?.fields)).toBe(Object.prototype);
		expect(Object.keys(Object.prototype)).toEqual([]);
	});

	it("gives nothing for an empty file or a header alone", async () => {
		expect(await read("")).toEqual({ records: [], rejected: [] });
		expect(await read("a,b\n")).toEqual({ records: [], rejected: [] });
	});

	it("throws for a file that vanished", async () => {
		const file = { ...makeFile("a.csv", ""), path: "/nowhere/a.csv" };
		await expect(collect(readCsv(file))).rejects.toThrow(/ENOENT/);
	});
});
