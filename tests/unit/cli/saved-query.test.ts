// The queries that come with Casegraph: each has a title, and is answered on the example.
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openGraph } from "../../../src/open.ts";
import type { CaseGraph } from "../../../src/query/graph.ts";
import { readSavedQueries } from "../../../src/read/saved-query.ts";
import { exampleQuads } from "../query/example.ts";

const saved = await readSavedQueries(
	fileURLToPath(new URL("../../../data/queries", import.meta.url)),
);

describe("data/queries", () => {
	let graph: CaseGraph;
	beforeAll(async () => {
		graph = await openGraph({ quads: exampleQuads });
	});
	afterAll(() => graph.close());

	it.each(saved)("$name: $title", async ({ name, title, sparql }) => {
		expect(title).not.toBe(name);
		expect((await graph.query(sparql)).kind).toBe("bindings");
	});

	it("finds the quotes behind the facts of a case", async () => {
		const quotes = saved.find(({ name }) => name === "quotes");
		const answer = await graph.query(quotes?.sparql ?? "");
		const [row] = answer.kind === "bindings" ? answer.rows : [];
		expect(row?.slice(3).map((term) => term?.value)).toEqual([
			"with a robot",
			"https://w3id.org/casegraph/document/d",
			"40",
			"52",
		]);
	});
});
