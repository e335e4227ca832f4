import { describe, expect, it } from "vitest";
import { readChargesAt } from "../../../../src/extract/chinese/charge-list.ts";
import { lexicon } from "./lexicon.ts";

const read = (text: string): string[] =>
	readChargesAt(text, 0, lexicon).map(({ value }) => value.offense);

describe("readChargesAt", () => {
	it("reads lists of charges", () => {
		expect(read("盗窃罪、诈骗罪和抢劫罪,判处")).toEqual([
			"theft",
			"fraud",
			"robbery",
		]);
	});

	it("reads selective charges, however they are punctuated", () => {
		expect(read("掩饰、隐瞒犯罪所得罪,判处")).toEqual([
			"concealing-or-disguising-criminal-gains",
		]);
		expect(read("掩饰隐瞒犯罪\n所得罪,判处")).toEqual([
			"concealing-or-disguising-criminal-gains",
		]);
		expect(read("帮信罪")).toEqual([
			"assisting-information-network-criminal-activities",
		]);
	});

	it("keeps a charge that is not known as it is written", () => {
		expect(read("虚构某种行为罪,判处")).toEqual(["虚构某种行为罪"]);
		expect(read("他人财物")).toEqual([]);
	});

	it("ends a row before words that only begin like an offense", () => {
		expect(read("盗窃罪,诈骗他人财物")).toEqual(["theft"]);
		expect(read("聚众斗殴、寻衅滋事罪")).toEqual([
			"assembling-a-crowd-to-fight",
			"picking-quarrels-and-provoking-trouble",
		]);
	});
});
