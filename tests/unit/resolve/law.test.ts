import { describe, expect, it } from "vitest";
import { describeLaw } from "../../../src/resolve/law.ts";

const support = { evidence: [], path: [] };

describe("describeLaw", () => {
	it.each([
		["中华人民共和国行政处罚法", "law/中华人民共和国行政处罚法"],
		[
			"关于办理虚构案件 若干问题的规定（一）",
			"law/关于办理虚构案件若干问题的规定(一)",
		],
	])("takes the title %s for a law", (name, path) => {
		const law = describeLaw(name, support);
		expect(law?.iri).toBe(`https://w3id.org/casegraph/${path}`);
		expect(law?.statements.map(({ object }) => object)).toContainEqual({
			kind: "literal",
			value: path.slice("law/".length),
			language: "zh",
		});
	});

	it.each(["解释", "规定", "起诉书", "Penal Code", ""])(
		"takes %j for no title",
		(name) => {
			expect(describeLaw(name, support)).toBeUndefined();
		},
	);
});
