import { describe, expect, it } from "vitest";
import { listItems } from "../../../src/cli/review-item.ts";
import { runReview } from "../../../src/cli/review-session.ts";
import { measureWidth } from "../../../src/cli/width.ts";
import type { Candidate, CandidateSide } from "../../../src/model/candidate.ts";
import { hashWords } from "../../../src/model/decision.ts";
import { parseLedger } from "../../../src/read/decision.ts";

const quote = (exact: string): CandidateSide["quotes"][number] => ({
	document: "document/d",
	exact,
	start: 0,
	end: exact.length,
	method: "rule",
	confidence: 1,
});
const statement = (iri: string, object: string): CandidateSide => ({
	iri,
	lines: ["case/a/sentence", `term: ${object}`],
	statement: {
		subject: "case/a/sentence",
		predicate: "ontology#term",
		object,
		isEntity: false,
	},
	quotes: [quote(`words of ${object}`)],
});
const conflict: Candidate = {
	kind: "conflict",
	reason: "two documents disagree",
	left: statement("statement/1", "P9M"),
	right: statement("statement/2", "P10M"),
};
const cases: Candidate = {
	kind: "case",
	reason: "same court, date, offense, names",
	left: {
		iri: "case/a",
		lines: ["被告人墨某盗窃自行车一案"],
		quotes: [quote("墨某趁夜色潜入车棚，窃得自行车一辆，后于次日被抓获")],
	},
	right: {
		iri: "case/b",
		lines: ["B"],
		quotes: [quote("Mo Q stole a bicycle")],
	},
};

/** Answers questions one after the other; gives what was shown, and the ledger. */
async function review(
	candidates: readonly Candidate[],
	...answers: readonly string[]
) {
	const shown: string[] = [];
	const lines: string[] = [];
	const left = [...answers];
	const tally = await runReview(listItems(candidates), {
		ask: async () => left.shift(),
		show: (text) => shown.push(text),
		append: (line) => lines.push(line),
		sign: () => ({ who: "R. Reviewer", when: "2026-01-02T03:04:05.678Z" }),
		columns: 60,
	});
	const { decisions, rejected } = parseLedger(lines.join("\n"), "d.jsonl");
	expect(rejected).toEqual([]);
	return { shown: shown.join(""), lines, decisions, tally };
}

describe("runReview", () => {
	it("writes answers as lines that a build reads, with hashes of the words that were shown", async () => {
		const { decisions, tally } = await review([cases], "s # one bicycle");
		expect(decisions).toMatchObject([
			{
				decision: "same",
				entities: [
					"https://w3id.org/casegraph/case/a",
					"https://w3id.org/casegraph/case/b",
				],
				quotes: [...(cases.left.quotes ?? []), ...(cases.right?.quotes ?? [])]
					.map(({ exact }) => hashWords(exact))
					.sort(),
				who: "R. Reviewer",
				why: "one bicycle",
			},
		]);
		expect(tally).toEqual({ decided: 1, open: 0 });
	});

	it("asks of each side of a conflict, until one is rejected", async () => {
		const first = await review([conflict], "r # misread");
		expect(first.decisions).toMatchObject([
			{ decision: "reject", why: "misread" },
		]);
		const both = await review([conflict], "a", "c P8M # misheard");
		expect(both.decisions).toMatchObject([
			{ decision: "accept", quotes: [hashWords("words of P9M")] },
			{
				decision: "correct",
				value: { value: "P8M" },
				quotes: [hashWords("words of P10M")],
			},
		]);
	});

	it("goes back by undoing, and asks again", async () => {
		const { decisions, lines, shown } = await review(
			[cases, conflict],
			"s",
			"b",
			"d",
			"q",
		);
		expect(lines.map((line) => JSON.parse(line).decision)).toEqual([
			"same",
			"undo",
			"different",
		]);
		expect(decisions).toMatchObject([{ decision: "different" }]);
		expect(shown).toContain("undone");
	});

	it("takes no answer that does not fit the question, and none from an input that ends", async () => {
		const { lines, shown } = await review([cases], "a", "c x", "", "ß");
		expect(lines).toEqual([]);
		expect(shown).toContain("“a” is no answer here");
		expect((await review([conflict], "c")).lines).toEqual([]);
		expect((await review([conflict], "n", "n")).tally.decided).toBe(0);
	});

	it("puts both sides beside each other, by the width of their characters", async () => {
		const { shown } = await review([cases]);
		const rows = shown.split("\n").filter((row) => row.includes(" │"));
		expect(rows.length).toBeGreaterThan(3);
		for (const row of rows) {
			expect(measureWidth(row.slice(0, row.indexOf(" │")))).toBe(28);
			expect(measureWidth(row)).toBeLessThanOrEqual(60);
		}
		expect(rows.join("\n")).toContain("墨某趁夜色");
		expect(rows.join("\n")).toContain("Mo Q stole a bicycle");
	});
});
