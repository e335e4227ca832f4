// The release as it was published, without records: its graph says what the one made by hand says, and answers the saved questions.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Quad } from "@rdfjs/types";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildGraph, type CaseGraph } from "../../../src/index.ts";
import { type BuiltGraph, runPipeline } from "../../../src/pipeline.ts";
import { formatCsv } from "../../../src/query/result-csv.ts";
import { readOntology } from "../../../src/read/ontology.ts";
import { openSources } from "../../../src/read/source.ts";
import { oa } from "../../../src/vocabulary/standard.ts";
import { compareStatements } from "./comparison.ts";

const folder = (path: string): string =>
	fileURLToPath(new URL(path, import.meta.url));
/** Not part of the project; without it there is nothing to compare. */
const release = folder(
	"../../../../shared/seeds/shanghai-press-release.en.txt",
);
const queryFolder = folder("../../../data/queries/");
const answerFolder = folder("../press-release/answers/");

/** Columns that hold words of a document: the digest has others than the release. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
	"computer-information-system-data": ["holding"],
	"emphasis-of-the-leadership": ["what"],
	guidance: ["guidance"],
	"questions-and-effects-of-cases": ["said"],
	remedies: ["ordered"],
	"what-was-said": ["said"],
	"why-li-x-is-not-convicted": ["quote"],
};
/** Questions on the digests themselves, and on the quotes that stand in them. */
const ON_DIGESTS: ReadonlySet<string> = new Set([
	"documents",
	"quotes",
	"quotes-behind-a-case",
	"statements-quoted-in-one-language-only",
]);
const questions = readdirSync(queryFolder)
	.map((name) => name.replace(/\.rq$/, ""))
	.filter((name) => !ON_DIGESTS.has(name));

describe.skipIf(!existsSync(release))(
	"the raw release (skipped where ../shared is not at hand)",
	() => {
		let built: BuiltGraph;
		let graph: CaseGraph;

		beforeAll(async () => {
			built = await runPipeline(
				await openSources([release]),
				await readOntology(),
			);
			({ graph } = await buildGraph([release]));
		});

		afterAll(() => graph.close());

		test("gives at least 95 % of the statements made by hand, and at most 2 % others", async () => {
			const byHand = await runPipeline(
				await openSources(["data"]),
				await readOntology(),
			);
			const { recall, precision, missing, surplus } = compareStatements(
				byHand.quads.facts,
				built.quads.facts,
			);
			const report = [
				`found ${(100 * recall).toFixed(1)} %, right ${(100 * precision).toFixed(1)} %`,
				...missing.map((line) => `- ${line}`),
				...surplus.map((line) => `+ ${line}`),
			].join("\n");
			expect(recall, report).toBeGreaterThanOrEqual(0.95);
			expect(precision, report).toBeGreaterThanOrEqual(0.98);
		});

		test("gives a valid graph", () => {
			expect(built.violations).toEqual([]);
		});

		test("quotes words that stand where it says", () => {
			const [document] = built.documents;
			const points = [...(document?.text ?? "")];
			const values = (property: string): Map<string, string> =>
				new Map(
					built.quads.evidence
						.filter(({ predicate }) => predicate.value === property)
						.map(({ subject, object }) => [subject.value, object.value]),
				);
			const selectors = new Map<string, Quad[]>();
			for (const quad of built.quads.evidence)
				if (quad.predicate.value === oa.hasSelector)
					selectors.set(quad.subject.value, [
						...(selectors.get(quad.subject.value) ?? []),
						quad,
					]);
			const [exact, start, end] = [oa.exact, oa.start, oa.end].map(values);
			let read = 0;
			for (const group of selectors.values()) {
				const pick = (from: Map<string, string> | undefined): string =>
					group.map(({ object }) => from?.get(object.value)).find(Boolean) ??
					"";
				const words = points.slice(Number(pick(start)), Number(pick(end)));
				expect(words.join("")).toBe(pick(exact));
				read += 1;
			}
			expect(read).toBeGreaterThan(100);
		});

		test.each(questions)("answers: %s", async (name) => {
			const answer = formatCsv(
				await graph.query(
					readFileSync(join(queryFolder, `${name}.rq`), "utf8"),
				),
			);
			const wanted = readFileSync(join(answerFolder, `${name}.csv`), "utf8");
			expect(withoutWords(name, answer)).toEqual(withoutWords(name, wanted));
		});
	},
);

/** Rows of an answer, sorted, without the cells that hold words of a document. */
function withoutWords(name: string, csv: string): string[] {
	const [head = [], ...rows] = readRows(csv);
	const left = new Set(WORDS[name] ?? []);
	return rows
		.map((row) => row.filter((_, at) => !left.has(head[at] ?? "")).join(" | "))
		.sort();
}

function readRows(csv: string): string[][] {
	return csv
		.replace(/\r\n/g, "\n")
		.trim()
		.split("\n")
		.map((line) =>
			[...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
				([, quoted, plain]) => quoted ?? plain ?? "",
			),
		);
}
