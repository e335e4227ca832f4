// The cache of what was read, as a folder: a file for each entry, which says by a hash whether it is whole. Written aside and renamed.
import { hash } from "node:crypto";
import {
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { TextCache } from "../model/cache.ts";

/**
 * Opens a folder as a cache; it is made when the first text is kept, and can be removed at any time. An entry that was cut short, changed
 * or belongs to another key is none. A folder that cannot be written keeps nothing.
 */
export function openFolderCache(folder: string): TextCache {
	let writes = 0;
	const pathOf = (key: string): string => {
		const name = digest(key);
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
	};
}

function removeQuietly(path: string): void {
	try {
		rmSync(path, { force: true });
	} catch {
		// What could not be made need not be removed.
	}
}

/** First line of an entry: a hash of the key and of all that follows. */
function seal(key: string, text: string): string {
	return digest(`${digest(key)}\n${text}`);
}

function digest(text: string): string {
	return hash("sha256", text, "hex");
}
