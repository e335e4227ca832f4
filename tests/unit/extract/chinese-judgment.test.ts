import { describe, expect, it } from "vitest";
import { chineseJudgment } from "../../../src/extract/chinese-judgment.ts";
import { extractRecords } from "../../../src/extract/extract.ts";
import type { RawObject } from "../../../src/model/record.ts";
import { sliceCodePoints } from "../../../src/model/text.ts";
import { makeDocument } from "../../../src/read/document.ts";
import { lexicon } from "./chinese/lexicon.ts";

const JUDGMENT = `云河省白山市云河区人民法院 刑事判决书 （2031）云0199刑初7号 公诉机关白山市云河区人民检察院。 被告人赵某甲（绰号老赵），男，1990年1月1日出生，汉族，无业。因涉嫌犯诈骗罪于2031年1月2日被刑事拘留。 被告人钱某，女，1991年2月3日出生，汉族，个体经营。 被告单位云河市某某网络有限公司，住所地白山市。 白山市云河区人民检察院以云检刑诉〔2031〕9号起诉书指控被告人赵某甲、钱某、被告单位云河市某某网络有限公司犯诈骗罪，于2031年3月4日向本院提起公诉。本院依法适用简易程序公开审理了本案，现已审理终结。 经审理查明，二被告人骗取他人钱款人民币三万余元。 本院认为，被告人赵某甲、钱某以非法占有为目的，骗取他人财物，其行为均已构成诈骗罪。被告人赵某甲系主犯；被告人钱某在共同犯罪中起次要作用，系从犯，应当减轻处罚。二被告人到案后如实供述，自愿认罪认罚，可以从宽处理。被告人钱某主动投案，系自首。辩护人提出被告人赵某甲有立功表现的意见，与事实不符，不予采纳。依照《中华人民共和国刑法》第二百六十六条、第二十七条、第六十七条第一、三款之规定，判决如下： 一、被告人赵某甲犯诈骗罪，判处有期徒刑二年，并处罚金人民币一万元； 二、被告人钱某犯诈骗罪，判处有期徒刑八个月，缓刑一年，并处罚金人民币3，000元（已缴纳）； 三、被告单位云河市某某网络有限公司犯诈骗罪，判处罚金人民币五万元。 如不服本判决，可在接到判决书的第二日起十日内，向云河省白山市中级人民法院提出上诉。 审判长孙正 人民陪审员李平 二〇三一年五月六日 书记员周园`;

const read = (text: string): readonly RawObject[] =>
	extractRecords(
		makeDocument({ id: "judgment", text, language: "zh" }),
		lexicon,
		[chineseJudgment],
	).records.map(({ fields }) => fields);

/** A record without its quotes: values alone. */
const strip = (value: unknown): unknown => {
	if (Array.isArray(value)) return value.map(strip);
	if (typeof value !== "object" || value === null) return value;
	if ("value" in value && "quote" in value) return strip(value.value);
	return Object.fromEntries(
		Object.entries(value)
			.filter(([key]) => key !== "quote")
			.map(([key, inner]) => [key, strip(inner)]),
	);
};

