// A file being written: text gathered in large blocks, synced to the disk when closed.
import { createHash, type Hash } from "node:crypto";
import { closeSync, fsyncSync, openSync, writeSync } from "node:fs";

/** Text is encoded into a block of this size, which goes to the system when it is full. */
const BLOCK_BYTES = 256 * 1024;
/** UTF-8 takes up to this many bytes for a UTF-16 unit. */
const UNIT_BYTES = 3;

/** What is known of a written file. */
export interface WrittenFile {
	readonly bytes: number;
	/** SHA-256 of the bytes, in lower-case hexadecimal. */
	readonly sha256: string;
}

/** Writes text to a new file. Must be closed. */
export class TextFile {
	readonly #descriptor: number;
	readonly #hash: Hash = createHash("sha256");
	/** Encoding each line into place is twice as fast as joining lines, of which one that is not ASCII slows down all. */
	readonly #block: Buffer = Buffer.allocUnsafeSlow(BLOCK_BYTES);
	#filled = 0;
	#bytes = 0;

	/** Opens the file; one that exists is replaced. */
	constructor(path: string) {
		this.#descriptor = openSync(path, "w");
	}

	write(text: string): void {
		const most = text.length * UNIT_BYTES;
		if (this.#filled + most > BLOCK_BYTES) this.#flush();
		if (most > BLOCK_BYTES) this.#put(Buffer.from(text, "utf8"));
		else this.#filled += this.#block.write(text, this.#filled, "utf8");
	}

	/** Writes what is left, syncs, and closes. */
	close(): WrittenFile {
		try {
			this.#flush();
			fsyncSync(this.#descriptor);
		} finally {
			closeSync(this.#descriptor);
		}
		return { bytes: this.#bytes, sha256: this.#hash.digest("hex") };
	}

	#flush(): void {
		this.#put(this.#block.subarray(0, this.#filled));
		this.#filled = 0;
	}

	#put(bytes: Buffer): void {
		this.#hash.update(bytes);
		for (let at = 0; at < bytes.length; )
			at += writeSync(this.#descriptor, bytes, at);
		this.#bytes += bytes.length;
	}
}

/** Writes a file of text. */
export function writeTextFile(
	path: string,
	chunks: Iterable<string>,
): WrittenFile {
	const file = new TextFile(path);
	try {
		for (const chunk of chunks) file.write(chunk);
	} catch (error) {
		file.close();
		throw error;
	}
	return file.close();
}
