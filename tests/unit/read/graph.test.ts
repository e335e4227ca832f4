import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ReadError } from "../../../src/errors.ts";
import { checkGraph, readGraph } from "../../../src/read/graph.ts";
import { DEFAULT_BASE } from "../../../src/vocabulary/namespace.ts";

describe("readGraph", () => {
	let folder: string;
	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), "casegraph-read-"));
	});
	afterEach(() => rm(folder, { recursive: true }));

	it("gives the N-Quads and the base of the manifest", async () => {
		await writeFile(join(folder, "graph.nq"), "<x:s> <x:p> <x:o> <x:g> .\n");
		await writeFile(
			join(folder, "manifest.json"),
			'{ "base": "https://example.org/", "counts": {} }',
		);
		const { base, nquads } = await readGraph(folder);
		expect(base).toBe("https://example.org/");
		expect(new TextDecoder().decode(nquads)).toBe(
			"<x:s> <x:p> <x:o> <x:g> .\n",
		);
	});

	it("takes the default base for a folder without a manifest", async () => {
		await writeFile(join(folder, "graph.nq"), "");
		expect((await readGraph(folder)).base).toBe(DEFAULT_BASE);
		await expect(checkGraph(folder)).resolves.toBeUndefined();
	});

	it("names the folder that holds no graph, and says how to build one", async () => {
		const missing = join(folder, "none");
		await expect(readGraph(missing)).rejects.toThrow(ReadError);
		await expect(readGraph(missing)).rejects.toThrow(
			`${missing}: no graph in this folder (graph.nq is missing); build one with \`casegraph build\`, N-Quads among its formats`,
		);
		await expect(checkGraph(missing)).rejects.toThrow(ReadError);
	});

	it.each(["not JSON", '{ "base": 1 }', "[]"])(
		"refuses the manifest %s",
		async (manifest) => {
			await writeFile(join(folder, "graph.nq"), "");
			await writeFile(join(folder, "manifest.json"), manifest);
			await expect(readGraph(folder)).rejects.toThrow("not a manifest");
		},
	);
});
