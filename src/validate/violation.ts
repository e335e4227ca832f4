// A violation: what a shape finds wrong with the graph, as a plain value.
import type { Term } from "@rdfjs/types";
import { formatTerm } from "../model/n-triples.ts";
import type { LocalizedText } from "../model/view.ts";

export type Severity = "violation" | "warning" | "info";

/** One result of validation. `violation` means that the graph is wrong; `warning`, that someone should look. */
export interface Violation {
	readonly severity: Severity;
	/** IRI of the node that the shape was applied to. */
	readonly focusNode: string;
	/** IRI of the property; absent where the shape speaks of the node as a whole. */
	readonly path?: string;
	/** The value that is wrong; absent where one is missing or there are too many. */
	readonly value?: Term;
	/** IRI of the kind of constraint, such as `sh:MinCountConstraintComponent`. */
	readonly constraint: string;
	/** IRI of the shape, such as `<https://w3id.org/casegraph/shape/Count-status>`. */
	readonly shape: string;
	readonly message: LocalizedText;
}

/** Gives all that tells a violation from others, for sorting and naming. */
export function keyOfViolation(violation: Violation): string {
	const {
		focusNode,
		path = "",
		shape,
		constraint,
		severity,
		value,
	} = violation;
	return [
		focusNode,
		path,
		shape,
		constraint,
		severity,
		value === undefined ? "" : formatTerm(value),
	].join("\n");
}
