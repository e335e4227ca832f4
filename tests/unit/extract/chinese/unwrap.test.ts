import { describe, expect, it } from "vitest";
import { unwrapReading } from "../../../../src/extract/chinese/unwrap.ts";
import { openReading, type Reading } from "../../../../src/extract/reading.ts";
import { sliceCodePoints } from "../../../../src/model/text.ts";
import { makeDocument } from "../../../../src/read/document.ts";

const open = (text: string): Reading =>
	openReading(makeDocument({ id: "d", text, language: "zh" }));

describe("unwrapReading", () => {
	const text =
		"刑事判决书\n（2031）云0199刑初7号\n本院认为，被告人赵某的行为已经构成盗窃罪，判处有期徒\n刑三年，并处罚金人民\n币一万元。\n一、被告人𠮷某无罪。";

	it("joins lines broken within a sentence, and no others", () => {
		const { text: joined, folded } = unwrapReading(open(text));
		expect(joined).toBe(
			"刑事判决书\n（2031）云0199刑初7号\n本院认为，被告人赵某的行为已经构成盗窃罪，判处有期徒刑三年，并处罚金人民\n币一万元。\n一、被告人𠮷某无罪。",
		);
		expect(folded.length).toBe(joined.length);
	});

	it.each([
		"刑事判决书\n（2\n031）云0199刑初7号\n公诉机关。",
		"刑事判决书\n（2031）云01\n99刑初7号\n公诉机关。",
		"刑事判决书\n（2031）云0199刑\n初7号\n公诉机关。",
		"刑事判决书\n（2031）云0199刑初7\n号\n公诉机关。",
	])("joins a docket number in however short a line: %j", (broken) => {
		expect(unwrapReading(open(broken)).text).toContain(
			"\n（2031）云0199刑初7号\n",
		);
	});

	it("quotes the stored text, breaks and all", () => {
		const reading = unwrapReading(open(text));
		const quoteOf = (words: string): string => {
			const start = reading.text.indexOf(words);
			const quote = reading.quote({ start, end: start + words.length });
			return sliceCodePoints(text, Number(quote.start), Number(quote.end));
		};
		expect(quoteOf("有期徒刑三年")).toBe("有期徒\n刑三年");
		expect(quoteOf("𠮷某无罪")).toBe("𠮷某无罪");
		expect(quoteOf("刑事判决书")).toBe("刑事判决书");
	});

	it("gives back a reading that has nothing to join", () => {
		const reading = open("本院认为。\n判决如下：\n一、被告人赵某无罪。");
		expect(unwrapReading(reading)).toBe(reading);
	});
});
