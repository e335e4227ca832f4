// What happens to the statements of all records together, in memory: they are gathered, decisions replayed, conflicts marked, candidates listed.
// Part of pipeline.ts.
import type { Quad } from "@rdfjs/types";
import { assertConflict } from "./assert/assert-conflict.ts";
import { assertDecision } from "./assert/assert-decision.ts";
import type { ExtractionChoice } from "./finding-pipeline.ts";
import type { Candidate } from "./model/candidate.ts";
import { type Decision, decisionKey } from "./model/decision.ts";
import type { Document } from "./model/document.ts";
import type { Issue } from "./model/issue.ts";
import type { BuildObserver } from "./model/observer.ts";
import { indexPlaces, type PlaceIndex } from "./model/place.ts";
import type { Ontology } from "./read/ontology.ts";
import type { Sources } from "./read/source.ts";
import { assertRecords } from "./record-pipeline.ts";
import { readAuthorities } from "./resolve/authority.ts";
import { findCandidates } from "./resolve/candidate.ts";
import { type FoundConflicts, findConflicts } from "./resolve/conflict.ts";
import { applyDecisions } from "./resolve/decision.ts";
import { indexEvidence } from "./resolve/evidence-index.ts";
import type { StatedQuads } from "./resolve/merge.ts";
import { openTwiceWatch } from "./resolve/twice.ts";
import { oa, skos } from "./vocabulary/standard.ts";

/** The quads of all records, and what they lead back to. */
export interface GatheredRecords extends StatedQuads {
	/** Documents that came among the records. */
	readonly documents: readonly Document[];
	readonly places: PlaceIndex;
	/** IRIs of the documents that evidence quotes. */
	readonly cited: ReadonlySet<string>;
}

/** A graph after review. */
export interface ReviewedQuads extends StatedQuads {
	/** What is open. */
	readonly candidates: readonly Candidate[];
	readonly isBetweenDocuments: FoundConflicts["isBetweenDocuments"];
	/** Decisions that are open again. */
	readonly issues: readonly Issue[];
}

/** Takes all records to quads, and holds them. */
export async function gatherRecords(
	sources: Sources,
	ontology: Ontology,
	observer: BuildObserver,
	choice: ExtractionChoice,
): Promise<GatheredRecords> {
	const facts: Quad[] = [];
	const evidence: Quad[] = [];
	const documents: Document[] = [];
	const places: PlaceIndex = new Map();
	const cited = new Set<string>();
	const watchTwice = openTwiceWatch();
	for await (const asserted of assertRecords(
		sources,
		ontology,
		observer,
		choice,
	)) {
		if (asserted.kind === "document") {
			documents.push(asserted.document);
			continue;
		}
		const { record, statements } = asserted;
		const twice = watchTwice(record, statements);
		if (twice !== undefined) observer.onWarning?.(twice);
		indexPlaces(places, record, statements);
		for (const quad of asserted.facts) facts.push(quad);
		for (const quad of asserted.evidence) {
			evidence.push(quad);
			if (quad.predicate.value === oa.hasSource) cited.add(quad.object.value);
		}
	}
	return { facts, evidence, documents, places, cited };
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
