import { afterAll, describe, expect, it } from "vitest";
import { makeDocx, makePdf } from "../../../bench/office-file.mjs";
import { openDocumentThread } from "../../../src/read/document-thread.ts";

const thread = openDocumentThread();
afterAll(() => thread.close());

describe("openDocumentThread", () => {
	it("parses one file after the other, whatever those before were", async () => {
		const pdf = makePdf([[{ text: "Li X.", y: 700 }]]);
		const docx = makeDocx("<w:p><w:r><w:t>Wu Y.</w:t></w:r></w:p>");
		const parsed = [
			await thread.parse("PDF", pdf),
			await thread.parse("PDF", Buffer.from("none")),
			await thread.parse("DOCX", docx),
			await thread.parse("HTML", Buffer.from("<p>张某😀")),
			await thread.parse("none", Buffer.from("")),
		];
		expect(
			parsed.map((answer) =>
				answer.kind === "parsed" ? answer.text : answer.code,
			),
		).toEqual([
			"Li X.",
			"malformed-document",
			"Wu Y.",
			"张某😀",
			"unknown-format",
		]);
	});

	it("threat 19: ends a file at its deadline, and goes on with the next", async () => {
		const hurried = openDocumentThread(2_500);
		// Fifteen million empty paragraphs, which are packed to 60 KB.
		const slow = makeDocx("<p/>".repeat(15_000_000));
		const began = performance.now();
		expect(await hurried.parse("DOCX", slow)).toMatchObject({
			kind: "fault",
			code: "document-deadline",
		});
		expect(performance.now() - began).toBeLessThan(20_000);
		expect(await hurried.parse("HTML", Buffer.from("<p>Li X"))).toMatchObject({
			text: "Li X",
		});
		await hurried.close();
	});
});
