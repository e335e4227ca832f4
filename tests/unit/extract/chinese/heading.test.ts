import { describe, expect, it } from "vitest";
import { findSections } from "../../../../src/extract/chinese/heading.ts";
import { openReading } from "../../../../src/extract/reading.ts";
import { makeDocument } from "../../../../src/read/document.ts";

const sections = (text: string): string[] => {
	const reading = openReading(makeDocument({ id: "d", text }));
	return findSections(reading).map(
		({ kind, body }) => `${kind}:${text.slice(body.start, body.end).trim()}`,
	);
};

describe("findSections", () => {
	it("finds headings alone on a line, in brackets, and behind marks of Markdown", () => {
		expect(
			sections("某案\n裁判要点\n甲。\n## 【关键词】\n乙\n**裁判结果**\n丙。"),
		).toEqual(["holding:甲。", "keywords:乙", "result:丙。"]);
	});

	it("finds headings with a colon, with the text behind them, and with a number", () => {
		expect(
			sections("关键词：甲/乙\n【要旨】丙。\n（四）处理结果\n丁。"),
		).toEqual(["keywords:甲/乙", "holding:丙。", "result:丁。"]);
	});

	it("reads other headings in brackets by their ends", () => {
		expect(
			sections("【要旨】甲\n【不起诉的理由】\n乙\n【检察监督经过】\n丙"),
		).toEqual(["holding:甲", "reasons:乙", "process:丙"]);
	});

	it("does not take words in a sentence for a heading", () => {
		expect(sections("裁判要点是本案所确立的规则。\n要旨在于保护。")).toEqual(
			[],
		);
	});
});
