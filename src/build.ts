// Building a graph from a program: files, or records at hand, become a graph that answers questions. Stands beside pipeline.ts, above the stages.

import { type ModelOptions, openModel } from "./ask/model.ts";
import type { Candidate } from "./model/candidate.ts";
import type { GraphQuads } from "./model/graph.ts";
import type { Issue, Rejection } from "./model/issue.ts";
import { openGraph } from "./open.ts";
import { runPipeline } from "./pipeline.ts";
import type { CaseGraph } from "./query/graph.ts";
import { type MemoryInput, openMemory } from "./read/memory.ts";
import { readOntology } from "./read/ontology.ts";
import { openSources, readOwnMapping } from "./read/source.ts";
import type { LocatedViolation } from "./validate/locate.ts";

/** A built graph, and what was wrong with its inputs. */
export interface GraphBuild {
	/** Answers questions; close it when done. */
	readonly graph: CaseGraph;
	readonly quads: GraphQuads;
	/** Inputs that were not taken, each with its issues. */
	readonly rejections: readonly Rejection[];
	/** What should be looked at in the inputs that were taken. */
	readonly warnings: readonly Issue[];
	/** What a reviewer should decide: the same as in candidates.jsonl of a build. */
	readonly candidates: readonly Candidate[];
	/** Where the graph departs from the shapes of the ontology. */
	readonly violations: readonly LocatedViolation[];
}

/** How documents are searched. */
export interface BuildGraphOptions {
	/** False leaves the rules for documents out. */
	readonly rules?: boolean;
	/** A language model that is asked about documents, and believed only as far as their words support it. */
	readonly model?: ModelOptions;
}

/**
 * Builds a graph in memory.
 * @param input files and folders, or records in Casegraph's own format with the documents that they quote
 * @throws {ReadError} for an input that is missing or of an unknown format
 * @throws {AskError} for a model that cannot be asked
 * @example
 * const { graph } = await buildGraph({
 *   records: [{ type: "case", id: "a", title: "A", offense: "fraud", defendants: [{ name: "Li X" }] }],
 * });
 * console.log(await graph.cases());
 * await graph.close();
 */
export async function buildGraph(
	input: MemoryInput | readonly string[],
	{ rules = true, model }: BuildGraphOptions = {},
): Promise<GraphBuild> {
	const sources =
		"records" in input
			? openMemory(input, [await readOwnMapping()])
			: await openSources(input);
	const rejections: Rejection[] = [];
	const warnings: Issue[] = [];
	const { quads, candidates, violations } = await runPipeline(
		sources,
		await readOntology(),
		{
			onRejection: (rejection) => rejections.push(rejection),
			onWarning: (issue) => warnings.push(issue),
		},
		{ rules, ...(model === undefined ? {} : { model: openModel(model) }) },
	);
	const graph = await openGraph({ quads });
	return { graph, quads, rejections, warnings, candidates, violations };
}
