// Each folder of tests/cases/broken/ holds one broken input and all that a build finds wrong with it, with the places.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { mintIri } from "../../../src/model/iri.ts";
import type { Issue } from "../../../src/model/issue.ts";
import { runPipeline } from "../../../src/pipeline.ts";
import { type Ontology, readOntology } from "../../../src/read/ontology.ts";
import { openSources } from "../../../src/read/source.ts";

/** What a build finds wrong: an issue by its code, a violation by its shape. */
interface Finding {
	readonly stage: string;
	readonly code?: string;
	readonly shape?: string;
	readonly severity: string;
	readonly line: number;
	readonly column: number;
	readonly path: string;
}

const folder = fileURLToPath(new URL("../../cases/broken", import.meta.url));
const names = readdirSync(folder, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => name)
	.sort();
let ontology: Ontology;

beforeAll(async () => {
	ontology = await readOntology();
});

async function findProblems(name: string): Promise<Finding[]> {
	const issues: Issue[] = [];
	const inputs = readdirSync(`${folder}/${name}`).filter(
		(file) => file !== "expected.json",
	);
	const sources = await openSources(
		inputs.map((file) => `${folder}/${name}/${file}`),
	);
	const { violations } = await runPipeline(sources, ontology, {
		onRejection: (rejection) => issues.push(...rejection.issues),
		onWarning: (issue) => issues.push(issue),
	});
	const place = ({ position, path }: Pick<Issue, "position" | "path">) => ({
		line: position.line,
		column: position.column,
		path,
	});
	return [
		...issues.map((issue) => ({
			stage: issue.stage,
			code: issue.code,
			severity: issue.severity,
			...place(issue),
		})),
		...violations.map((violation) => ({
			stage: "validate",
			shape: violation.shape.replace(mintIri("shape/"), ""),
			severity:
				violation.severity === "violation" ? "error" : violation.severity,
			...place(violation.place),
		})),
	];
}

describe("a broken input", () => {
	it.each(names)("%s is found, where it is", async (name) => {
		const path = `${folder}/${name}/expected.json`;
		const found = await findProblems(name);
		if (process.env.WRITE_EXPECTED === "1")
			writeFileSync(path, `${JSON.stringify(found, null, 2)}\n`);
		expect(found).toEqual(JSON.parse(readFileSync(path, "utf8")));
		expect(found).not.toEqual([]);
	});

	it("comes in at least 20 kinds, 14 of them found by shapes", () => {
		const expected = names.map((name): Finding[] =>
			JSON.parse(readFileSync(`${folder}/${name}/expected.json`, "utf8")),
		);
		const kinds = expected.map(
			(findings) => findings[0]?.shape ?? findings[0]?.code,
		);
		expect(new Set(kinds).size).toBeGreaterThanOrEqual(20);
		expect(
			new Set(expected.flat().flatMap(({ shape }) => shape ?? [])).size,
		).toBeGreaterThanOrEqual(14);
	});
});
