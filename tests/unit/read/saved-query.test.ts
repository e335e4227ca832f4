import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readSavedQueries } from "../../../src/read/saved-query.ts";

it("reads queries by name, with their title from a comment", async () => {
	const folder = await mkdtemp(join(tmpdir(), "casegraph-saved-"));
	await writeFile(
		join(folder, "b.rq"),
		"\n# of the graph\n# title: All cases\nSELECT * { }",
	);
	await writeFile(join(folder, "a.rq"), "SELECT * { } # title: late");
	await writeFile(join(folder, "notes.txt"), "x");
	const queries = await readSavedQueries(folder);
	expect(queries.map(({ name, title }) => [name, title])).toEqual([
		["a", "a"],
		["b", "All cases"],
	]);
	await rm(folder, { recursive: true });
	await expect(readSavedQueries(folder)).rejects.toThrow(
		"saved queries cannot be read",
	);
});
