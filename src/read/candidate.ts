// Candidates for review, read back from the folder of a build.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { ReadError } from "../errors.ts";
import { CANDIDATES_FILE, type Candidate } from "../model/candidate.ts";

const side = z.object({
	iri: z.string(),
	lines: z.array(z.string()),
	statement: z
		.object({
			subject: z.string(),
			predicate: z.string(),
			object: z.string(),
			isEntity: z.boolean(),
		})
		.exactOptional(),
	quotes: z.array(
		z.object({
			document: z.string(),
			exact: z.string(),
			start: z.number(),
			end: z.number(),
			method: z.string(),
			confidence: z.number(),
		}),
	),
});

const candidate = z.object({
	kind: z.enum(["case", "defendant", "name", "confidence", "conflict"]),
	reason: z.string(),
	left: side,
	right: side.exactOptional(),
	unsure: z.literal(true).exactOptional(),
});

/**
 * Reads the candidates of a build, in their order; IRIs are paths below the base.
 * @throws {ReadError} for a folder without candidates, or a line that is none
 */
export async function readCandidates(folder: string): Promise<Candidate[]> {
	const path = join(folder, CANDIDATES_FILE);
	const text = await readFile(path, "utf8").catch((cause: unknown) => {
		throw new ReadError(
			`${folder}: no candidates in this folder; build it again with \`casegraph build\`, not streamed`,
			{ cause },
		);
	});
	return text
		.split("\n")
		.filter((line) => line !== "")
		.map((line, index) => {
			try {
				return candidate.parse(JSON.parse(line));
			} catch (cause) {
				throw new ReadError(
					`${path}:${index + 1}: not a candidate that \`casegraph build\` wrote`,
					{ cause },
				);
			}
		});
}
