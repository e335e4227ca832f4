// A built graph: the folder that `casegraph build` wrote, read back for store/ and query/.
import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { ReadError } from "../errors.ts";
import { DEFAULT_BASE } from "../vocabulary/namespace.ts";

/** What a build's folder gives to whoever asks questions. */
export interface StoredGraph {
	readonly folder: string;
	/** IRI below which the build named its resources. */
	readonly base: string;
	/** All named graphs as N-Quads in UTF-8. */
	readonly nquads: Uint8Array;
}

const GRAPH_FILE = "graph.nq";
const Manifest = z.object({ base: z.string().optional() });

/**
 * Reads the graph that a build wrote.
 * @throws {ReadError} for a folder that is missing or holds no graph, or a manifest that is not JSON
 */
export async function readGraph(folder: string): Promise<StoredGraph> {
	const nquads = await readFile(join(folder, GRAPH_FILE)).catch(
		(cause: unknown) => {
			throw noGraph(folder, cause);
		},
	);
	return {
		folder,
		base: await readBase(join(folder, "manifest.json")),
		nquads,
	};
}

/** Makes sure that a folder holds a graph, without reading it. @throws {ReadError} when it does not */
export async function checkGraph(folder: string): Promise<void> {
	await access(join(folder, GRAPH_FILE)).catch((cause: unknown) => {
		throw noGraph(folder, cause);
	});
}

function noGraph(folder: string, cause: unknown): ReadError {
	return new ReadError(
		`${folder}: no graph in this folder (${GRAPH_FILE} is missing); build one with \`casegraph build\`, N-Quads among its formats`,
		{ cause },
	);
}

/** A folder without a manifest is one made by hand: it has the default base. */
async function readBase(path: string): Promise<string> {
	const text = await readFile(path, "utf8").catch(() => "{}");
	try {
		return Manifest.parse(JSON.parse(text)).base ?? DEFAULT_BASE;
	} catch (cause) {
		throw new ReadError(
			`${path}: not a manifest that \`casegraph build\` wrote`,
			{ cause },
		);
	}
}
