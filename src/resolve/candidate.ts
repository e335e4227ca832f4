// Candidates for review: pairs of cases and of defendants that may be one, unknown names near a known one, statements of low confidence, and conflicts.
import type { Quad } from "@rdfjs/types";
import type { Candidate } from "../model/candidate.ts";
import { pairKey } from "../model/decision.ts";
import { cgClass, cgProperty } from "../vocabulary/casegraph.ts";
import { rdf, rdfs } from "../vocabulary/standard.ts";
import type { Authority } from "./authority.ts";
import {
	describeEntities,
	describeQuotes,
	describeStatement,
	lastSegment,
} from "./candidate-side.ts";
import { findCasePairs } from "./case-pair.ts";
import type { Conflict } from "./conflict.ts";
import { findDefendantPairs } from "./defendant-pair.ts";
import type { EvidenceIndex, QuoteNode } from "./evidence-index.ts";
import { openNearMisses } from "./suggestion.ts";

/** What candidates are found in. */
export interface CandidateSources {
	readonly facts: readonly Quad[];
	readonly index: EvidenceIndex;
	readonly conflicts: readonly Conflict[];
	readonly authorities: ReadonlyMap<string, Authority>;
	/** Latest verdicts, by statement or by `pairKey` of two entities. */
	readonly verdicts: ReadonlyMap<string, string>;
	/** Tells whether a decision took a statement out of the facts. */
	isWithdrawn(statement: string): boolean;
}

/** A statement of which no evidence is surer than this asks for review. */
const LOW_CONFIDENCE = 0.75;

/** Lists what is open, by kind and then by IRI; what was decided is left out, what a reviewer was unsure of stays and says so. */
export function findCandidates(sources: CandidateSources): Candidate[] {
	return [
		...listCases(sources),
		...listDefendants(sources),
		...listNames(sources),
		...listConflicts(sources),
		...listUncertain(sources),
	];
}

function listCases({ facts, index, verdicts }: CandidateSources): Candidate[] {
	return listPairs(
		findCasePairs(facts).map(({ a, b, agreed }) => ({
			a,
			b,
			kind: "case",
			reason: `same ${agreed.join(", ")}; no docket number in one of them`,
		})),
		index,
		verdicts,
	);
}

function listDefendants({
	facts,
	index,
	verdicts,
}: CandidateSources): Candidate[] {
	return listPairs(
		findDefendantPairs(facts, index).map(({ a, b }) => ({
			a,
			b,
			kind: "defendant",
			reason: "two documents name a defendant of one case alike",
		})),
		index,
		verdicts,
	);
}

/** Describes the pairs of entities that are open. */
function listPairs(
	pairs: readonly (Pick<Candidate, "kind" | "reason"> & {
		readonly a: string;
		readonly b: string;
	})[],
	index: EvidenceIndex,
	verdicts: CandidateSources["verdicts"],
): Candidate[] {
	const open = pairs.filter(({ a, b }) => isOpen(verdicts.get(pairKey(a, b))));
	const wanted = new Set(open.flatMap(({ a, b }) => [a, b]));
	const sides = describeEntities(wanted, index);
	return open.flatMap(({ a, b, kind, reason }) => {
		const [left, right] = [sides.get(a), sides.get(b)];
		if (left === undefined || right === undefined) return [];
		const verdict = verdicts.get(pairKey(a, b));
		return [{ kind, reason, left, right, ...markUnsure(verdict) }];
	});
}

function listNames({
	facts,
	index,
	authorities,
	verdicts,
}: CandidateSources): Candidate[] {
	const schemes = new Map<string, string>();
	const labels = new Map<string, string>();
	const names = new Set<string>();
	for (const { subject, predicate, object } of facts) {
		if (predicate.value === rdf.type && object.value === cgClass.UnresolvedName)
			names.add(subject.value);
		if (predicate.value === cgProperty.nameOf)
			schemes.set(subject.value, lastSegment(object.value));
		if (predicate.value === rdfs.label) labels.set(subject.value, object.value);
	}
	const near = openNearMisses();
	const support = new Map<string, QuoteNode[]>();
	for (const statement of index.statements.values())
		if (names.has(statement.subject) && statement.predicate === rdfs.label)
			support.set(statement.subject, index.quotesOf(statement));
	return [...names].sort().flatMap((iri) => {
		const name = labels.get(iri) ?? "";
		const authority = authorities.get(schemes.get(iri) ?? "");
		const found = authority === undefined ? undefined : near(authority, name);
		if (found === undefined) return [];
		const verdict = verdicts.get(pairKey(iri, found.iri));
		if (!isOpen(verdict)) return [];
		const reason = `an unknown name that is nearly “${found.label}”`;
		const left = {
			iri,
			lines: [name],
			quotes: describeQuotes(support.get(iri) ?? []),
		};
		const right = { iri: found.iri, lines: [found.label], quotes: [] };
		return [{ kind: "name", reason, left, right, ...markUnsure(verdict) }];
	});
}

function listConflicts({
	conflicts,
	index,
	verdicts,
}: CandidateSources): Candidate[] {
	return conflicts.flatMap(({ a, b }) =>
		verdicts.has(a.iri) && verdicts.has(b.iri)
			? []
			: [
					{
						kind: "conflict" as const,
						reason: "two documents disagree",
						left: describeStatement(a, index),
						right: describeStatement(b, index),
					},
				],
	);
}

function listUncertain({
	index,
	verdicts,
	isWithdrawn,
}: CandidateSources): Candidate[] {
	const uncertain: Candidate[] = [];
	for (const statement of index.statements.values()) {
		if (verdicts.has(statement.iri) || isWithdrawn(statement.iri)) continue;
		const highest = index.confidenceOf(statement);
		if (highest === undefined || highest >= LOW_CONFIDENCE) continue;
		uncertain.push({
			kind: "confidence",
			reason: `confidence ${highest}`,
			left: describeStatement(statement, index),
		});
	}
	return uncertain.sort((a, b) => (a.left.iri < b.left.iri ? -1 : 1));
}

function isOpen(verdict: string | undefined): boolean {
	return verdict === undefined || verdict === "unsure";
}

function markUnsure(verdict: string | undefined): Pick<Candidate, "unsure"> {
	return verdict === "unsure" ? { unsure: true } : {};
}
