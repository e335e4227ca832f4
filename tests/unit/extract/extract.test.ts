import { describe, expect, it } from "vitest";
import { extractRecords } from "../../../src/extract/extract.ts";
import type { Extractor } from "../../../src/extract/extractor.ts";
import type { Lexicon } from "../../../src/extract/lexicon.ts";
import { makeDocument } from "../../../src/read/document.ts";

const document = makeDocument({
	id: "d",
	language: "zh",
	text: "第一行。\n张某犯罪。",
});
const lexicon: Lexicon = {
	entries: () => [],
	names: () => {
		throw new Error("no names are needed here");
	},
};
const extractor = (extract: Extractor["extract"]): Extractor => ({
	name: "invented",
	fits: ({ text }) => text.includes("张某"),
	extract,
});

describe("extractRecords", () => {
	it("gives what the rules of the genre find, as records of the document", () => {
		const { records, issues } = extractRecords(document, lexicon, [
			extractor((reading) => [
				{
					type: "case",
					quote: [reading.quote({ start: 5, end: 10 })],
					defendants: [{ name: "张某", quote: { start: 5, end: 7 } }],
				},
			]),
		]);
		expect(issues).toEqual([]);
		const [record] = records;
		expect(record?.source).toMatchObject({ file: "d", method: "rule" });
		expect(record?.source.documents).toEqual(new Map([["zh", "d"]]));
		expect(record?.source.locate(["defendants", 0, "name"])).toEqual({
			line: 2,
			column: 1,
		});
	});

	it.each([
		["unknown-genre", "warning", []],
		["nothing-found", "warning", [extractor(() => [])]],
		[
			"extraction-failed",
			"error",
			[
				extractor(() => {
					throw new Error("a fault");
				}),
			],
		],
	])("tells of %s", (code, severity, extractors) => {
		const { records, issues } = extractRecords(document, lexicon, extractors);
		expect(records).toEqual([]);
		expect(issues).toMatchObject([{ code, severity, stage: "extract" }]);
	});
});
