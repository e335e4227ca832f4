import {
	array,
	assert,
	constantFrom,
	integer,
	property,
	string,
} from "fast-check";
import { describe, expect, it } from "vitest";
import { countCodePoints, sliceCodePoints } from "../../../src/model/text.ts";
import { makeDocument } from "../../../src/read/document.ts";
import { mendText } from "../../../src/read/mend.ts";

/** Breaks a paragraph between words. */
function wrapWords(paragraph: string, width: number): string {
	const lines: string[] = [];
	let line = "";
	for (const word of paragraph.split(" ")) {
		if (line !== "" && line.length + 1 + word.length > width) {
			lines.push(line);
			line = word;
		} else line = line === "" ? word : `${line} ${word}`;
	}
	return [...lines, line].join("\n");
}

/** Breaks a paragraph after so many characters. */
function wrapCharacters(paragraph: string, count: number): string {
	const characters = [...paragraph];
	const lines: string[] = [];
	for (let at = 0; at < characters.length; at += count)
		lines.push(characters.slice(at, at + count).join(""));
	return lines.join("\n");
}

const ENGLISH = [
	"The district court of Testshire held a press conference on Monday to report on cases of fraud that were committed with the help of messaging services. It was attended by Ann Sample, Vice President of the court, and by members of the public.",
	"According to the court, the number of such cases has fallen by 12% since 2023, while the losses of the victims have grown. Judge Sample said that banks, telephone companies and the police must work together if the losses are to be brought down again.",
	"In one of the cases the defendants had called people who were over seventy and had told them that a grandchild was in prison. They were convicted of fraud and of forgery of documents, and were sentenced to terms of between three and seven years.",
];
const CHINESE = [
	"试验市人民法院周一举行新闻发布会，通报利用通讯软件实施诈骗犯罪的案件审理情况，并发布典型案例。院长张某出席发布会，介绍了相关案件的特点和治理对策，社会各界代表参加了活动。",
	"经审理查明，被告人李某某伙同他人于二〇二三年三月至五月间，冒充被害人亲属拨打电话，谎称急需资金周转，骗取被害人王某等人共计人民币三十五万元，所得赃款被其用于个人挥霍。",
];

