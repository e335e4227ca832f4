// Saved queries: `.rq` files with their title in a comment, `# title: …`.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describeError, ReadError } from "../errors.ts";

export interface SavedQuery {
	/** File name without its ending. */
	readonly name: string;
	/** Text of the comment `# title: …`; the name where there is none. */
	readonly title: string;
	readonly sparql: string;
}

const ENDING = ".rq";

/** Reads the queries of a folder, sorted by name; other files are left out. @throws {ReadError} when the folder or a query cannot be read */
export async function readSavedQueries(folder: string): Promise<SavedQuery[]> {
	try {
		const files = (await readdir(folder))
			.filter((file) => file.endsWith(ENDING))
			.sort();
		return await Promise.all(
			files.map(async (file) =>
				parseSavedQuery(
					file.slice(0, -ENDING.length),
					await readFile(join(folder, file), "utf8"),
				),
			),
		);
	} catch (cause) {
		throw new ReadError(
			`${folder}: saved queries cannot be read (${describeError(cause)})`,
			{ cause },
		);
	}
}

function parseSavedQuery(name: string, sparql: string): SavedQuery {
	const title = /^#[ \t]*title:[ \t]*(\S[^\r\n]*)/m.exec(sparql)?.[1]?.trim();
	return { name, title: title ?? name, sparql };
}
