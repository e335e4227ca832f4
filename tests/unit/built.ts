// Whole builds for tests: inputs in a folder of their own go through all stages and are written beside them, as the command does.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { writeBuild } from "../../src/export/build-folder.ts";
import { graphFormats } from "../../src/export/graph-files.ts";
import type { RdfVersion } from "../../src/export/reify.ts";
import type { ExtractionChoice } from "../../src/finding-pipeline.ts";
import { describeProjection } from "../../src/graph/detail.ts";
import { projectGraph } from "../../src/graph/project.ts";
import type { Issue, Rejection } from "../../src/model/issue.ts";
import type { Agreement, BuildObserver } from "../../src/model/observer.ts";
import { type BuiltGraph, runPipeline } from "../../src/pipeline.ts";
import { type Ontology, readOntology } from "../../src/read/ontology.ts";
import { openSources, type Sources } from "../../src/read/source.ts";
import { formatReport } from "../../src/validate/report.ts";
import { DEFAULT_BASE } from "../../src/vocabulary/namespace.ts";
import { makeFolder } from "./folder.ts";

export interface TestBuild extends BuiltGraph {
	readonly accepted: Record<Rejection["kind"], number>;
	readonly rejections: readonly Rejection[];
	readonly warnings: readonly Issue[];
	readonly agreements: readonly Agreement[];
}

let ontology: Promise<Ontology> | undefined;

/** Runs the pipeline over sources, or over files that are written for it, and gathers what it tells. */
export async function runBuild(
	input: Sources | Readonly<Record<string, string | Uint8Array>>,
	choice: ExtractionChoice = {},
): Promise<TestBuild> {
	ontology ??= readOntology();
	const sources = isSources(input)
		? input
		: await openSources([makeFolder(input)]);
	const accepted = { record: 0, document: 0, finding: 0 };
	const rejections: Rejection[] = [];
	const warnings: Issue[] = [];
	const agreements: Agreement[] = [];
	const observer: BuildObserver = {
		onAccepted: (kind) => {
			accepted[kind] += 1;
		},
		onRejection: (rejection) => rejections.push(rejection),
		onAgreement: (agreement) => agreements.push(agreement),
		onWarning: (issue) => warnings.push(issue),
	};
	const built = await runPipeline(sources, await ontology, observer, choice);
	return { ...built, accepted, rejections, warnings, agreements };
}

/** Writes a build into a new folder, as the command does; gives the folder. */
export function writeTestBuild(
	build: TestBuild,
	options: { readonly base?: string; readonly rdf?: RdfVersion } = {},
): string {
	const { base = DEFAULT_BASE, rdf = "1.1" } = options;
	const folder = join(makeFolder(), "graph");
	mkdirSync(folder);
	const projection = projectGraph(build.quads);
	const count = { accepted: 0, rejected: 0 };
	const output = {
		graph: build.quads,
		documents: build.documents,
		report: formatReport(build.violations),
		rejections: build.rejections,
		candidates: build.candidates,
		view: projection.view,
		detail: describeProjection(projection, build.quads, build.documents),
		manifest: {
			casegraph: "test",
			base,
			rdf,
			inputs: [],
			counts: {
				records: count,
				documents: count,
				findings: count,
				warnings: 0,
				quads: {},
			},
		},
	};
	writeBuild(folder, output, { formats: graphFormats, rdf, base });
	return folder;
}

function isSources(input: object): input is Sources {
	return "records" in input && "mappings" in input;
}
