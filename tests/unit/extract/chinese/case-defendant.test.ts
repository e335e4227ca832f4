import { describe, expect, it } from "vitest";
import {
	completeOutcome,
	mergeOutcomes,
} from "../../../../src/extract/chinese/case-defendant.ts";
import type { Decision } from "../../../../src/extract/chinese/decision.ts";
import { openCast } from "../../../../src/extract/chinese/verdict/naming.ts";
import { readVerdict } from "../../../../src/extract/chinese/verdict/verdict.ts";
import { foldText } from "../../../../src/extract/fold.ts";
import { lexicon } from "./lexicon.ts";

const CAST = openCast(
	new Map(["赵甲", "钱乙"].map((name) => [name, name])),
	false,
);

const merge = (...texts: string[]) =>
	mergeOutcomes(
		texts.map((text) => {
			const folded = foldText(text);
			const span = { start: 0, end: folded.length };
			const decision: Decision = { kind: "first-instance", span };
			return {
				decision,
				outcomes: readVerdict(folded, span, CAST, lexicon),
			};
		}),
	);

describe("mergeOutcomes", () => {
	it("lets a later decision take the place of an earlier one, and keeps what it leaves", () => {
		const merged = merge(
			"赵甲犯赌博罪，判处有期徒刑一年；钱乙犯盗窃罪，判处有期徒刑二年。",
			"赵甲犯开设赌场罪，判处有期徒刑三年。维持对钱乙的判决。",
		);
		expect(merged.get("赵甲")?.counts).toMatchObject([
			{
				offense: "operating-a-casino",
				sentence: { term: { value: { months: 36 } } },
			},
		]);
		expect(merged.get("钱乙")?.counts).toMatchObject([
			{ offense: "theft", sentence: { term: { value: { months: 24 } } } },
		]);
	});

	it("keeps the charge where only the penalty changes, and acquits of it", () => {
		const changed = merge(
			"赵甲犯盗窃罪，判处有期徒刑三年。",
			"改判赵甲有期徒刑二年。",
		);
		expect(changed.get("赵甲")?.counts).toMatchObject([
			{
				offense: "theft",
				status: "convicted",
				sentence: { term: { value: { months: 24 } } },
			},
		]);
		const acquitted = merge(
			"赵甲犯盗窃罪，判处有期徒刑三年。",
			"改判赵甲无罪。",
		);
		expect(acquitted.get("赵甲")?.counts).toMatchObject([
			{ offense: "theft", status: "acquitted" },
		]);
	});
});

describe("completeOutcome", () => {
	const theft = { offense: "theft", spans: [{ start: 0, end: 1 }] };
	const fraud = { offense: "fraud", spans: [{ start: 0, end: 1 }] };

	it("acquits of all charges, and sentences for the only one", () => {
		const acquitted = merge("宣告赵甲无罪。").get("赵甲");
		expect(
			acquitted && completeOutcome(acquitted, [theft, fraud]).counts,
		).toMatchObject([{ status: "acquitted" }, { status: "acquitted" }]);
		const sentenced = merge("对赵甲判处有期徒刑二年。").get("赵甲");
		expect(
			sentenced && completeOutcome(sentenced, [theft]).counts,
		).toMatchObject([{ offense: "theft", status: "convicted" }]);
	});

	it("convicts of nothing where it is not known of which charge", () => {
		const sentenced = merge("对赵甲判处有期徒刑二年。").get("赵甲");
		for (const charges of [[], [theft, fraud]])
			expect(sentenced && completeOutcome(sentenced, charges)).toEqual({
				counts: [],
			});
	});
});