describe("mendText", () => {
	it.each([60, 72, 80, 95])("joins English lines of %i columns", (width) => {
		const wrapped = ENGLISH.map((text) => wrapWords(text, width));
		expect(mendText(wrapped.join("\n\n"))).toBe(ENGLISH.join("\n\n"));
	});

	it("tells English paragraphs by the ends of their lines where no blank line does", () => {
		const wrapped = ENGLISH.map((text) => wrapWords(text, 70)).join("\n");
		expect(mendText(wrapped)).toBe(ENGLISH.join("\n"));
	});

	it("tells paragraphs by indents", () => {
		const wrapped = ENGLISH.map((text) => `   ${wrapWords(text, 66)}`);
		const full = `   ${wrapWords(ENGLISH[0]?.slice(0, 193) ?? "", 66)}`;
		expect(mendText([full, ...wrapped].join("\n"))).toBe(
			[ENGLISH[0]?.slice(0, 193), ...ENGLISH].join("\n"),
		);
	});

	it("tells paragraphs by first lines that are short, and headings of two lines", () => {
		const text = `The court has
published its report on fraud for the year, which shows that the number of such
cases has fallen while the losses that the victims suffered have gone up again.
Most of the cases
concern calls in which the caller claims to be a relative, a police officer or
a clerk of the bank. The defendants are often young and are hired by strangers.
New Forms of Fraud
Call for New Answers
“We shall work
with the banks,” said the president of the court, “so that transfers of this
kind can be stopped in time.” She thanked the police for their work in the past.`;
		expect(
			mendText(text)
				.split("\n")
				.map((line) => line.slice(0, 20)),
		).toEqual([
			"The court has publis",
			"Most of the cases co",
			"New Forms of Fraud C",
			"“We shall work with ",
		]);
	});

	it.each([18, 25, 36])(
		"joins Chinese lines of %i characters, with and without indents",
		(count) => {
			const plain = CHINESE.map((text) => wrapCharacters(text, count));
			expect(mendText(plain.join("\n\n"))).toBe(CHINESE.join("\n\n"));
			const indented = CHINESE.map((text) =>
				wrapCharacters(`　　${text}`, count),
			);
			expect(mendText(indented.join("\n"))).toBe(CHINESE.join("\n"));
		},
	);

	it("joins Chinese lines that are full by characters though short in columns, and numbers that were moved or divided", () => {
		const figures =
			"经审理查明，2024年10月21日至2025年3月18日，被告人李某某先后将卡内的35800元、12960元和7400元转给他人，共计56160元，并于2025年4月2日退缴违法所得3500元。";
		expect(mendText(wrapCharacters(figures, 20))).toBe(figures);
		const columns = `经审理查明，被告人李某某先后骗取王某的财物共
20250元，骗取赵某的财物折合人民币大约是一万元
整，案发后已经向两名被害人退赔了全部的经济损失
并取得谅解，以上事实有经庭审质证的证据予以证明。`;
		expect(mendText(columns)).toBe(columns.replaceAll("\n", ""));
	});

	it("keeps short lines of headings apart where lines are full elsewhere", () => {
		const body = wrapWords(ENGLISH.join(" "), 70);
		const list = wrapWords(`9. ${ENGLISH[1]?.slice(0, 68)}`, 70);
		expect(mendText(`Press\nLatest Posts\n${body}\n\n${list}\n10. Theft`)).toBe(
			`Press\nLatest Posts\n${ENGLISH.join(" ")}\n\n${list.replaceAll("\n", " ")}\n10. Theft`,
		);
	});

	it("keeps items, rows, headings of Markdown, addresses and speeches apart", () => {
		const body = wrapWords(ENGLISH.join(" "), 70);
		const apart = [
			"Office of the Clerk",
			"Testshire",
			"Room 5",
			"",
			"# Report",
			"- first item of a list that the court has given to the public in its",
			"report",
			"- second item",
			"1. fraud",
			"2. theft",
			"",
			"| a | b |",
			"| c | d |",
			"",
			"“Did you call them?”",
			"“I did not.”",
		].join("\n");
		expect(mendText(`${body}\n\n${apart}`)).toBe(
			`${ENGLISH.join(" ")}\n\n${apart.replace("its\nreport", "its report")}`,
		);
	});

	it("closes words that were divided, and keeps hyphens that belong to them", () => {
		const text = `In the past year the court gave information to the public on all infor-
mation systems that had been attacked, and on the cross-border cases of it. The coopera-
tion with the authorities of other countries, which is called law-
based in the report, was based on the law and on agreements with them, and it will cross-
border cases make easier, as the report on its cross-
border practice says, and as those who work with it have said too.`;
		expect(mendText(text)).toBe(
			"In the past year the court gave information to the public on all information systems that had been attacked, and on the cross-border cases of it. The cooperation with the authorities of other countries, which is called law-based in the report, was based on the law and on agreements with them, and it will cross-border cases make easier, as the report on its cross-border practice says, and as those who work with it have said too.",
		);
	});

	it.each([
		[
			"paragraphs of one line each",
			`${ENGLISH.join("\n")}\n${CHINESE.join("\n")}`,
		],
		["a menu", "Home\nAbout the Office\nContact us\nfor the press\nSearch"],
		[
			"verses",
			"the night is long\nand dark the road\nthe judge is gone\nand none has showed",
		],
		["a judgment in one line", CHINESE.join("")],
	])("leaves %s as they are", (_name, text) => {
		expect(mendText(text)).toBe(text);
	});

	it("takes out what nobody sees, and runs of spaces", () => {
		expect(
			mendText(
				"\ufeff被告人\u200b张某  \u00a0 李某\u00ad，\u00a0　　男。\r\n\r\n\r\n\r\n审判长　王某\f第二页 \u2028x",
			),
		).toBe("被告人张某 李某， 　　男。\n\n审判长　王某\n\n第二页\nx");
	});

	it("gives what it gave, and offsets that are exact beyond the basic plane", () => {
		const piece = constantFrom(
			...(ENGLISH[0]?.split(" ") ?? []),
			"𠮷某",
			"😀",
			"¡¯",
			"â€™",
			"\n",
			"\n\n",
			"\u00a0",
			"被告人",
			"-\n",
			"1. ",
			"\t",
		);
		assert(
			property(
				array(piece, { maxLength: 300 }),
				integer({ min: 0 }),
				(pieces, seed) => {
					const text = mendText(pieces.join(" "));
					expect(mendText(text)).toBe(text);
					const document = makeDocument({ id: "d", text });
					const characters = [...document.text];
					expect(document.codePoints).toBe(characters.length);
					const start = seed % (characters.length + 1);
					expect(sliceCodePoints(document.text, start, start + 5)).toBe(
						characters.slice(start, start + 5).join(""),
					);
					expect(countCodePoints(document.text)).toBe(document.codePoints);
				},
			),
		);
	});

	it("never fails, and takes linear time", () => {
		assert(property(string({ unit: "binary" }), (text) => void mendText(text)));
		const long = `${ENGLISH.map((text) => wrapWords(text, 70)).join("\n")}\n`;
		const began = performance.now();
		mendText(long.repeat(2_000));
		mendText("a-\n".repeat(300_000));
		mendText("¡¯".repeat(500_000));
		expect(performance.now() - began).toBeLessThan(10_000);
	});
});
