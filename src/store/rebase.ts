// A store whose graph was built under another base: query text is written under the default base and rewritten here.

import type { QueryStore } from "../model/store.ts";
import { DEFAULT_BASE } from "../vocabulary/namespace.ts";

/** Wraps a store so that IRIs under the default base in its queries stand for those under `base`. Gives the store itself for the default base. */
export function rebaseStore(store: QueryStore, base: string): QueryStore {
	if (base === DEFAULT_BASE) return store;
	return {
		query: (sparql, options) => store.query(rebaseQuery(sparql, base), options),
		close: () => store.close(),
	};
}

/**
 * Puts `base` in the place of the default base at the start of each IRI of a query, prefix declarations included.
 * IRIs that already stand under `base` stay as they are, even where `base` itself lies under the default base.
 */
export function rebaseQuery(sparql: string, base: string): string {
	const start = `<${DEFAULT_BASE}`;
	return sparql.replaceAll(
		new RegExp(`<${escapePattern(base)}|${escapePattern(start)}`, "g"),
		(found) => (found === start ? `<${base}` : found),
	);
}

function escapePattern(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
