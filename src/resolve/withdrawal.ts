// Withdrawal: which facts no longer stand once a statement was rejected: the statement, and what hung on it alone.

import type { Quad } from "@rdfjs/types";
import { enclosing, statementIri } from "../model/iri.ts";
import { append } from "../model/multimap.ts";
import { formatTerm } from "../model/n-triples.ts";
import { rdf } from "../vocabulary/standard.ts";
import type { StatementNode } from "./evidence-index.ts";

/** Facts of a batch that stand, and the IRIs of those that fall, by that of the rejected statement with which they fall. */
export interface StandingFacts {
	readonly facts: readonly Quad[];
	/** Without the rejected statements themselves. */
	readonly withdrawn: ReadonlyMap<string, readonly string[]>;
}

/** Which facts fall. */
export interface Withdrawal {
	/** IRIs of the rejected statements. */
	readonly rejected: ReadonlySet<string>;
	/** Entities that fall, each with the rejected statement that it falls with. */
	readonly fallen: ReadonlyMap<string, string>;
	/** Tells which of the facts of a batch stand. */
	sort(facts: readonly Quad[]): StandingFacts;
}

/**
 * Plans which facts fall with rejected statements. A fact falls with the first one. With the class of an entity falls all that is said of
 * it and of what lies below it, and every link to them; with the last link to an entity that lies below the subject, such as a defendant
 * of a case, falls that entity likewise.
 * @param listFacts gives at least the facts that speak of some entities
 */
export function planWithdrawal(
	rejected: readonly StatementNode[],
	listFacts: (about: ReadonlySet<string>) => Iterable<readonly Quad[]>,
): Withdrawal {
	const direct = new Set(rejected.map(({ iri }) => iri));
	const subjects = new Set(rejected.map(({ subject }) => subject));
	const isRejected = (fact: Quad): boolean =>
		subjects.has(fact.subject.value) && direct.has(nameFact(fact));
	const fallen = findFallen(rejected, listFacts, isRejected);
	return {
		rejected: direct,
		fallen,
		sort(facts) {
			if (direct.size === 0) return { facts, withdrawn: new Map() };
			const withdrawn = new Map<string, string[]>();
			const standing = facts.filter((fact) => {
				if (isRejected(fact)) return false;
				const cause = findFactCause(fallen, fact);
				if (cause === undefined) return true;
				append(withdrawn, cause, nameFact(fact));
				return false;
			});
			return { facts: standing, withdrawn };
		},
	};
}

/** Names the statement that a fact is. */
export function nameFact({ subject, predicate, object }: Quad): string {
	return statementIri(subject.value, predicate.value, formatTerm(object));
}

function findFallen(
	rejected: readonly StatementNode[],
	listFacts: (about: ReadonlySet<string>) => Iterable<readonly Quad[]>,
	isRejected: (fact: Quad) => boolean,
): Map<string, string> {
	const fallen = new Map<string, string>();
	const unlinked = new Map<string, string>();
	for (const { iri, subject, predicate, object } of rejected) {
		if (predicate === rdf.type) fallen.set(subject, iri);
		else if (object.value.startsWith(`${subject}/`))
			unlinked.set(object.value, iri);
	}
	if (unlinked.size > 0)
		for (const facts of listFacts(new Set(unlinked.keys())))
			for (const fact of facts)
				if (unlinked.has(fact.object.value) && !isRejected(fact))
					unlinked.delete(fact.object.value);
	return new Map([...unlinked, ...fallen]);
}

function findFactCause(
	fallen: ReadonlyMap<string, string>,
	{ subject, object }: Quad,
): string | undefined {
	return fallen.size === 0
		? undefined
		: (findCause(fallen, subject.value) ??
				(object.termType === "NamedNode"
					? findCause(fallen, object.value)
					: undefined));
}

function findCause(
	fallen: ReadonlyMap<string, string>,
	iri: string,
): string | undefined {
	for (const part of enclosing(iri)) {
		const cause = fallen.get(part);
		if (cause !== undefined) return cause;
	}
	return undefined;
}
