import { describe, expect, it } from "vitest";
import { chineseRelease } from "../../../src/extract/chinese-release.ts";
import { openReading } from "../../../src/extract/reading.ts";
import type { RawObject } from "../../../src/model/record.ts";
import { makeDocument } from "../../../src/read/document.ts";
import { lexicon } from "./chinese/lexicon.ts";
import { withoutQuotes } from "./chinese/said.ts";

const extract = (text: string): RawObject[] => {
	const reading = openReading(
		makeDocument({
			id: "d",
			language: "zh",
			publisher: "云河省高级人民法院",
			date: "2023-06-25",
			text,
		}),
	);
	expect(chineseRelease.fits(reading)).toBe(true);
	return chineseRelease.extract(reading, lexicon).map(withoutQuotes);
};

const RELEASE = `云河省高级人民法院发布打击网络犯罪典型案例

6月25日，云河省高级人民法院召开新闻发布会，通报审判情况。云河省高级人民法院副院长周明远出席发布会，刑三庭庭长钱立通报情况。发布会由孙文静主持。

2021年至2022年，全省法院审结网络犯罪案件逾1.2万件，判处被告人近3万人。2022年，审结案件数同比下降4.5%，判处被告人数上升1.25%。

案例一：赵某某等三人诈骗案
——冒充客服实施诈骗

【基本案情】
2020年，赵某某、林某某、段某冒充客服骗取钱款。

【裁判结果】
云河省白山市松江区人民法院经审理认为，赵某某、林某某、段某的行为均已构成诈骗罪，赵某某系主犯。依法以诈骗罪判处赵某某有期徒刑五年，并处罚金人民币五万元；判处林某某、段某有期徒刑二年，缓刑三年。

【典型意义】
本案的审理有助于提醒公众提高警惕。

案例二：白山云河科技有限公司、高某侵犯公民个人信息案

【基本案情】
被告单位白山云河科技有限公司（以下简称云河公司）、被告人高某非法获取公民个人信息。

【裁判结果】
白山市松江区人民法院以侵犯公民个人信息罪判处云河公司罚金二十万元，判处高某有期徒刑三年。

【典型意义】
单位侵犯公民个人信息的，应当依法追究责任。
`;

describe("chineseRelease", () => {
	const records = extract(RELEASE);
	const ofType = (type: string): RawObject[] =>
		records.filter((record) => record.type === type);

	it("reads each typical case by itself", () => {
		expect(ofType("case")).toMatchObject([
			{
				id: "云河省高级人民法院-2023-06-25-赵某某等三人诈骗案",
				designation: "typical",
				court: "云河省白山市松江区人民法院",
				conduct: ["impersonation"],
				effect: ["本案的审理有助于提醒公众提高警惕。"],
				defendants: [
					{
						name: "赵某某",
						circumstances: ["principal"],
						counts: [
							{ status: "convicted", sentence: { term: 60, fine: 50000 } },
						],
					},
					{
						name: "林某某",
						counts: [{ sentence: { term: 24, probation: 36 } }],
					},
					{ name: "段某", counts: [{ sentence: { term: 24 } }] },
				],
			},
			{
				title: "白山云河科技有限公司、高某侵犯公民个人信息案",
				defendants: [
					{
						name: "白山云河科技有限公司",
						kind: "unit",
						alias: ["云河公司"],
						counts: [{ sentence: { fine: 200000 } }],
					},
					{ name: "高某", counts: [{ sentence: { term: 36 } }] },
				],
			},
		]);
	});

	it("reads the press conference and who took part in it", () => {
		expect(ofType("event")).toMatchObject([
			{
				kind: "press-conference",
				date: "--06-25",
				organizer: "云河省高级人民法院",
				participants: [
					{ agent: "云河省高级人民法院-周明远", role: "attendee" },
					{ agent: "云河省高级人民法院-钱立", role: "speaker" },
					{ agent: "云河省高级人民法院-孙文静", role: "moderator" },
				],
			},
		]);
		expect(
			ofType("official").map(({ name, posts }) => [name, posts]),
		).toMatchObject([
			["周明远", [{ title: "副院长" }]],
			["钱立", [{ title: "刑三庭庭长" }]],
			["孙文静", undefined],
		]);
		const [event] = ofType("event");
		for (const found of ofType("case"))
			expect(found.released_in).toBe(event?.id);
	});

	it("reads figures with bound, period and what a change is measured against", () => {
		const figures = ofType("observation").map(
			({
				measure,
				value,
				bound,
				unit,
				period,
				compared_with,
				about_family,
			}) => [measure, value, bound, unit, period, compared_with, about_family],
		);
		const both = { from: 2021, to: 2022 };
		const last = { from: 2022, to: 2022 };
		const base = { from: 2021, to: 2021 };
		expect(figures).toEqual([
			[
				"cybercrime-cases-concluded",
				"12000",
				"over",
				"case",
				both,
				undefined,
				"cybercrime",
			],
			[
				"defendants-sentenced",
				"30000",
				"under",
				"person",
				both,
				undefined,
				"cybercrime",
			],
			[
				"change-in-cases-closed",
				"-4.5",
				"exactly",
				"percent",
				last,
				base,
				"cybercrime",
			],
			[
				"change-in-defendants-sentenced",
				"1.25",
				"exactly",
				"percent",
				last,
				base,
				"cybercrime",
			],
		]);
	});

	it("convicts no one of what a court only says that acts amount to", () => {
		const [record] = extract(
			"典型案例通报\n\n## 林某等人案：登录凭证\n\n林某等人案涉及登录凭证。法院明确，非法获取上述数据的，构成非法获取计算机信息系统数据罪。通报未说明任何人的裁判结果，也未说明其他情况和事实如何。\n\n## 数据\n\n其他内容。",
		);
		expect(record).toMatchObject({
			title: "林某等人案",
			holdings: [
				{
					constitutes: ["illegally-obtaining-computer-information-system-data"],
				},
			],
			defendants: [{ name: "林某", counts: [{ status: "ruled" }] }],
		});
		expect(record).not.toHaveProperty("proceedings");
	});

	it("is for no other document", () => {
		const reading = openReading(
			makeDocument({
				id: "d",
				language: "zh",
				text: "刑事判决书\n一、被告人林某犯盗窃罪，判处有期徒刑一年。",
			}),
		);
		expect(chineseRelease.fits(reading)).toBe(false);
	});
});
