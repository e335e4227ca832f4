import { describe, expect, it } from "vitest";
import { chineseGuidingCase } from "../../../../src/extract/chinese-guiding-case.ts";
import { openReading } from "../../../../src/extract/reading.ts";
import {
	isRawObject,
	type RawObject,
	type RawValue,
} from "../../../../src/model/record.ts";
import { makeDocument } from "../../../../src/read/document.ts";
import { TOLD_COURSES, TOLD_KEYWORDS, TOLD_LAW } from "./case-course.ts";
import { lexicon } from "./lexicon.ts";
import { withoutQuotes } from "./said.ts";

const objects = (value: RawValue | undefined): RawObject[] =>
	(Array.isArray(value) ? value : []).filter(isRawObject);

const find = (text: string): RawObject => {
	const whole = `（检例第999号） 甘某诈骗案\n\n【要旨】\n应当依法惩处。\n\n${text}\n\n【指导意义】\n依法办理。\n`;
	const document = makeDocument({ id: "d", language: "zh", text: whole });
	const [record] = chineseGuidingCase.extract(openReading(document), lexicon);
	return withoutQuotes(record ?? {});
};

const KINDS: Readonly<Record<string, string>> = {
	"first-instance": "first",
	"second-instance": "second",
	"death-penalty-review": "review",
};

const showProceeding = ({ kind, court, decided, docket }: RawObject): string =>
	[KINDS[String(kind)] ?? kind, court, decided, docket]
		.filter((part) => part !== undefined)
		.join(" ");

describe("the course of a guiding case", () => {
	it.each(TOLD_COURSES)("tells its decisions: %s", (text, expected) => {
		const facts = "【基本案情】\n被告人甘某，男。\n\n";
		const { proceedings } = find(facts + text);
		expect(objects(proceedings).map(showProceeding).join("; ")).toBe(expected);
	});

	it.each(TOLD_KEYWORDS)("has key words: %s", (text, expected) => {
		const { keywords } = find(`【关键词】\n${text}\n`);
		expect(Array.isArray(keywords) ? keywords.join("|") : "").toBe(expected);
	});

	it.each(TOLD_LAW)("cites law: %s", (text, expected) => {
		const { provisions } = find(`【相关规定】\n${text}\n`);
		const cited = objects(provisions).map(({ article, paragraph, item }) =>
			[article, paragraph, item].filter((part) => part !== undefined).join("."),
		);
		expect(cited.join(" ")).toBe(expected);
	});
});
