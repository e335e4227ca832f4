// Adding to the ledger of decisions: whole lines at its end, synced; what stands in it is never changed.
import {
	closeSync,
	existsSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readSync,
	statSync,
	writeSync,
} from "node:fs";
import { dirname } from "node:path";
import { describeError, ExportError } from "../errors.ts";

/** Adds a line to a ledger, which is made where there is none. @throws {ExportError} when it cannot be written */
export function appendToLedger(path: string, line: string): void {
	try {
		if (!existsSync(dirname(path)))
			mkdirSync(dirname(path), { recursive: true });
		const descriptor = openSync(path, "a+");
		try {
			const isOpen = !endsInLineFeed(descriptor, statSync(path).size);
			writeSync(descriptor, `${isOpen ? "\n" : ""}${line}\n`);
			fsyncSync(descriptor);
		} finally {
			closeSync(descriptor);
		}
	} catch (cause) {
		throw new ExportError(
			`${path}: cannot be written (${describeError(cause)})`,
			{ cause },
		);
	}
}

/** Tells whether a file is empty or its last line is ended: one that an editor left open must not swallow the next decision. */
function endsInLineFeed(descriptor: number, size: number): boolean {
	if (size === 0) return true;
	const last = Buffer.alloc(1);
	readSync(descriptor, last, 0, 1, size - 1);
	return last[0] === 0x0a;
}
