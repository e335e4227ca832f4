// The embedded store: Oxigraph in a worker thread that is stopped at the deadline, or when a query breaks it, and started anew.
// Everything is in memory: about 1.3 GB for a million quads, 4–5 million quads at most.
import type { Quad } from "@rdfjs/types";
import { formatQuad } from "../model/n-triples.ts";
import {
	DEFAULT_DEADLINE_MS,
	type QueryResult,
	type QueryStore,
} from "../model/store.ts";
import { DEFAULT_BASE } from "../vocabulary/namespace.ts";
import { inspectQuery, type QueryText } from "./query-text.ts";
import { parseJsonResult, parseTriples } from "./result.ts";
import { superviseEngine } from "./supervisor.ts";

export interface StoreOptions {
	/** Base of relative IRIs in queries; the default base unless given. */
	readonly base?: string;
}

/**
 * Opens a store over quads, or over N-Quads in UTF-8.
 * Queries are answered one after the other; each has the engine to itself. An idle store does not keep the process alive.
 * @throws {QueryError} when the N-Quads are malformed
 * @example
 * const store = await openStore(quads);
 * const result = await store.query("ASK { ?case a <https://w3id.org/casegraph/ontology#Case> }");
 * await store.close();
 */
export async function openStore(
	source: Iterable<Quad> | Uint8Array,
	options: StoreOptions = {},
): Promise<QueryStore> {
	const supervisor = superviseEngine({
		quads: toSharedBytes(source),
		base: options.base ?? DEFAULT_BASE,
	});
	let turn: Promise<unknown> = Promise.resolve();
	await supervisor.whenReady;
	return {
		query: async (sparql, { deadlineMs = DEFAULT_DEADLINE_MS } = {}) => {
			const text = inspectQuery(sparql);
			const answer = turn.then(() =>
				supervisor.ask({ sparql, format: formatOf(text) }, deadlineMs),
			);
			turn = answer.catch(() => undefined);
			return parseAnswer(await answer, text);
		},
		close: supervisor.close,
	};
}

function toSharedBytes(
	source: Iterable<Quad> | Uint8Array,
): Uint8Array<SharedArrayBuffer> {
	const chunks = source instanceof Uint8Array ? [source] : encodeQuads(source);
	const shared = new Uint8Array(
		new SharedArrayBuffer(chunks.reduce((sum, chunk) => sum + chunk.length, 0)),
	);
	let at = 0;
	for (const chunk of chunks) {
		shared.set(chunk, at);
		at += chunk.length;
	}
	return shared;
}

/** Encodes quads in blocks, since one string holds at most half a gigabyte. */
function encodeQuads(quads: Iterable<Quad>): Uint8Array[] {
	const BLOCK_LENGTH = 1 << 20;
	const encoder = new TextEncoder();
	const chunks: Uint8Array[] = [];
	let block = "";
	for (const quad of quads) {
		block += formatQuad(quad);
		if (block.length < BLOCK_LENGTH) continue;
		chunks.push(encoder.encode(block));
		block = "";
	}
	return [...chunks, encoder.encode(block)];
}

function formatOf(text: QueryText): string {
	return hasTriples(text)
		? "application/n-triples"
		: "application/sparql-results+json";
}

function hasTriples(text: QueryText): boolean {
	return text.form === "construct" || text.form === "describe";
}

function parseAnswer(answer: string, text: QueryText): QueryResult {
	return hasTriples(text)
		? parseTriples(answer)
		: parseJsonResult(answer, text.selectsAll ? text.variables : []);
}
