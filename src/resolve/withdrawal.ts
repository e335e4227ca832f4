// Withdrawal: which facts no longer stand once a statement was rejected: the statement, and what hung on it alone.
import type { Quad } from "@rdfjs/types";
import { statementIri } from "../model/iri.ts";
import { formatTerm } from "../model/n-triples.ts";
import { rdf } from "../vocabulary/standard.ts";
import type { StatementNode } from "./evidence-index.ts";
import { enclosing } from "./merge.ts";

/**
 * Gives the IRIs of the facts that fall with each of the rejected statements, itself among them. A fact falls with the first one.
 * With the class of an entity falls all that is said of it and of what lies below it, and every link to them; with the last link to an
 * entity that lies below the subject, such as a defendant of a case, falls that entity likewise.
 */
export function findWithdrawn(
	facts: readonly Quad[],
	rejected: readonly StatementNode[],
): Map<string, string[]> {
	const direct = new Set(rejected.map(({ iri }) => iri));
	const withdrawn = new Map(rejected.map(({ iri }) => [iri, [iri]]));
	const fallen = findFallen(facts, rejected, direct);
	if (fallen.size === 0) return withdrawn;
	for (const fact of facts) {
		const cause =
			findCause(fallen, fact.subject.value) ??
			(fact.object.termType === "NamedNode"
				? findCause(fallen, fact.object.value)
				: undefined);
		if (cause === undefined) continue;
		const iri = nameFact(fact);
		if (!direct.has(iri)) withdrawn.get(cause)?.push(iri);
	}
	return withdrawn;
}

/** Names the statement that a fact is. */
export function nameFact({ subject, predicate, object }: Quad): string {
	return statementIri(subject.value, predicate.value, formatTerm(object));
}

/** Gives the entities that fall, each with the rejected statement that it falls with. */
function findFallen(
	facts: readonly Quad[],
	rejected: readonly StatementNode[],
	direct: ReadonlySet<string>,
): Map<string, string> {
	const fallen = new Map<string, string>();
	const unlinked = new Map<string, string>();
	for (const { iri, subject, predicate, object } of rejected) {
		if (predicate === rdf.type) fallen.set(subject, iri);
		else if (object.value.startsWith(`${subject}/`))
			unlinked.set(object.value, iri);
	}
	if (unlinked.size > 0)
		for (const fact of facts)
			if (unlinked.has(fact.object.value) && !direct.has(nameFact(fact)))
				unlinked.delete(fact.object.value);
	return new Map([...unlinked, ...fallen]);
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
