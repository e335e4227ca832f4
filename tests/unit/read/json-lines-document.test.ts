import { describe, expect, it } from "vitest";
import { openSources } from "../../../src/read/source.ts";
import { collect, makeFolder } from "../folder.ts";

const read = async (files: Record<string, string>) => {
	const sources = await openSources([makeFolder(files)]);
	return collect(sources.records);
};
const lines = (...values: object[]) =>
	values.map((value) => JSON.stringify(value)).join("\n");

describe("readDocumentLine", () => {
	it("mends a text and tells its language, unless that is given", async () => {
		const text = "The court¡¯s ¡°typical cases¡± were released.\r\n";
		const [first, second] = await read({
			"a.jsonl": lines({ id: "a", text }, { id: "b", lang: "zh", text }),
		});
		expect(first).toMatchObject({
			kind: "document",
			document: {
				id: "a",
				language: "en",
				text: "The court’s “typical cases” were released.",
				codePoints: 42,
			},
		});
		expect(second).toMatchObject({ document: { language: "zh" } });
	});

	it("rejects a document without text, or with a tag that is none", async () => {
		const items = await read({
			"a.jsonl": lines(
				{ id: "a", text: " \u200b\n" },
				{ id: "b", text: "x", lang: "en> <evil:p" },
			),
		});
		expect(items).toMatchObject([
			{
				kind: "rejected",
				issue: { code: "empty-document", position: { line: 1 } },
			},
			{
				kind: "rejected",
				issue: { code: "malformed-document", position: { line: 2 } },
			},
		]);
	});

	it("rejects the second document of an id, in whatever file the first was", async () => {
		const items = await read({
			"a.jsonl": lines({ id: "a", text: "one" }, { id: "a", text: "two" }),
			"b.jsonl": lines(
				{ id: "A", text: "three" },
				{ id: "press", text: "four" },
				{ id: "c", text: "five" },
			),
			"press.txt": "A press release.",
		});
		expect(items).toHaveLength(5);
		const codes = items.map((item) =>
			item.kind === "rejected" ? item.issue.code : item.kind,
		);
		expect(codes.sort()).toEqual([
			"document",
			"document",
			"repeated-document",
			"repeated-document",
			"repeated-document",
		]);
	});
});
