// The cues of a sentence for the status of charges and for penalties, together. Part of finding.ts.
import type { Reading, Span } from "../../reading.ts";
import { findPenaltyCues, type PenaltyCue } from "../penalty-cue.ts";
import { findStatusCues, type StatusCue } from "../status-cue.ts";

/** A cue with what it is about. */
export type Cue =
	| (StatusCue & { readonly about: "status" })
	| (PenaltyCue & { readonly about: "penalty" });

/** Gives the cues of a part of a text, from left to right. */
export function findCues(reading: Reading, sentence: Span): Cue[] {
	const cues: Cue[] = [
		...findStatusCues(reading, sentence).map(
			(cue) => ({ ...cue, about: "status" }) as const,
		),
		...findPenaltyCues(reading, sentence).map(
			(cue) => ({ ...cue, about: "penalty" }) as const,
		),
	];
	return cues.sort((a, b) => a.start - b.start);
}
