// The manifest: what a build was made from, and what it holds. It has no time and no machine in it: the same build has the same manifest.
import { join } from "node:path";
import type { InputFile } from "../model/input.ts";
import type { Agreement } from "../model/observer.ts";
import { type WrittenFile, writeTextFile } from "./file.ts";
import { MANIFEST_FILE } from "./folder.ts";

/** How many inputs of a kind there were. Accepted and rejected together are all that was read. */
export interface InputCount {
	readonly accepted: number;
	readonly rejected: number;
}

/** How many findings there were. */
export interface FindingCount extends InputCount {
	/** By what they were found: the ends of IRIs of scheme/method. */
	readonly methods?: Readonly<Record<string, InputCount>>;
	/** Distinct statements of documents that rules and a language model searched: found by each, and by both. */
	readonly agreement?: Agreement;
}

/** The manifest of a build. */
export interface Manifest {
	/** Version of Casegraph. */
	readonly casegraph: string;
	readonly base: string;
	readonly rdf: string;
	readonly inputs: readonly InputFile[];
	readonly counts: {
		readonly records: InputCount;
		readonly documents: InputCount;
		/** What was found in documents. */
		readonly findings: FindingCount;
		readonly warnings: number;
		/** What is open for review, by kind; absent when the graph was streamed. */
		readonly candidates?: Readonly<Record<string, number>>;
		/** Quads of each graph. */
		readonly quads: Readonly<Record<string, number>>;
		/** Violations of shapes, by severity; absent when the graph was streamed, and so not validated. */
		readonly validation?: Readonly<Record<string, number>>;
	};
	/** SHA-256 of the canonical N-Quads of the whole dataset in its RDF 1.1 form (RDFC-1.0); absent when the graph was streamed, and so not sorted. */
	readonly canonicalHash?: string;
	readonly files: Readonly<Record<string, WrittenFile>>;
}

/** What a manifest says of a build before its files are written. */
export type ManifestSummary = Omit<Manifest, "files" | "canonicalHash">;

/** Writes the manifest of a build. */
export function writeManifest(folder: string, manifest: Manifest): void {
	writeTextFile(join(folder, MANIFEST_FILE), [
		`${JSON.stringify(manifest, null, 2)}\n`,
	]);
}
