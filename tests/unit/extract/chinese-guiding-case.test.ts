import { describe, expect, it } from "vitest";
import { chineseGuidingCase } from "../../../src/extract/chinese-guiding-case.ts";
import { openReading } from "../../../src/extract/reading.ts";
import type { RawObject } from "../../../src/model/record.ts";
import { makeDocument } from "../../../src/read/document.ts";
import { lexicon } from "./chinese/lexicon.ts";
import { withoutQuotes } from "./chinese/said.ts";

const extract = (text: string): RawObject[] => {
	const reading = openReading(makeDocument({ id: "d", language: "zh", text }));
	expect(chineseGuidingCase.fits(reading)).toBe(true);
	return chineseGuidingCase.extract(reading, lexicon).map(withoutQuotes);
};

const COURT_CASE = `### 指导性案例999号：白明、钱小雨开设赌场案

（2022年1月2日发布）

关键词

刑事/网络直播/开设赌场罪

裁判要点

以直播方式组织网友投注的，构成开设赌场罪。

相关法条

《中华人民共和国刑法》第303条第2款

基本案情

被告人白明与被告人钱小雨组织投注。钱小雨的朋友吴某（另案处理）帮忙。

裁判结果

云河省白山市松江区人民法院于2020年3月5日作出（2019）云0102刑初12号刑事判决：一、被告人白明犯开设赌场罪，判处有期徒刑五年，并处罚金人民币五万元。二、被告人钱小雨犯赌博罪，判处有期徒刑一年。宣判后，白明提出上诉。云河省白山市中级人民法院于2020年6月7日作出（2020）云01刑终34号刑事判决：上诉人白明犯开设赌场罪，改判有期徒刑四年，并处罚金人民币五万元；原审被告人钱小雨犯开设赌场罪，判处有期徒刑一年。
`;

const PROCURATORATE_CASE = `（检例第999号） 赵某甲诈骗 林某等人传授犯罪方法案

【关键词】

附条件不起诉

【要旨】

对符合条件的未成年人，可以附条件不起诉。

【基本案情】

被附条件不起诉人赵某甲，男，作案时16周岁。

被附条件不起诉人林某，男，作案时17周岁。

【检察机关履职过程】

松江县公安局以赵某甲涉嫌诈骗罪移送审查起诉。松江县人民检察院依法作出附条件不起诉决定。

【相关规定】

《中华人民共和国刑事诉讼法》第二百八十二条
`;

describe("chineseGuidingCase", () => {
	it("reads a guiding case of the Supreme People's Court", () => {
		const [record] = extract(COURT_CASE);
		expect(record).toMatchObject({
			type: "case",
			docket: "（2019）云0102刑初12号",
			title: "白明、钱小雨开设赌场案",
			designation: "guiding",
			court: "云河省白山市松江区人民法院",
			decided: "2020-03-05",
			keywords: ["刑事", "网络直播", "开设赌场罪"],
			provisions: [{ id: "criminal-law-303.2" }],
			holdings: [{ id: "1", constitutes: ["operating-a-casino"] }],
			proceedings: [
				{ kind: "first-instance", decided: "2020-03-05" },
				{ kind: "second-instance", docket: "（2020）云01刑终34号" },
			],
		});
		expect(record?.defendants).toMatchObject([
			{
				name: "白明",
				counts: [
					{
						offense: "operating-a-casino",
						status: "convicted",
						sentence: { term: 48, fine: 50000 },
					},
				],
			},
			{
				name: "钱小雨",
				counts: [
					{
						offense: "operating-a-casino",
						status: "convicted",
						sentence: { term: 12 },
					},
				],
			},
		]);
	});

	it("tells apart the holdings of two sections", () => {
		const [record] = extract(
			COURT_CASE.replace(
				"相关法条",
				"裁判要旨\n\n虚构赔率不影响开设赌场罪的认定。\n\n相关法条",
			),
		);
		expect(record?.holdings).toMatchObject([{ id: "1" }, { id: "2-1" }]);
	});

	it("reads a case of the Supreme People's Procuratorate in which no one is prosecuted", () => {
		const [record] = extract(PROCURATORATE_CASE);
		expect(record).toMatchObject({
			id: "guiding-case-spp-999",
			keywords: ["附条件不起诉"],
			defendants: [
				{
					name: "赵某甲",
					masked: true,
					counts: [{ offense: "fraud", status: "not-prosecuted" }],
				},
				{
					name: "林某",
					counts: [
						{
							offense: "teaching-criminal-methods",
							status: "not-prosecuted",
						},
					],
				},
			],
		});
		expect(record).not.toHaveProperty("proceedings");
	});

	it("reads public interest litigation, in which no one is accused", () => {
		const [record] = extract(
			"（检例第998号） 松江县人民检察院诉某公司侵犯个人信息民事公益诉讼案\n\n【关键词】\n公益诉讼\n\n【要旨】\n应当保护众多个人的信息权益。\n\n【检察机关履职过程】\n2021年3月，松江县人民检察院以行政公益诉讼立案。6月1日，松江县人民检察院向白山市中级人民法院提起民事公益诉讼。2021年9月9日，白山市中级人民法院作出一审判决，判令某公司停止侵害，公开赔礼道歉。\n",
		);
		expect(record).not.toHaveProperty("defendants");
		expect(record).toMatchObject({
			procuratorate: ["松江县人民检察院"],
			proceedings: [
				{
					kind: "civil-public-interest-litigation",
					court: "白山市中级人民法院",
					decided: "2021-09-09",
					remedies: [
						{ kind: "cessation-of-infringement" },
						{ kind: "public-apology" },
					],
				},
				{
					kind: "administrative-public-interest-litigation",
					procuratorate: "松江县人民检察院",
				},
			],
		});
	});

	it("is for no other document", () => {
		for (const text of ["某案判决书\n本院认为", "检例第1号\n没有标题"])
			expect(
				chineseGuidingCase.fits(
					openReading(makeDocument({ id: "d", language: "zh", text })),
				),
			).toBe(false);
	});

	it("reads under the facts what was decided before a retrial, which acquits", () => {
		const at = COURT_CASE.indexOf("基本案情");
		const [record] =
			extract(`${COURT_CASE.slice(0, at)}基本案情\n\n被告人白明与被告人钱小雨组织投注。白山县人民法院于2016年4月5日作出（2016）云0199刑初54号刑事判决，认定被告人白明、钱小雨犯开设赌场罪，各判处有期徒刑一年。

裁判结果

云河省白山市中级人民法院于2017年2月4日作出（2017）云01刑再1号刑事判决：一、撤销白山县人民法院（2016）云0199刑初54号刑事判决；二、原审被告人白明、钱小雨无罪。
`);
		expect(record).toMatchObject({
			docket: "（2016）云0199刑初54号",
			proceedings: [
				{ kind: "first-instance", decided: "2016-04-05" },
				{ kind: "retrial", decided: "2017-02-04" },
			],
			defendants: [
				{ name: "白明", counts: [{ status: "acquitted" }] },
				{ name: "钱小雨", counts: [{ status: "acquitted" }] },
			],
		});
	});

	it("names who prosecutes by what it decides, and not one that confirms it", () => {
		const [record] = extract(
			PROCURATORATE_CASE.replace(
				"【相关规定】",
				"【诉讼过程】\n\n2019年5月6日，云河县人民检察院决定对赵某甲不起诉。公安机关提请复核，云河市人民检察院作出维持不起诉决定的复核决定。\n\n【相关规定】",
			),
		);
		expect(record).toMatchObject({
			procuratorate: ["松江县人民检察院", "云河县人民检察院"],
		});
	});
});
