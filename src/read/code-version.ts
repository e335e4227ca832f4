// The version of a part of the program: a hash of its files as they run. What another version has read is read again.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const SOURCES = fileURLToPath(new URL("..", import.meta.url));

/** Gives a hash of all files in folders of src/, whatever the place of the program. */
export function readCodeVersion(folders: readonly string[]): string {
	const version = createHash("sha256");
	for (const folder of folders)
		for (const path of listFiles(join(SOURCES, folder))) {
			version.update(`${relative(SOURCES, path).split(sep).join("/")}\n`);
			version.update(readFileSync(path));
		}
	return version.digest("hex");
}

function listFiles(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.name.endsWith(".map"))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
}
