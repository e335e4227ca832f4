// Batches: the quads of a graph in parts, so that what is decided can be looked for, and applied, without all of it in memory.

import { type EvidenceIndex, indexEvidence } from "./evidence-index.ts";
import type { MergedQuads, StatedQuads } from "./merge.ts";

/**
 * Gives the batches of a graph that speak of any of some IRIs, or of what lies below one; others may be among them. Can be asked
 * repeatedly. All quads of a statement node and of its evidence stand in one batch, as those of a record do; a statement of several
 * records is in several batches.
 */
export type StatedBatches = (
	about: ReadonlySet<string>,
) => Iterable<StatedQuads>;

/** Merges the entities of a batch; one that is held is merged once. */
export type MergeBatch = (batch: StatedQuads) => MergedQuads;

/** Indexes the evidence of a batch; that of one that is held is indexed once. */
export type IndexBatch = (batch: StatedQuads) => EvidenceIndex;

/** Makes what indexes batches. */
export function openIndexing(): IndexBatch {
	const known = new WeakMap<StatedQuads["evidence"], EvidenceIndex>();
	return ({ evidence }) => {
		const index = known.get(evidence) ?? indexEvidence(evidence);
		known.set(evidence, index);
		return index;
	};
}
