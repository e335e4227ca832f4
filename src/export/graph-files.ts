// The RDF files of a build. A new format is a writer in one table, a new file a line of the other.

import { join } from "node:path";
import type { Quad } from "@rdfjs/types";
import type { GraphQuads } from "../model/graph.ts";
import type { GraphName } from "../model/iri.ts";
import { append } from "../model/multimap.ts";
import { sortLines } from "../model/quad-set.ts";
import { DEFAULT_BASE } from "../vocabulary/namespace.ts";
import { type WrittenFile, writeTextFile } from "./file.ts";
import { writeNQuads } from "./n-quads.ts";
import { prefixesBelow, rebaseQuads, usedPrefixes } from "./rebase.ts";
import { type RdfVersion, reifyStatements } from "./reify.ts";
import { writeTriG, writeTurtle } from "./turtle.ts";

/** Formats that can be asked for. */
export type GraphFormat = "ttl" | "trig" | "nq";

export const graphFormats: readonly GraphFormat[] = ["ttl", "trig", "nq"];

type GraphWriter = (
	quads: Iterable<Quad>,
	prefixes: Readonly<Record<string, string>>,
) => Iterable<string>;

/** N-Quads are sorted by line, which makes them canonical; the others by graph and subject, so that a case stands before its parts. */
const WRITERS: Readonly<Record<GraphFormat, GraphWriter>> = {
	ttl: (quads, prefixes) => writeTurtle(bySubject(quads), prefixes),
	trig: (quads, prefixes) => writeTriG(bySubject(quads), prefixes),
	nq: (quads) => sortLines(writeNQuads(quads)),
};

/** A file of a build: its name, its format, and the graphs in it. */
interface GraphFile {
	readonly name: string;
	readonly format: GraphFormat;
	readonly graphs: readonly GraphName[];
}

const GRAPH_FILES: readonly GraphFile[] = [
	{ name: "graph.ttl", format: "ttl", graphs: ["facts"] },
	{ name: "evidence.ttl", format: "ttl", graphs: ["evidence"] },
	{ name: "inferred.ttl", format: "ttl", graphs: ["inferred"] },
	{ name: "ontology.ttl", format: "ttl", graphs: ["ontology"] },
	{
		name: "graph.trig",
		format: "trig",
		graphs: ["facts", "evidence", "inferred", "ontology"],
	},
	{
		name: "graph.nq",
		format: "nq",
		graphs: ["evidence", "facts", "inferred", "ontology"],
	},
];

export interface GraphFileOptions {
	readonly formats: readonly GraphFormat[];
	readonly rdf: RdfVersion;
	/** Base of the IRIs in the files. */
	readonly base: string;
}

/** Writes the RDF files of a graph into a folder; gives what was written, by file name. */
export function writeGraphFiles(
	folder: string,
	graph: GraphQuads,
	options: GraphFileOptions,
): Map<string, WrittenFile> {
	const { rdf, base, formats } = options;
	const evidence =
		rdf === "1.2" ? reifyStatements(graph.evidence) : graph.evidence;
	const inferred =
		rdf === "1.2" ? reifyStatements(graph.inferred) : graph.inferred;
	const quads: GraphQuads = { ...graph, evidence, inferred };
	const prefixes = prefixesBelow(base, listKinds(quads));
	const written = new Map<string, WrittenFile>();
	for (const { name, format, graphs } of GRAPH_FILES) {
		if (!formats.includes(format)) continue;
		const chosen = [
			...rebaseQuads(
				concatenate(graphs.map((graphName) => quads[graphName])),
				base,
			),
		];
		written.set(
			name,
			writeTextFile(
				join(folder, name),
				WRITERS[format](chosen, usedPrefixes(prefixes, chosen)),
			),
		);
	}
	return written;
}

/** Sorts quads by subject within their graphs, which stay in order; what is said of a subject stays in order too. */
function bySubject(quads: Iterable<Quad>): Quad[] {
	const graphs = new Map<string, Quad[]>();
	for (const quad of quads) append(graphs, quad.graph.value, quad);
	const compare = (a: Quad, b: Quad): number =>
		a.subject.value < b.subject.value
			? -1
			: a.subject.value > b.subject.value
				? 1
				: 0;
	return [...graphs.values()].flatMap((of) => of.sort(compare));
}

function* concatenate(lists: readonly (readonly Quad[])[]): Generator<Quad> {
	for (const list of lists) yield* list;
}

/** First path segments of the IRIs below the base: the kinds of resource that get a prefix. */
function listKinds(quads: GraphQuads): string[] {
	const kinds = new Set<string>();
	for (const list of Object.values(quads) as (readonly Quad[])[]) {
		for (const { subject } of list) {
			if (!subject.value.startsWith(DEFAULT_BASE)) continue;
			const [kind = "", rest] = subject.value
				.slice(DEFAULT_BASE.length)
				.split("/", 2);
			if (rest !== undefined && /^[a-z][a-z-]*$/.test(kind)) kinds.add(kind);
		}
	}
	return [...kinds].sort();
}
