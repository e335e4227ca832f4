// Who watches a build: told of each input, and of what is wrong with it.
import type { Issue, Rejection } from "./issue.ts";

/** Stages that a watcher is told of. */
export type BuildStage =
	| "records"
	| "inference"
	| "validation"
	| "projection"
	| "export";

/** Each input is either accepted or rejected, and told of once. */
export interface BuildObserver {
	onStage?(stage: BuildStage): void;
	onAccepted?(kind: Rejection["kind"]): void;
	onRejection?(rejection: Rejection): void;
	/** What should be looked at in an accepted input. */
	onWarning?(issue: Issue): void;
}
