// Which entity remains when several were decided to be one: one that the ontology has, else a case with a docket number, else the first by its IRI.
import type { Quad } from "@rdfjs/types";
import type { EntityDecision } from "../model/decision.ts";
import { cgClass, cgProperty } from "../vocabulary/casegraph.ts";
import { rdf } from "../vocabulary/standard.ts";

/** A plan of merges. */
export interface MergePlan {
	/** IRI of the entity that remains, by that of the one that goes. */
	readonly into: ReadonlyMap<string, string>;
	/** Those that go which are unknown names. */
	readonly names: ReadonlySet<string>;
}

/** Entities with a docket number, and unknown names. */
export interface EntityTraits {
	readonly docketed: ReadonlySet<string>;
	readonly unresolved: ReadonlySet<string>;
}

/** Opens the gathering of the traits of some entities from facts. */
export function openTraits(
	wanted: ReadonlySet<string>,
): EntityTraits & { gather(facts: readonly Quad[]): void } {
	const docketed = new Set<string>();
	const unresolved = new Set<string>();
	return {
		docketed,
		unresolved,
		gather(facts) {
			for (const { subject, predicate, object } of facts) {
				if (!wanted.has(subject.value)) continue;
				if (predicate.value === cgProperty.docketNumber)
					docketed.add(subject.value);
				if (
					predicate.value === rdf.type &&
					object.value === cgClass.UnresolvedName
				)
					unresolved.add(subject.value);
			}
		},
	};
}

/** Plans the merges of decisions; what is the same as the same is the same. */
export function planMerges(
	decisions: readonly EntityDecision[],
	{ docketed, unresolved }: EntityTraits,
	isKnown: (iri: string) => boolean,
): MergePlan {
	const groups = groupEntities(decisions);
	const rank = (iri: string): number =>
		isKnown(iri) ? 0 : docketed.has(iri) ? 1 : unresolved.has(iri) ? 3 : 2;
	const into = new Map<string, string>();
	for (const group of new Set(groups.values())) {
		const [first, ...others] = [...group].sort(
			(a, b) => rank(a) - rank(b) || (a < b ? -1 : 1),
		);
		// Two entities of the ontology are not ours to merge.
		for (const iri of others)
			if (first !== undefined && !isKnown(iri)) into.set(iri, first);
	}
	const names = [...into.keys()].filter((iri) => unresolved.has(iri));
	return { into, names: new Set(names) };
}

function groupEntities(
	decisions: readonly EntityDecision[],
): Map<string, Set<string>> {
	const groups = new Map<string, Set<string>>();
	for (const { entities } of decisions) {
		const joined = new Set<string>();
		for (const iri of entities)
			for (const member of groups.get(iri) ?? [iri]) joined.add(member);
		for (const member of joined) groups.set(member, joined);
	}
	return groups;
}
