// Streaming export: records become lines of N-Quads as they come, in constant memory. No inference, no validation, no viewer.
import { join } from "node:path";
import type { Quad } from "@rdfjs/types";
import { DEFAULT_BASE } from "../vocabulary/namespace.ts";
import { TextFile, type WrittenFile } from "./file.ts";
import { openQuadFormatter } from "./n-quads.ts";
import { rebaseQuads } from "./rebase.ts";
import { type RdfVersion, reifyStatements } from "./reify.ts";

/** A file of N-Quads that quads are added to. Must be closed. */
export interface QuadStream {
	/** Adds quads; with RDF 1.2, those of one statement must come together. */
	add(quads: readonly Quad[]): void;
	/** Adds lines of N-Quads as they are; absent where quads are written otherwise than they stand in memory. */
	readonly addLines?: (lines: readonly string[]) => void;
	close(): WrittenFile;
}

/** Opens `graph.nq` in a folder. */
export function openQuadStream(
	folder: string,
	rdf: RdfVersion,
	base: string,
): QuadStream {
	const file = new TextFile(join(folder, "graph.nq"));
	const format = openQuadFormatter();
	const isAsHeld = rdf === "1.1" && base === DEFAULT_BASE;
	const addLines = (lines: readonly string[]): void => {
		for (const line of lines) file.write(line);
	};
	return {
		...(isAsHeld ? { addLines } : {}),
		add(quads) {
			const chosen = rdf === "1.2" ? reifyStatements(quads) : quads;
			for (const quad of base === DEFAULT_BASE
				? chosen
				: rebaseQuads(chosen, base))
				file.write(format(quad));
		},
		close: () => file.close(),
	};
}
