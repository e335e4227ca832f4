// What documents disagree on is no fault of the graph: too many values that are those of different documents are a warning.
import { sh } from "../vocabulary/shacl.ts";
import type { Violation } from "./violation.ts";

const TOO_MANY: ReadonlySet<string> = new Set([
	sh.MaxCountConstraintComponent,
	sh.UniqueLangConstraintComponent,
]);

/** Makes warnings of violations that say no more than that documents disagree. */
export function tolerateConflicts(
	violations: readonly Violation[],
	isBetweenDocuments: (subject: string, property: string) => boolean,
): Violation[] {
	return violations.map((violation) => {
		const { constraint, focusNode, path } = violation;
		return path !== undefined &&
			TOO_MANY.has(constraint) &&
			isBetweenDocuments(focusNode, path)
			? { ...violation, severity: "warning" }
			: violation;
	});
}
