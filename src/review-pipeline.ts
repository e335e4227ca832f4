// What happens to the statements of all records together, in memory: they are gathered, decisions replayed, conflicts marked, candidates listed.
// Part of pipeline.ts.
import type { Quad } from "@rdfjs/types";
import { assertConflict } from "./assert/assert-conflict.ts";
import { assertDecision, assertWithdrawals } from "./assert/assert-decision.ts";
import type { ExtractionChoice } from "./finding-pipeline.ts";
import type { Candidate } from "./model/candidate.ts";
import { type Decision, decisionKey, pairKey } from "./model/decision.ts";
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
import { applyDecisions, planDecisions } from "./resolve/decision.ts";
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
	const decided = applyDecisions(stated, decisions, readKnownTest(ontology));
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
		const [first = "", second] = about;
		verdicts.set(
			second === undefined ? first : pairKey(first, second),
			decision.decision,
		);
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

/** A batch of a stream, to be replayed on. */
export interface ReplayableBatch {
	isAbout(iris: ReadonlySet<string>): boolean;
	parse(): StatedQuads;
}

/** A replay of decisions on a stream. */
export interface Replay {
	/** Decisions that are open again. */
	readonly issues: readonly Issue[];
	/** Entities of which several batches may now say the same. */
	readonly joined: ReadonlySet<string>;
	/** Gives a batch after decisions; undefined for one that they do not concern. */
	apply(batch: ReplayableBatch): StatedQuads | undefined;
	/** What is said of the decisions themselves, and the facts that they add. */
	readonly added: StatedQuads;
}

/**
 * Replays decisions on batches that are not in memory together: all kinds of decisions, as `reviewStatements` does; conflicts between
 * documents are not looked for.
 * @param read gives the batches; can be asked repeatedly
 */
export function replayDecisions(
	read: () => Iterable<ReplayableBatch>,
	decisions: readonly Decision[],
	ontology: Ontology,
): Replay {
	const plan = planDecisions(
		function* (about) {
			for (const batch of read()) if (batch.isAbout(about)) yield batch.parse();
		},
		decisions,
		readKnownTest(ontology),
	);
	const { applied, added, issues, touched } = plan;
	const merges = applied.flatMap(({ merged }) => merged?.into ?? []);
	return {
		issues,
		joined: new Set([...merges, ...added.map(({ subject }) => subject.value)]),
		apply(batch) {
			if (!batch.isAbout(touched)) return undefined;
			const { facts, evidence, withdrawn } = plan.apply(batch.parse());
			const fallen = applied.flatMap(({ decision, withdraws }) =>
				withdraws.flatMap((iri) =>
					assertWithdrawals(decision, withdrawn.get(iri) ?? []),
				),
			);
			return { facts, evidence: [...evidence, ...fallen] };
		},
		added: { facts: added, evidence: applied.flatMap(assertDecision) },
	};
}

/** Makes what tells whether the ontology has an entity. */
function readKnownTest({ quads }: Ontology): (iri: string) => boolean {
	const known = new Set(
		quads
			.filter(({ predicate }) => predicate.value === skos.inScheme)
			.map(({ subject }) => subject.value),
	);
	return (iri) => known.has(iri);
}
