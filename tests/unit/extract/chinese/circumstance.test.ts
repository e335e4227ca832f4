import { describe, expect, it } from "vitest";
import { readCircumstances } from "../../../../src/extract/chinese/circumstance.ts";
import type { Defendant } from "../../../../src/extract/chinese/defendant.ts";
import { findPleas } from "../../../../src/extract/chinese/plea.ts";
import { openRoster } from "../../../../src/extract/chinese/roster.ts";

const makeDefendant = (value: string): Defendant => ({
	name: { start: 0, end: value.length, value },
	forms: new Set([value]),
	aliases: [],
	isUnit: false,
	span: { start: 0, end: value.length },
	accused: [],
});

const find = (text: string, ...names: string[]): string[] => {
	const roster = openRoster(names.map(makeDefendant));
	const { found } = readCircumstances(
		text,
		{ start: 0, end: text.length },
		roster,
	);
	return names.map((name, index) =>
		[
			name,
			...found
				.filter(({ defendant }) => defendant === index)
				.map(({ circumstance }) => circumstance),
		].join(" "),
	);
};

describe("readCircumstances", () => {
	it.each([
		[
			"names",
			"被告人赵某、钱某系从犯;被告人孙某系主犯。",
			["赵某 accessory", "钱某 accessory", "孙某 principal"],
		],
		[
			"a count of all",
			"赵某是累犯。三被告人均自愿认罪认罚。",
			[
				"赵某 recidivist plea-acceptance",
				"钱某 plea-acceptance",
				"孙某 plea-acceptance",
			],
		],
		[
			"a count of some, who were named before",
			"被告人钱某、孙某受雇参与。该二被告人系从犯。",
			["赵某", "钱某 accessory", "孙某 accessory"],
		],
		[
			"上述被告人",
			"被告人赵某、钱某退出赃款。上述被告人系初犯。",
			[
				"赵某 restitution first-offense",
				"钱某 restitution first-offense",
				"孙某",
			],
		],
		[
			"the others",
			"被告人赵某系主犯,其余被告人系从犯。",
			["赵某 principal", "钱某 accessory", "孙某 accessory"],
		],
		[
			"all but one",
			"除被告人孙某外,各被告人均系初犯。",
			["赵某 first-offense", "钱某 first-offense", "孙某"],
		],
		[
			"who goes on being spoken of",
			"被告人钱某主动投案。其到案后如实供述,系自首。",
			["赵某", "钱某 surrender", "孙某"],
		],
		[
			"not the one under whose orders another acted",
			"被告人孙某受被告人赵某指使,系从犯。",
			["赵某", "钱某", "孙某 accessory"],
		],
	])("knows of whom it is said: %s", (_name, text, expected) => {
		expect(find(text, "赵某", "钱某", "孙某")).toEqual(expected);
	});

	it.each([
		["denied", "被告人赵某被抓获,不构成自首。"],
		["denied before", "被告人赵某不具有自首情节。"],
		["not met", "赵某未如实供述。"],
		[
			"what counsel says, not adopted",
			"辩护人提出赵某系从犯的意见,与事实不符,本院不予采纳。",
		],
		["what counsel says, unanswered", "辩护人认为赵某系自首。"],
		["an order", "责令赵某退赔。"],
		["taken back", "赵某虽曾如实供述,但当庭翻供,不能认定为坦白。"],
		[
			"rejected after another was adopted",
			"辩护人提出赵某年轻的意见,予以采纳;提出赵某系从犯的意见,与事实不符,不予采纳。",
		],
		["a mere distinction", "二人作用相当,不宜区分主从犯。"],
	])("leaves out what the court does not find: %s", (_name, text) => {
		expect(find(text, "赵某")).toEqual(["赵某"]);
	});

	it.each([
		[
			"what counsel says, adopted",
			"辩护人提出赵某系从犯的意见,本院予以采纳。",
			"赵某 accessory",
		],
		[
			"after an answer to the prosecution",
			"公诉机关指控的罪名成立,赵某系自首。",
			"赵某 surrender",
		],
		[
			"surrender rather than confession",
			"赵某主动投案,如实供述,系自首。",
			"赵某 surrender",
		],
		[
			"drugs again",
			"赵某系累犯、毒品再犯,应当从重处罚。",
			"赵某 recidivist drug-recidivist",
		],
		[
			"confession though no surrender",
			"赵某虽不具有自首情节,但如实供述,系坦白。",
			"赵某 confession",
		],
	])("keeps what the court finds: %s", (_name, text, expected) => {
		expect(find(text, "赵某")).toEqual([expected]);
	});
});

describe("findPleas", () => {
	it.each([
		"被告人赵某对公诉机关指控的事实、罪名及量刑建议没有异议且签字具结。",
		"被告人赵某及其辩护人对起诉书的指控均无异议,赵某在辩护人见证下签署认罪认罚具结书。",
	])("hears who answers the prosecution: %s", (text) => {
		const roster = openRoster(["赵某", "钱某"].map(makeDefendant));
		const pleas = findPleas(text, { start: 0, end: text.length }, roster);
		expect(pleas.map(({ value }) => value)).toEqual([[0]]);
	});

	it("does not hear a plea in what the prosecution says", () => {
		const roster = openRoster(["赵某", "钱某"].map(makeDefendant));
		const text = "公诉机关认为,被告人赵某自愿认罪认罚且签字具结,建议从宽处罚。";
		expect(findPleas(text, { start: 0, end: text.length }, roster)).toEqual([]);
	});

	it("finds who pleaded in court, and not whom counsel says to have", () => {
		const roster = openRoster(["赵某", "钱某"].map(makeDefendant));
		const text =
			"被告人赵某对指控没有异议,自愿认罪认罚且签字具结。辩护人认为钱某自愿认罪认罚,签字具结。";
		expect(
			findPleas(text, { start: 0, end: text.length }, roster).map(
				({ value }) => value,
			),
		).toEqual([[0]]);
	});
});
