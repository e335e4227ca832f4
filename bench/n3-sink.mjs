// n3's Writer as it is fastest: N-Quads into a sink that encodes them in place and hands blocks to the file.

import { closeSync, openSync, writeSync } from "node:fs";
import { Writer } from "n3";

const BLOCK_BYTES = 256 * 1024;
/** UTF-8 takes up to this many bytes for a UTF-16 unit. */
const UNIT_BYTES = 3;

/**
 * Opens a file of N-Quads.
 * @param {string} path
 * @returns {{ add(quad: import("@rdfjs/types").Quad): void, close(): number }} `close` gives the number of quads
 */
export function openN3Writer(path) {
	const file = openSync(path, "w");
	const block = Buffer.allocUnsafeSlow(BLOCK_BYTES);
	let filled = 0;
	let quads = 0;
	const sink = {
		write(chunk, _encoding, done) {
			if (filled + chunk.length * UNIT_BYTES > BLOCK_BYTES) flush();
			filled += block.write(chunk, filled);
			done?.();
		},
		end(done) {
			done?.();
		},
	};
	const flush = () => {
		for (let at = 0; at < filled; )
			at += writeSync(file, block, at, filled - at);
		filled = 0;
	};
	const writer = new Writer(sink, { format: "application/n-quads" });
	return {
		add(quad) {
			writer.addQuad(quad);
			quads += 1;
		},
		close() {
			writer.end(() => {});
			flush();
			closeSync(file);
			return quads;
		},
	};
}
