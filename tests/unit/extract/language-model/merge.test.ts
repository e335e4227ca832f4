// What several parts of a text, or an answer in several places, say of one thing; and how it meets what the rules found.
import { describe, expect, it } from "vitest";
import type { RawObject } from "../../../../src/model/record.ts";
import { answerCase, readAnswers, say } from "./found.ts";

const CHARGED = "Ada Quill was charged with fraud.";
const CONVICTED = "A jury convicted Ada Quill of fraud.";
const FILLER = "The market in the old town was open all day. ".repeat(300);
const LONG = `${CHARGED}\n${FILLER}\n${CONVICTED}`;

const count = (status: string, quote: string) => ({
	offense: say("fraud", quote),
	status: say(status, quote),
});
const ada = (...counts: object[]) => ({ name: say("Ada Quill"), counts });

describe("answers about several parts of a text", () => {
	it("become one case, with the quotes of both, and the status that is furthest", async () => {
		const { fields, codes, words } = await readAnswers(LONG, [
			answerCase({ defendants: [ada(count("charged", CHARGED))] }),
			answerCase({ defendants: [ada(count("convicted", CONVICTED))] }),
		]);
		expect(fields).toHaveLength(1);
		expect(fields[0]).toMatchObject({
			defendants: [{ counts: [{ status: { value: "convicted" } }] }],
		});
		expect(codes).toEqual([
			"contradiction parts/0/cases/0/defendants/0/counts/0/status",
		]);
		const [found] = (fields[0]?.defendants ?? []) as {
			name: { quote: unknown };
		}[];
		expect(words(found?.name.quote)).toEqual(["Ada Quill", "Ada Quill"]);
	});

	it("quote only words of their own part", async () => {
		const { codes } = await readAnswers(LONG, [
			answerCase({ defendants: [ada(count("convicted", CONVICTED))] }),
			answerCase({ defendants: [] }),
		]);
		expect(codes).toContain(
			"quote-not-found parts/0/cases/0/defendants/0/counts/0/offense",
		);
	});

	it("stay apart where their docket numbers differ", async () => {
		const text = `Case 7/2031: ${CHARGED}\n${FILLER}\nCase 8/2031: ${CONVICTED}`;
		const { fields } = await readAnswers(text, [
			answerCase({ docket: say("7/2031"), defendants: [ada()] }),
			answerCase({ docket: say("8/2031"), defendants: [ada()] }),
		]);
		expect(fields.map(({ docket }) => docket)).toMatchObject([
			{ value: "7/2031" },
			{ value: "8/2031" },
		]);
	});
});

describe("an answer that lists one thing twice", () => {
	it("gives one defendant, one count and no second value in a field of one", async () => {
		const text = `${CHARGED} The court said that she was fined $500, later she was fined $700.`;
		const twice = {
			...ada(count("charged", CHARGED), count("charged", CHARGED)),
			sentence: { fine: say(500, "she was fined $500") },
		};
		const other = {
			...ada(),
			sentence: { fine: say(700, "she was fined $700") },
		};
		const { fields, codes } = await readAnswers(text, [
			answerCase({ defendants: [twice, other] }),
		]);
		expect(fields[0]).toMatchObject({
			defendants: [{ counts: [{}], sentence: { fine: { value: 500 } } }],
		});
		expect(codes).toEqual(["contradiction cases/0/defendants/1/sentence/fine"]);
	});

	it("leaves neither of two statuses that both end a count", async () => {
		const text = `${CONVICTED} A jury acquitted Ada Quill of fraud: she was acquitted.`;
		const { fields, codes } = await readAnswers(text, [
			answerCase({
				defendants: [
					ada(
						count("convicted", CONVICTED),
						count("acquitted", "Ada Quill of fraud: she was acquitted"),
					),
				],
			}),
		]);
		expect(codes).toHaveLength(2);
		expect(fields[0]).toMatchObject({
			defendants: [{ counts: [{ status: "unknown" }] }],
		});
	});
});

