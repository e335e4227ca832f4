// Quads indexed for a SHACL validator: what it may look up, and the part of it that it is to validate.

import type { DatasetCore, Quad, Term } from "@rdfjs/types";
import { append } from "../model/multimap.ts";
import { formatTerm } from "../model/n-triples.ts";
import { rdf } from "../vocabulary/standard.ts";

/** Quads by subject, and by object and predicate. Which graph a quad is in does not matter. */
export interface QuadIndex {
	readonly bySubject: ReadonlyMap<string, readonly Quad[]>;
	readonly byObject: ReadonlyMap<string, readonly Quad[]>;
}

const NO_QUADS: readonly Quad[] = [];

/** Indexes quads; a triple that stands in several graphs is found several times. */
export function indexQuads(quads: Iterable<Quad>): QuadIndex {
	const bySubject = new Map<string, Quad[]>();
	const byObject = new Map<string, Quad[]>();
	for (const quad of quads) {
		append(bySubject, keyOf(quad.subject), quad);
		if (quad.object.termType !== "Literal")
			append(byObject, keyOfPair(quad.predicate, quad.object), quad);
	}
	return { bySubject, byObject };
}

/**
 * Gives a dataset for the validator: it finds its focus nodes among `targets` only, and all else in all of the indexes.
 * So one index of a large context serves every batch, and the nodes of the context are not validated again with each.
 * What is found can be counted and gone through; the dataset cannot be changed.
 */
export function openBatch(
	targets: QuadIndex,
	context: readonly QuadIndex[],
): DatasetCore {
	const matcher: DatasetCore["match"] = (subject, predicate, object) => {
		if (subject)
			return wrapQuads(findBySubject(context, subject, predicate, object));
		if (!predicate || !object) return wrapQuads(findAll(context, predicate));
		const indexes = predicate.value === rdf.type ? [targets] : context;
		return wrapQuads(find(indexes, "byObject", keyOfPair(predicate, object)));
	};
	return { ...wrapQuads(NO_QUADS), match: matcher };
}

function findBySubject(
	indexes: readonly QuadIndex[],
	subject: Term,
	predicate?: Term | null,
	object?: Term | null,
): readonly Quad[] {
	const found = find(indexes, "bySubject", keyOf(subject));
	if (!predicate && !object) return found;
	return found.filter(
		(quad) =>
			(!predicate || quad.predicate.value === predicate.value) &&
			(!object || quad.object.equals(object)),
	);
}

/** The slow way, for what no shape of ours asks: all subjects or objects of a predicate. */
function findAll(
	indexes: readonly QuadIndex[],
	predicate?: Term | null,
): Quad[] {
	return indexes
		.flatMap(({ bySubject }) => [...bySubject.values()].flat())
		.filter((quad) => !predicate || quad.predicate.equals(predicate));
}

function find(
	indexes: readonly QuadIndex[],
	column: keyof QuadIndex,
	key: string,
): readonly Quad[] {
	let found = NO_QUADS;
	for (const index of indexes) {
		const quads = index[column].get(key);
		if (quads !== undefined)
			found = found.length === 0 ? quads : [...found, ...quads];
	}
	return found;
}

function wrapQuads(quads: readonly Quad[]): DatasetCore {
	return {
		size: quads.length,
		add: refuse,
		delete: refuse,
		has: refuse,
		match: refuse,
		[Symbol.iterator]: () => quads[Symbol.iterator](),
	};
}

function refuse(): never {
	throw new TypeError("this dataset can only be matched");
}

/** Most terms are IRIs, whose text is at hand. */
function keyOf(term: Term): string {
	return term.termType === "NamedNode" ? term.value : formatTerm(term);
}

function keyOfPair(predicate: Term, object: Term): string {
	return `${predicate.value}\n${keyOf(object)}`;
}
