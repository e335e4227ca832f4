import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { cutText } from "../../../../src/extract/language-model/chunk.ts";

const SIZE = { longest: 100, overlap: 20 };
const parts = (text: string) =>
	cutText(text, SIZE).map(({ start, end }) => text.slice(start, end));

describe("cutText", () => {
	it("leaves a short text whole", () => {
		expect(parts("He was charged.")).toEqual(["He was charged."]);
	});

	it("ends parts where paragraphs end, else where sentences do", () => {
		const sentence = "He was charged with theft. ";
		const [first = ""] = parts(sentence.repeat(12));
		expect(first.endsWith("theft.")).toBe(true);
		const [paragraph = ""] = parts(
			`${sentence.repeat(3)}\n${sentence.repeat(12)}`,
		);
		expect(paragraph).toBe(`${sentence.repeat(3)}\n`);
		const [chinese = ""] = parts(
			"被告人犯盗窃罪，判处有期徒刑一年。".repeat(20),
		);
		expect(chinese.endsWith("。")).toBe(true);
	});

	it("lets a part begin before the last one ended", () => {
		const [first, second] = cutText("甲乙丙丁。".repeat(60), SIZE);
		expect(second?.start).toBeLessThan(first?.end ?? 0);
	});

	it("covers any text, in parts that are no longer than they may be, and splits no character", () => {
		const sign = constantFrom("字", "😀", "a", " ", ".", "。", "\n", ". ");
		assert(
			property(array(sign, { maxLength: 900 }), (signs) => {
				const text = signs.join("");
				const spans = cutText(text, SIZE);
				expect(spans[0]?.start).toBe(0);
				expect(spans.at(-1)?.end).toBe(text.length);
				for (const [at, { start, end }] of spans.entries()) {
					expect(end - start).toBeLessThanOrEqual(SIZE.longest + 1);
					expect(text.slice(start, end).isWellFormed()).toBe(true);
					const next = spans[at + 1];
					if (next === undefined) continue;
					expect(next.start).toBeLessThanOrEqual(end);
					expect(next.start).toBeGreaterThan(start);
				}
			}),
			{ seed: 5, numRuns: 500 },
		);
	});
});
