import { describe, expect, it } from "vitest";
import { decisionId, hashWords } from "../../../src/model/decision.ts";
import {
	build,
	buildAll,
	bulletin,
	judgment,
	signed,
	statementOf,
} from "../reviewed.ts";

describe("a decision on two entities", () => {
	const quotes = ["Mo Q stole a bicycle", "thief Mo Q"].map(hashWords);
	const pair = { entities: ["case/judgment", "case/bulletin"], quotes };

	it("same: makes one of them, whose documents then disagree", async () => {
		const built = await buildAll(
			[judgment, bulletin],
			[{ decision: "same", ...pair, ...signed, why: "one bicycle" }],
		);
		expect(built.facts.join("\n")).not.toContain("case/judgment");
		expect(built.candidates.map(({ kind }) => kind)).toEqual(["conflict"]);
		expect(built.violations.map(({ severity }) => severity)).toEqual([
			"warning",
			"warning",
		]);
		expect(built.evidence).toContain("case/judgment mergedInto case/bulletin");
		expect(
			built.evidence.filter((line) => line.includes(" reason one bicycle")),
		).toHaveLength(1);
	});

	it("same: keeps the case that has a docket number", async () => {
		const docketed = await build(
			[{ ...judgment, docket: "no-1" }, bulletin],
			[
				{
					decision: "same",
					entities: ["case/bulletin", "case/no-1"],
					quotes,
					...signed,
				},
			],
		);
		expect(docketed.evidence).toContain("case/bulletin mergedInto case/no-1");
	});

	it("same: finds what only another decision made, and what lies below what another merges", async () => {
		const named = (record: typeof judgment, id: string) => ({
			...record,
			defendants: record.defendants.map((one) => ({ ...one, id })),
		});
		const records = [named(judgment, "mo"), named(bulletin, "q")];
		const cases = { decision: "same", ...pair, ...signed };
		const onPersons = (...entities: readonly string[]) => ({
			...cases,
			entities,
		});
		for (const entities of [
			["case/bulletin/defendant/mo", "case/bulletin/defendant/q"],
			["case/judgment/defendant/mo", "case/bulletin/defendant/q"],
		])
			for (const order of ["before", "after"]) {
				const lines = [onPersons(...entities), cases];
				const built = await build(
					records,
					order === "before" ? lines : lines.toReversed(),
				);
				expect(built.warnings).toEqual([]);
				const told = built.facts.join("\n");
				expect(told).not.toContain("case/judgment");
				const persons = told.match(/^case\/bulletin\/defendant\/\w+ masked/gm);
				expect(new Set(persons).size).toBe(1);
				expect(built.candidates.map(({ kind }) => kind)).toEqual(["conflict"]);
			}
	});

	it("same: takes along what was merged into a part of what goes", async () => {
		const named = (record: typeof judgment, id: string) => ({
			...record,
			defendants: record.defendants.map((one) => ({ ...one, id })),
		});
		const same = (a: string, b: string) => ({
			decision: "same",
			entities: [a, b],
			quotes,
			...signed,
		});
		const built = await build(
			[{ ...named(judgment, "mo"), docket: "no-1" }, named(bulletin, "a")],
			[
				same("case/bulletin", "case/no-1"),
				same("case/bulletin/defendant/a", "case/no-1/defendant/mo"),
			],
		);
		expect(built.warnings).toEqual([]);
		const told = built.facts.join("\n");
		expect(told).not.toContain("case/bulletin");
		expect(new Set(told.match(/defendant\/\w+ masked/g))).toEqual(
			new Set(["defendant/a masked"]),
		);
		expect(built.evidence).toContain(
			"case/no-1/defendant/mo mergedInto case/no-1/defendant/a",
		);
	});

	it("different: holds for two defendants whose cases were merged since", async () => {
		const records = [
			{ ...judgment, defendants: [{ name: "墨某" }] },
			{ ...bulletin, defendants: [{ name: "Mo Q" }] },
		];
		const cases = { decision: "same", ...pair, ...signed };
		const kinds = async (lines: readonly object[]) =>
			(await build(records, lines)).candidates.map(({ kind }) => kind);
		expect(await kinds([cases])).toEqual(["defendant"]);
		const persons = [
			"case/judgment/defendant/墨某",
			"case/bulletin/defendant/mo-q",
		];
		const different = { ...cases, decision: "different", entities: persons };
		expect(await kinds([cases, different])).toEqual([]);
	});

	it("different: is asked no more; unsure: is asked again, and says so", async () => {
		const different = await build(
			[judgment, bulletin],
			[{ decision: "different", ...pair, ...signed }],
		);
		expect(different.candidates).toEqual([]);
		const unsure = await build(
			[judgment, bulletin],
			[{ decision: "unsure", ...pair, ...signed }],
		);
		expect(unsure.candidates).toMatchObject([{ kind: "case", unsure: true }]);
	});

	it("same: makes a name the concept that it nearly is", async () => {
		const court = "上海市静安区人民法阮";
		const known = "agency/shanghai-jingan-district-peoples-court";
		const built = await buildAll(
			[{ ...judgment, court }],
			[
				{
					decision: "same",
					entities: [`case/judgment/name/agency/${court}`, known],
					quotes: [hashWords("Mo Q stole a bicycle")],
					...signed,
				},
			],
		);
		expect(built.warnings.map(({ code }) => code)).toEqual(["unknown-name"]);
		expect(built.facts).toContain(`case/judgment court ${known}`);
		expect(built.facts.join("\n")).not.toContain(court);
		expect(built.violations).toEqual([]);
	});

	it("is open again, and reported with its line, when its words are gone", async () => {
		const built = await build(
			[judgment, bulletin],
			[
				{
					decision: "same",
					...pair,
					quotes: [hashWords("other words")],
					...signed,
				},
			],
		);
		expect(built.warnings).toMatchObject([
			{
				code: "decision-reopened",
				file: "decisions.jsonl",
				position: { line: 1 },
			},
		]);
		expect(built.facts.join("\n")).toContain("case/judgment");
		expect(built.candidates.map(({ kind }) => kind)).toEqual(["case"]);
	});
});

