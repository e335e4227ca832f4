import { array, assert, constantFrom, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { makeTrie } from "../../../src/extract/trie.ts";

describe("makeTrie", () => {
	const trie = makeTrie([
		["诈骗", "short"],
		["诈骗罪", "long"],
		["骗", "inner"],
		["盗窃", "other"],
		["诈骗", "second"],
		["", "empty"],
	]);

	it("finds the longest phrase that starts at a place", () => {
		expect(trie.longestAt("犯诈骗罪", 1)).toEqual({
			start: 1,
			end: 4,
			value: "long",
		});
		expect(trie.longestAt("犯诈骗罪", 0)).toBeUndefined();
	});

	it("finds phrases from left to right, none within another, and only whole ones within the part", () => {
		expect(trie.findAll("诈骗罪、盗窃、骗").map(({ value }) => value)).toEqual([
			"long",
			"other",
			"inner",
		]);
		expect(trie.findAll("诈骗罪", 0, 2).map(({ value }) => value)).toEqual([
			"short",
		]);
	});

	it("finds what a search for each phrase finds", () => {
		const word = string({
			unit: constantFrom("a", "b", "😀"),
			minLength: 1,
			maxLength: 4,
		});
		assert(
			property(
				array(word),
				string({ unit: constantFrom("a", "b", "😀") }),
				(words, text) => {
					const found = makeTrie(words.map((word) => [word, word])).findAll(
						text,
					);
					let from = 0;
					for (const { start, end, value } of found) {
						expect(text.slice(start, end)).toBe(value);
						for (let at = from; at < start; at += 1)
							expect(words.some((word) => text.startsWith(word, at))).toBe(
								false,
							);
						from = end;
					}
				},
			),
			{ seed: 2 },
		);
	});
});
