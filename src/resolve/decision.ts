// Decisions of reviewers, replayed on what sources say. One that was made on words that are no longer there is reported, and not applied.
// What becomes of them is planned first, over batches that need not be in memory together; the plan is then applied to one batch after the other.
import type { Quad } from "@rdfjs/types";
import { type Decision, decisionKey } from "../model/decision.ts";
import type { Issue } from "../model/issue.ts";
import { openIndexing, type StatedBatches } from "./batch.ts";
import { describeCorrection } from "./correction.ts";
import { type EntityPlan, planEntities } from "./entity-decision.ts";
import type { StatedQuads } from "./merge.ts";
import { planStatements, type StatementPlan } from "./statement-decision.ts";

/** A decision that was applied, and what became of what it is about. */
export interface AppliedDecision {
	readonly decision: Decision;
	/** IRIs of the statement, or of the two entities, as they are named in the graph. */
	readonly about: readonly string[];
	/** IRIs of the statements that it took out of the facts. */
	readonly withdraws: readonly string[];
	/** IRI of the statement that takes the place of the one corrected. */
	readonly correctedTo?: string;
	/** The entity that went, and the one that remains. */
	readonly merged?: { readonly from: string; readonly into: string };
}

/** A graph after all decisions. */
export interface DecidedQuads extends StatedQuads {
	readonly applied: readonly AppliedDecision[];
	/** Decisions that are open again, as warnings with their lines. */
	readonly issues: readonly Issue[];
}

/** A batch after all decisions. */
export interface DecidedBatch extends StatedQuads {
	/** IRIs of the statements that fell with a rejected one, by its IRI. */
	readonly withdrawn: ReadonlyMap<string, readonly string[]>;
}

/** What becomes of decisions. */
export interface DecisionPlan {
	/** Those that stand. Of what they withdraw, only the statement that they are about: the rest is found batch by batch. */
	readonly applied: readonly AppliedDecision[];
	/** Decisions that are open again, as warnings with their lines. */
	readonly issues: readonly Issue[];
	/** Facts that corrections add to the graph, once. */
	readonly added: readonly Quad[];
	/** IRIs by which a batch is known to be concerned: one that speaks of none of them, nor of what lies below one, stays as it is. */
	readonly touched: ReadonlySet<string>;
	apply(batch: StatedQuads): DecidedBatch;
}

/**
 * Applies decisions to the facts and the evidence of a graph. Of two on the same thing the later counts.
 * @param isKnown tells whether the ontology has an entity: what is merged with it takes its IRI
 */
export function applyDecisions(
	stated: StatedQuads,
	decisions: readonly Decision[],
	isKnown: (iri: string) => boolean,
): DecidedQuads {
	if (decisions.length === 0) return { ...stated, applied: [], issues: [] };
	const plan = planDecisions(() => [stated], decisions, isKnown);
	const { facts, evidence, withdrawn } = plan.apply(stated);
	return {
		facts: [...facts, ...plan.added],
		evidence,
		applied: plan.applied.map((one) => ({
			...one,
			withdraws: [
				...one.withdraws,
				...one.withdraws.flatMap((iri) => withdrawn.get(iri) ?? []),
			],
		})),
		issues: plan.issues,
	};
}

/** Plans what becomes of decisions, in memory that grows with their number and not with that of the batches. */
export function planDecisions(
	batches: StatedBatches,
	decisions: readonly Decision[],
	isKnown: (iri: string) => boolean,
): DecisionPlan {
	const standing = [
		...new Map(
			decisions.map((decision) => [decisionKey(decision), decision]),
		).values(),
	];
	const indexOf = openIndexing();
	const entities = planEntities(
		batches,
		standing.filter((one) => "entities" in one),
		isKnown,
		indexOf,
	);
	const statements = planStatements(
		batches,
		standing.filter((one) => "statement" in one),
		entities,
		indexOf,
	);
	const { withdrawal, corrections, touched } = statements;
	return {
		applied: [...listMerges(entities), ...listVerdicts(statements)],
		issues: [...entities.reopened, ...statements.reopened].map(reportReopened),
		added: [...corrections.values()].map(({ fact }) => fact),
		touched,
		apply(batch) {
			const merged = entities.merge(batch);
			const index = corrections.size === 0 ? undefined : indexOf(merged);
			const corrected = [...corrections].flatMap(([iri, correction]) => {
				const node = index?.statements.get(iri);
				return node === undefined ? [] : describeCorrection(correction, node);
			});
			return {
				...withdrawal.sort(merged.facts),
				evidence: [...merged.evidence, ...corrected],
			};
		},
	};
}

function listMerges({ standing, into, rename }: EntityPlan): AppliedDecision[] {
	return standing.map((decision) => {
		const about =
			decision.decision === "same"
				? [...decision.entities]
				: decision.entities.map(rename);
		const from = about.find((iri) => into.has(iri));
		const target = from === undefined ? undefined : into.get(from);
		const isMerge =
			decision.decision === "same" &&
			from !== undefined &&
			target !== undefined;
		return {
			decision,
			about,
			withdraws: [],
			...(isMerge ? { merged: { from, into: target } } : {}),
		};
	});
}

function listVerdicts({
	standing,
	corrections,
	withdrawal,
}: StatementPlan): AppliedDecision[] {
	return standing.map(({ decision, node: { iri } }) => {
		const correction = corrections.get(iri);
		return {
			decision,
			about: [iri],
			withdraws: withdrawal.rejected.has(iri) ? [iri] : [],
			...(correction === undefined ? {} : { correctedTo: correction.iri }),
		};
	});
}

function reportReopened(decision: Decision): Issue {
	const about =
		"statement" in decision ? "the statement" : "one of the two entities";
	return {
		code: "decision-reopened",
		stage: "resolve",
		severity: "warning",
		file: decision.file,
		position: decision.position,
		path: "",
		message: `this decision (${decision.decision}) is open again: ${about} is gone, or no longer rests on the words that were seen`,
	};
}