describe("a decision on a statement", () => {
	const sentence = "case/judgment/defendant/mo-q/count/theft/sentence";
	const term = async () =>
		statementOf(await build([judgment]), `${sentence} term P9M`);
	const quotes = [hashWords("nine months")];

	it("reject: takes it out of the facts, and keeps it with its evidence", async () => {
		const statement = await term();
		const built = await build(
			[judgment],
			[{ decision: "reject", statement, quotes, ...signed }],
		);
		expect(built.facts).not.toContain(`${sentence} term P9M`);
		expect(built.evidence.join("\n")).toContain(`withdraws ${statement}`);
		expect(statementOf(built, `${sentence} term P9M`)).toBe(statement);
	});

	it("reject: takes with the last link to a defendant the defendant", async () => {
		const statement = statementOf(
			await build([judgment]),
			"case/judgment defendant case/judgment/defendant/mo-q",
		);
		const built = await build(
			[judgment],
			[
				{
					decision: "reject",
					statement,
					quotes: [hashWords("Mo Q stole a bicycle")],
					...signed,
				},
			],
		);
		expect(built.facts.join("\n")).not.toContain("mo-q");
		expect(built.facts).toContain("case/judgment offense offense/theft");
	});

	it("correct: puts another value in its place, with the same words behind it", async () => {
		const statement = await term();
		const built = await buildAll(
			[judgment],
			[
				{
					decision: "correct",
					statement,
					quotes,
					value: { value: "P8M" },
					...signed,
				},
			],
		);
		expect(built.facts).toContain(`${sentence} term P8M`);
		expect(built.facts).not.toContain(`${sentence} term P9M`);
		const corrected = statementOf(built, `${sentence} term P8M`);
		expect(built.evidence).toContain(`${statement} correctedTo ${corrected}`);
		expect(built.violations).toEqual([]);
	});

	it("is open again when its words are gone, and the later of two counts", async () => {
		const statement = await term();
		const reject = { decision: "reject", statement, quotes, ...signed };
		const reopened = await build(
			[judgment],
			[{ ...reject, quotes: [hashWords("ten months")] }],
		);
		expect(reopened.warnings.map(({ code }) => code)).toEqual([
			"decision-reopened",
		]);
		expect(reopened.facts).toContain(`${sentence} term P9M`);
		const accepted = await build(
			[judgment],
			[reject, { ...reject, decision: "accept" }],
		);
		expect(accepted.facts).toContain(`${sentence} term P9M`);
	});

	it("is undone by a line that names it", async () => {
		const statement = await term();
		const reject = { decision: "reject", statement, quotes, ...signed };
		const undo = {
			decision: "undo",
			of: decisionId(JSON.stringify(reject)),
			...signed,
		};
		const built = await build([judgment], [reject, undo]);
		expect(built.facts).toContain(`${sentence} term P9M`);
		expect(built.warnings).toEqual([]);
	});
});
