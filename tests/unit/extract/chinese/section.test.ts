import { describe, expect, it } from "vitest";
import {
	findSections,
	type Sections,
} from "../../../../src/extract/chinese/section.ts";

const TEXT =
	"云河县人民法院 刑事判决书 (2031)云0199刑初7号 公诉机关云河县人民检察院。 被告人赵某,男,汉族。 云河县人民检察院以云检刑诉[2031]9号起诉书指控被告人赵某犯盗窃罪,向本院提起公诉。现已审理终结。 经审理查明,赵某窃得现金。 本院认为,赵某构成盗窃罪。依照刑法第二百六十四条之规定,判决如下: 被告人赵某犯盗窃罪,判处拘役三个月。 如不服本判决,可上诉。 审判员孙正 二〇三一年五月六日 书记员周园 附:相关法律条文 第二百六十四条";

const part = (
	text: string,
	name: keyof Sections,
	sections = findSections(text),
): string => text.slice(sections[name].start, sections[name].end);

describe("findSections", () => {
	it.each([
		["heading", /^云河县.*7号$/],
		["parties", /^ ?公诉机关.*汉族。$/],
		["accusation", /^ ?云河县人民检察院以.*提起公诉。$/],
		["findings", /^经审理查明.*现金。 $/],
		["reasoning", /^本院认为.*盗窃罪。$/],
		["application", /^依照.*判决如下:$/],
		["decision", /^ 被告人赵某犯盗窃罪.*上诉。 $/],
		["signature", /^审判员孙正.*周园$/],
	] as const)("finds the %s", (name, form) => {
		expect(part(TEXT, name).replace(/\n/g, "")).toMatch(form);
	});

	it("takes the last decision of a text that recounts another", () => {
		const text =
			"原审法院判决如下:被告人赵某犯盗窃罪。赵某上诉。本院认为,原判正确。裁定如下:驳回上诉,维持原判。";
		expect(part(text, "decision")).toBe("驳回上诉,维持原判。");
	});

	it("finds the verdict of an abridged text without words before it", () => {
		const text =
			"判决理由:本院认为,赵某有罪。\n法律依据:刑法第一条。\n\n一、|赵某犯盗窃罪,判处拘役三个月。";
		expect(part(text, "decision")).toContain("|赵某犯盗窃罪");
		expect(part(text, "application")).toContain("第一条");
	});

	it("finds no decision where a text of second instance breaks off before its own", () => {
		const below =
			"上诉人(原审被告人)赵某,男。云河县人民法院判决如下:被告人赵某犯盗窃罪,判处拘役三个月。赵某上诉。";
		expect(part(below, "decision")).toBe("");
		expect(part(`${below}本院认为,原判正确。`, "decision")).toBe("");
		expect(part(`${below}裁定如下:驳回上诉。`, "decision")).toBe("驳回上诉。");
	});

	it.each([
		["认定事实", "法院认为", "判决事项"],
		["犯罪事实", "评判理由", "主文"],
		["查明的事实", "本院评议", "判项"],
		["审理查明", "理由", "处理情况"],
	])(
		"knows headings of abridged texts: %s, %s, %s",
		(facts, reasons, verdict) => {
			const text = `赵某盗窃罪一审刑事判决书\n${facts}赵某窃得现金。\n${reasons}赵某系从犯。\n法律依据刑法第一条。\n${verdict}|赵某犯盗窃罪,判处拘役三个月。`;
			expect(part(text, "reasoning")).toContain("系从犯");
			expect(part(text, "reasoning")).not.toContain("窃得");
			expect(part(text, "decision")).toContain("|赵某犯盗窃罪");
			expect(part(text, "decision")).not.toContain("第一条");
		},
	);

	it("gives empty parts for a text that has none", () => {
		const sections = findSections("今日无事。");
		for (const { start, end } of Object.values(sections))
			expect(start).toBeLessThanOrEqual(end);
		expect(part("今日无事。", "decision")).toBe("");
	});
});
