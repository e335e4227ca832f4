// Decisions on statements: which of them stand on words that are still there, what falls with a rejected one, and what is corrected. Part of decision.ts.
import { hashWords, type StatementDecision } from "../model/decision.ts";
import type { IndexBatch, StatedBatches } from "./batch.ts";
import { type Correction, makeCorrection } from "./correction.ts";
import type { EntityPlan } from "./entity-decision.ts";
import type { EvidenceIndex, StatementNode } from "./evidence-index.ts";
import { planWithdrawal, type Withdrawal } from "./withdrawal.ts";

/** What becomes of decisions on statements. */
export interface StatementPlan {
	readonly standing: readonly StandingDecision[];
	readonly reopened: readonly StatementDecision[];
	readonly withdrawal: Withdrawal;
	/** By IRI of the statement that is corrected. */
	readonly corrections: ReadonlyMap<string, Correction>;
	/** IRIs by which a batch is known to be concerned. */
	readonly touched: ReadonlySet<string>;
}

/** A decision, and the statement that it is about, as it is named once entities are merged. */
export interface StandingDecision {
	readonly decision: StatementDecision;
	readonly node: StatementNode;
}

/** Plans what becomes of decisions, after entities are merged. Holds what the decisions name, and not the graph. */
export function planStatements(
	batches: StatedBatches,
	decisions: readonly StatementDecision[],
	entities: EntityPlan,
	indexOf: IndexBatch,
): StatementPlan {
	const { into, merge } = entities;
	const named = new Set(decisions.map(({ statement }) => statement));
	const merged = [...into].flat();
	const renamed = findRenamed(batches, named, merged, merge);
	const nameOf = ({ statement }: StatementDecision): string =>
		renamed.get(statement) ?? statement;
	const about = new Set([...named, ...merged, ...decisions.map(nameOf)]);
	const search = openSearch(decisions, nameOf);
	if (named.size > 0)
		for (const batch of batches(about)) search.look(indexOf(merge(batch)));
	const standing = decisions.flatMap((decision) => {
		const node = search.find(decision);
		return node === undefined ? [] : [{ decision, node }];
	});
	const isStanding = new Set(standing.map(({ decision }) => decision));
	const withdrawal = planWithdrawal(
		standing.flatMap(({ decision, node }) =>
			decision.decision === "accept" ? [] : [node],
		),
		function* (entitiesBelow) {
			for (const batch of batches(new Set([...merged, ...entitiesBelow])))
				yield merge(batch).facts;
		},
	);
	return {
		standing,
		reopened: decisions.filter((decision) => !isStanding.has(decision)),
		withdrawal,
		corrections: new Map(
			standing.flatMap(({ decision: { value }, node }) =>
				value === undefined ? [] : [[node.iri, makeCorrection(node, value)]],
			),
		),
		touched: new Set([...about, ...withdrawal.fallen.keys()]),
	};
}

/** Finds the names that statements have after merges, by their old ones. */
function findRenamed(
	batches: StatedBatches,
	named: ReadonlySet<string>,
	merged: readonly string[],
	merge: EntityPlan["merge"],
): Map<string, string> {
	const renamed = new Map<string, string>();
	if (merged.length === 0 || named.size === 0) return renamed;
	for (const batch of batches(named))
		for (const [from, to] of merge(batch).renamed)
			if (named.has(from)) renamed.set(from, to);
	return renamed;
}

/** A search for the statements of decisions. */
interface StatementSearch {
	/** Looks for them in a batch. */
	look(index: EvidenceIndex): void;
	/** Gives the statement of a decision, where it still rests on all the words that the reviewer saw. */
	find(decision: StatementDecision): StatementNode | undefined;
}

function openSearch(
	decisions: readonly StatementDecision[],
	nameOf: (decision: StatementDecision) => string,
): StatementSearch {
	const wanted = new Set(decisions.map(nameOf));
	const seen = new Set(decisions.flatMap(({ quotes }) => quotes));
	const nodes = new Map<string, StatementNode>();
	const words = new Map<string, Set<string>>();
	return {
		look(index) {
			for (const iri of wanted) {
				const node = index.statements.get(iri);
				if (node === undefined) continue;
				nodes.set(iri, node);
				const of = words.get(iri) ?? new Set();
				words.set(iri, of);
				for (const { exact } of index.quotesOf(node)) {
					const hash = hashWords(exact);
					if (seen.has(hash)) of.add(hash);
				}
			}
		},
		find(decision) {
			const iri = nameOf(decision);
			return decision.quotes.every((hash) => words.get(iri)?.has(hash))
				? nodes.get(iri)
				: undefined;
		},
	};
}
