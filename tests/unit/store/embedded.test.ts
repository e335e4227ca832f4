// The worker comes from dist/: run `npm run build` first.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DeadlineError, QueryError } from "../../../src/errors.ts";
import type { QueryResult, QueryStore } from "../../../src/model/store.ts";
import { openStore } from "../../../src/store/embedded.ts";
import { exampleQuads, parseTriG } from "../query/example.ts";

const CASES =
	"SELECT ?case { ?case a <https://w3id.org/casegraph/ontology#Case> }";

function values(result: QueryResult): (string | undefined)[] {
	return result.kind === "bindings"
		? result.rows.map(([term]) => term?.value)
		: [];
}

describe("openStore", () => {
	let store: QueryStore;
	beforeAll(async () => {
		store = await openStore(exampleQuads);
	});
	afterAll(() => store.close());

	it("answers over the union of all graphs, and over one of them", async () => {
		expect(values(await store.query(CASES)).sort()).toEqual([
			"https://w3id.org/casegraph/case/a",
			"https://w3id.org/casegraph/case/b",
		]);
		expect(
			values(
				await store.query(
					"SELECT ?s { GRAPH <https://w3id.org/casegraph/graph/ontology> { ?s a <https://w3id.org/casegraph/ontology#Case> } }",
				),
			),
		).toEqual([]);
	});

	it("answers ASK, CONSTRUCT and DESCRIBE", async () => {
		expect(await store.query("ASK { ?s ?p 'nothing' }")).toEqual({
			kind: "boolean",
			value: false,
		});
		const built = await store.query(
			"CONSTRUCT { ?s a <x:y> } WHERE { ?s a <https://w3id.org/casegraph/ontology#Case> }",
		);
		expect(built.kind === "quads" && built.quads.length).toBe(2);
		expect(
			(await store.query("DESCRIBE <https://w3id.org/casegraph/case/a>")).kind,
		).toBe("quads");
	});

	it("resolves relative IRIs below the base, and keeps the order of SELECT *", async () => {
		expect(await store.query("ASK { <case/a> ?p ?o }")).toEqual({
			kind: "boolean",
			value: true,
		});
		expect(await store.query("SELECT * { ?s ?p ?o } LIMIT 1")).toMatchObject({
			variables: ["s", "p", "o"],
		});
	});

	it("says where a query is malformed, in few words", async () => {
		await expect(store.query("SELECT * {\n ?s ?p nope:x }")).rejects.toThrow(
			/^malformed query in line 2, near “.*nope:x.*”: a prefix is not declared$/,
		);
		await expect(store.query("SELECT * { ?s ?p ")).rejects.toThrow(
			/^malformed query in line 1, near “[^”]*”$/,
		);
		await expect(store.query("SELECT * { ?s ?p ")).rejects.toBeInstanceOf(
			QueryError,
		);
	});

	it("opens no connection for SERVICE, LOAD or FROM (threat 5)", async () => {
		let requests = 0;
		const server = createServer((_, response) => {
			requests += 1;
			response.end();
		});
		await new Promise<void>((resolve) =>
			server.listen(0, "127.0.0.1", resolve),
		);
		const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
		for (const sparql of [
			`SELECT * { SERVICE SILENT <${address}> { ?s ?p ?o } }`,
			`LOAD <${address}>`,
			`SELECT * FROM <${address}> { ?s ?p ?o }`,
		]) {
			await expect(store.query(sparql)).rejects.toThrow("is refused");
		}
		expect(requests).toBe(0);
		await new Promise((resolve) => server.close(resolve));
	});

	it("stops a cross product at the deadline, and is back within 2 s (threats 6, 7)", async () => {
		const cross = `SELECT (COUNT(*) AS ?n) { ${Array.from({ length: 8 }, (_, i) => `?a${i} ?b${i} ?c${i} .`).join(" ")} }`;
		const late = store.query(cross, { deadlineMs: 300 });
		const waiting = store.query(CASES);
		await expect(late).rejects.toBeInstanceOf(DeadlineError);
		const start = performance.now();
		expect(values(await waiting)).toHaveLength(2);
		expect(performance.now() - start).toBeLessThan(2000);
	});

	it("stops a regular expression made to backtrack (threat 9)", async () => {
		const sparql = `ASK { FILTER REGEX("${"a".repeat(5000)}!", "^(a+)+$") }`;
		await expect(store.query(sparql, { deadlineMs: 2000 })).resolves.toEqual({
			kind: "boolean",
			value: false,
		});
	});

	it("replaces an engine that a query broke; others are unaffected (threat 6)", async () => {
		const chain = `ASK { FILTER(1${"+1".repeat(50_000)}) }`;
		const broken = store.query(chain);
		const waiting = store.query(CASES);
		await expect(broken).rejects.toThrow(
			"too large or too deep for the engine",
		);
		expect(values(await waiting)).toHaveLength(2);
	});

	it("refuses questions after it was closed", async () => {
		const closed = await openStore([]);
		await closed.close();
		await closed.close();
		await expect(closed.query(CASES)).rejects.toThrow("the store is closed");
	});

	it("takes N-Quads in UTF-8, and says when they are malformed", async () => {
		const bytes = new TextEncoder().encode('<x:s> <x:p> "案" <x:g> .\n');
		const small = await openStore(bytes);
		expect(values(await small.query("SELECT ?o { ?s ?p ?o }"))).toEqual(["案"]);
		await small.close();
		await expect(
			openStore(new TextEncoder().encode("nonsense")),
		).rejects.toThrow("the graph cannot be loaded");
	});

	it("holds triple terms of RDF 1.2", async () => {
		const quads = parseTriG(
			"<x:g> { <x:r> rdf:reifies <<( <x:s> <x:p> 'o' )>> }",
		);
		const store12 = await openStore(quads);
		expect(
			values(
				await store12.query(
					"SELECT ?o { ?r <http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies> <<( <x:s> ?p ?o )>> }",
				),
			),
		).toEqual(["o"]);
		await store12.close();
	});
});
