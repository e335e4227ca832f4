import { describe, expect, it } from "vitest";
import { describeTopics } from "../../../../src/extract/chinese/topic.ts";
import { openReading } from "../../../../src/extract/reading.ts";
import { makeDocument } from "../../../../src/read/document.ts";
import { lexicon } from "./lexicon.ts";

const describeText = (text: string): unknown => {
	const reading = openReading(makeDocument({ id: "d", text, language: "zh" }));
	const all = { start: 0, end: text.length };
	const none = { start: text.length, end: text.length };
	return describeTopics(
		reading,
		{ course: all, findings: all, reasoning: none },
		lexicon,
	);
};

describe("describeTopics", () => {
	it("finds technologies, data and conduct, each once, with their words", () => {
		const text = "使用爬虫程序获取公民个人信息，以虚拟货币跑分，虚拟货币。";
		expect(describeText(text)).toMatchObject({
			technology: [
				{ value: "web-crawler", quote: [{ start: 2, end: 6 }] },
				{ value: "virtual-currency" },
			],
			data_object: [{ value: "personal-information" }],
			conduct: [{ value: "running-points" }],
		});
	});

	it("leaves out everyday words", () => {
		expect(describeText("记下电话号码，引流管，取现。")).toEqual({});
	});
});
