import { describe, expect, it } from "vitest";
import { readCorpora } from "../../../src/read/corpus.ts";
import { makeFolder } from "../folder.ts";

const lines = (...values: readonly unknown[]): string =>
	values.map((value) => JSON.stringify(value)).join("\n");

describe("readCorpora", () => {
	it("reads labels from the lines and from the file beside them, and keeps them out of the documents", async () => {
		const folder = makeFolder({
			"one/documents.jsonl": lines(
				{ id: "a", lang: "zh", text: "甲", gold: { court: "某法院" } },
				{ id: "b", text: "乙", extra: [1] },
			),
			"one/labels.jsonl": lines({ id: "b", court: "某法院" }),
			"notes/readme.txt": "no corpus",
		});
		const [corpus, ...rest] = await readCorpora(folder);
		expect(rest).toEqual([]);
		expect(corpus).toMatchObject({ name: "one", faults: [] });
		expect(corpus?.documents.map(({ label }) => label)).toEqual([
			{ court: "某法院" },
			{ id: "b", court: "某法院" },
		]);
		expect(JSON.stringify(corpus?.documents[0]?.document)).not.toContain(
			"某法院",
		);
		expect(corpus?.documents[0]?.document).toMatchObject({
			id: "a",
			language: "zh",
			text: "甲",
		});
	});

	it("takes a folder that is a corpus itself, and joins the sections of a single document", async () => {
		const folder = makeFolder({
			"x.json": JSON.stringify({
				title: "钱某案",
				court: "清河法院",
				case_no: "（2025）清01刑初1号",
				sections: { 一: "上文", 二: "下文" },
				gold: { defendants: [] },
			}),
		});
		const [corpus] = await readCorpora(folder);
		expect(corpus?.documents[0]?.document).toMatchObject({
			id: "x",
			text: "钱某案\n清河法院\n（2025）清01刑初1号\n上文\n下文",
		});
		expect(corpus?.documents[0]?.label).toMatchObject({
			court: "清河法院",
			defendants: [],
		});
	});

	it("tells apart documents of one id, and reports lines that are none", async () => {
		const folder = makeFolder({
			"documents.jsonl": [
				lines({ id: "a", text: "甲" }, { id: "a", text: "乙" }),
				"{",
				"[]",
				lines({ id: "c" }),
			].join("\n"),
		});
		const [corpus] = await readCorpora(folder);
		expect(corpus?.documents.map(({ document }) => document.id)).toEqual([
			"a",
			"a line 2",
		]);
		expect(corpus?.faults).toHaveLength(3);
	});

	it("reports labels of no document, and files that are no JSON", async () => {
		const folder = makeFolder({
			"one/documents.jsonl": lines({ id: "a", text: "甲" }),
			"one/labels.jsonl": lines({ id: "z" }, { court: "某法院" }),
			"two/a.json": JSON.stringify({ text: "甲" }),
			"two/b.json": "{",
		});
		const [one, two] = await readCorpora(folder);
		expect(one?.faults).toEqual([
			expect.stringMatching(/labels\.jsonl:1: no document has the id “z”$/),
			expect.stringMatching(/labels\.jsonl:2: no `id`$/),
		]);
		expect(two?.documents).toHaveLength(1);
		expect(two?.faults).toEqual([expect.stringMatching(/b\.json: /)]);
	});

	it("refuses a folder without a corpus, and one that is not there", async () => {
		await expect(readCorpora(makeFolder({ "a.txt": "x" }))).rejects.toThrow(
			"no corpus",
		);
		await expect(readCorpora("/no/such/folder")).rejects.toThrow(
			"no folder that can be read",
		);
	});
});
