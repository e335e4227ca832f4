import { describe, expect, it } from "vitest";
import { sliceCodePoints } from "../../../src/model/text.ts";
import { readYaml } from "../../../src/read/yaml.ts";
import { collect, makeFile } from "../folder.ts";

const read = async (content: string) =>
	collect(readYaml(makeFile("a.yaml", content)));

describe("readYaml", () => {
	it("reads records with the documents that they quote", async () => {
		const items = await read(
			"documents: {en: press, zh: 新闻}\nrecords:\n  - type: case\n    id: a\n  - type: case\n    id: b\n",
		);
		expect(
			items.map((item) => item.kind === "record" && item.record.fields.id),
		).toEqual(["a", "b"]);
		const [item] = items;
		expect(
			item?.kind === "record" && [...item.record.source.documents],
		).toEqual([
			["en", "press"],
			["zh", "新闻"],
		]);
	});

	it("says where records and values stand", async () => {
		const text =
			"# 😀\n- name: 张某\n  id: a\n\n# between\n- name: 李某\n  list:\n    - x\n    - 某\n";
		const items = await read(text);
		const second = items[1];
		if (second?.kind !== "record") throw new Error("no record");
		const { start, text: own } = second.record.source;
		expect(own.startsWith("name: 李某")).toBe(true);
		expect(sliceCodePoints(text, start, start + [...own].length)).toBe(own);
		expect(second.record.source.locate(["list", 1])).toEqual({
			line: 9,
			column: 7,
		});
		expect(second.record.source.locate(["list", 5]).line).toBe(8);
	});

	it("keeps what looks like a date or a yes as the text it is", async () => {
		const [item] = await read("a: 2025-03-19\nb: no\nc: 2025-03\nd: 007x\n");
		expect(item?.kind === "record" && item.record.fields).toEqual({
			a: "2025-03-19",
			b: "no",
			c: "2025-03",
			d: "007x",
		});
	});

	it.each([
		["two values of one field", "a: 1\na: 2\n", 2],
		["broken indentation", "a:\n  b: 1\n c: 2\n", 3],
		["two documents in one file", "a: 1\n---\nb: 2\n", 2],
		["an alias without an anchor", "a: *b\n", 1],
	])("rejects %s with its line", async (_name, text, line) => {
		const items = await read(text);
		expect(items).toMatchObject([
			{
				kind: "rejected",
				text,
				issue: { code: "malformed-yaml", position: { line } },
			},
		]);
	});

	it("rejects a file without records", async () => {
		for (const text of ["", "# nothing\n", "just a text\n"])
			expect(await read(text)).toMatchObject([
				{ kind: "rejected", issue: { code: "no-records" } },
			]);
	});

	it("threat 17: refuses a bomb of aliases at once", async () => {
		const levels = [..."bcdefghij"].map(
			(name, at) =>
				`${name}: &${name} [${Array(9).fill(`*${"abcdefghi"[at]}`).join(",")}]`,
		);
		const text = `a: &a [x]\n${levels.join("\n")}\n`;
		const began = performance.now();
		expect(await read(text)).toMatchObject([
			{ kind: "rejected", issue: { code: "malformed-yaml" } },
		]);
		expect(performance.now() - began).toBeLessThan(2_000);
	});

	it("threat 17: takes a few aliases", async () => {
		const [item] = await read("a: &x {b: 1}\nc: *x\nd: *x\n");
		expect(item?.kind === "record" && item.record.fields.d).toEqual({ b: 1 });
	});

	it.each(["[", "- ", "{a: "])(
		"threat 17: rejects %j nested 20,000 deep",
		async (opening) => {
			expect(await read(`a:\n  ${opening.repeat(20_000)}`)).toMatchObject([
				{ kind: "rejected" },
			]);
		},
	);

	it("threat 18: __proto__ is a field, not a prototype", async () => {
		const [item] = await read("__proto__: {polluted: true}\n");
		expect(item?.kind === "record" && Object.keys(item.record.fields)).toEqual([
			"__proto__",
		]);
		expect("polluted" in {}).toBe(false);
	});

	it("runs no code that a tag asks for", async () => {
		const [item] = await read('a: !!js/function "() => 1"\n');
		expect(item?.kind === "record" && item.record.fields.a).toBe("() => 1");
	});
});
