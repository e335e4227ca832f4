import { describe, expect, it } from "vitest";
import {
	findDockets,
	instanceOf,
} from "../../../../src/extract/chinese/docket.ts";
import { foldText } from "../../../../src/extract/fold.ts";

const found = (text: string): string[] =>
	findDockets(foldText(text)).map(({ value }) => value);

describe("findDockets", () => {
	it.each([
		["（2031）沪0199刑初655号", "(2031)沪0199刑初655号"],
		["（2011）甲乙刑初字第129号", "(2011)甲乙刑初字第129号"],
		["〔2022〕京02刑终7号之一", undefined],
		["（2019）最高法刑核12345678号", undefined],
		["（2030）兵0999刑初20号", "(2030)兵0999刑初20号"],
		["（2015）阿甲刑二终字第 11 号", "(2015)阿甲刑二终字第11号"],
	])("finds %s", (text, docket) => {
		if (docket === undefined) expect(found(text).length).toBeLessThan(2);
		else expect(found(`见${text}判决`)).toEqual([docket]);
	});

	it("does not take the number of an indictment", () => {
		expect(found("以沪甲检刑诉［2030］643号起诉书指控")).toEqual([]);
	});

	it("tells instances", () => {
		expect(instanceOf("(2031)沪01刑终1号")).toBe("second");
		expect(instanceOf("(2031)沪0199刑初1号")).toBe("first");
		expect(instanceOf("(2031)沪刑再1号")).toBe("retrial");
	});
});
