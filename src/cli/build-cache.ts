// The cache of a build: what was read and found before, by the version of the program and of the ontology that did it.
import { createHash } from "node:crypto";
import { basename, dirname, join, resolve } from "node:path";
import type { BuildCache, CachedKind, TextCache } from "../model/cache.ts";
import { formatQuad } from "../model/n-triples.ts";
import { readCodeVersion } from "../read/code-version.ts";
import { openFolderCache } from "../read/folder-cache.ts";
import type { Ontology } from "../read/ontology.ts";

/** Folders of src/ on which each kind of entry depends. */
const FOLDERS: Readonly<Record<CachedKind, readonly string[]>> = {
	document: ["read", "model"],
	extraction: ["extract", "model", "vocabulary"],
};

/** How many things were taken from the cache, and how many were made anew. */
export interface CacheCount {
	kept: number;
	made: number;
}

/** A cache that counts. */
export interface CountedCache extends BuildCache {
	readonly counts: Readonly<Record<CachedKind, CacheCount>>;
	/** Removes what the build had no use for: entries of documents that are gone or were changed, and of versions before this one. */
	removeUnused(): void;
}

/** The folder of the cache, where the command line names none: beside the output, so that it outlives it, and for this output alone. */
export function defaultCacheFolder(out: string): string {
	const path = resolve(out);
	return join(dirname(path), ".casegraph", "cache", basename(path));
}

/** Opens the cache of a build. */
export function openBuildCache(
	folder: string,
	ontology: Ontology,
): CountedCache {
	const texts = openFolderCache(folder);
	const counts = {
		document: { kept: 0, made: 0 },
		extraction: { kept: 0, made: 0 },
	};
	const open = (kind: CachedKind, version: string): TextCache => ({
		read(key) {
			const text = texts.read(`${kind} ${version}\n${key}`);
			counts[kind][text === undefined ? "made" : "kept"] += 1;
			return text;
		},
		write: (key, text) => texts.write(`${kind} ${version}\n${key}`, text),
	});
	return {
		document: open("document", readCodeVersion(FOLDERS.document)),
		extraction: open(
			"extraction",
			`${readCodeVersion(FOLDERS.extraction)} ${hashOntology(ontology)}`,
		),
		counts,
		removeUnused: texts.removeUnused,
	};
}

/** Says what was taken from the cache; undefined where nothing was looked for in it. */
export function describeCache({ counts }: CountedCache): string | undefined {
	const { document, extraction } = counts;
	if (document.kept + extraction.kept + document.made + extraction.made === 0)
		return undefined;
	const parsed =
		document.kept + document.made === 0
			? ""
			: `; ${document.made} parsed, ${document.kept} as before`;
	return `searched    ${extraction.made} documents, ${extraction.kept} as before${parsed}`;
}

/** The rules know names by the ontology. */
function hashOntology({ quads }: Ontology): string {
	const version = createHash("sha256");
	for (const quad of quads) version.update(formatQuad(quad));
	return version.digest("hex");
}
