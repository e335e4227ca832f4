// A file of batches: quads of one record after the other, set aside while a graph is streamed, and read again as often as needed, in constant memory.
import { closeSync, openSync, readSync, rmSync } from "node:fs";
import { StringDecoder } from "node:string_decoder";
import type { Quad } from "@rdfjs/types";
import { Parser } from "n3";
import { GRAPHS, isBelowAny } from "../model/iri.ts";
import { TextFile } from "./file.ts";
import { openQuadFormatter } from "./n-quads.ts";

/** Facts and evidence of a record. */
export interface QuadBatch {
	readonly facts: readonly Quad[];
	readonly evidence: readonly Quad[];
}

/** A batch as it stands on disk. */
export interface WrittenBatch {
	/** N-Quads, a line each. */
	readonly facts: readonly string[];
	readonly evidence: readonly string[];
	/** Tells whether it speaks of any of some IRIs, or of what lies below one. */
	isAbout(iris: ReadonlySet<string>): boolean;
	parse(): QuadBatch;
}

/** Batches on disk. */
export interface BatchFile {
	/** Gives the batches in their order. */
	read(): Generator<WrittenBatch>;
	/** Removes the file. */
	remove(): void;
}

/** A file of batches that is being written. Must be closed. */
export interface BatchWriter {
	add(batch: QuadBatch): void;
	close(): BatchFile;
}

/** Bytes read at a time. */
const BLOCK_BYTES = 1 << 20;
/** Batches end in an empty line, which no quad has in it: line ends in literals are escaped. */
const END = "\n\n";
const IRI = /<([^<>" ]+)>/g;
/** How the line of a fact ends. */
const FACT_END = ` <${GRAPHS.facts}> .\n`;

/** Opens a new file of batches. */
export function openBatchFile(path: string): BatchWriter {
	const file = new TextFile(path);
	const format = openQuadFormatter();
	return {
		add({ facts, evidence }) {
			if (facts.length + evidence.length === 0) return;
			for (const quad of facts) file.write(format(quad));
			for (const quad of evidence) file.write(format(quad));
			file.write("\n");
		},
		close() {
			file.close();
			return {
				*read() {
					for (const text of readBatches(path)) yield openBatch(text);
				},
				remove: () => rmSync(path),
			};
		},
	};
}

function* readBatches(path: string): Generator<string> {
	const descriptor = openSync(path, "r");
	try {
		const decoder = new StringDecoder("utf8");
		const block = Buffer.allocUnsafeSlow(BLOCK_BYTES);
		let text = "";
		let searched = 0;
		for (;;) {
			const bytes = readSync(descriptor, block, 0, BLOCK_BYTES, null);
			if (bytes === 0) return;
			text += decoder.write(block.subarray(0, bytes));
			let start = 0;
			for (
				let end = text.indexOf(END, searched);
				end !== -1;
				end = text.indexOf(END, start)
			) {
				yield text.slice(start, end + 1);
				start = end + END.length;
			}
			text = text.slice(start);
			searched = Math.max(0, text.length - 1);
		}
	} finally {
		closeSync(descriptor);
	}
}

function openBatch(text: string): WrittenBatch {
	const end = text.lastIndexOf(FACT_END);
	const at = end === -1 ? 0 : end + FACT_END.length;
	return {
		get facts() {
			return splitLines(text.slice(0, at));
		},
		get evidence() {
			return splitLines(text.slice(at));
		},
		isAbout: (iris) => hasMention(text, iris),
		parse: () => parseBatch(text),
	};
}

/** Splits text at its line ends, which the lines keep; a regular expression takes many times as long. */
function splitLines(text: string): string[] {
	const lines: string[] = [];
	for (let start = 0; start < text.length; ) {
		const end = text.indexOf("\n", start) + 1;
		lines.push(text.slice(start, end));
		start = end;
	}
	return lines;
}

/** Looks at all that stands between angle brackets: what does so in a literal makes a batch one too many, and nothing else. */
function hasMention(text: string, about: ReadonlySet<string>): boolean {
	if (about.size === 0) return false;
	const seen = new Set<string>();
	for (const [, iri = ""] of text.matchAll(IRI)) {
		if (seen.has(iri)) continue;
		seen.add(iri);
		if (isBelowAny(iri, about)) return true;
	}
	return false;
}

function parseBatch(text: string): QuadBatch {
	const facts: Quad[] = [];
	const evidence: Quad[] = [];
	for (const quad of new Parser({ format: "application/n-quads" }).parse(text))
		(quad.graph.value === GRAPHS.facts ? facts : evidence).push(quad);
	return { facts, evidence };
}
