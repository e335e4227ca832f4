import { describe, expect, it } from "vitest";
import { openCast } from "../../../../../src/extract/chinese/verdict/naming.ts";
import type { SentenceParts } from "../../../../../src/extract/chinese/verdict/sentence.ts";
import { readVerdict } from "../../../../../src/extract/chinese/verdict/verdict.ts";
import { foldText } from "../../../../../src/extract/fold.ts";
import { lexicon } from "../lexicon.ts";

const ACCUSED = ["赵甲一", "钱乙", "孙丙三", "云河公司"];

const CAST = openCast(new Map(ACCUSED.map((name) => [name, name])), false);

const show = (sentence: SentenceParts | undefined): unknown => {
	if (sentence === undefined) return undefined;
	const { term, range, probation, fine } = sentence;
	return [
		term?.value.months ??
			(range && [range.value.minimum.months, range.value.maximum.months]),
		probation?.value.months,
		fine?.value.value,
	];
};

const read = (text: string): unknown[] => {
	const folded = foldText(text);
	return readVerdict(
		folded,
		{ start: 0, end: folded.length },
		CAST,
		lexicon,
	).map(({ name, counts, combined, acquitted }) => [
		name.value,
		...counts.map(({ charge, sentence }) => [
			charge.value.offense,
			show(sentence),
		]),
		...(combined === undefined ? [] : [show(combined)]),
		...(acquitted === undefined ? [] : ["acquitted"]),
	]);
};

