// Conflicts by the statements that are in them, so that each can be marked where it stands.

import type { ViewConflictSide, ViewDetail } from "../../src/model/view.ts";
import type { Loading } from "../load/use-view.ts";

/** A conflict as one of its two statements meets it. */
export interface Disagreement {
	readonly own: ViewConflictSide;
	readonly other: ViewConflictSide;
}

/** By row of the support of a statement. */
export type Disagreements = ReadonlyMap<number, readonly Disagreement[]>;

/** Indexes the conflicts of a graph; none while the details are not there. */
export function indexConflicts(detail: Loading<ViewDetail>): Disagreements {
	const found = new Map<number, Disagreement[]>();
	if (detail.state !== "ready") return found;
	for (const { sides } of detail.value.conflicts) {
		const [a, b] = sides;
		for (const [own, other] of [
			[a, b],
			[b, a],
		] as const) {
			const of = found.get(own.support);
			if (of === undefined) found.set(own.support, [{ own, other }]);
			else of.push({ own, other });
		}
	}
	return found;
}
