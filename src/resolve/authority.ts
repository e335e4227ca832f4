// Authority files: the names that the concept schemes know, each with its IRI.

import type { Quad } from "@rdfjs/types";
import { schemeIri } from "../model/iri.ts";
import { rdf, skos } from "../vocabulary/standard.ts";

/** Names of one scheme, folded, with the IRIs of their concepts. */
export interface Authority {
	readonly scheme: string;
	readonly iris: ReadonlyMap<string, string>;
	/** Preferred and other labels as written, with what they fold to, for suggestions. */
	readonly labels: ReadonlyMap<string, string>;
}

const LABELS: ReadonlySet<string> = new Set([
	skos.prefLabel,
	skos.altLabel,
	skos.hiddenLabel,
]);

/**
 * Makes the authorities of an ontology's schemes, by the last segment of the scheme's IRI. A concept is known by its labels in
 * any language, by its IRI, and by the last segment of its IRI. A label that two concepts share means neither.
 */
export function readAuthorities(
	ontology: Iterable<Quad>,
): ReadonlyMap<string, Authority> {
	const prefix = schemeIri("");
	const schemeOf = new Map<string, string>();
	const labelled: [iri: string, label: string][] = [];
	for (const { subject, predicate, object } of ontology) {
		if (predicate.value === skos.inScheme && object.value.startsWith(prefix)) {
			schemeOf.set(subject.value, object.value.slice(prefix.length));
		} else if (LABELS.has(predicate.value))
			labelled.push([subject.value, object.value]);
	}
	const authorities = new Map<
		string,
		{ scheme: string; iris: Map<string, string>; labels: Map<string, string> }
	>();
	const shared = new Set<string>();
	const know = (scheme: string, name: string, iri: string): void => {
		const authority = authorities.get(scheme) ?? {
			scheme,
			iris: new Map(),
			labels: new Map(),
		};
		authorities.set(scheme, authority);
		const key = foldName(name);
		const other = authority.iris.get(key);
		if (other !== undefined && other !== iri) shared.add(`${scheme}\n${key}`);
		authority.iris.set(key, iri);
	};
	for (const [iri, scheme] of schemeOf) {
		know(scheme, iri, iri);
		know(scheme, iri.slice(iri.lastIndexOf("/") + 1), iri);
	}
	for (const [iri, label] of labelled) {
		const scheme = schemeOf.get(iri);
		if (scheme === undefined) continue;
		know(scheme, label, iri);
		authorities.get(scheme)?.labels.set(label, foldName(label));
	}
	for (const entry of shared) {
		const [scheme = "", key = ""] = entry.split("\n");
		authorities.get(scheme)?.iris.delete(key);
	}
	return authorities;
}

/** Makes a test of whether an ontology says that an entity is of a class. */
export function readClassTest(
	ontology: Iterable<Quad>,
): (entity: string, classIri: string) => boolean {
	const classes = new Set<string>();
	for (const { subject, predicate, object } of ontology)
		if (predicate.value === rdf.type)
			classes.add(`${subject.value} ${object.value}`);
	return (entity, classIri) => classes.has(`${entity} ${classIri}`);
}

/** Gives the IRI of a name, or undefined for one that the authority does not know. */
export function findName(
	authority: Authority,
	name: string,
): string | undefined {
	return authority.iris.get(foldName(name));
}

/** Folds what does not distinguish names: width and case of letters, runs of spaces, forms of the apostrophe. */
export function foldName(name: string): string {
	return name
		.normalize("NFKC")
		.toLowerCase()
		.replace(/[’‘`]/g, "'")
		.replace(/\s+/g, " ")
		.trim();
}