describe("findings beside those of rules", () => {
	const text = `Case 7/2031: ${CHARGED} Judge Ivy Pell sentenced Ada Quill to three years and six months in prison. Bram Osk was acquitted of theft.`;
	const rules: RawObject[] = [
		{
			type: "case",
			id: "quill-2031",
			title: "Quill",
			docket: { value: "7/2031" },
			defendants: [
				{
					id: "quill-1",
					name: "Ada Quill",
					counts: [{ id: "one", offense: "fraud", status: "charged" }],
					sentence: { term: "P3Y6M" },
				},
			],
		},
		{ type: "official", id: "judge-pell", name: { value: "Ivy Pell" } },
	];
	const answer = (fields: object = {}, term = 42) =>
		answerCase(
			{
				docket: say("7/2031"),
				defendants: [
					{
						...ada(count("charged", CHARGED)),
						sentence: {
							term: say(
								term,
								"sentenced Ada Quill to three years and six months in prison",
							),
						},
					},
				],
				...fields,
			},
			[{ name: say("Ivy Pell"), title: say("Judge", "Judge Ivy Pell") }],
		);

	it("take their identity, and their form of a value that is the same", async () => {
		const { fields, codes } = await readAnswers(text, [answer()], { rules });
		expect(codes).toEqual([]);
		expect(fields).toMatchObject([
			{
				id: "7/2031",
				docket: { value: "7/2031" },
				defendants: [
					{
						id: "quill-1",
						counts: [{ id: "one", offense: { value: "fraud" } }],
						sentence: { term: { value: "P3Y6M" } },
					},
				],
			},
			{ type: "official", id: "judge-pell", title: { value: "Judge" } },
		]);
		expect(fields[0]).not.toHaveProperty("title");
	});

	it("meet by a defendant where the model states no docket number", async () => {
		const { fields } = await readAnswers(text, [answer({ docket: null })], {
			rules,
		});
		expect(fields[0]).toMatchObject({ id: "7/2031" });
		expect(fields[0]).not.toHaveProperty("docket");
	});

	it("keep apart a case of another docket number", async () => {
		const { fields } = await readAnswers(
			`${text} Case 8/2031.`,
			[answer({ docket: say("8/2031") })],
			{ rules },
		);
		expect(fields[0]).toMatchObject({ docket: { value: "8/2031" } });
		expect(fields[0]?.id).not.toBe("7/2031");
	});

	it("leave the rules' value where it is another one", async () => {
		const rival: RawObject[] = [
			{
				...rules[0],
				defendants: [{ name: "Ada Quill", sentence: { term: 36 } }],
			},
		];
		const { codes, fields } = await readAnswers(text, [answer()], {
			rules: rival,
		});
		expect(codes).toEqual([
			"disagrees-with-rules cases/0/defendants/0/sentence/term",
		]);
		expect(JSON.stringify(fields)).not.toContain('"term"');
	});

	it("have the sentence of a defendant of one count where the rules have it", async () => {
		const atCount: RawObject[] = [
			{
				type: "case",
				docket: "7/2031",
				defendants: [
					{
						name: "Ada Quill",
						counts: [
							{ offense: "fraud", status: "charged", sentence: { term: 42 } },
						],
					},
				],
			},
		];
		const { fields, codes } = await readAnswers(text, [answer()], {
			rules: atCount,
		});
		expect(codes).toEqual([]);
		expect(fields[0]).toMatchObject({
			defendants: [{ counts: [{ sentence: { term: { value: 42 } } }] }],
		});
		expect(fields[0]).not.toHaveProperty("defendants.0.sentence");
	});

	it("add what the rules did not find", async () => {
		const bram = {
			name: say("Bram Osk"),
			counts: [
				{
					offense: say("theft"),
					status: say("acquitted", "Bram Osk was acquitted of theft"),
				},
			],
		};
		const { fields, codes } = await readAnswers(
			text,
			[answer({ defendants: [ada(), bram] })],
			{ rules },
		);
		expect(codes).toEqual([]);
		expect(fields[0]).toMatchObject({
			defendants: [
				{ id: "quill-1" },
				{ counts: [{ status: { value: "acquitted" } }] },
			],
		});
	});
});
