import { describe, expect, it } from "vitest";
import { blankBrackets } from "../../../../../src/extract/chinese/verdict/bracket.ts";

const blank = (text: string): string =>
	blankBrackets(text, 0, text.length).replace(/ +/g, "_");

describe("blankBrackets", () => {
	it("blanks how a term is counted, index for index", () => {
		const text = "拘役三个月(刑期从判决执行之日起计算)。";
		expect(blank(text)).toBe("拘役三个月(_)。");
		expect(blankBrackets(text, 0, text.length)).toHaveLength(text.length);
	});

	it("keeps titles, short marks and what belongs to the name of a company", () => {
		for (const text of [
			"上诉人(原审被告人)赵某",
			"(一)",
			"有期徒刑三年(缓刑四年)",
			"云河(东海省)科技有限公司",
		])
			expect(blank(text)).toBe(text);
	});
});
