// Spoilt files of each format through its parser and the mending: an answer for each, with a text whose offsets are exact.
// CASEGRAPH_FUZZ sets how many; 2,000 take 15 seconds.
import {
	array,
	assert,
	asyncProperty,
	constantFrom,
	nat,
	record,
} from "fast-check";
import { describe, expect, it } from "vitest";
import { makeDocx, makePdf, makeZip } from "../../../bench/office-file.mjs";
import { makeDocument } from "../../../src/read/document.ts";
import { documentFormats } from "../../../src/read/format.ts";
import { mendText } from "../../../src/read/mend.ts";

const COUNT = Number(process.env.CASEGRAPH_FUZZ ?? 120);
const TEXT =
	"The court¡¯s judges sentenced 张某😀 to three years, and\nWu Y to one, for fraud in\nthe year 2024 and for theft.";
const XML = `<w:document xmlns:w="w"><w:p><w:r><w:t>${TEXT}</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl></w:document>`;
const SEEDS: readonly (readonly [format: string, bytes: Buffer])[] = [
	["text", Buffer.from(`---\nid: a\ntitle: b\n---\n${TEXT}`)],
	["text", Buffer.from("b1bbb8e6c8cbd5c5c4b3b7b8d5a9c6add7efa3ac", "hex")],
	[
		"HTML",
		Buffer.from(
			`<html lang=en><title>T</title><nav><a href=/>H</a></nav><main><h1>S</h1><p>${TEXT}<ol><li>a<table><tr><td>b</table></main>`,
		),
	],
	["DOCX", makeDocx(`<w:p><w:r><w:t>${TEXT}</w:t></w:r></w:p>`)],
	["DOCX", makeZip({ "word/document.xml": XML }, { method: 0 })],
	[
		"PDF",
		makePdf([
			[{ text: "The court of Testshire", y: 700 }],
			[{ text: "张某𠮷", y: 30 }],
		]),
	],
];

/** Changes at places of a file: bytes put in the place of others, left out, or repeated. */
const change = record({
	kind: constantFrom("write", "drop", "repeat", "cut"),
	at: nat(),
	length: nat(40),
	bytes: array(nat(255), { minLength: 1, maxLength: 20 }),
});
type Change = ReturnType<typeof change.generate>["value"];

function applyChange(
	bytes: Buffer,
	{ kind, at: place, length, bytes: put }: Change,
): Buffer {
	const at = place % Math.max(1, bytes.length);
	const before = bytes.subarray(0, at);
	if (kind === "cut") return Buffer.concat([before, Buffer.from(put)]);
	if (kind === "drop")
		return Buffer.concat([before, bytes.subarray(at + length)]);
	if (kind === "repeat")
		return Buffer.concat([
			before,
			bytes.subarray(at, at + length),
			bytes.subarray(at),
		]);
	return Buffer.concat([
		before,
		Buffer.from(put),
		bytes.subarray(at + put.length),
	]);
}

describe("documentFormats", () => {
	it("threat 19: answer for any file, and give texts that can be quoted", async () => {
		await assert(
			asyncProperty(
				constantFrom(...SEEDS),
				array(change, { minLength: 1, maxLength: 6 }),
				async ([name, seed], changes) => {
					const format = documentFormats.find((known) => known.name === name);
					const bytes = changes.reduce(applyChange, Buffer.from(seed));
					// In the thread, what a parser throws becomes a fault.
					const answer = await format
						?.parse(bytes)
						.catch((error: Error) => error);
					if (
						answer === undefined ||
						answer instanceof Error ||
						answer.kind === "fault"
					)
						return;
					const text = mendText(answer.text, answer.isLaidOut);
					const document = makeDocument({ id: "d", text });
					expect(document.codePoints).toBe([...document.text].length);
					expect(document.text.isWellFormed()).toBe(true);
				},
			),
			{ numRuns: COUNT, seed: 19 },
		);
	}, 600_000);
});
