// Prefixes for output: Casegraph's own stand below the graph's base.
import { DEFAULT_BASE, PREFIXES } from "../vocabulary/namespace.ts";

/** Gives Casegraph's prefixes with their namespaces below a base. */
export function rebasePrefixes(base: string): Record<string, string> {
	const rebased = Object.entries(PREFIXES).map(([name, iri]) => [
		name,
		iri.startsWith(DEFAULT_BASE) ? base + iri.slice(DEFAULT_BASE.length) : iri,
	]);
	return Object.fromEntries(rebased);
}
