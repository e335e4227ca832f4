import { array, assert, nat, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuote, quoteRecord } from "../../../src/map/quote.ts";
import { isPlainText } from "../../../src/model/term.ts";
import { sliceCodePoints } from "../../../src/model/text.ts";
import { makeDocument } from "../../../src/read/document.ts";
import { plainText } from "../arbitrary.ts";

const find = (text: string, exact: string, occurrence?: number) =>
	findQuote(
		{
			document: "d",
			exact,
			...(occurrence === undefined ? {} : { occurrence }),
		},
		new Map([["d", makeDocument({ id: "d", text })]]),
	);

describe("findQuote", () => {
	it("finds any words cut at borders of code points, with offsets and context that are true", () => {
		assert(
			property(plainText, nat(), nat(), (text, a, b) => {
				const points = [...text];
				const start = points.length === 0 ? 0 : a % points.length;
				const end = Math.min(points.length, start + 1 + (b % 40));
				const exact = points.slice(start, end).join("");
				if (exact === "") return;
				const before = text.slice(0, points.slice(0, start).join("").length);
				let occurrence = 1;
				for (
					let at = text.indexOf(exact);
					at < before.length;
					at = text.indexOf(exact, at + 1)
				)
					occurrence += 1;
				const quote = find(text, exact, occurrence);
				if (quote.kind !== "quote") throw new Error(quote.reason);
				expect([quote.start, quote.end]).toEqual([start, end]);
				expect(sliceCodePoints(text, quote.start, quote.end)).toBe(exact);
				expect(quote.prefix).toBe(
					points.slice(Math.max(0, start - 32), start).join(""),
				);
				expect(quote.suffix).toBe(points.slice(end, end + 32).join(""));
				expect([quote.prefix, quote.suffix].every(isPlainText)).toBe(true);
			}),
			{ seed: 6, numRuns: 2000 },
		);
	});

	it("keeps 32 whole code points on either side, also beyond the basic plane", () => {
		const around = "x😀".repeat(40);
		const quote = find(`${around}张某${around}`, "张某");
		if (quote.kind !== "quote") throw new Error(quote.reason);
		expect(quote.prefix).toBe("x😀".repeat(16));
		expect(quote.suffix).toBe("x😀".repeat(16));
		const odd = find(`${"😀".repeat(40)}x张某y${"😀".repeat(40)}`, "张某");
		expect(odd.kind === "quote" && [odd.prefix, odd.suffix]).toEqual([
			`${"😀".repeat(31)}x`,
			`y${"😀".repeat(31)}`,
		]);
	});

	it.each([
		[
			"words that are not there",
			"Li X did",
			"Wu X",
			undefined,
			"quote-not-found",
		],
		["words in two places", "Li X, Li X", "Li X", undefined, "quote-ambiguous"],
		["overlapping places", "aaa", "aa", undefined, "quote-ambiguous"],
		["a place too many", "Li X, Li X", "Li X", 3, "quote-not-found"],
		["place 0", "Li X", "Li X", 0, "quote-not-found"],
		["a broken place", "Li X", "Li X", 1.5, "quote-not-found"],
		["no words", "Li X", "", undefined, "quote-not-found"],
		["half a character", "张😀", "\ud83d", undefined, "quote-not-found"],
		[
			"half a character at the end",
			"张😀",
			"张\ud83d",
			undefined,
			"quote-not-found",
		],
	])("refuses %s", (_name, text, exact, occurrence, code) => {
		expect(find(text, exact, occurrence)).toMatchObject({
			kind: "refused",
			code,
		});
	});

	it("takes the place that is meant", () => {
		expect(find("Li X, Li X", "Li X", 2)).toMatchObject({ start: 6, end: 10 });
		expect(find("aaa", "aa", 2)).toMatchObject({ start: 1, end: 3 });
	});

	it("refuses a document that is not there", () => {
		expect(findQuote({ document: "e", exact: "x" }, new Map())).toMatchObject({
			code: "unknown-document",
		});
	});
});

describe("findQuote by a place", () => {
	const at = (start: number, end: number, confidence?: number) =>
		findQuote(
			{
				document: "d",
				start,
				end,
				...(confidence === undefined ? {} : { confidence }),
			},
			new Map([["d", makeDocument({ id: "d", text: "😀张某犯罪😀" })]]),
			"rule",
		);

	it("gives the words, with offsets in code points and the method", () => {
		expect(at(1, 3, 0.5)).toMatchObject({
			kind: "quote",
			exact: "张某",
			prefix: "😀",
			suffix: "犯罪😀",
			start: 1,
			end: 3,
			method: "https://w3id.org/casegraph/method/rule",
			confidence: 0.5,
		});
	});

	it.each([
		["before the text", -1, 2, undefined, "quote-not-found"],
		["behind the text", 5, 7, undefined, "quote-not-found"],
		["of nothing", 2, 2, undefined, "quote-not-found"],
		["between characters", 0.5, 2, undefined, "quote-not-found"],
		["with a confidence of more than 1", 1, 2, 1.5, "malformed-quote"],
	])("refuses a place %s", (_name, start, end, confidence, code) => {
		expect(at(start, end, confidence)).toMatchObject({ kind: "refused", code });
	});
});

describe("quoteRecord", () => {
	it("quotes the record where it stands in its file", () => {
		assert(
			property(array(plainText), (lines) => {
				const source = {
					file: "a.jsonl",
					index: 0,
					documents: new Map(),
					text: lines.join("\n"),
					start: 7,
					locate: () => ({ line: 1, column: 1 }),
				};
				const quote = quoteRecord(source, "https://example.org/d");
				expect(quote.end - quote.start).toBe([...source.text].length);
			}),
			{ seed: 7, numRuns: 50 },
		);
	});
});
