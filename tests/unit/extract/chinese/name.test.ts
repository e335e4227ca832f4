import { describe, expect, it } from "vitest";
import {
	isMaskedName,
	isUnitName,
	readNames,
} from "../../../../src/extract/chinese/name.ts";

const read = (text: string): string[] =>
	readNames(text, 0, text.length).map(({ value }) => value);

describe("readNames", () => {
	it.each([
		["被告人赵某、钱某甲及孙某1", ["赵某", "钱某甲", "孙某1"]],
		["被告人于永、被告人张和平均", ["于永", "张和平"]],
		["上诉人(原审被告人)李小", ["李小"]],
		["|周某", ["周某"]],
		["被告人自报吴某某", ["吴某某"]],
		["被告单位云河市某某有限公司、被告人郑某", ["云河市某某有限公司", "郑某"]],
		["被告人阿某·买某和王二", ["阿某·买某", "王二"]],
		["被告人冯某(绰号老冯)、陈某等三人", ["冯某", "陈某"]],
		["被告人😀、陈某", ["陈某"]],
		["被告人LE THI MAI和ANNA K. BERG犯", ["LE THI MAI", "ANNA K. BERG"]],
	])("reads %s", (text, names) => {
		expect(read(text)).toEqual(names);
	});
});

describe("names", () => {
	it("are masked or not", () => {
		for (const name of ["张某", "王某甲", "李1", "赵××", "A", "郭某燕"])
			expect(isMaskedName(name)).toBe(true);
		for (const name of ["张和平", "欧阳小"])
			expect(isMaskedName(name)).toBe(false);
	});

	it("are those of persons or units", () => {
		expect(isUnitName("云河市某某有限公司")).toBe(true);
		expect(isUnitName("张某")).toBe(false);
	});
});
