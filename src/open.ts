// Opening a graph: a build's folder, or quads at hand, becomes something that answers questions. Stands beside pipeline.ts, above the stages.
import type { Quad } from "@rdfjs/types";
import { describeError, ReadError } from "./errors.ts";
import type { GraphQuads } from "./model/graph.ts";
import { type CaseGraph, createGraph } from "./query/graph.ts";
import { readGraph } from "./read/graph.ts";
import { openStore } from "./store/embedded.ts";
import { rebaseStore } from "./store/rebase.ts";
import { DEFAULT_BASE } from "./vocabulary/namespace.ts";

/** A graph at hand. */
export interface QuadSource {
	/** Quads with the names of their graphs, as a build gives them. */
	readonly quads: Iterable<Quad> | GraphQuads;
	/** IRI below which they were built; the default base unless given. */
	readonly base?: string;
}

/**
 * Opens a graph for questions. Close it when done.
 * @param source the folder that `casegraph build` wrote, or quads
 * @throws {ReadError} for a folder without a graph, or with one that cannot be loaded
 * @example
 * const graph = await openGraph("graph");
 * for (const found of await graph.cases({ technology: "artificial intelligence" })) console.log(found.label.en);
 * await graph.close();
 */
export async function openGraph(
	source: string | QuadSource,
): Promise<CaseGraph> {
	const { base, content } =
		typeof source === "string"
			? await readFolder(source)
			: { base: source.base ?? DEFAULT_BASE, content: listQuads(source.quads) };
	const store = await openStore(content, { base }).catch((cause: unknown) => {
		if (typeof source !== "string") throw cause;
		throw new ReadError(`${source}: ${describeError(cause)}`, { cause });
	});
	return createGraph(rebaseStore(store, base), base);
}

async function readFolder(
	folder: string,
): Promise<{ base: string; content: Uint8Array }> {
	const { base, nquads } = await readGraph(folder);
	return { base, content: nquads };
}

function listQuads(quads: Iterable<Quad> | GraphQuads): Iterable<Quad> {
	return Symbol.iterator in quads
		? quads
		: [...quads.facts, ...quads.evidence, ...quads.inferred, ...quads.ontology];
}
