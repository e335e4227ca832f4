import { describe, expect, it } from "vitest";
import type { Defendant } from "../../../../src/extract/chinese/defendant.ts";
import { findRecoveries } from "../../../../src/extract/chinese/restitution.ts";
import { openRoster } from "../../../../src/extract/chinese/roster.ts";

const makeDefendant = (value: string): Defendant => ({
	name: { start: 0, end: value.length, value },
	forms: new Set([value]),
	aliases: [],
	isUnit: false,
	span: { start: 0, end: value.length },
	accused: [],
});

const find = (text: string): unknown[] =>
	findRecoveries(
		text,
		{ start: 0, end: text.length },
		openRoster(["赵某", "钱某"].map(makeDefendant)),
	).map(({ defendant, kind, money }) => [defendant, kind, money.value]);

describe("findRecoveries", () => {
	it("finds restitution and recovered gains of one defendant", () => {
		expect(
			find(
				"二、责令被告人赵某退赔被害人孙某人民币38,150元、退赔被害人李某人民币四千元;三、追缴被告人钱某违法所得人民币二百八十元,予以没收。",
			),
		).toEqual([
			[0, "restitution", 42150],
			[1, "illegal-gains", 280],
		]);
	});

	it("leaves out what is owed together or already paid", () => {
		expect(find("责令被告人赵某、钱某退赔被害人孙某人民币五百元。")).toEqual(
			[],
		);
		expect(find("追缴被告人赵某违法所得(已暂扣本院9000元)。")).toEqual([]);
		expect(find("责令被告人赵某退赔被害人孙某。")).toEqual([]);
	});
});
