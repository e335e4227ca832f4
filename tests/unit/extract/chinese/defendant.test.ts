import { describe, expect, it } from "vitest";
import {
	addMentions,
	type Defendant,
	listDefendants,
} from "../../../../src/extract/chinese/defendant.ts";
import { openCast } from "../../../../src/extract/chinese/verdict/naming.ts";
import { keepDecided } from "../../../../src/extract/chinese/verdict/outcome.ts";
import { readVerdict } from "../../../../src/extract/chinese/verdict/verdict.ts";
import { lexicon } from "./lexicon.ts";

const list = (accusation: string, verdict: string): Defendant[] =>
	listDefendants({
		parties: [],
		accusations: readVerdict(
			accusation,
			{ start: 0, end: accusation.length },
			openCast(new Map(), true),
			lexicon,
			"accusation",
		),
		outcomes: keepDecided(
			readVerdict(
				verdict,
				{ start: 0, end: verdict.length },
				openCast(new Map(), true),
				lexicon,
			),
		),
	});

const show = (defendants: readonly Defendant[]): unknown[] =>
	defendants.map(({ name, forms, outcome }) => [
		name.value,
		[...forms],
		outcome?.counts.length,
	]);

describe("listDefendants", () => {
	it("knows a defendant whose name is masked in two ways", () => {
		expect(
			show(
				list(
					"指控被告人赵某某、钱某犯盗窃罪。",
					"一、|赵某1犯盗窃罪,判处拘役三个月;二、|钱某犯盗窃罪,判处拘役二个月。",
				),
			),
		).toEqual([
			["赵某某", ["赵某某", "赵某1"], 1],
			["钱某", ["钱某"], 1],
		]);
	});

	it("keeps defendants of one surname apart", () => {
		expect(
			show(
				list(
					"指控被告人孙某甲、孙某乙犯盗窃罪。",
					"孙某乙犯盗窃罪,判处拘役三个月。",
				),
			),
		).toEqual([
			["孙某甲", ["孙某甲"], undefined],
			["孙某乙", ["孙某乙"], 1],
		]);
	});
});

describe("addMentions", () => {
	it("adds the form in which the text speaks of the only one of a surname", () => {
		const defendants = list("指控被告人李某、孙某犯盗窃罪。", "");
		const text = "被告人李某2到案。被告人周某3另案处理。";
		addMentions(defendants, text, { start: 0, end: text.length });
		expect(defendants.map(({ forms }) => [...forms])).toEqual([
			["李某", "李某2"],
			["孙某"],
		]);
	});
});
