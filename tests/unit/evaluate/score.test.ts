import { describe, expect, it } from "vitest";
import { f1Of, score, scoreAll } from "./scored.ts";

const JUDGMENT =
	"清河市东湖区人民法院刑事判决书（2023）清0101刑初7号。清河市东湖区人民检察院指控。被告人钱某甲系自首，二被告人认罪认罚。依照《中华人民共和国刑法》第二百六十六条、第六十七条第一款之规定，判决如下：被告人钱某甲犯诈骗罪，判处有期徒刑一年二个月，缓刑二年，并处罚金人民币三千元。被告人孙某犯诈骗罪，判处拘役五个月，并处罚金人民币2000元。二〇二三年五月六日";

const JUDGMENT_RECORD = {
	docket: "（2023）清0101刑初7号",
	court: "清河市东湖区人民法院",
	procuratorate: "清河市东湖区人民检察院",
	decided: "2023-05-06",
	provisions: [
		{ id: "criminal-law-266", law: "刑法", article: "266" },
		{ id: "criminal-law-67.1", law: "刑法", article: "67", paragraph: 1 },
	],
	defendants: [
		{
			name: "钱某甲",
			circumstances: ["surrender", "plea-acceptance"],
			counts: [{ offense: "诈骗罪", status: "convicted" }],
			sentence: {
				penalty: "fixed-term-imprisonment",
				term: 14,
				probation: 24,
				fine: 3000,
				currency: "CNY",
			},
		},
		{
			name: "孙某",
			circumstances: ["plea-acceptance"],
			counts: [
				{
					offense: "诈骗罪",
					status: "convicted",
					sentence: {
						penalty: "criminal-detention",
						term: 5,
						fine: 2000,
						currency: "CNY",
					},
				},
			],
		},
	],
};

const JUDGMENT_GOLD = {
	court: "清河市东湖区人民法院",
	case_no: "(2023)清0101刑初7号",
	procuratorate: "清河市东湖区人民检察院",
	date_zh: "二〇二三年五月六日",
	articles: [266, 67],
	defendants: [
		{
			name: "钱某甲",
			charges: ["诈骗罪"],
			kind: "imprisonment",
			months: 14,
			probation_months: 24,
			fine_cny: 3000,
		},
		{
			name: "孙某",
			charges: ["诈骗罪"],
			kind: "detention",
			months: 5,
			probation_months: null,
			fine_cny: 2000,
		},
	],
};

