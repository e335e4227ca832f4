// The cache of what was read, as a folder: a file for each entry, which says by a hash whether it is whole. Written aside and renamed.
import { hash } from "node:crypto";
import {
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { TextCache } from "../model/cache.ts";

/** A cache that can be rid of what it no longer serves. */
export interface FolderCache extends TextCache {
	/** Removes the entries that were neither read nor written since the cache was opened, and what writers that were killed left. */
	removeUnused(): void;
}

/** Names of entries, and of those that are being written; other files in the folder are not the cache's. */
const ENTRY = /^[0-9a-f]{64}(?:\.\d+-\d+\.tmp)?$/;
const SHELF = /^[0-9a-f]{2}$/;

/**
 * Opens a folder as a cache; it is made when the first text is kept, and can be removed at any time. An entry that was cut short, changed
 * or belongs to another key is none. A folder that cannot be written keeps nothing.
 */
export function openFolderCache(folder: string): FolderCache {
	let writes = 0;
	const used = new Set<string>();
	const pathOf = (key: string): string => {
		const name = digest(key);
		used.add(name);
		return join(folder, name.slice(0, 2), name);
	};
	return {
		read(key) {
			try {
				const [head = "", ...rest] = readFileSync(pathOf(key), "utf8").split(
					"\n",
				);
				const text = rest.join("\n");
				return head === seal(key, text) ? text : undefined;
			} catch {
				return undefined;
			}
		},
		write(key, text) {
			const path = pathOf(key);
			writes += 1;
			const aside = `${path}.${process.pid}-${writes}.tmp`;
			try {
				mkdirSync(dirname(path), { recursive: true });
				writeFileSync(aside, `${seal(key, text)}\n${text}`);
				renameSync(aside, path);
			} catch {
				removeQuietly(aside);
			}
		},
		removeUnused() {
			for (const shelf of listQuietly(folder, SHELF)) {
				const names = listQuietly(join(folder, shelf), ENTRY);
				const unused = names.filter((name) => !used.has(name));
				for (const name of unused) removeQuietly(join(folder, shelf, name));
			}
		},
	};
}

/** Names in a folder that match a pattern; none where it cannot be read. */
function listQuietly(folder: string, pattern: RegExp): string[] {
	try {
		return readdirSync(folder).filter((name) => pattern.test(name));
	} catch {
		return [];
	}
}

function removeQuietly(path: string): void {
	try {
		rmSync(path, { force: true });
	} catch {
		// What is not there need not be removed, and what cannot be removed costs only space.
	}
}

/** First line of an entry: a hash of the key and of all that follows. */
function seal(key: string, text: string): string {
	return digest(`${digest(key)}\n${text}`);
}

function digest(text: string): string {
	return hash("sha256", text, "hex");
}
