// Pieces of a sentence: one penalty with its measure, as it goes into the sentences of those whom it is imposed on.
import type { Span } from "../../reading.ts";
import type { Duration } from "../duration.ts";
import type { Money } from "../money.ts";
import type { TermRange } from "./term-range.ts";
import type { PenaltyKind } from "./word.ts";

/** One penalty with its measure; the span is that of the words for both. */
export interface Piece extends Span {
	readonly kind: PenaltyKind;
	/** Concept of scheme/penalty; a ban and probation are none of their own. */
	readonly penalty?: string;
	readonly term?: Duration;
	readonly range?: TermRange;
	readonly probation?: Duration;
	readonly fine?: Money;
	/** Whether a record has its words, as it has no field for its measure. */
	readonly isInWords: boolean;
}
