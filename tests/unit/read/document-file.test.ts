import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { readDocument } from "../../../src/read/document-file.ts";
import { openDocumentThread } from "../../../src/read/document-thread.ts";
import { makeFile } from "../folder.ts";

const thread = openDocumentThread();
afterAll(() => thread.close());
const read = async (content: string | Uint8Array, name = "新闻.md") =>
	readDocument(makeFile(name, content), thread);

describe("readDocument", () => {
	it("takes the text after the front matter, and what that says of it", async () => {
		const document = await read(
			"---\nid: press\ntitle: 发布会\nlanguage: zh\npublisher: 测试法院\ndate: --05-28\naddress: https://example.org/a\ndigest: true\n---\n\n张某😀案。\n\n",
		);
		expect(document).toEqual({
			file: expect.stringMatching(/新闻\.md$/),
			id: "press",
			iri: "https://w3id.org/casegraph/document/press",
			title: "发布会",
			language: "zh",
			publisher: "测试法院",
			date: "--05-28",
			address: "https://example.org/a",
			isDigest: true,
			text: "张某😀案。",
			codePoints: 5,
			sha256: createHash("sha256").update("张某😀案。").digest("hex"),
		});
	});

	it("names a file without front matter by its file name", async () => {
		expect(await read("Li X.", "Some Press.txt")).toMatchObject({
			id: "Some Press",
			title: "Some Press",
			language: "und",
			isDigest: false,
			text: "Li X.",
		});
	});

	it("gives one text for all line ends, with or without a byte order mark", async () => {
		const [a, b, c] = await Promise.all([
			read("---\nid: d\n---\na\nb\n"),
			read("---\r\nid: d\r\n---\r\na\r\nb\r\n"),
			read("\ufeff---\nid: d\n---\n\na\rb"),
		]);
		const apart = { file: expect.any(String) };
		expect(b).toEqual({ ...a, ...apart });
		expect(c).toEqual({ ...a, ...apart });
	});

	it("threat 2: puts U+FFFD in the place of control characters", async () => {
		const document = await read('---\ntitle: "a\\0b"\n---\nx\u0000y\u0085z\tw');
		expect(document).toMatchObject({
			title: "a\ufffdb",
			text: "x\ufffdy\ufffdz\tw",
		});
	});

	it.each([
		["an unknown field", "---\nauthor: x\n---\nt"],
		["a language that is none", '---\nlanguage: "en> <evil:p"\n---\nt'],
		["broken YAML", "---\ntitle: [\n---\nt"],
		["a list", "---\n- a\n---\nt"],
		["a number for a title", "---\ntitle: 3\n---\nt"],
	])("rejects front matter with %s", async (_name, content) => {
		expect(await read(content)).toMatchObject({
			kind: "rejected",
			issue: { code: "malformed-front-matter", position: { line: 1 } },
		});
	});

	it("says in one line what is wrong with front matter, and in which line of the file", async () => {
		expect(await read("---\nid: a\ntitle: x: y\n---\nt")).toMatchObject({
			issue: { message: expect.stringMatching(/^.* at line 3, column 8$/) },
		});
	});

	it("threat 17: rejects a bomb of aliases in front matter", async () => {
		const list = (name: string) => `[${Array(20).fill(`*${name}`).join(",")}]`;
		const began = performance.now();
		expect(
			await read(
				`---\na: &a [x]\nb: &b ${list("a")}\nc: &c ${list("b")}\nd: ${list("c")}\n---\nt`,
			),
		).toMatchObject({ kind: "rejected" });
		expect(performance.now() - began).toBeLessThan(2_000);
	});

	it("threat 17: rejects front matter nested too deep to handle", async () => {
		expect(
			await read(`---\ntitle: ${"[".repeat(20_000)}\n---\nt`),
		).toMatchObject({ kind: "rejected" });
	});

	it("rejects a file in no encoding that can be told", async () => {
		expect(
			await read(new Uint8Array([0x81, 0xff, 0x8d, 0x90, 0xff])),
		).toMatchObject({
			kind: "rejected",
			issue: { code: "unknown-encoding" },
		});
	});

	it("reads GBK with front matter as it reads UTF-8", async () => {
		const bytes = Buffer.concat([
			Buffer.from("---\nid: d\n---\n"),
			Buffer.from("d5c5c4b3b0b8a1a3", "hex"),
		]);
		expect(await read(bytes)).toMatchObject({
			id: "d",
			language: "zh",
			text: "张某案。",
		});
	});

	it.each([
		["an empty file", ""],
		["front matter alone", "---\nid: d\n---\n\n \u200b\n"],
	])("rejects %s", async (_name, content) => {
		expect(await read(content)).toMatchObject({
			kind: "rejected",
			issue: { code: "empty-document" },
		});
	});

	it("keeps the digests of this project as they are", async () => {
		for (const name of ["shpc-cybercrime-en", "shpc-cybercrime-zh"]) {
			const source = readFileSync(
				new URL(`../../../data/documents/${name}.md`, import.meta.url),
				"utf8",
			);
			const text = source.replace(/^---\n[\s\S]*?\n---\n+/, "").trimEnd();
			expect(await read(source)).toMatchObject({ id: name, text });
		}
	});

	it("reads a page in the thread, with what it says of itself", async () => {
		const page =
			'<title>Two sentenced</title><meta name="pubdate" content="2025-05-28"><p>张某😀案。</p>';
		expect(await read(page, "a page.html")).toMatchObject({
			id: "a page",
			title: "Two sentenced",
			date: "2025-05-28",
			text: "张某😀案。",
			codePoints: 5,
		});
	});

	it("takes a line of dashes in the text for text", async () => {
		expect(await read("a\n---\nb\n---\n")).toMatchObject({
			text: "a\n---\nb\n---",
		});
	});
});
