// All that the interface says; each language has all of it, or it does not compile.

import type { EdgeOrigin } from "../../src/model/view.ts";
import type { LoadProblem } from "../load/load-error.ts";

export interface Messages {
	readonly title: string;
	readonly tagline: string;
	readonly language: string;
	readonly loading: string;
	readonly loadProblems: Readonly<Record<LoadProblem, string>>;
	readonly close: string;

	readonly findAndFilter: string;
	readonly search: string;
	readonly searchPlaceholder: string;
	readonly resultList: string;
	readonly noResult: string;
	readonly resultCount: (listed: number, total: number) => string;
	readonly hiddenResults: (count: number) => string;

	readonly origins: string;
	readonly originLabels: Readonly<Record<EdgeOrigin, string>>;
	/** One word, as a mark beside a statement. */
	readonly originMarks: Readonly<Record<EdgeOrigin, string>>;
	readonly classes: string;
	readonly all: string;
	readonly none: string;

	readonly graph: string;
	readonly graphProblems: Readonly<Record<"no-webgl" | "failed", string>>;
	readonly camera: string;
	readonly zoomSteps: Readonly<Record<"in" | "out" | "fit", string>>;

	readonly details: string;
	readonly introduction: string;
	readonly graphSize: (nodes: number, statements: number) => string;
	readonly hints: readonly string[];
	readonly selected: (label: string) => string;
	readonly deselect: string;
	readonly unknownNode: string;
	readonly classHidden: string;
	readonly showClass: string;
	readonly otherNames: string;
	readonly properties: string;
	readonly relationsOut: string;
	readonly relationsIn: string;
	readonly statementsBetween: string;
	readonly noStatements: string;
	readonly showMore: (count: number) => string;
	readonly iri: string;

	readonly evidenceLoading: string;
	readonly evidenceOf: (statement: string) => string;
	readonly showInDocument: string;
	readonly confidence: (percent: string) => string;
	readonly accordingTo: string;
	readonly followsFrom: string;
	readonly because: string;
	readonly saidByOntology: string;
	readonly noEvidence: string;

	readonly conflicts: string;
	readonly conflictHint: string;
	readonly noConflicts: string;
	/** Before what another document says. */
	readonly otherDocument: string;
	readonly compareWords: string;

	readonly document: string;
	readonly publisher: string;
	readonly date: string;
	readonly source: string;
	readonly digestNote: string;
	readonly quoteNotFound: string;
	readonly unknownDocument: string;

	readonly yes: string;
	readonly no: string;
	readonly yearUnknown: (day: string) => string;
	readonly durationParts: Readonly<
		Record<"year" | "month" | "day", (count: number) => string>
	>;
}
