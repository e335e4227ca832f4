// What happens to the statements of all records together: decisions are replayed, conflicts marked, candidates listed. Part of pipeline.ts.
import type { Quad } from "@rdfjs/types";
import { assertConflict } from "./assert/assert-conflict.ts";
import { assertDecision } from "./assert/assert-decision.ts";
import type { Candidate } from "./model/candidate.ts";
import { type Decision, decisionKey } from "./model/decision.ts";
import type { Issue } from "./model/issue.ts";
import type { Ontology } from "./read/ontology.ts";
import { readAuthorities } from "./resolve/authority.ts";
import { findCandidates } from "./resolve/candidate.ts";
import { type FoundConflicts, findConflicts } from "./resolve/conflict.ts";
import { applyDecisions } from "./resolve/decision.ts";
import { indexEvidence } from "./resolve/evidence-index.ts";
import type { StatedQuads } from "./resolve/merge.ts";
import { skos } from "./vocabulary/standard.ts";

/** A graph after review. */
export interface ReviewedQuads extends StatedQuads {
	/** What is open. */
	readonly candidates: readonly Candidate[];
	readonly isBetweenDocuments: FoundConflicts["isBetweenDocuments"];
	/** Decisions that are open again. */
	readonly issues: readonly Issue[];
}

/** Replays decisions on a graph, marks what documents disagree on, and lists what a reviewer should decide. */
export function reviewStatements(
	stated: StatedQuads,
	decisions: readonly Decision[],
	ontology: Ontology,
): ReviewedQuads {
	const known = new Set(
		ontology.quads
			.filter(({ predicate }) => predicate.value === skos.inScheme)
			.map(({ subject }) => subject.value),
	);
	const decided = applyDecisions(stated, decisions, (iri) => known.has(iri));
	const { facts, evidence, applied, issues } = decided;
	const withdrawn = new Set(applied.flatMap(({ withdraws }) => withdraws));
	const isWithdrawn = (iri: string): boolean => withdrawn.has(iri);
	const index = indexEvidence(evidence);
	const { conflicts, isBetweenDocuments } = findConflicts(
		facts,
		index,
		ontology.shapes,
		isWithdrawn,
	);
	const verdicts = new Map<string, string>();
	for (const { decision, about, correctedTo } of applied) {
		verdicts.set(decisionKey(decision), decision.decision);
		for (const iri of "statement" in decision ? about : [])
			verdicts.set(iri, decision.decision);
		if (correctedTo !== undefined) verdicts.set(correctedTo, "accept");
	}
	const marks: Quad[] = [
		...applied.flatMap(assertDecision),
		...conflicts.flatMap(({ a, b }) => assertConflict(a.iri, b.iri)),
	];
	return {
		facts,
		evidence: [...evidence, ...marks],
		candidates: findCandidates({
			facts,
			index,
			conflicts,
			authorities: readAuthorities(ontology.quads),
			verdicts,
			isWithdrawn,
		}),
		isBetweenDocuments,
		issues,
	};
}
