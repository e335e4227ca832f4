import { describe, expect, it } from "vitest";
import type { RawObject } from "../../../../src/model/record.ts";
import {
	ADA,
	answerCase,
	BRAM,
	defendantsOf,
	NEWS,
	readAnswers,
	say,
} from "./found.ts";

describe("readReplies", () => {
	it("keeps what the words of the document support, with their places", async () => {
		const { fields, codes, words, warnings, records } = await readAnswers(
			NEWS,
			[answerCase({ defendants: [ADA, BRAM] })],
		);
		expect(codes).toEqual([]);
		expect(warnings).toEqual([]);
		expect(records.map(({ source }) => source.method)).toEqual([
			"language-model",
		]);
		const [found] = fields;
		expect(found).toMatchObject({
			type: "case",
			title: "News",
			defendants: [
				{
					name: { value: "Ada Quill" },
					counts: [
						{
							offense: { value: { name: "fraud" } },
							status: { value: "charged" },
							status_date: { value: "2031-03-03" },
						},
					],
				},
				{
					counts: [{ status: { value: "convicted" } }],
					sentence: { term: { value: 42 }, fine: { value: 12500 } },
				},
			],
		});
		expect(words(defendantsOf(found)[0]?.name?.quote)).toEqual(["Ada Quill"]);
	});

	it("keeps offenses and agencies of another country as written, and names those of China by their concepts", async () => {
		const answer = answerCase({
			court: say("Supreme People's Court"),
			defendants: [ADA],
		});
		const offenseIn = async (text: string, rules?: RawObject[]) => {
			const { fields } = await readAnswers(
				text,
				[answer],
				rules === undefined ? {} : { rules },
			);
			const [first] = (fields[0]?.defendants ?? []) as RawObject[];
			return first?.counts;
		};
		const china = `${NEWS} The Supreme People's Court of China said so.`;
		expect(await offenseIn(NEWS)).toMatchObject([
			{ id: "fraud", offense: { value: { name: "fraud" } } },
		]);
		expect(await offenseIn(china)).toMatchObject([
			{ offense: { value: "fraud" } },
		]);
		const rules = (offense: RawObject | string): RawObject[] => [
			{
				type: "case",
				id: "a",
				defendants: [{ name: "Ada Quill", counts: [{ offense }] }],
			},
		];
		expect(await offenseIn(china, rules({ name: "Fraud" }))).toMatchObject([
			{ id: "Fraud", offense: { value: { name: "Fraud" } } },
		]);
		expect(await offenseIn(NEWS, rules("fraud"))).toMatchObject([
			{ offense: { value: "fraud" } },
		]);
	});

	it("refuses an invented quote, and keeps the rest of the record", async () => {
		const { fields, codes, rejections } = await readAnswers(NEWS, [
			answerCase({
				court: say("High Court of Nowhere"),
				defendants: [ADA],
			}),
		]);
		expect(codes).toEqual(["quote-not-found cases/0/court"]);
		expect(rejections[0]).toMatchObject({
			kind: "finding",
			method: "language-model",
			text: expect.stringContaining("High Court of Nowhere"),
		});
		expect(fields).toHaveLength(1);
		expect(fields[0]).not.toHaveProperty("court");
	});

	it("refuses a value that its quote does not hold", async () => {
		const { codes } = await readAnswers(NEWS, [
			answerCase({
				defendants: [
					ADA,
					{ name: say("Cora Vane", "Ada Quill was charged") },
					{
						...BRAM,
						counts: [
							{ offense: say("murder", "guilty of theft"), status: null },
						],
						sentence: {
							term: say(48, BRAM.sentence.term.quote),
							fine: say(12000, BRAM.sentence.fine.quote),
						},
					},
				],
			}),
		]);
		expect(codes).toEqual([
			"value-not-in-quote cases/0/defendants/1/name",
			"object-without-support cases/0/defendants/1",
			"value-not-in-quote cases/0/defendants/2/counts/0/offense",
			"object-without-support cases/0/defendants/2/counts/0",
			"value-not-in-quote cases/0/defendants/2/sentence/term",
			"value-not-in-quote cases/0/defendants/2/sentence/fine",
		]);
	});

	it("aligns a quote that is nearly right, and says how far it is", async () => {
		const { fields, codes, words, warnings } = await readAnswers(NEWS, [
			answerCase({
				defendants: [
					{
						name: say("Ada Quill", "prosecutors said that Ada Quil was chargd"),
					},
				],
			}),
		]);
		expect(codes).toEqual([]);
		expect(warnings).toMatchObject([
			{ code: "quote-aligned", severity: "warning", position: { line: 1 } },
		]);
		expect(warnings[0]?.message).toContain("differ from the text in 2 ");
		const quote = defendantsOf(fields[0])[0]?.name?.quote;
		expect(words(quote)).toEqual([
			"Prosecutors said that Ada Quill was charged",
		]);
		expect(quote?.[0]?.confidence).toBeCloseTo(0.9 - 2 / 35, 2);
	});

	it.each([
		["{", "the answer is not JSON"],
		["[]", "not of the schema"],
		[
			{ cases: [{ defendants: "Ada Quill" }], officials: [] },
			"cases/0/defendants",
		],
		[{ cases: [], officials: [], verdict: 1 }, "verdict"],
		[
			answerCase({
				defendants: [
					{
						name: say("Ada Quill"),
						counts: [{ offense: say("fraud"), status: say("doomed") }],
					},
				],
			}),
			"counts/0/status/value",
		],
	])("refuses the answer %j whole", async (answer, reason) => {
		const { fields, rejections } = await readAnswers(NEWS, [answer]);
		expect(fields).toEqual([]);
		expect(rejections).toMatchObject([
			{ kind: "finding", issues: [{ code: "malformed-answer" }] },
		]);
		expect(rejections[0]?.issues[0]?.message).toContain(reason);
	});

	it("reads Chinese judgments", async () => {
		const text =
			"滨城市南湖区人民法院刑事判决书\n（2031）滨0102刑初45号\n公诉机关滨城市南湖区人民检察院指控被告人钱某甲犯诈骗罪。本院认为，被告人钱某甲的行为已构成诈骗罪。判决如下：\n一、被告人钱某甲犯诈骗罪，判处有期徒刑三年六个月，并处罚金人民币二万元。\n二〇三一年五月六日";
		const verdict =
			"被告人钱某甲犯诈骗罪，判处有期徒刑三年六个月，并处罚金人民币二万元";
		const { fields, codes } = await readAnswers(
			text,
			[
				answerCase({
					docket: say("(2031)滨0102刑初45号"),
					court: say("滨城市南湖区人民法院"),
					decided: say("2031-05-06", "二〇三一年五月六日"),
					defendants: [
						{
							name: say("钱某甲"),
							counts: [
								{
									offense: say("诈骗罪", verdict),
									status: say("convicted", verdict),
								},
							],
							sentence: {
								penalty: [say("fixed-term-imprisonment", verdict)],
								term: say(42, verdict),
								fine: say(20000, verdict),
								currency: say("CNY", verdict),
							},
						},
					],
				}),
			],
			{ language: "zh" },
		);
		expect(codes).toEqual([]);
		expect(fields[0]).toMatchObject({
			docket: { value: "（2031）滨0102刑初45号" },
			decided: { value: "2031-05-06" },
			defendants: [
				{
					counts: [
						{ offense: { value: "fraud" }, status: { value: "convicted" } },
					],
					sentence: { term: { value: 42 }, fine: { value: 20000 } },
				},
			],
		});
	});
});