describe("chineseJudgment", () => {
	const [found, ...others] = read(JUDGMENT).map(strip);
	const record = found as Readonly<Record<string, unknown>>;

	it("reads the heading", () => {
		expect(record).toMatchObject({
			type: "case",
			docket: "（2031）云0199刑初7号",
			court: "云河省白山市云河区人民法院",
			procuratorate: "白山市云河区人民检察院",
			decided: "2031-05-06",
		});
	});

	it("reads the law that is applied", () => {
		expect(record.provisions).toMatchObject([
			{ id: "criminal-law-266", law: "prc-criminal-law", article: "266" },
			{ id: "criminal-law-27" },
			{ id: "criminal-law-67.1", paragraph: 1 },
			{ id: "criminal-law-67.3", paragraph: 3 },
		]);
	});

	it("gives each defendant the counts and sentences that are theirs", () => {
		expect(record.defendants).toMatchObject([
			{
				name: "赵某甲",
				alias: ["老赵"],
				masked: true,
				kind: "natural-person",
				counts: [
					{
						offense: "fraud",
						status: "convicted",
						status_date: "2031-05-06",
						sentence: {
							penalty: ["fixed-term-imprisonment", "fine"],
							term: 24,
							fine: 10000,
							currency: "CNY",
						},
					},
				],
			},
			{
				name: "钱某",
				counts: [{ sentence: { term: 8, probation: 12, fine: 3000 } }],
			},
			{
				name: "云河市某某网络有限公司",
				kind: "unit",
				counts: [{ sentence: { penalty: ["fine"], fine: 50000 } }],
			},
		]);
	});

	it("gives each the circumstances that the court found, and no others", () => {
		const defendants = record.defendants as readonly Record<string, string[]>[];
		expect(defendants.map(({ circumstances }) => circumstances)).toEqual([
			["principal", "confession", "plea-acceptance"],
			["accessory", "plea-acceptance", "surrender"],
			undefined,
		]);
	});

	it("reads the proceedings and who handled the case", () => {
		expect(record.proceedings).toMatchObject([
			{ kind: "first-instance", docket: "（2031）云0199刑初7号" },
			{ kind: "summary-procedure" },
		]);
		expect(others).toMatchObject([
			{ type: "official", name: "孙正", title: "审判长" },
			{ type: "official", name: "李平" },
			{ type: "official", name: "周园", title: "书记员" },
		]);
		expect(record.involved).toMatchObject([
			{ role: "prosecuting" },
			{ role: "adjudicating" },
			{ role: "judge" },
			{ role: "lay-judge" },
			{ role: "clerk" },
		]);
	});

	it("reads a signature whose titles and names are spread out", () => {
		const spread = JUDGMENT.replace(
			"审判长孙正 人民陪审员李平",
			"\n审　判　长　　孙　正\n人民陪审员　　李平\n",
		).replace("书记员周园", "\n书　记　员　　周　园");
		const [found, ...officials] = read(spread).map(strip);
		expect(found).toMatchObject({ decided: "2031-05-06" });
		expect(officials).toMatchObject([
			{ name: "孙正", title: "审判长" },
			{ name: "李平" },
			{ name: "周园", title: "书记员" },
		]);
	});

	it("quotes exactly, beyond the basic plane too", () => {
		const text = `𠮷𠮷 ${JUDGMENT}`;
		const quotes: string[] = [];
		JSON.stringify(read(text), (_key, value) => {
			if (typeof value?.start === "number")
				quotes.push(sliceCodePoints(text, value.start, value.end));
			return value;
		});
		expect(quotes).toContain("（2031）云0199刑初7号");
		expect(quotes).toContain("第六十七条第一");
		expect(quotes).toContain("钱某犯诈骗罪");
		expect(quotes.every((quote) => quote.trim() === quote)).toBe(true);
	});

	it("never shows someone who is only charged as convicted", () => {
		const charged = JUDGMENT.slice(0, JUDGMENT.indexOf("本院认为"));
		const [indicted] = read(charged).map(strip);
		expect(JSON.stringify(indicted)).not.toContain("convicted");
		expect(indicted).toMatchObject({
			defendants: [
				{ counts: [{ offense: "fraud", status: "charged" }] },
				{},
				{},
			],
		});
	});

	it("follows the verdict of the court below where it is upheld", () => {
		const [upheld] = read(
			`云河省白山市中级人民法院 刑事裁定书 （2031）云01刑终3号 原公诉机关白山市云河区人民检察院。 上诉人（原审被告人）赵某甲，男，1990年1月1日出生。 白山市云河区人民法院审理白山市云河区人民检察院指控原审被告人赵某甲犯诈骗罪一案，于2031年5月6日作出（2031）云0199刑初7号刑事判决。原判认为，被告人赵某甲系累犯。据此判决：被告人赵某甲犯诈骗罪，判处有期徒刑二年，并处罚金人民币一万元。 宣判后，赵某甲不服，提出上诉。 本院认为，上诉人赵某甲的行为构成诈骗罪，系累犯。依照《中华人民共和国刑事诉讼法》第二百三十六条第一款第（一）项之规定，裁定如下： 驳回上诉，维持原判。 本裁定为终审裁定。 审判长郑正 二〇三一年七月八日 书记员王园`,
		).map(strip);
		expect(upheld).toMatchObject({
			docket: "（2031）云01刑终3号",
			defendants: [
				{
					name: "赵某甲",
					circumstances: ["recidivist"],
					counts: [
						{ status: "convicted", sentence: { term: 24, fine: 10000 } },
					],
				},
			],
			proceedings: [
				{ kind: "second-instance" },
				{ kind: "first-instance", docket: "（2031）云0199刑初7号" },
			],
		});
	});

	it("quotes name and charge apart where a sentence stands between them", () => {
		const text = JUDGMENT.replace(
			"被告人钱某犯诈骗罪，判处",
			"被告人钱某犯盗窃罪，判处有期徒刑九个月，并处罚金人民币五千元，缓刑一年；犯有诈骗罪，判处",
		);
		const [found] = read(text);
		const counts = JSON.stringify(found?.defendants);
		const words = [...counts.matchAll(/"start":(\d+),"end":(\d+)/g)].map(
			([, start, end]) => sliceCodePoints(text, Number(start), Number(end)),
		);
		expect(words).toContain("钱某犯盗窃罪");
		expect(words).toContain("犯有诈骗罪");
	});

	it("does not take other documents", () => {
		const fits = (text: string, language = "zh"): boolean =>
			read(text).length > 0 && language === "zh";
		expect(fits("云河市召开新闻发布会，发布典型案例。")).toBe(false);
		expect(fits("")).toBe(false);
	});
});
