// Merging: entities that were decided to be one get one IRI, they and all below them, in facts and evidence; statement nodes are named anew.
import type { NamedNode, Quad, Quad_Object } from "@rdfjs/types";
import { enclosing, statementIri } from "../model/iri.ts";
import { formatTerm } from "../model/n-triples.ts";
import { makeIri, makeQuad } from "../model/term.ts";
import { cgProperty } from "../vocabulary/casegraph.ts";
import { rdf, rdfs } from "../vocabulary/standard.ts";
import type { StatementNode } from "./evidence-index.ts";

/** Facts and evidence of a graph. */
export interface StatedQuads {
	readonly facts: readonly Quad[];
	readonly evidence: readonly Quad[];
}

/** A graph after a merge, and what its statements were named before. */
export interface MergedQuads extends StatedQuads {
	/** New IRIs of statement nodes by old ones; only those that changed. */
	readonly renamed: ReadonlyMap<string, string>;
}

/** What is said of a name that nobody knew, and not of the concept that it turned out to name. */
const OF_NAMES: ReadonlySet<string> = new Set([
	rdf.type,
	rdfs.label,
	cgProperty.nameOf,
]);

/**
 * Merges entities.
 * @param into IRI of the entity that remains, by that of the one that goes; no entity that goes is one that remains
 * @param names those that go which are unknown names: what describes them as such goes with them, and leaves the facts
 */
export function mergeEntities(
	{ facts, evidence }: StatedQuads,
	statements: readonly StatementNode[],
	into: ReadonlyMap<string, string>,
	names: ReadonlySet<string>,
): MergedQuads {
	const rename = openRenaming(into);
	const renamed = new Map<string, string>();
	const isOfName = (subject: string, predicate: string): boolean =>
		names.has(subject) && OF_NAMES.has(predicate);
	for (const { iri, subject, predicate, object } of statements) {
		if (isOfName(subject, predicate)) continue;
		const newSubject = rename(subject);
		const newObject =
			object.termType === "NamedNode" ? rename(object.value) : object.value;
		if (newSubject === subject && newObject === object.value) continue;
		const term = object.termType === "NamedNode" ? makeIri(newObject) : object;
		renamed.set(iri, statementIri(newSubject, predicate, formatTerm(term)));
	}
	const described = new Set<string>();
	for (const { iri, subject, predicate } of statements)
		if (isOfName(subject, predicate)) described.add(iri);
	const renameEvidence = (iri: string): string =>
		renamed.get(iri) ?? rename(iri);
	return {
		facts: facts
			.filter(
				({ subject, predicate }) => !isOfName(subject.value, predicate.value),
			)
			.map((quad) => renameQuad(quad, rename)),
		evidence: evidence.map((quad) =>
			described.has(quad.subject.value)
				? quad
				: renameQuad(quad, renameEvidence),
		),
		renamed,
	};
}

/** Makes a function that gives the new IRI of an entity, or of one below it. */
export function openRenaming(
	into: ReadonlyMap<string, string>,
): (iri: string) => string {
	const known = new Map<string, string>();
	return (iri) => {
		let renamed = known.get(iri);
		if (renamed === undefined) {
			renamed = iri;
			for (const part of enclosing(iri)) {
				const target = into.get(part);
				if (target === undefined) continue;
				renamed = target + iri.slice(part.length);
				break;
			}
			known.set(iri, renamed);
		}
		return renamed;
	};
}

function renameQuad(quad: Quad, rename: (iri: string) => string): Quad {
	const { subject, predicate, object, graph } = quad;
	const newSubject = rename(subject.value);
	const newObject: Quad_Object =
		object.termType === "NamedNode" && predicate.value !== rdf.type
			? renameTerm(object, rename)
			: object;
	if (newSubject === subject.value && newObject === object) return quad;
	return makeQuad(
		makeIri(newSubject),
		makeIri(predicate.value),
		newObject,
		makeIri(graph.value),
	);
}

function renameTerm(
	term: NamedNode,
	rename: (iri: string) => string,
): NamedNode {
	const iri = rename(term.value);
	return iri === term.value ? term : makeIri(iri);
}
