// Pairs of defendants of one case that may be one person: named by different documents, in names that agree as far as they are masked. Such a
// pair is a question for a reviewer, never an answer.
import type { Quad } from "@rdfjs/types";
import { enclosing } from "../model/iri.ts";
import { cgClass } from "../vocabulary/casegraph.ts";
import { foaf, rdf } from "../vocabulary/standard.ts";
import type { EvidenceIndex } from "./evidence-index.ts";
import { isSameName } from "./person-name.ts";
import { nameFact } from "./withdrawal.ts";

/** Two defendants, the first by IRI first. */
export interface DefendantPair {
	readonly a: string;
	readonly b: string;
}

interface NamedDefendant {
	readonly iri: string;
	readonly names: string[];
	/** IRIs of the documents that name the defendant. */
	readonly documents: Set<string>;
}

/** Defendants of a case that each is compared with at most, the next ones by IRI. */
const COMPARED_DEFENDANTS = 20;

/** Finds the pairs, sorted by IRI. Two that one document names are two. */
export function findDefendantPairs(
	facts: readonly Quad[],
	index: EvidenceIndex,
): DefendantPair[] {
	const pairs: DefendantPair[] = [];
	for (const named of gatherDefendants(facts, index)) {
		const sorted = named.toSorted((x, y) => (x.iri < y.iri ? -1 : 1));
		for (const [at, a] of sorted.entries())
			for (const b of sorted.slice(at + 1, at + 1 + COMPARED_DEFENDANTS))
				if (mayBeOne(a, b)) pairs.push({ a: a.iri, b: b.iri });
	}
	return pairs.sort((x, y) =>
		x.a === y.a ? (x.b < y.b ? -1 : 1) : x.a < y.a ? -1 : 1,
	);
}

/** Gathers the defendants of each case that has several. */
function gatherDefendants(
	facts: readonly Quad[],
	index: EvidenceIndex,
): NamedDefendant[][] {
	const cases = new Map<string, Map<string, NamedDefendant>>();
	const defendants = new Set<string>();
	for (const { subject, predicate, object } of facts) {
		if (predicate.value !== rdf.type) continue;
		if (object.value === cgClass.Case) cases.set(subject.value, new Map());
		if (object.value === cgClass.Defendant) defendants.add(subject.value);
	}
	for (const fact of facts) {
		const { subject, predicate, object } = fact;
		if (predicate.value !== foaf.name || !defendants.has(subject.value))
			continue;
		const of = [...enclosing(subject.value)]
			.map((iri) => cases.get(iri))
			.find((found) => found !== undefined);
		const statement = index.statements.get(nameFact(fact));
		if (of === undefined || statement === undefined) continue;
		const named = of.get(subject.value) ?? {
			iri: subject.value,
			names: [],
			documents: new Set(),
		};
		of.set(subject.value, named);
		named.names.push(object.value);
		for (const { document } of index.quotesOf(statement))
			named.documents.add(document);
	}
	return [...cases.values()]
		.filter(({ size }) => size > 1)
		.map((named) => [...named.values()]);
}

function mayBeOne(a: NamedDefendant, b: NamedDefendant): boolean {
	return (
		![...a.documents].some((document) => b.documents.has(document)) &&
		a.names.some((name) => b.names.some((other) => isSameName(name, other)))
	);
}
