import { describe, expect, it } from "vitest";
import { decisionId } from "../../../src/model/decision.ts";
import { parseLedger } from "../../../src/read/decision.ts";

const signed = { who: "R. Reviewer", when: "2026-01-02T03:04:05+08:00" };
const hash = "0123456789abcdef0123";
const reject = {
	decision: "reject",
	statement: "statement/0",
	subject: "case/a",
	quotes: [hash],
	...signed,
	why: "misread",
};
const read = (...lines: readonly unknown[]) =>
	parseLedger(
		lines
			.map((line) => (typeof line === "string" ? line : JSON.stringify(line)))
			.join("\n"),
		"decisions.jsonl",
	);

describe("parseLedger", () => {
	it("reads decisions with their places, paths as IRIs, and without what is there for people", () => {
		const same = {
			decision: "same",
			entities: ["case/a", "https://example.org/b"],
			names: ["A", "B"],
			quotes: [],
			...signed,
		};
		const { decisions, rejected } = read(reject, "", same);
		expect(rejected).toEqual([]);
		expect(decisions).toEqual([
			{
				decision: "reject",
				statement: "https://w3id.org/casegraph/statement/0",
				quotes: [hash],
				...signed,
				why: "misread",
				id: decisionId(JSON.stringify(reject)),
				file: "decisions.jsonl",
				position: { line: 1, column: 1 },
			},
			expect.objectContaining({
				entities: [
					"https://w3id.org/casegraph/case/a",
					"https://example.org/b",
				],
				position: { line: 3, column: 1 },
			}),
		]);
		expect(decisions[1]).not.toHaveProperty("names");
	});

	it("leaves out what a later line undoes, and rejects a line that undoes nothing", () => {
		const undo = {
			decision: "undo",
			of: decisionId(JSON.stringify(reject)),
			...signed,
		};
		expect(read(reject, undo)).toEqual({ decisions: [], rejected: [] });
		expect(read(undo, reject).rejected).toMatchObject([
			{ issue: { code: "nothing-to-undo", position: { line: 1 } } },
		]);
	});

	it.each([
		["{", 2],
		["[]", 1],
		[{ ...reject, decision: "maybe" }, 13],
		[{ ...reject, statement: "a b" }, 34],
		[{ ...reject, quotes: ["short"] }, 77],
		[{ ...reject, when: "yesterday" }, undefined],
		[{ ...reject, who: "\u0000" }, undefined],
		[{ ...reject, extra: 1 }, 1],
		[{ ...reject, decision: "correct" }, 1],
		[{ ...reject, decision: "correct", value: { iri: "x>y" } }, undefined],
		[
			{ decision: "same", entities: ["case/a"], quotes: [], ...signed },
			undefined,
		],
	])("rejects %j alone, with line and column", (line, column) => {
		const { decisions, rejected } = read(reject, line);
		expect(decisions).toHaveLength(1);
		expect(rejected).toHaveLength(1);
		expect(rejected[0]?.issue).toMatchObject({
			code: "malformed-decision",
			severity: "error",
			position: { line: 2 },
		});
		if (column !== undefined)
			expect(rejected[0]?.issue.position.column).toBe(column);
	});
});
