import { describe, expect, it } from "vitest";
import { formatDuration } from "../../../../../src/extract/chinese/duration.ts";
import { blankBrackets } from "../../../../../src/extract/chinese/verdict/bracket.ts";
import { openCast } from "../../../../../src/extract/chinese/verdict/naming.ts";
import { keepDecided } from "../../../../../src/extract/chinese/verdict/outcome.ts";
import type { SentenceParts } from "../../../../../src/extract/chinese/verdict/sentence.ts";
import { readVerdict } from "../../../../../src/extract/chinese/verdict/verdict.ts";
import { foldText } from "../../../../../src/extract/fold.ts";
import { lexicon } from "../lexicon.ts";

const show = (sentence: SentenceParts | undefined): string | undefined => {
	if (sentence === undefined) return undefined;
	const { penalties, term, probation, fine } = sentence;
	return [
		[...penalties.keys()].join("+"),
		term === undefined ? "-" : formatDuration(term.value),
		probation === undefined ? "-" : formatDuration(probation.value),
		fine?.value.value ?? "-",
	].join(" ");
};

const ANYONE = openCast(new Map(), true);

const read = (text: string): unknown[] => {
	const folded = foldText(text);
	const blank = blankBrackets(folded, 0, folded.length);
	return keepDecided(
		readVerdict(blank, { start: 0, end: blank.length }, ANYONE, lexicon),
	).map(({ name, counts, combined, acquitted }) => [
		name.value,
		...(acquitted === undefined ? [] : ["acquitted"]),
		...counts.map(
			({ charge, sentence }) => `${charge.value.offense}: ${show(sentence)}`,
		),
		...(combined === undefined ? [] : [`combined: ${show(combined)}`]),
	]);
};

