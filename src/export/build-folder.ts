// The output of a build: RDF, documents, viewer, validation report, quarantine and manifest, in a folder that is replaced whole.
import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Quad } from "@rdfjs/types";
import type { Candidate } from "../model/candidate.ts";
import type { Document } from "../model/document.ts";
import type { GraphQuads } from "../model/graph.ts";
import type { Rejection } from "../model/issue.ts";
import { sortLines } from "../model/quad-set.ts";
import type { View, ViewDetail } from "../model/view.ts";
import { writeCandidates } from "./candidate.ts";
import { type WrittenFile, writeTextFile } from "./file.ts";
import { type GraphFileOptions, writeGraphFiles } from "./graph-files.ts";
import { type ManifestSummary, writeManifest } from "./manifest.ts";
import { writeNQuads } from "./n-quads.ts";
import { openQuarantine } from "./quarantine.ts";
import { prefixesBelow, rebaseQuads, usedPrefixes } from "./rebase.ts";
import { writeTurtle } from "./turtle.ts";
import { writeViewer } from "./viewer.ts";

/** All that a build gives to be written. */
export interface BuildOutput {
	readonly graph: GraphQuads;
	readonly documents: readonly Document[];
	/** The SHACL validation report. */
	readonly report: readonly Quad[];
	readonly rejections: readonly Rejection[];
	readonly candidates: readonly Candidate[];
	readonly view: View;
	readonly detail: ViewDetail;
	readonly manifest: ManifestSummary;
}

/** Writes the files of a build into an empty folder. */
export function writeBuild(
	folder: string,
	output: BuildOutput,
	options: GraphFileOptions,
): void {
	const { graph, documents, report, rejections, view, detail, manifest } =
		output;
	const files = writeGraphFiles(folder, graph, options);
	files.set("report.ttl", writeReport(folder, report, options.base));
	writeDocuments(join(folder, "documents"), documents);
	writeRejections(join(folder, "quarantine.jsonl"), rejections);
	writeCandidates(folder, output.candidates);
	writeViewer(join(folder, "viewer"), view, detail, options.base);
	writeManifest(folder, {
		...manifest,
		canonicalHash: hashGraph(graph, options.base),
		files: Object.fromEntries(files),
	});
}

function writeReport(
	folder: string,
	report: readonly Quad[],
	base: string,
): WrittenFile {
	const quads = [...rebaseQuads(report, base)];
	return writeTextFile(
		join(folder, "report.ttl"),
		writeTurtle(
			quads,
			usedPrefixes(prefixesBelow(base, ["shape", "validation"]), quads),
		),
	);
}

/** Texts of documents, to which the offsets of evidence are true. */
function writeDocuments(folder: string, documents: readonly Document[]): void {
	mkdirSync(folder);
	for (const { iri, text } of documents) {
		if (text !== "")
			writeTextFile(
				join(folder, `${iri.slice(iri.lastIndexOf("/") + 1)}.txt`),
				[text],
			);
	}
}

function writeRejections(path: string, rejections: readonly Rejection[]): void {
	const quarantine = openQuarantine(path);
	for (const rejection of rejections) quarantine.add(rejection);
	quarantine.close();
}

/** The hash of the dataset as canonical N-Quads; without blank nodes, sorting is all that RDFC-1.0 does. */
function hashGraph(graph: GraphQuads, base: string): string {
	const hash = createHash("sha256");
	const quads = [
		...graph.evidence,
		...graph.facts,
		...graph.inferred,
		...graph.ontology,
	];
	for (const line of sortLines(writeNQuads(rebaseQuads(quads, base))))
		hash.update(line, "utf8");
	return hash.digest("hex");
}
