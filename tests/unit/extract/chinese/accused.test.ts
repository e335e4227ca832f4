import { describe, expect, it } from "vitest";
import {
	findAccused,
	findNamedInTitle,
} from "../../../../src/extract/chinese/accused.ts";
import { openReading } from "../../../../src/extract/reading.ts";
import { makeDocument } from "../../../../src/read/document.ts";

const names = (text: string, known: string[] = []): string[] => {
	const reading = openReading(makeDocument({ id: "d", text }));
	return findAccused(reading, undefined, known).map(({ name }) => name);
};

describe("findAccused", () => {
	it("finds names behind a role, wherever they end", () => {
		expect(
			names(
				"被告人白小明，男，1990年生。被告人谷雨在网上发帖，白小明与谷雨获利。被告人谷雨的供述。被告人欧阳某甲、何某1等人。",
			),
		).toEqual(["白小明", "谷雨", "欧阳某甲", "何某1"]);
	});

	it("finds lists, and whom a list joins to one with a role", () => {
		expect(
			names(
				"先后招募被告人林山、段海、严小水，组建聊天群。林山、段海负责上传，严小水收款，段海分赃。",
			),
		).toEqual(["林山", "段海", "严小水"]);
	});

	it("finds those who are accused and sued at once", () => {
		expect(
			names("被告人暨附带民事公益诉讼被告：林山、段海。林山获利三万元。"),
		).toEqual(["林山", "段海"]);
	});

	it("finds units, with the short names that they are given", () => {
		const reading = openReading(
			makeDocument({
				id: "d",
				text: "被告单位白山市云河科技有限公司（以下简称云河公司）。被告单位云河公司获利。",
			}),
		);
		expect(findAccused(reading)).toMatchObject([
			{ name: "白山市云河科技有限公司", aliases: ["云河公司"], kind: "unit" },
		]);
	});

	it("knows who is not prosecuted, and leaves out who is tried elsewhere", () => {
		const reading = openReading(
			makeDocument({
				id: "d",
				text: "被附条件不起诉人林某，男。被告人段某，男。被告人段某与张某（另案处理）商议。",
			}),
		);
		expect(
			findAccused(reading).map(({ name, isUnprosecuted }) => [
				name,
				isUnprosecuted,
			]),
		).toEqual([
			["林某", true],
			["段某", false],
		]);
	});

	it("takes no other words for a name", () => {
		expect(
			names(
				"被告人成立公司，被告人明知他人犯罪，被告人方某日到案，被告人单独作案，被告人于2019年到案，被告人供述，被告人及其辩护人。",
			),
		).toEqual([]);
	});

	it("finds names behind a role with a second one in brackets, and names with a dot that more words follow", () => {
		expect(
			names(
				"被告人（附带民事公益诉讼被告）毕某，男。判处被告人巴图·那仁有期徒刑一年。被告人巴图·那仁等人上诉。",
			),
		).toEqual(["毕某", "巴图·那仁"]);
	});

	it("keeps one who is described by another who is tried elsewhere", () => {
		expect(
			names("被告人谷某儿，系白某（另案处理）之妻。被告人段某（另案处理）。"),
		).toEqual(["谷某儿"]);
	});

	it("takes no word before 犯, and none before a date, for part of a name", () => {
		expect(names("被告人谷某某侵犯商业秘密。")).toEqual(["谷某某"]);
		expect(names("部分被告人提出上诉，2021年4月1日裁定。")).toEqual([]);
	});

	it("keeps the longer of two readings of a masked name, and both of two persons", () => {
		expect(
			names("被告人欧阳某云编写程序。被告人欧阳某云、段某、段某甲。"),
		).toEqual(["欧阳某云", "段某", "段某甲"]);
	});
});

describe("findNamedInTitle", () => {
	it("finds whom a title begins with, where the text goes on to name them", () => {
		const text = "林某正当防卫案\n林某还击。";
		const reading = openReading(makeDocument({ id: "d", text }));
		expect(
			findNamedInTitle(reading, { start: 0, end: 7 }, text.length),
		).toMatchObject([{ name: "林某" }]);
		expect(
			findNamedInTitle(reading, { start: 2, end: 7 }, text.length),
		).toEqual([]);
	});
});
