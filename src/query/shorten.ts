// IRIs made short for people: what is printed here can be typed again, since find.ts reads the same forms.
import { DEFAULT_BASE, PREFIXES } from "../vocabulary/namespace.ts";

const LOCAL_NAME = /^[\p{L}\p{N}_][\p{L}\p{N}_-]*$/u;

/** Shortens an IRI to a prefixed name (`cg:Case`) or to its path below the base (`case/x`); gives any other IRI whole. */
export function shortenIri(iri: string, base: string): string {
	for (const [prefix, namespace] of Object.entries(PREFIXES)) {
		const known = namespace.startsWith(DEFAULT_BASE)
			? base + namespace.slice(DEFAULT_BASE.length)
			: namespace;
		if (iri.startsWith(known) && LOCAL_NAME.test(iri.slice(known.length)))
			return `${prefix}:${iri.slice(known.length)}`;
	}
	const path = iri.startsWith(base) ? iri.slice(base.length) : "";
	return path === "" || path.includes(":") ? iri : path;
}
