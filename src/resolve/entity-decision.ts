// Decisions on two entities: which of them stand on words that are still there, and what is merged by them. Part of decision.ts.
import { type EntityDecision, hashWords } from "../model/decision.ts";
import { enclosing } from "../model/iri.ts";
import type { IndexBatch, MergeBatch, StatedBatches } from "./batch.ts";
import type { EvidenceIndex } from "./evidence-index.ts";
import { type MergedQuads, mergeEntities, openRenaming } from "./merge.ts";
import {
	type EntityTraits,
	type MergePlan,
	openTraits,
	planMerges,
} from "./merge-plan.ts";

/** What becomes of decisions on entities. */
export interface EntityPlan {
	readonly standing: readonly EntityDecision[];
	readonly reopened: readonly EntityDecision[];
	/** IRI of the entity that remains, by that of the one that goes. */
	readonly into: ReadonlyMap<string, string>;
	/** Gives the IRI that an entity, or one below it, has after all merges. */
	readonly rename: (iri: string) => string;
	/** Merges the entities of a batch; a batch that is held is merged once. */
	readonly merge: MergeBatch;
}

/**
 * Plans what becomes of decisions. Holds what the decisions name, and not the graph. A decision may name what only an earlier one made,
 * such as a defendant of a case by the IRI that the case has since it was merged: those that find nothing are looked for again after each
 * round of merges.
 */
export function planEntities(
	batches: StatedBatches,
	decisions: readonly EntityDecision[],
	isKnown: (iri: string) => boolean,
	indexOf: IndexBatch,
): EntityPlan {
	const about = new Set(decisions.flatMap(({ entities }) => entities));
	const standing: EntityDecision[] = [];
	const rounds: MergePlan[] = [];
	let merge: MergeBatch = (batch) => ({ ...batch, renamed: NOTHING });
	let waiting = decisions;
	while (waiting.length > 0) {
		const { isThere, traits } = lookAt(
			batches,
			about,
			waiting,
			merge,
			indexOf,
			isKnown,
		);
		const there = waiting.filter(isThere);
		const same = chooseInnermost(
			there.filter(({ decision }) => decision === "same"),
		);
		const settled = new Set(
			there.filter((one) => one.decision !== "same" || same.includes(one)),
		);
		standing.push(...settled);
		waiting = waiting.filter((one) => !settled.has(one));
		const round = planMerges(same, traits, isKnown);
		if (round.into.size === 0) break;
		rounds.push(round);
		merge = openMerging(merge, round, indexOf);
	}
	const renamings = rounds.map(({ into }) => openRenaming(into));
	const rename = (iri: string): string =>
		renamings.reduce((name, renaming) => renaming(name), iri);
	const gone = rounds.flatMap(({ into }) => [...into.keys()]);
	return {
		standing,
		reopened: waiting,
		into: new Map(gone.map((iri) => [iri, rename(iri)])),
		rename,
		merge,
	};
}

const NOTHING: ReadonlyMap<string, string> = new Map();

/** Looks for the entities of decisions, and for the words on which they were made, as they are after some merges. */
function lookAt(
	batches: StatedBatches,
	about: ReadonlySet<string>,
	decisions: readonly EntityDecision[],
	merge: MergeBatch,
	indexOf: IndexBatch,
	isKnown: (iri: string) => boolean,
): { traits: EntityTraits; isThere(decision: EntityDecision): boolean } {
	const wanted = new Set(decisions.flatMap(({ entities }) => entities));
	const seen = new Set(decisions.flatMap(({ quotes }) => quotes));
	const words = new Map<string, Set<string>>();
	const traits = openTraits(wanted);
	for (const batch of batches(about)) {
		const merged = merge(batch);
		gatherWords(indexOf(merged), wanted, seen, words);
		traits.gather(merged.facts);
	}
	return {
		traits,
		isThere: ({ entities, quotes }) =>
			entities.every((iri) => isKnown(iri) || words.has(iri)) &&
			quotes.every((hash) => entities.some((iri) => words.get(iri)?.has(hash))),
	};
}

/** Chooses the decisions whose entities enclose none of another: what encloses is merged after what it encloses, with it. */
function chooseInnermost(
	same: readonly EntityDecision[],
): readonly EntityDecision[] {
	const enclosed = new Map<string, Set<EntityDecision>>();
	for (const decision of same)
		for (const iri of decision.entities)
			for (const part of enclosing(iri)) {
				if (part === iri) continue;
				const of = enclosed.get(part) ?? new Set();
				enclosed.set(part, of.add(decision));
			}
	const innermost = same.filter((decision) =>
		decision.entities.every((iri) =>
			[...(enclosed.get(iri) ?? [])].every((other) => other === decision),
		),
	);
	return innermost.length === 0 ? same : innermost;
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

/** Merges entities in batches on which others were merged before. */
function openMerging(
	before: MergeBatch,
	{ into, names }: MergePlan,
	indexOf: IndexBatch,
): MergeBatch {
	const known = new WeakMap<object, MergedQuads>();
	return (batch) => {
		const held = known.get(batch);
		if (held !== undefined) return held;
		const first = before(batch);
		const nodes = [...indexOf(first).statements.values()];
		const { renamed, ...quads } = mergeEntities(first, nodes, into, names);
		const merged: MergedQuads = {
			...quads,
			renamed: new Map([
				...renamed,
				...[...first.renamed].map(
					([from, to]) => [from, renamed.get(to) ?? to] as const,
				),
			]),
		};
		known.set(batch, merged);
		return merged;
	};
}
