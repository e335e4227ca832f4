import { describe, expect, it } from "vitest";
import {
	findAgencies,
	nameAgency,
} from "../../../../src/extract/chinese/agency.ts";
import { foldText } from "../../../../src/extract/fold.ts";
import { lexicon } from "./lexicon.ts";

const found = (text: string): string[] => {
	const folded = foldText(text);
	return findAgencies(folded).map(({ start, end }) => text.slice(start, end));
};

describe("findAgencies", () => {
	it("finds courts, procuratorates and public security organs", () => {
		expect(
			found(
				"公诉机关云河省白山市人民检察院。因涉嫌犯盗窃罪被白山市公安局云河分局刑事拘留。向云河省白山市中级人民法院提出上诉。",
			),
		).toEqual([
			"云河省白山市人民检察院",
			"白山市公安局云河分局",
			"云河省白山市中级人民法院",
		]);
	});

	it("does not take words for a kind of agency", () => {
		expect(found("提请人民法院依法判处。公安局")).toEqual([]);
	});
});

describe("nameAgency", () => {
	it("names a known agency by its concept, another as written", () => {
		expect(nameAgency(lexicon, "最高人民法院")).toBe("supreme-peoples-court");
		expect(nameAgency(lexicon, "白山市云河区 人民法院")).toBe(
			"白山市云河区人民法院",
		);
	});
});