describe("scoreGraph", () => {
	it("gives 1 for every field of a judgment that is met", async () => {
		const scores = await score(JUDGMENT, JUDGMENT_RECORD, JUDGMENT_GOLD);
		expect(
			scores.fields.filter(({ f1 }) => f1 < 1).map((one) => one.confusions),
		).toEqual([]);
		expect(scores.fields.map(({ name }) => name)).toEqual(
			"court docket procuratorate date articles defendants charges counts term fine probation sentence verdict".split(
				" ",
			),
		);
	});

	it("gives 0 for what is missed, and says what", async () => {
		const scores = await score(JUDGMENT, {}, JUDGMENT_GOLD);
		expect(f1Of(scores, "verdict")).toBe(0);
		expect(
			scores.fields.find(({ name }) => name === "docket")?.confusions,
		).toEqual([
			{ document: "a", missed: ["(2023)清0101刑初7号"], spurious: [] },
		]);
	});

	it("counts a defendant as wrong whose fine belongs to another, and one whom labels do not know", async () => {
		const [first, second] = JUDGMENT_RECORD.defendants;
		const wrong = {
			...JUDGMENT_RECORD,
			defendants: [
				{ ...first, sentence: { ...first?.sentence, fine: 2000 } },
				second,
				{ name: "李某", counts: [{ offense: "诈骗罪", status: "convicted" }] },
			],
		};
		const scores = await score(JUDGMENT, wrong, JUDGMENT_GOLD);
		const verdict = scores.fields.find(({ name }) => name === "verdict");
		expect(verdict).toMatchObject({ expected: 2, found: 3, matched: 1 });
		expect(verdict?.confusions[0]).toMatchObject({
			missed: ["钱某甲: fine 3000, found 2000"],
			spurious: ["钱某甲", "李某"],
		});
	});

	it("reads coded cells: abbreviated offenses, thousands, and flags where the text has the words", async () => {
		const scores = await score(JUDGMENT, JUDGMENT_RECORD, {
			case_no: "（2023）清0101刑初7号",
			defendants: [
				{
					name: "钱某甲（曾用名钱某）",
					charge: "诈骗罪 ",
					months: 14,
					fine_kcny: 3,
					probation: 1,
					surrender: 1,
					plea: 1,
					accessory: 1,
				},
				{
					name: "孙某",
					charge: "诈骗罪",
					months: 2.5001,
					fine_kcny: 2,
					probation: 0,
					surrender: 0,
					plea: 1,
					accessory: 0,
				},
				{ name: "(不详)", charge: "诈骗罪", months: 1, fine_kcny: 1 },
			],
		});
		expect(
			Object.fromEntries(
				scores.fields.map(({ name, f1, expected }) => [name, [f1, expected]]),
			),
		).toEqual({
			docket: [1, 1],
			defendants: [1, 2],
			charges: [1, 2],
			counts: [1, 2],
			term: [1, 1],
			fine: [1, 2],
			probation: [1, 2],
			sentence: [1, 2],
			verdict: [1, 2],
			surrender: [1, 1],
			plea: [1, 2],
		});
	});

	it("takes a row of cells for one count of several, and for whole months", async () => {
		const text =
			"被告人钱某犯盗窃罪，判处有期徒刑六个月，并处罚金一千元；犯贩卖、运输毒品罪，判处有期徒刑一年，并处罚金二千元，决定执行有期徒刑一年三个月又十日，并处罚金三千元。自二〇二二年一月二日起。";
		const sentenceOf = (term: number | string, fine: number): object => ({
			penalty: "fixed-term-imprisonment",
			term,
			fine,
			currency: "CNY",
		});
		const record = {
			defendants: [
				{
					name: "钱某",
					counts: [
						{
							offense: "盗窃罪",
							status: "convicted",
							sentence: sentenceOf(6, 1000),
						},
						{
							offense: "贩卖、运输毒品罪",
							status: "convicted",
							sentence: sentenceOf(12, 2000),
						},
					],
					sentence: sentenceOf("P1Y3M10D", 3000),
				},
			],
		};
		const labelOf = (
			months: number,
			fine: number,
			...charges: string[]
		): object => ({
			defendants: [{ name: "）钱某", charges, months, fine_cny: fine }],
		});
		const scores = await scoreAll(text, record, [
			labelOf(6, 1000, "盗窃罪"),
			labelOf(15, 3000, "盗窃罪", "运输毒品罪"),
			labelOf(6, 2000, "盗窃罪"),
			labelOf(15, 3000, "盗窃罪"),
		]);
		expect(scores.map((one) => f1Of(one, "verdict"))).toEqual([1, 1, 0, 0]);
	});

	it("does not score a day that is not that of the decision", async () => {
		const label = { date_zh: "二〇二二年一月二日" };
		const record = { decided: "2022-03-04" };
		const inSentence = await score(
			"刑期自二〇二二年一月二日起。\n二〇二二年三月四日",
			record,
			label,
		);
		expect(inSentence.fields).toEqual([]);
		const alone = await score("判决如下。\n二〇二二年一月二日", record, label);
		expect(f1Of(alone, "date")).toBe(0);
	});

	it("lists who was only charged and is shown as convicted", async () => {
		const text =
			"Ann Lee Moss is charged with forgery. Bo Hart pleaded guilty.";
		const record = {
			defendants: [
				{
					name: "Ann Moss",
					counts: [{ offense: "forgery", status: "convicted" }],
				},
				{
					name: "Bo Hart",
					counts: [{ offense: "grand theft", status: "pleaded-guilty" }],
				},
			],
		};
		const scores = await score(text, record, {
			defendants: [
				{
					name: "Ann Lee Moss",
					counts: [{ offense: "Forgery", status: "charged" }],
					sentence: null,
				},
				{
					name: "Bo Hart Jr.",
					counts: [{ offense: null, status: "pleaded guilty" }],
					sentence: null,
				},
			],
		});
		expect(scores.raised).toEqual([
			{
				document: "a",
				missed: [],
				spurious: ["Ann Moss: forgery convicted"],
			},
		]);
		expect(f1Of(scores, "defendants")).toBe(1);
		expect(scores.fields.find(({ name }) => name === "counts")).toMatchObject({
			expected: 2,
			found: 2,
			matched: 1,
		});
	});

	it("asks for roles of agencies and officials, but neither for nor against a mere mention", async () => {
		const text =
			"District Attorney Rhea Cole of Green County; the Green Police Department investigated. Green County Jail.";
		const record = {
			involved: [
				{
					id: "1",
					agency: "Green County District Attorney's Office",
					role: "prosecuting",
				},
				{ id: "2", agency: "Green Police Department", role: "assisting" },
				{ id: "3", official: "rhea-cole", role: "spokesperson" },
			],
		};
		const label = {
			agencies: [
				{ name: "Green County District Attorney", role: "prosecuting" },
				{ name: "Green Police Department", role: "investigating" },
				{ name: "Green County Jail", role: "other" },
			],
			officials: [{ name: "Rhea Cole", role: "speaker" }],
		};
		const official = {
			type: "official",
			id: "rhea-cole",
			name: "Rhea M. Cole",
			quote: text,
		};
		const scores = await score(text, record, label, [official]);
		expect(f1Of(scores, "officials")).toBe(1);
		expect(scores.fields.find(({ name }) => name === "agencies")).toMatchObject(
			{ expected: 2, found: 2, matched: 1 },
		);
	});

	it("compares sentences of an English text as a whole: from one term to another, and what is paid", async () => {
		const record = {
			defendants: [
				{
					name: "Cy Bell",
					counts: [
						{ offense: "larceny in the second degree", status: "convicted" },
					],
					sentence: {
						penalty: "fixed-term-imprisonment",
						minimum_term: 12,
						maximum_term: 36,
						restitution: 500,
						currency: "USD",
					},
				},
			],
		};
		const label = (fine: unknown) => ({
			defendants: [
				{
					name: "Cy Bell",
					counts: [{ offense: "second-degree larceny", status: "convicted" }],
					sentence: {
						prison_months_min: 12,
						prison_months_max: 36,
						probation_months: null,
						fine,
						restitution: [{ value: 500, currency: "USD" }],
					},
				},
			],
		});
		const met = await score("Cy Bell was sentenced.", record, label(null));
		expect([f1Of(met, "sentence"), f1Of(met, "counts")]).toEqual([1, 1]);
		const missed = await score(
			"Cy Bell was sentenced.",
			record,
			label([{ value: 100, currency: "USD" }]),
		);
		expect(f1Of(missed, "sentence")).toBe(0);
	});

	it("takes labels of any shape, and none at all", async () => {
		const labels = [
			undefined,
			null,
			7,
			[],
			{},
			{ defendants: "x", articles: {}, proceedings: [null] },
			{ charges: ["诈骗"], articles: [266], months: "12个月" },
		];
		const scores = await scoreAll("甲。", {}, labels);
		expect(scores.map(({ labelled }) => labelled)).toEqual(labels.map(() => 0));
	});
});