describe("readVerdict", () => {
	it.each([
		"某法院审理指控被告人赵某犯盗窃罪一案，判决被告人赵某无罪。",
		"被告人赵某犯盗窃罪，事实不清，宣告被告人赵某无罪。",
	])("does not convict who is acquitted: %s", (text) => {
		expect(read(text)).toEqual([["赵某", "acquitted"]]);
	});

	it("hears of a charge that is only brought, and convicts of another", () => {
		expect(
			read(
				"指控被告人赵某犯诈骗罪一案，作出判决，以被告人赵某犯盗窃罪，判处拘役三个月。公诉机关指控被告人赵某犯抢劫罪不能成立。",
			),
		).toEqual([["赵某", "theft: criminal-detention 3 - -"]]);
	});

	it("does not convict of what it revokes and recites", () => {
		const item =
			"撤销云河县人民法院（2030）云0199刑初5号刑事判决书中对赵某适用缓刑的部分，即“被告人赵某犯故意伤害罪，判处有期徒刑十个月，缓刑一年；犯诈骗罪，判处拘役二个月”；";
		expect(
			read(`一、${item} 二、被告人赵某犯盗窃罪，判处有期徒刑一年；`),
		).toEqual([["赵某", "theft: fixed-term-imprisonment 12 - -"]]);
	});

	it("quotes charge and name where the name follows", () => {
		const text = "以盗窃罪判处被告人赵某拘役三个月。";
		const all = { start: 0, end: text.length };
		const [outcome] = readVerdict(text, all, ANYONE, lexicon);
		expect(
			outcome?.counts.map(({ spans }) =>
				spans.map(({ start, end }) => text.slice(start, end)).join("|"),
			),
		).toEqual(["以盗窃罪判处被告人赵某"]);
	});

	it("quotes from where the name stands last", () => {
		const text =
			"被告人赵某所提意见不予采纳。被告人赵某犯盗窃罪，判处拘役三个月。";
		const folded = foldText(text);
		const [outcome] = readVerdict(
			folded,
			{ start: 0, end: folded.length },
			ANYONE,
			lexicon,
		);
		expect(
			outcome?.counts.map(({ spans }) =>
				spans.map(({ start, end }) => text.slice(start, end)).join("|"),
			),
		).toEqual(["赵某犯盗窃罪"]);
	});

	it("imposes on nobody what the terms add up to", () => {
		const first = "被告人赵某犯盗窃罪，判处有期徒刑一年，并处罚金二千元";
		const second = "犯故意伤害罪，判处有期徒刑八个月";
		const all =
			"总和刑期一年八个月，并处罚金二千元，决定执行有期徒刑一年六个月，并处罚金二千元。";
		for (const stop of ["；", "。"])
			expect(read(`${first}；${second}${stop}${all}`)).toEqual([
				[
					"赵某",
					"theft: fixed-term-imprisonment+fine 12 - 2000",
					"intentional-injury: fixed-term-imprisonment 8 - -",
					"combined: fixed-term-imprisonment+fine 18 - 2000",
				],
			]);
	});

	it("reads a term, probation and a fine", () => {
		expect(
			read(
				"一、被告人赵某犯盗窃罪，判处有期徒刑一年零三个月，缓刑二年（缓刑考验期限，从判决确定之日起计算），并处罚金人民币2，000元（已缴纳）。二、责令被告人赵某退赔被害人钱某人民币五百元。",
			),
		).toEqual([["赵某", "theft: fixed-term-imprisonment+fine 15 24 2000"]]);
	});

	it("gives each of several defendants their own, in any order of items", () => {
		expect(
			read(
				"一、|孙某犯诈骗罪，判处有期徒刑三年，并处罚金一万元。三、追缴|孙某违法所得。\n如不服本判决，可上诉。\n二、|李某1犯诈骗罪，判处拘役五个月，宣告缓刑八个月，并处罚金五千元；",
			),
		).toEqual([
			["孙某", "fraud: fixed-term-imprisonment+fine 36 - 10000"],
			["李某1", "fraud: criminal-detention+fine 5 8 5000"],
		]);
	});

	it("adds the sentence for several crimes together", () => {
		expect(
			read(
				"被告人周某犯抢劫罪，判处有期徒刑三年，并处罚金三千元；犯强奸罪，判处有期徒刑一年。决定执行有期徒刑三年六个月，并处罚金三千元。",
			),
		).toEqual([
			[
				"周某",
				"robbery: fixed-term-imprisonment+fine 36 - 3000",
				"rape: fixed-term-imprisonment 12 - -",
				"combined: fixed-term-imprisonment+fine 42 - 3000",
			],
		]);
	});

	it("leaves out what another judgment imposed", () => {
		expect(
			read(
				"一、撤销本院（2030）甲0199刑初1号刑事判决中对被告人吴某宣告缓刑一年的执行部分；二、被告人吴某犯盗窃罪，判处拘役三个月，与前罪判处的有期徒刑六个月并罚，决定执行有期徒刑六个月。",
			),
		).toEqual([
			[
				"吴某",
				"theft: criminal-detention 3 - -",
				"combined: fixed-term-imprisonment 6 - -",
			],
		]);
	});

	it("reads sentences that name for whom they are", () => {
		expect(
			read(
				"被告人郑某、王某犯非法经营罪，判处被告人郑某有期徒刑三年，并处没收个人财产人民币五万元；判处被告人王某有期徒刑一年，缓刑二年。",
			),
		).toEqual([
			[
				"郑某",
				"illegal-business-operations: fixed-term-imprisonment+confiscation-of-property 36 - -",
			],
			["王某", "illegal-business-operations: fixed-term-imprisonment 12 24 -"],
		]);
	});

	it("reads units, exemption, death with reprieve and acquittal", () => {
		expect(
			read(
				"一、被告单位云河市某某有限公司犯单位行贿罪，判处罚金人民币二十万元；直接负责的主管人员冯某犯单位行贿罪，免予刑事处罚。二、陈某犯故意杀人罪，判处死刑，缓期二年执行，剥夺政治权利终身。三、被告人褚某无罪。",
			),
		).toEqual([
			["云河市某某有限公司", "offering-of-bribes-by-units: fine - - 200000"],
			["冯某", "offering-of-bribes-by-units: exemption-from-punishment - - -"],
			[
				"陈某",
				"intentional-homicide: death-penalty-with-reprieve+deprivation-of-political-rights - - -",
			],
			["褚某", "acquitted"],
		]);
	});

	it("tells a name that ends like a word from an offense of the past", () => {
		const known = openCast(new Map([["周再", "周再"]]), true);
		const text =
			"被告人周再犯盗窃罪,判处拘役三个月。曾因犯诈骗罪,判处罚金一千元。";
		expect(
			readVerdict(text, { start: 0, end: text.length }, known, lexicon).map(
				({ name, counts }) => [name.value, counts.length],
			),
		).toEqual([["周再", 1]]);
	});

	it("takes no law for a verdict", () => {
		expect(
			read(
				"第二百六十九条 犯盗窃、诈骗、抢夺罪，为窝藏赃物的，处三年以下有期徒刑。",
			),
		).toEqual([]);
	});

	it("gives each of several counts its own term", () => {
		expect(
			read(
				"被告人赵某犯盗窃罪、诈骗罪，分别判处有期徒刑三年、二年，决定执行有期徒刑四年；",
			),
		).toEqual([
			[
				"赵某",
				"theft: fixed-term-imprisonment 36 - -",
				"fraud: fixed-term-imprisonment 24 - -",
				"combined: fixed-term-imprisonment 48 - -",
			],
		]);
		expect(read("被告人赵某犯盗窃罪，犯抢劫罪，判处有期徒刑五年；")).toEqual([
			[
				"赵某",
				"theft: undefined",
				"robbery: undefined",
				"combined: fixed-term-imprisonment 60 - -",
			],
		]);
	});

	it("reads what a second instance upholds by reciting it, and what it decides instead", () => {
		expect(
			read(
				"一、维持云河县人民法院（2030）云0199刑初5号刑事判决第一项，即被告人赵某犯盗窃罪，判处有期徒刑三年；二、撤销该判决第二项，即被告人钱某犯诈骗罪，判处有期徒刑五年；三、上诉人（原审被告人）钱某犯诈骗罪，判处四年有期徒刑，并处二万元罚金；",
			),
		).toEqual([
			["赵某", "theft: fixed-term-imprisonment 36 - -"],
			["钱某", "fraud: fixed-term-imprisonment+fine 48 - 20000"],
		]);
	});

	it("quotes name and offense apart where a sentence stands between", () => {
		const text = "被告人赵某犯盗窃罪,判处拘役三个月;犯诈骗罪,判处拘役二个月。";
		const all = { start: 0, end: text.length };
		const [outcome] = readVerdict(text, all, ANYONE, lexicon);
		expect(
			outcome?.counts.map(({ spans }) =>
				spans.map(({ start, end }) => text.slice(start, end)),
			),
		).toEqual([["赵某犯盗窃罪"], ["赵某", "犯诈骗罪"]]);
	});

	it("counts days", () => {
		expect(
			read("被告人赵某犯危险驾驶罪，判处拘役一个月十五日，缓刑二个月。"),
		).toEqual([["赵某", "dangerous-driving: criminal-detention P1M15D 2 -"]]);
	});

	it("hears what is served for all counts without the name of the penalty", () => {
		expect(
			read(
				"被告人赵某犯盗窃罪，判处有期徒刑五年；犯诈骗罪，判处有期徒刑二年；总和刑期七年，决定执行六年六个月。",
			),
		).toEqual([
			[
				"赵某",
				"theft: fixed-term-imprisonment 60 - -",
				"fraud: fixed-term-imprisonment 24 - -",
				"combined: fixed-term-imprisonment 78 - -",
			],
		]);
	});

	it("takes no verb for the beginning of a name", () => {
		expect(
			read(
				"一审判决认定赵某犯盗窃罪，判处拘役三个月；对其犯诈骗罪，判处拘役二个月。",
			),
		).toEqual([
			[
				"赵某",
				"theft: criminal-detention 3 - -",
				"fraud: criminal-detention 2 - -",
			],
		]);
	});
});
