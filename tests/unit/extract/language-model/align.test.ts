import {
	array,
	assert,
	constantFrom,
	integer,
	property,
	string,
} from "fast-check";
import { distance as editDistance } from "fastest-levenshtein";
import { describe, expect, it } from "vitest";
import {
	alignQuote,
	openAlignment,
} from "../../../../src/extract/language-model/align.ts";
import { findApproximate } from "../../../../src/extract/language-model/approximate.ts";
import { openReading } from "../../../../src/extract/reading.ts";
import { makeDocument } from "../../../../src/read/document.ts";

const open = (text: string) =>
	openAlignment(openReading(makeDocument({ id: "d", text })));
const align = (text: string, quote: string, near?: number) => {
	const found = alignQuote(
		open(text),
		quote,
		{ start: 0, end: text.length },
		near,
	);
	return (
		found && { ...found, words: text.slice(found.span.start, found.span.end) }
	);
};

describe("alignQuote", () => {
	it("finds exact words, beyond the basic plane too", () => {
		expect(align("a 😀 张𠮷某 b", "张𠮷某")).toMatchObject({
			kind: "exact",
			words: "张𠮷某",
			confidence: 1,
		});
	});

	it.each([
		[
			"Ada Quill\nwas  charged",
			"Ada Quill was charged",
			"Ada Quill\nwas  charged",
		],
		[
			"被告人钱某甲（男）犯诈骗罪",
			"被告人钱某甲(男)犯诈骗罪",
			"被告人钱某甲（男）犯诈骗罪",
		],
		["she said “no” – twice", 'She said "no" - twice', "she said “no” – twice"],
		["２０３１年５月６日", "2031年5月6日", "２０３１年５月６日"],
		["判处有期\n徒刑三年", "判处有期徒刑三年", "判处有期\n徒刑三年"],
	])(
		"finds in %j what differs in width, case, marks or white space",
		(text, quote, words) => {
			expect(align(text, quote)).toMatchObject({
				kind: "normal",
				distance: 0,
				words,
			});
		},
	);

	it.each([
		[
			"The court sentenced Bram Osk to three years.",
			"court sentensed Bram Osk to 3 years",
			undefined,
		],
		[
			"The court sentenced Bram Osk to three years.",
			"court sentensed Bram Osk to thre years",
			2,
		],
		[
			"法院依法判处被告人钱某甲有期徒刑三年六个月",
			"法院依法判处被告钱某甲有期徒刑三年六个月",
			1,
		],
	])(
		"finds in %j what is nearly %j, at a distance that is reported",
		(text, quote, distance) => {
			expect(align(text, quote)?.distance).toBe(distance);
		},
	);

	it.each([
		["Ada Quill was charged.", ""],
		["Ada Quill was charged.", "   "],
		["Ada Quill was charged.", "Ada Quell"],
		["Ada Quill was charged.", "Bram Osk was sentenced to death."],
		["", "Ada"],
		["Ada", "x".repeat(5_000)],
	])("does not find in %j the words %j", (text, quote) => {
		expect(align(text, quote)).toBeUndefined();
	});

	it("finds of several places the one nearest to where it is expected", () => {
		const text =
			"He pleaded. Filler words. He pleaded. More words. He pleaded.";
		expect(align(text, "He pleaded", 0)?.span.start).toBe(0);
		expect(align(text, "He pleaded", 30)?.span.start).toBe(26);
		expect(align(text, "He pleaded", 60)?.span.start).toBe(50);
	});

	it("looks only within the part that the answer is about", () => {
		const text = "Ada Quill was charged. Bram Osk was charged.";
		const within = { start: 23, end: text.length };
		expect(
			alignQuote(open(text), "Ada Quill was charged", within),
		).toBeUndefined();
		expect(alignQuote(open(text), "Bram Osk", within)?.span.start).toBe(23);
	});

	it("gives whole characters, whatever is changed", () => {
		const sign = constantFrom("甲", "𠮷", "😀", "a", " ", "”");
		assert(
			property(
				array(sign, { minLength: 14, maxLength: 40 }),
				integer({ min: 0, max: 39 }),
				sign,
				(signs, at, other) => {
					const text = `开头${signs.join("")}结尾`;
					const quote = signs.with(at % signs.length, other).join("");
					const found = align(text, quote);
					expect(found?.words.isWellFormed() ?? true).toBe(true);
				},
			),
			{ seed: 7, numRuns: 400 },
		);
	});
});

/** The least edit distance of a pattern to any part of a text, the slow way. */
function leastDistance(text: string, pattern: string): number {
	let row = new Array<number>(text.length + 1).fill(0);
	for (const [line, unit] of [...pattern].entries()) {
		const next = [line + 1];
		for (let at = 1; at <= text.length; at += 1)
			next.push(
				Math.min(
					(row[at - 1] ?? 0) + (text[at - 1] === unit ? 0 : 1),
					(row[at] ?? 0) + 1,
					(next[at - 1] ?? 0) + 1,
				),
			);
		row = next;
	}
	return Math.min(...row);
}

describe("findApproximate", () => {
	it("finds the least distance that there is, within the limit, and gives a place that has it", () => {
		const unit = constantFrom(..."abcd");
		const words = (minLength: number, maxLength: number) =>
			string({ unit, minLength, maxLength });
		assert(
			property(
				words(0, 60),
				words(8, 16),
				integer({ min: 1, max: 3 }),
				(text, pattern, limit) => {
					const least = leastDistance(text, pattern);
					const found = findApproximate(text, pattern, limit);
					expect(found?.distance).toBe(least <= limit ? least : undefined);
					if (found !== undefined)
						expect(
							editDistance(text.slice(found.start, found.end), pattern),
						).toBe(least);
				},
			),
			{ seed: 3, numRuns: 3_000 },
		);
	});

	it("takes time in proportion to the text, however often a piece recurs", () => {
		const text = "ab".repeat(500_000);
		const pattern = "ab".repeat(60).replaceAll("abababab", "abacabab");
		const began = performance.now();
		findApproximate(text, pattern, 12);
		expect(performance.now() - began).toBeLessThan(1_000);
	});
});
