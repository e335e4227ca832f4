import { describe, expect, it } from "vitest";
import {
	openSentence,
	type SentenceParts,
} from "../../../../../src/extract/chinese/verdict/sentence.ts";
import {
	type Conviction,
	succeed,
} from "../../../../../src/extract/chinese/verdict/succession.ts";

interface Count {
	readonly offense: string;
	readonly sentence?: SentenceParts;
}

const years = (count: number) => ({
	...openSentence(),
	term: { start: 0, end: 1, value: { months: count * 12, days: 0 } },
});

describe("succeed", () => {
	const before: Conviction<Count> = {
		counts: [{ offense: "theft", sentence: years(3) }],
	};

	it("replaces by counts with a sentence", () => {
		const after = { counts: [{ offense: "fraud", sentence: years(2) }] };
		expect(succeed(before, after)).toEqual(after);
	});

	it("leaves the counts where only the sentence changes", () => {
		expect(succeed(before, { counts: [], combined: years(2) })).toEqual({
			counts: [{ offense: "theft", sentence: years(2) }],
		});
	});

	it("leaves all where nothing is imposed", () => {
		expect(succeed(before, { counts: [{ offense: "fraud" }] })).toEqual(before);
	});

	it("keeps the sentence of a count beside that for all", () => {
		const after = {
			counts: [{ offense: "theft", sentence: years(1) }],
			combined: years(2),
		};
		expect(succeed(undefined, after)).toEqual(after);
	});
});
