// The release as it was published, asked for each fact that it states: all of them are in its graph, and little else.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Quad } from "@rdfjs/types";
import { beforeAll, describe, expect, test } from "vitest";
import { buildGraph, type CaseGraph } from "../../../src/index.ts";
import { GRAPHS } from "../../../src/model/iri.ts";
import { cgClass } from "../../../src/vocabulary/casegraph.ts";
import { askFacts, type FactReport, readFacts } from "./fact.ts";

const path = (name: string): string =>
	fileURLToPath(new URL(name, import.meta.url));
/** Not part of the project; without it there is nothing to ask. */
const release = path("../../../../shared/seeds/shanghai-press-release.en.txt");
/** Facts of the list. */
const FACTS = 38;
/** Typical cases that the release describes, of eight that it counts. */
const CASES = 4;
const GOAL = { recall: 0.95, precision: 0.98 };

describe.skipIf(!existsSync(release))(
	"the facts of the raw release (skipped where ../shared is not at hand)",
	() => {
		let report: FactReport;
		let cases: number;

		beforeAll(async () => {
			const { graph } = await buildGraph([release]);
			const facts = await readQuads(graph, GRAPHS.facts);
			const ontology = await readQuads(graph, GRAPHS.ontology);
			report = await askFacts(graph, readFacts(path("facts.yaml")), {
				facts,
				ontology,
			});
			cases = facts.filter(
				({ object }) => object.value === cgClass.Case,
			).length;
			await graph.close();
		});

		test("are asked for one by one", () => {
			expect(report.facts).toEqual(
				Array.from({ length: FACTS }, (_, at) => at + 1),
			);
			expect(report.stated).toBeGreaterThan(250);
		});

		test("are in its graph: at least 95 % of what they state", () => {
			const { found, stated, missing } = report;
			expect(
				found / stated,
				[`${found} of ${stated}`, ...missing].join("\n"),
			).toBeGreaterThanOrEqual(GOAL.recall);
		});

		test("bear out at least 98 % of what the graph states, with what the release says beyond the list", () => {
			const { borneOut, beyond, surplus, apart } = report;
			const right = borneOut + beyond.length;
			const told = [
				`${borneOut} borne out by the list`,
				`${beyond.length} by the release beyond it:`,
				...beyond,
				`${surplus.length} by neither:`,
				...surplus,
				...Object.entries(apart).map(
					([reason, count]) => `${count} × ${reason}`,
				),
			];
			expect(
				right / (right + surplus.length),
				told.join("\n"),
			).toBeGreaterThanOrEqual(GOAL.precision);
		});

		test("are of four cases, and no more", () => {
			expect(cases).toBe(CASES);
		});
	},
);

async function readQuads(
	graph: CaseGraph,
	name: string,
): Promise<readonly Quad[]> {
	const result = await graph.query(
		`CONSTRUCT { ?s ?p ?o } WHERE { GRAPH <${name}> { ?s ?p ?o } }`,
	);
	return result.kind === "quads" ? result.quads : [];
}
