// The cache of answers: a file for each question, named by a hash of all that the answer depends on. What was answered once is not asked again.
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import { AskError, describeError } from "../errors.ts";

/** Answers by key: lower-case hexadecimal. */
export interface AnswerCache {
	read(key: string): Promise<string | undefined>;
	write(key: string, answer: string): Promise<void>;
}

const entry = z.object({ key: z.string(), answer: z.string() });

/** Opens a folder as a cache; it is made when the first answer is kept. An entry that is not whole is none. */
export function openFolderCache(folder: string): AnswerCache {
	const pathOf = (key: string): string =>
		join(folder, key.slice(0, 2), `${key}.json`);
	let writes = 0;
	return {
		async read(key) {
			try {
				const text = await readFile(pathOf(key), "utf8");
				const kept = entry.parse(JSON.parse(text));
				return kept.key === key ? kept.answer : undefined;
			} catch {
				return undefined;
			}
		},
		async write(key, answer) {
			const path = pathOf(key);
			writes += 1;
			const aside = `${path}.${process.pid}-${writes}.tmp`;
			try {
				await mkdir(dirname(path), { recursive: true });
				await writeFile(aside, `${JSON.stringify({ key, answer })}\n`);
				await rename(aside, path);
			} catch (cause) {
				await rm(aside, { force: true }).catch(() => {});
				throw new AskError(
					`${folder}: answers cannot be kept here (${describeError(cause)})`,
					{ cause },
				);
			}
		},
	};
}

/** Makes a cache that lasts as long as the program. */
export function openMemoryCache(): AnswerCache {
	const answers = new Map<string, string>();
	return {
		read: async (key) => answers.get(key),
		async write(key, answer) {
			answers.set(key, answer);
		},
	};
}
