// The graph of data/ answers every saved question as the press release does; answers/ was written by hand from its facts.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildGraph, type CaseGraph } from "../../../src/index.ts";
import { formatCsv } from "../../../src/query/result-csv.ts";

const queryFolder = fileURLToPath(
	new URL("../../../data/queries/", import.meta.url),
);
const answerFolder = fileURLToPath(new URL("answers/", import.meta.url));
const questions = readdirSync(queryFolder)
	.filter((name) => name.endsWith(".rq"))
	.map((name) => name.slice(0, -".rq".length))
	.sort();

/** Facts of the release are numbered from 1 to this. */
const FACT_COUNT = 38;

let graph: CaseGraph;

beforeAll(async () => {
	({ graph } = await buildGraph(["data"]));
});

afterAll(() => graph.close());

describe("saved questions", () => {
	test.each(questions)("%s", async (name) => {
		const answer = formatCsv(
			await graph.query(readFileSync(join(queryFolder, `${name}.rq`), "utf8")),
		);
		expect(normalise(answer)).toBe(
			normalise(readFileSync(join(answerFolder, `${name}.csv`), "utf8")),
		);
	});

	test("there are at least thirty, each with an answer, and each answer with its question", () => {
		const answers = readdirSync(answerFolder)
			.map((name) => name.replace(/\.csv$/, ""))
			.sort();
		expect(questions.length).toBeGreaterThanOrEqual(30);
		expect(answers).toEqual(questions);
	});

	test("no expected answer is empty, unless the question asks for what must not be there", () => {
		const empty = questions.filter(
			(name) =>
				normalise(
					readFileSync(join(answerFolder, `${name}.csv`), "utf8"),
				).split("\n").length < 2,
		);
		expect(empty).toEqual([]);
	});

	test("together they cover every fact", () => {
		const covered = new Set(
			questions.flatMap((name) =>
				factsOf(readFileSync(join(queryFolder, `${name}.rq`), "utf8")),
			),
		);
		const missing = Array.from(
			{ length: FACT_COUNT },
			(_, index) => index + 1,
		).filter((fact) => !covered.has(fact));
		expect(missing).toEqual([]);
	});
});

/** Numbers in the comment `# facts: 1, 2, 6-11`. */
function factsOf(query: string): number[] {
	const list = /^# facts: *(.*)$/m.exec(query)?.[1] ?? "";
	return list.split(",").flatMap((part) => {
		const [from = Number.NaN, to = from] = part
			.trim()
			.split(/[-–]/)
			.map(Number);
		return Array.from({ length: to - from + 1 }, (_, index) => from + index);
	});
}

function normalise(csv: string): string {
	return csv.replace(/\r\n/g, "\n").trim();
}
