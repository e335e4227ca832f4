// Decisions on two entities: which of them stand on words that are still there, and what is merged by them. Part of decision.ts.
import { type EntityDecision, hashWords } from "../model/decision.ts";
import { enclosing } from "../model/iri.ts";
import type { IndexBatch, MergeBatch, StatedBatches } from "./batch.ts";
import type { EvidenceIndex } from "./evidence-index.ts";
import { mergeEntities } from "./merge.ts";
import { openTraits, planMerges } from "./merge-plan.ts";

/** What becomes of decisions on entities. */
export interface EntityPlan {
	readonly standing: readonly EntityDecision[];
	readonly reopened: readonly EntityDecision[];
	/** IRI of the entity that remains, by that of the one that goes. */
	readonly into: ReadonlyMap<string, string>;
	/** Merges the entities of a batch; a batch that is held is merged once. */
	readonly merge: MergeBatch;
}

/** Plans what becomes of decisions. Holds what the decisions name, and not the graph. */
export function planEntities(
	batches: StatedBatches,
	decisions: readonly EntityDecision[],
	isKnown: (iri: string) => boolean,
	indexOf: IndexBatch,
): EntityPlan {
	const wanted = new Set(decisions.flatMap(({ entities }) => entities));
	const seen = new Set(decisions.flatMap(({ quotes }) => quotes));
	const words = new Map<string, Set<string>>();
	const traits = openTraits(wanted);
	if (wanted.size > 0)
		for (const batch of batches(wanted)) {
			gatherWords(indexOf(batch), wanted, seen, words);
			traits.gather(batch.facts);
		}
	const isThere = ({ entities, quotes }: EntityDecision): boolean =>
		entities.every((iri) => isKnown(iri) || words.has(iri)) &&
		quotes.every((hash) => entities.some((iri) => words.get(iri)?.has(hash)));
	const standing = decisions.filter(isThere);
	const same = standing.filter(({ decision }) => decision === "same");
	const { into, names } = planMerges(same, traits, isKnown);
	return {
		standing,
		reopened: decisions.filter((decision) => !isThere(decision)),
		into,
		merge: openMerging(into, names, indexOf),
	};
}

/**
 * Gathers hashes of the words behind all that is said of entities, and of what lies below them: those that reviewers saw. An entity of
 * which nothing is said is left out.
 */
function gatherWords(
	index: EvidenceIndex,
	wanted: ReadonlySet<string>,
	seen: ReadonlySet<string>,
	words: Map<string, Set<string>>,
): void {
	for (const statement of index.statements.values())
		for (const iri of enclosing(statement.subject)) {
			if (!wanted.has(iri)) continue;
			const of = words.get(iri) ?? new Set<string>();
			words.set(iri, of);
			for (const { exact } of index.quotesOf(statement)) {
				const hash = hashWords(exact);
				if (seen.has(hash)) of.add(hash);
			}
		}
}

function openMerging(
	into: ReadonlyMap<string, string>,
	names: ReadonlySet<string>,
	indexOf: IndexBatch,
): MergeBatch {
	const none: ReadonlyMap<string, string> = new Map();
	const known = new WeakMap<object, ReturnType<MergeBatch>>();
	return (batch) => {
		const merged =
			known.get(batch) ??
			(into.size === 0
				? { ...batch, renamed: none }
				: mergeEntities(
						batch,
						[...indexOf(batch).statements.values()],
						into,
						names,
					));
		known.set(batch, merged);
		return merged;
	};
}
