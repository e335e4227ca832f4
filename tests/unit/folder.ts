// Folders for tests that read and write files: made where the system keeps temporary files, removed when the tests of the file have run.
import { createHash } from "node:crypto";
import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterAll } from "vitest";
import type { InputFile } from "../../src/model/input.ts";

const made: string[] = [];

afterAll(() => {
	for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** Makes a folder with files in it, given by their paths below it. */
export function makeFolder(
	files: Readonly<Record<string, string | Uint8Array>> = {},
): string {
	const folder = mkdtempSync(join(tmpdir(), "casegraph-test-"));
	made.push(folder);
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), content);
	}
	return folder;
}

/** Makes a folder with one file, and describes it as an input. */
export function makeFile(
	name: string,
	content: string | Uint8Array,
): InputFile {
	const path = join(makeFolder({ [name]: content }), name);
	const bytes = Buffer.byteLength(content);
	const sha256 = createHash("sha256").update(content).digest("hex");
	return { path, kind: "records", bytes, sha256 };
}

/** Gives the content of all files below a folder, by path, as Latin-1: equal bytes are equal texts. */
export function readFolder(folder: string): Record<string, string> {
	const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
	return Object.fromEntries(
		paths.map((path) => [relative(folder, path), readFileSync(path, "latin1")]),
	);
}

/** Gathers what an iterable gives. */
export async function collect<T>(
	items: AsyncIterable<T> | Iterable<T>,
): Promise<T[]> {
	const list: T[] = [];
	for await (const item of items) list.push(item);
	return list;
}
