import { describe, expect, it } from "vitest";
import { imposeOnAll } from "../../../../src/extract/chinese/imposition.ts";
import { openSentence } from "../../../../src/extract/chinese/sentence.ts";
import { findVerdictEvents } from "../../../../src/extract/chinese/verdict-event.ts";

const impose = (text: string, count: number): unknown[] => {
	const sentences = Array.from({ length: count }, openSentence);
	for (const event of findVerdictEvents(text, 0, text.length))
		imposeOnAll(sentences, text, event);
	return sentences.map(({ term, fine }) => [term?.months, fine?.value]);
};

describe("imposeOnAll", () => {
	it("imposes one measure on all", () => {
		expect(impose("均判处有期徒刑六个月,各并处罚金一千元", 2)).toEqual([
			[6, 1000],
			[6, 1000],
		]);
	});

	it("imposes one of several measures on each", () => {
		expect(
			impose("分别判处有期徒刑三年、二年,并处罚金五万元、三万元", 2),
		).toEqual([
			[36, 50000],
			[24, 30000],
		]);
	});

	it("takes no range of the law for a sentence", () => {
		expect(impose("处三年以上有期徒刑,有期徒刑三年以下", 1)).toEqual([
			[undefined, undefined],
		]);
	});
});
