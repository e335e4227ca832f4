import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { readRecordFileDocument } from "../../../src/read/record-file-document.ts";
import { makeFile } from "../folder.ts";

describe("readRecordFileDocument", () => {
	it("keeps the text of a short file, without its byte order mark", async () => {
		const document = await readRecordFileDocument(
			makeFile("cases.csv", "\ufeff张某,😀\n"),
		);
		expect(document).toMatchObject({
			title: "cases.csv",
			text: "张某,😀\n",
			codePoints: 5,
			sha256: createHash("sha256").update("张某,😀\n").digest("hex"),
		});
		expect(document.iri).toMatch(/document\/cases\.csv-[0-9a-f]{8}$/);
	});

	it("keeps only length and hash of a long one, over the borders of blocks", async () => {
		const text = `x${"张😀".repeat(200_000)}`;
		const document = await readRecordFileDocument(makeFile("a.jsonl", text));
		expect(document.text).toBe("");
		expect(document.codePoints).toBe(400_001);
		expect(document.sha256).toBe(
			createHash("sha256").update(text).digest("hex"),
		);
	});
});
