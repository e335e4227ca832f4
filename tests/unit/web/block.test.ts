import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutBlocks } from "../../../web/document/block.ts";

const text = "# Title\n\nFirst line\nsecond line.\n## Facts\nLi X paid.\n";

describe("cutBlocks", () => {
	it("tells headings from paragraphs and keeps single line breaks", () => {
		expect(
			cutBlocks(text, undefined).map(({ kind, level, parts }) => [
				kind,
				level,
				parts[0]?.text,
			]),
		).toEqual([
			["heading", 1, "Title"],
			["paragraph", 0, "First line\nsecond line."],
			["heading", 2, "Facts"],
			["paragraph", 0, "Li X paid."],
		]);
	});

	it("marks exactly the quoted words, in each block that they touch", () => {
		const start = text.indexOf("second");
		const end = text.indexOf("X paid");
		const marked = cutBlocks(text, { start, end })
			.flatMap(({ parts }) => parts)
			.filter(({ isMarked }) => isMarked)
			.map((part) => part.text);
		expect(marked).toEqual(["second line.", "Facts", "Li "]);
	});

	it("loses no word and starts no two blocks at one place", () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom("a", "#", " ", "\n", "词", "🙂") }),
				fc.nat(20),
				fc.nat(20),
				(source, start, length) => {
					const blocks = cutBlocks(source, { start, end: start + length });
					const words = blocks.flatMap(({ parts }) =>
						parts.map((part) => part.text),
					);
					const bare = (value: string): string => value.replace(/[#\s]/g, "");
					expect(bare(words.join(""))).toBe(bare(source));
					expect(new Set(blocks.map((block) => block.start)).size).toBe(
						blocks.length,
					);
				},
			),
		);
	});
});
