import { describe, expect, it } from "vitest";
import { isSameName, listFamilies } from "../../../src/resolve/person-name.ts";
import { readSurname } from "../../../src/resolve/surname.ts";

describe("isSameName", () => {
	it.each([
		["墨某", "墨子虚"],
		["墨某", "墨某甲"],
		["墨×", "Mo Q"],
		["墨某", "Mo Ziyou"],
		["墨子虚", "Mo X"],
		["墨某某", "Mo Moumou"],
		["墨某", "MO XX"],
		["墨某1", "Mo"],
		["欧阳某", "Ouyang X"],
		["吕某", "Lü X"],
		["吕某", "Lyu X"],
		["吕某", "Lu X"],
		["曾某", "Zeng X"],
		["单某", "Shan X"],
		["覃某", "Qin X"],
		["覃某", "Tan X"],
		["Mo Q", "mo Ziyou"],
	])("takes %s and %s for one that is masked", (a, b) => {
		expect(isSameName(a, b)).toBe(true);
		expect(isSameName(b, a)).toBe(true);
		expect(listFamilies(a).some((one) => listFamilies(b).includes(one))).toBe(
			true,
		);
	});

	it.each([
		["墨某", "Li X"],
		["欧阳某", "Ou X"],
		["欧某", "Ouyang X"],
		["墨子虚", "Mo Ziyou"],
		["墨子虚", "墨乌有"],
		["莫某", "墨某"],
		["曾某", "Ceng X"],
		["☃某", "Mo X"],
		["", "Mo X"],
	])("takes %s and %s for two", (a, b) => {
		expect(isSameName(a, b)).toBe(false);
		expect(isSameName(b, a)).toBe(false);
	});
});

describe("readSurname", () => {
	it("reads as the dictionary of the platform does, but for what names are read otherwise", () => {
		const inOrder = [..."安白蔡丁方高何金孔李马倪欧潘钱任宋唐王徐杨赵"];
		const sorted = inOrder.toSorted(
			new Intl.Collator("zh-u-co-pinyin").compare,
		);
		expect(sorted).toEqual(inOrder);
		const readings = inOrder.flatMap(readSurname);
		expect(readings).toHaveLength(inOrder.length);
		expect(readings).toEqual(readings.toSorted());
	});
});