describe("readVerdict of prose", () => {
	it("reads who committed what and is sentenced to what", () => {
		expect(
			read(
				"被告人赵甲一犯盗窃罪，判处有期徒刑三年，缓刑四年，并处罚金人民币一万元；被告人钱乙犯诈骗罪，判处拘役五个月。",
			),
		).toEqual([
			["赵甲一", ["theft", [36, 48, 10000]]],
			["钱乙", ["fraud", [5, undefined, undefined]]],
		]);
	});

	it("reads charges that go before the names", () => {
		expect(
			read(
				"以诈骗罪判处被告人赵甲一有期徒刑七年，并处罚金50万元；判处钱乙有期徒刑二年。以盗窃罪判处孙丙三有期徒刑一年。",
			),
		).toEqual([
			["赵甲一", ["fraud", [84, undefined, 500000]]],
			["钱乙", ["fraud", [24, undefined, undefined]]],
			["孙丙三", ["theft", [12, undefined, undefined]]],
		]);
	});

	it("keeps the charge of a finding for the penalties that follow", () => {
		expect(
			read(
				"认定被告人赵甲一、钱乙的行为构成诈骗罪，孙丙三的行为构成盗窃罪。结合各自情节，判处孙丙三有期徒刑一年；判处赵甲一有期徒刑三年，钱乙有期徒刑二年。",
			),
		).toEqual([
			["赵甲一", ["fraud", [36, undefined, undefined]]],
			["钱乙", ["fraud", [24, undefined, undefined]]],
			["孙丙三", ["theft", [12, undefined, undefined]]],
		]);
	});

	it("puts several counts together", () => {
		expect(
			read(
				"被告人赵甲一犯盗窃罪，判处有期徒刑十年；犯诈骗罪，判处有期徒刑二年，决定执行有期徒刑十一年，并处罚金三万元。",
			),
		).toEqual([
			[
				"赵甲一",
				["theft", [120, undefined, undefined]],
				["fraud", [24, undefined, undefined]],
				[132, undefined, 30000],
			],
		]);
		expect(
			read("以聚众斗殴、寻衅滋事罪数罪并罚，判处钱乙有期徒刑二年。"),
		).toEqual([
			[
				"钱乙",
				["assembling-a-crowd-to-fight", undefined],
				["picking-quarrels-and-provoking-trouble", undefined],
				[24, undefined, undefined],
			],
		]);
	});

	it("shares out terms in turn, and gives a range to all", () => {
		expect(
			read(
				"以诈骗罪分别判处赵甲一、钱乙、孙丙三有期徒刑三年、二年、一年六个月，并处罚金人民币三万元、二万元、一万元。",
			),
		).toEqual([
			["赵甲一", ["fraud", [36, undefined, 30000]]],
			["钱乙", ["fraud", [24, undefined, 20000]]],
			["孙丙三", ["fraud", [18, undefined, 10000]]],
		]);
		const range = ["fraud", [[21, 180], undefined, undefined]];
		expect(
			read(
				"均已构成诈骗罪，对赵甲一等60人判处十五年至一年九个月不等有期徒刑。",
			),
		).toEqual(ACCUSED.map((name) => [name, range]));
	});

	it("keeps the name of an offense that is not known, and takes no other words for one", () => {
		expect(
			read(
				"赵甲一的行为构成出售旧式凭证罪，判处有期徒刑十个月。钱乙的行为已构成犯罪。",
			),
		).toEqual([["赵甲一", ["出售旧式凭证罪", [10, undefined, undefined]]]]);
	});

	it("reads units, acquittals, and nothing of what is revoked or proposed", () => {
		expect(
			read(
				"撤销对赵甲一犯盗窃罪的判决；被告单位云河公司犯合同诈骗罪，判处罚金十万元；宣告钱乙无罪。检察机关建议判处孙丙三有期徒刑五年。",
			),
		).toEqual([
			["云河公司", ["contract-fraud", [undefined, undefined, 100000]]],
			["钱乙", "acquitted"],
		]);
	});

	it("gives no one who is named what the rest are sentenced to", () => {
		expect(
			read(
				"以诈骗罪判处赵甲一无期徒刑；判处钱乙有期徒刑十一年，并处罚金二十万元；判处孙丙三有期徒刑一年；判处云河公司罚金三万元；其余10名被告人被判处有期徒刑三年至九年不等，并处罚金。",
			),
		).toEqual([
			["赵甲一", ["fraud", [undefined, undefined, undefined]]],
			["钱乙", ["fraud", [132, undefined, 200000]]],
			["孙丙三", ["fraud", [12, undefined, undefined]]],
			["云河公司", ["fraud", [undefined, undefined, 30000]]],
		]);
		expect(
			read(
				"以盗窃罪判处赵甲一有期徒刑三年，判处其他被告人有期徒刑一年至二年不等。",
			),
		).toEqual([
			["赵甲一", ["theft", [36, undefined, undefined]]],
			["钱乙", ["theft", [[12, 24], undefined, undefined]]],
			["孙丙三", ["theft", [[12, 24], undefined, undefined]]],
			["云河公司", ["theft", [[12, 24], undefined, undefined]]],
		]);
	});

	it("shares out sentences that follow each other whole", () => {
		expect(
			read(
				"被告人赵甲一、钱乙犯盗窃罪，分别判处有期徒刑一年三个月，并处罚金人民币三万元；拘役五个月，缓刑八个月，并处罚金人民币一万元。",
			),
		).toEqual([
			["赵甲一", ["theft", [15, undefined, 30000]]],
			["钱乙", ["theft", [5, 8, 10000]]],
		]);
	});

	it("shares out fines behind sentences that follow each other whole", () => {
		expect(
			read(
				"赵甲一、钱乙均犯诈骗罪，分别判处有期徒刑二年，缓刑二年、有期徒刑一年，缓刑一年，并处罚金一万元、五千元。",
			),
		).toEqual([
			["赵甲一", ["fraud", [24, 24, 10000]]],
			["钱乙", ["fraud", [12, 12, 5000]]],
		]);
	});

	it("gives “and others, eleven in all” to none of those who have their sentence already", () => {
		expect(
			read(
				"以诈骗罪判处赵甲一有期徒刑七年；以盗窃罪对钱乙、孙丙三等十一人判处有期徒刑六个月至二年不等。",
			),
		).toEqual([
			["赵甲一", ["fraud", [84, undefined, undefined]]],
			["钱乙", ["theft", [[6, 24], undefined, undefined]]],
			["孙丙三", ["theft", [[6, 24], undefined, undefined]]],
			["云河公司", ["theft", [[6, 24], undefined, undefined]]],
		]);
	});

	it("counts a group from the one that it names where those before have been sentenced", () => {
		expect(
			read(
				"以诈骗罪判处赵甲一有期徒刑十年，判处钱乙有期徒刑七年，判处孙丙三等21人五年六个月至二年不等有期徒刑。",
			),
		).toEqual([
			["赵甲一", ["fraud", [120, undefined, undefined]]],
			["钱乙", ["fraud", [84, undefined, undefined]]],
			["孙丙三", ["fraud", [[24, 66], undefined, undefined]]],
			["云河公司", ["fraud", [[24, 66], undefined, undefined]]],
		]);
	});

	it("gives a fine to all who were sentenced one after another", () => {
		const terms =
			"以盗窃罪判处被告人赵甲一有期徒刑三年，被告人钱乙有期徒刑二年，缓刑三年";
		expect(read(`${terms}，并分别处罚金三万元、二万元。`)).toEqual([
			["赵甲一", ["theft", [36, undefined, 30000]]],
			["钱乙", ["theft", [24, 36, 20000]]],
		]);
		expect(read(`${terms}，均并处罚金二万元。`)).toEqual([
			["赵甲一", ["theft", [36, undefined, 20000]]],
			["钱乙", ["theft", [24, 36, 20000]]],
		]);
	});

	it("forbids something to those whom the ban names", () => {
		const [first, second] = readVerdict(
			"以盗窃罪判处赵甲一、钱乙拘役五个月。同时禁止赵甲一在三年内从事相关职业。",
			{ start: 0, end: 100 },
			CAST,
			lexicon,
		);
		expect(first?.counts[0]?.sentence?.others).toHaveLength(1);
		expect(second?.counts[0]?.sentence?.others).toHaveLength(0);
	});

	it("tells a sentence of the past from one of this case", () => {
		expect(
			read(
				"钱乙因犯诈骗罪被判处有期徒刑一年。孙丙三2019年因犯盗窃罪被判处拘役三个月。赵甲一曾因犯盗窃罪被判处拘役一个月。",
			),
		).toEqual([["钱乙", ["fraud", [12, undefined, undefined]]]]);
	});

	it("takes the new sentence, not the one that it changes", () => {
		expect(
			read(
				"原判认定赵甲一犯诈骗罪定性不当，以盗窃罪将赵甲一由原判有期徒刑十年改判为有期徒刑七年。",
			),
		).toEqual([["赵甲一", ["theft", [84, undefined, undefined]]]]);
	});

	it("hears charges that are brought only where it is asked for them", () => {
		const text = "检察机关指控赵甲一犯诈骗罪。";
		const all = { start: 0, end: text.length };
		expect(readVerdict(text, all, CAST, lexicon)).toEqual([]);
		expect(
			readVerdict(text, all, CAST, lexicon, "accusation").map(
				({ counts }) => counts.length,
			),
		).toEqual([1]);
	});

	it.each([
		"以盗窃罪判处赵甲一由有期徒刑十年改为有期徒刑七年。",
		"赵甲一犯盗窃罪，二审撤销原判对钱乙、赵甲一的量刑部分，改判赵甲一有期徒刑七年。",
		"赵甲一犯盗窃罪，依法采纳检察机关量刑建议判处赵甲一有期徒刑七年。",
		"赵甲一犯盗窃罪，应当判处三年以上有期徒刑。法院最终判处其有期徒刑七年。",
	])("tells what is imposed from what is not: %s", (text) => {
		expect(read(text)).toEqual([
			["赵甲一", ["theft", [84, undefined, undefined]]],
		]);
	});

	it("hears of whom a revocation names", () => {
		expect(
			read("撤销原判对赵甲一的量刑部分，改判其有期徒刑二年，缓刑三年。"),
		).toEqual([["赵甲一", [24, 36, undefined]]]);
	});

	it.each([
		"各被告人的罚金，限于判决生效后十日内缴纳；",
		"三被告人的违法所得，予以追缴；",
		"各被告人的刑期均自判决执行之日起算。",
	])("holds nothing against those of whose duties it tells: %s", (duty) => {
		expect(
			read(
				`赵甲一犯盗窃罪，判处有期徒刑三年，并处罚金一万元。${duty}钱乙犯诈骗罪，判处拘役五个月。`,
			),
		).toEqual([
			["赵甲一", ["theft", [36, undefined, 10000]]],
			["钱乙", ["fraud", [5, undefined, undefined]]],
		]);
	});
});
