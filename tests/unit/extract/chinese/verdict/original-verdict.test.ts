import { describe, expect, it } from "vitest";
import { openCast } from "../../../../../src/extract/chinese/verdict/naming.ts";
import { completeByOriginal } from "../../../../../src/extract/chinese/verdict/original-verdict.ts";
import { keepDecided } from "../../../../../src/extract/chinese/verdict/outcome.ts";
import { readVerdict } from "../../../../../src/extract/chinese/verdict/verdict.ts";
import { lexicon } from "../lexicon.ts";

const CAST = openCast(
	new Map(["赵某", "钱某"].map((name) => [name, name])),
	true,
);
const ORIGINAL =
	"原审法院判决:一、被告人赵某犯诈骗罪,判处有期徒刑四年;二、被告人钱某犯盗窃罪,判处有期徒刑一年。\n";

const read = (decision: string): unknown[] => {
	const text = ORIGINAL + decision;
	const span = { start: ORIGINAL.length, end: text.length };
	const outcomes = keepDecided(readVerdict(text, span, CAST, lexicon));
	return completeByOriginal(
		text,
		0,
		span,
		{ outcomes, cast: CAST },
		lexicon,
	).map(({ name, counts, acquitted }) => [
		name.value,
		...(acquitted === undefined
			? counts.map(({ charge, sentence }) => [
					charge.value.offense,
					sentence?.term?.value.months,
				])
			: ["acquitted"]),
	]);
};

describe("completeByOriginal", () => {
	it("lets stand what is upheld", () => {
		expect(read("驳回上诉,维持原判。")).toEqual([
			["赵某", ["fraud", 48]],
			["钱某", ["theft", 12]],
		]);
	});

	it("keeps the offense where only the sentence is changed", () => {
		expect(
			read("一、撤销第一项的量刑部分;二、上诉人赵某判处有期徒刑三年。"),
		).toEqual([
			["赵某", ["fraud", 36]],
			["钱某", ["theft", 12]],
		]);
	});

	it("lets the other items stand where one is revoked", () => {
		expect(read("一、撤销原判刑事判决第一项;二、上诉人赵某无罪。")).toEqual([
			["赵某", "acquitted"],
			["钱某", ["theft", 12]],
		]);
	});

	it("lets nothing stand where all is revoked or goes back", () => {
		expect(read("撤销原判,发回重审。")).toEqual([]);
		expect(read("撤销原判;上诉人赵某无罪。")).toEqual([["赵某", "acquitted"]]);
	});
});
