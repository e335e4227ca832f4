import { describe, expect, it } from "vitest";
import {
	readParties,
	readTitleNames,
} from "../../../../src/extract/chinese/party.ts";
import { lexicon } from "./lexicon.ts";

const read = (text: string): unknown[] =>
	readParties(text, { start: 0, end: text.length }).map(
		({ name, aliases, isUnit }) => [
			name.value,
			aliases.map(({ value }) => value),
			isUnit,
		],
	);

describe("readParties", () => {
	it("reads those whom the head presents, once each", () => {
		expect(
			read(
				"被告单位云河某某有限公司,住所地云河县。 被告人赵某,男,汉族。 辩护人钱正,某律师事务所律师。 被告人孙某某(曾用名孙园、绰号老孙),女,1990年出生。 被告人赵某,男。",
			),
		).toEqual([
			["云河某某有限公司", [], true],
			["赵某", [], false],
			["孙某某", ["孙园", "老孙"], false],
		]);
	});

	it("does not take running text", () => {
		expect(read("公诉机关认为 被告人赵某的行为构成犯罪。")).toEqual([]);
	});
});

describe("readTitleNames", () => {
	it("reads the names before the charge", () => {
		const title = "赵某;钱某甲诈骗罪一审刑事判决书\n正文";
		expect(
			readTitleNames(title, { start: 0, end: title.length }, lexicon).map(
				({ name }) => name.value,
			),
		).toEqual(["赵某", "钱某甲"]);
	});
});
