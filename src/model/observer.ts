// Who watches a build: told of each input, and of what is wrong with it.
import type { FindingMethod, Issue, Rejection } from "./issue.ts";

/** Stages that a watcher is told of. */
export type BuildStage =
	| "records"
	| "review"
	| "inference"
	| "validation"
	| "projection"
	| "export";

/** How many statements were found in a document by each of two methods, and by both. */
export interface Agreement {
	readonly rule: number;
	readonly languageModel: number;
	readonly both: number;
}

/** Each input is either accepted or rejected, and told of once. */
export interface BuildObserver {
	onStage?(stage: BuildStage): void;
	onAccepted?(kind: Rejection["kind"], method?: FindingMethod): void;
	onRejection?(rejection: Rejection): void;
	/** Told of each document that was searched by rules and by a language model. */
	onAgreement?(agreement: Agreement): void;
	/** What should be looked at in an accepted input. */
	onWarning?(issue: Issue): void;
}
