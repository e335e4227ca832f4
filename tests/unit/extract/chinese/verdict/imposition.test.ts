import { describe, expect, it } from "vitest";
import { impose } from "../../../../../src/extract/chinese/verdict/imposition.ts";
import { openSentence } from "../../../../../src/extract/chinese/verdict/sentence.ts";
import {
	findVerdictWords,
	type PenaltyWord,
} from "../../../../../src/extract/chinese/verdict/word.ts";

const read = (text: string, count: number): unknown[] => {
	const sentences = Array.from({ length: count }, openSentence);
	let at = 0;
	for (const word of findVerdictWords(text, 0, text.length))
		if (word.start >= at)
			at = impose(sentences, text, word as PenaltyWord) ?? at;
	return sentences.map(({ term, fine }) => [
		term?.value.months,
		fine?.value.value,
	]);
};

describe("impose", () => {
	it("imposes one measure on all", () => {
		expect(read("均判处有期徒刑六个月,各并处罚金一千元", 2)).toEqual([
			[6, 1000],
			[6, 1000],
		]);
	});

	it("imposes one of several measures on each", () => {
		expect(
			read("分别判处有期徒刑三年、二年,并处罚金五万元、三万元", 2),
		).toEqual([
			[36, 50000],
			[24, 30000],
		]);
	});

	it("imposes the first measure on all where there are fewer than sentences", () => {
		expect(read("判处有期徒刑三年、二年", 3)).toEqual([
			[36, undefined],
			[36, undefined],
			[36, undefined],
		]);
	});

	it("hears of a fine before and behind its name", () => {
		expect(read("判处拘役三个月,并处人民币二千元罚金", 1)).toEqual([[3, 2000]]);
		expect(read("判处拘役三个月,并处罚金2000", 1)).toEqual([[3, 2000]]);
	});

	it("takes no range of the law for a sentence", () => {
		expect(read("处三年以上有期徒刑,有期徒刑三年以下", 1)).toEqual([
			[undefined, undefined],
		]);
	});
});
