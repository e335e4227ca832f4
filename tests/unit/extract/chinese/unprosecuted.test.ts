import { describe, expect, it } from "vitest";
import {
	findUnprosecuted,
	findUnprosecutedAccused,
} from "../../../../src/extract/chinese/unprosecuted.ts";
import { foldText } from "../../../../src/extract/fold.ts";

const ROSTER = new Map(
	["白某", "谷某甲", "段雨"].map((name) => [name, name] as const),
);

const spared = (text: string, roster = ROSTER): unknown[] => {
	const folded = foldText(text);
	const whole = { start: 0, end: folded.length };
	return [...findUnprosecutedAccused(folded, whole, roster)].map(
		([name, { start, end }]) => [name, text.slice(start, end)],
	);
};

describe("findUnprosecutedAccused", () => {
	it("finds those whom the decision names", () => {
		expect(
			spared(
				"检察院以诈骗罪对白某提起公诉，对谷某甲、段雨作出相对不起诉决定。",
			),
		).toEqual([
			["谷某甲", "对谷某甲、段雨作出相对不起诉决定"],
			["段雨", "对谷某甲、段雨作出相对不起诉决定"],
		]);
	});

	it("finds whom it means by a pronoun or by their number", () => {
		expect(spared("段雨情节轻微，于同日对其作出不起诉决定。")).toEqual([
			["段雨", "对其作出不起诉决定"],
		]);
		expect(
			spared("检察院决定对三人附条件不起诉。").map(
				(one) => (one as unknown[])[0],
			),
		).toEqual(["白某", "谷某甲", "段雨"]);
		expect(spared("检察院决定对二人附条件不起诉。")).toEqual([]);
	});

	it("leaves out a decision that is revoked, and one on no one", () => {
		expect(spared("检察院撤销对白某的附条件不起诉决定，提起公诉。")).toEqual(
			[],
		);
		expect(spared("公安机关不服不起诉决定，要求复议。")).toEqual([]);
	});
});

describe("findUnprosecuted", () => {
	it("gives the last decision, or none", () => {
		const folded = foldText("先作出附条件不起诉决定。后作出不起诉决定。");
		expect(findUnprosecuted(folded, { start: 0, end: folded.length })).toEqual({
			start: 13,
			end: 20,
		});
		expect(findUnprosecuted("提起公诉", { start: 0, end: 4 })).toBeUndefined();
	});
});
