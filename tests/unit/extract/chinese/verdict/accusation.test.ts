import { describe, expect, it } from "vitest";
import { openCast } from "../../../../../src/extract/chinese/verdict/naming.ts";
import { readVerdict } from "../../../../../src/extract/chinese/verdict/verdict.ts";
import { lexicon } from "../lexicon.ts";

const ANYONE = openCast(new Map(), true);

const read = (text: string): unknown[] =>
	readVerdict(
		text,
		{ start: 0, end: text.length },
		ANYONE,
		lexicon,
		"accusation",
	).map(({ name, counts }) => [
		name.value,
		...counts.map(({ charge }) => charge.value.offense),
	]);

describe("readVerdict of an accusation", () => {
	it("reads who is accused of what", () => {
		expect(
			read(
				"云河县人民检察院以起诉书指控被告人赵某、钱某犯盗窃罪、诈骗罪,被告人孙某涉嫌犯抢劫罪,向本院提起公诉。",
			),
		).toEqual([
			["赵某", "theft", "fraud"],
			["钱某", "theft", "fraud"],
			["孙某", "robbery"],
		]);
	});

	it("reads names without a title behind the charges against another", () => {
		expect(
			read("指控被告人赵某犯盗窃罪、钱某犯诈骗罪,向本院提起公诉。"),
		).toEqual([
			["赵某", "theft"],
			["钱某", "fraud"],
		]);
	});

	it("tells 和 within a name from 和 between two", () => {
		expect(read("指控被告人周和平和被告人吴某涉嫌盗窃罪,提起公诉。")).toEqual([
			["周和平", "theft"],
			["吴某", "theft"],
		]);
	});

	it("reads a name that ends like the beginning of another word", () => {
		expect(read("指控被告人周海防犯盗窃罪,提起公诉。")).toEqual([
			["周海防", "theft"],
		]);
	});

	it("takes no words of a judgment that is recounted for a name", () => {
		expect(
			read(
				"指控被告人赵某犯盗窃罪一案,判决:被告人赵某犯盗窃罪,判处拘役三个月,并处罚金二千元;犯诈骗罪,判处管制一年。",
			).map((outcome) => (outcome as string[])[0]),
		).toEqual(["赵某"]);
	});

	it("gives nothing where nobody is accused", () => {
		expect(read("曾因犯盗窃罪被判处拘役。")).toEqual([]);
	});
});
