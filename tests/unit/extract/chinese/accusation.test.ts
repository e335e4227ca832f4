import { describe, expect, it } from "vitest";
import { readAccusations } from "../../../../src/extract/chinese/accusation.ts";
import { lexicon } from "./lexicon.ts";

const read = (text: string): unknown[] =>
	readAccusations(text, { start: 0, end: text.length }, lexicon).map(
		({ names, charges }) => [
			names.map(({ value }) => value),
			charges.map(({ value }) => value.offense),
		],
	);

describe("readAccusations", () => {
	it("reads who is accused of what", () => {
		expect(
			read(
				"云河县人民检察院以起诉书指控被告人赵某、钱某犯盗窃罪、诈骗罪,被告人孙某涉嫌犯抢劫罪,向本院提起公诉。",
			),
		).toEqual([
			[
				["赵某", "钱某"],
				["theft", "fraud"],
			],
			[["孙某"], ["robbery"]],
		]);
	});

	it("takes no words of a judgment that is recounted for a name", () => {
		expect(
			read(
				"指控被告人赵某犯盗窃罪一案,判决:被告人赵某犯盗窃罪,判处拘役三个月,并处罚金二千元;犯诈骗罪,判处管制一年。",
			).slice(1),
		).toEqual([[["赵某"], ["theft"]]]);
	});

	it("gives nothing where nobody is accused", () => {
		expect(read("曾因犯盗窃罪被判处拘役。")).toEqual([]);
	});
});
