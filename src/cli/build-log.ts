// What a build tells its user: progress on a terminal, every problem with its place, and a summary.
import type { ManifestSummary } from "../export/manifest.ts";
import { formatIssue, type Issue, type Rejection } from "../model/issue.ts";
import type { Agreement, BuildObserver } from "../model/observer.ts";
import type { LocatedViolation } from "../validate/locate.ts";
import { type BuildTally, openTally } from "./build-tally.ts";
import { openProgress } from "./progress.ts";

/** Problems beyond this number are counted, not printed; all rejections stand in the quarantine, all violations in the report, further warnings nowhere. */
const PRINTED_PROBLEMS = 50;
/** Records between two updates of the progress line. */
const PROGRESS_STEP = 500;

/** A watched build. */
export interface BuildWatch {
	readonly observer: Required<BuildObserver>;
	readonly tally: BuildTally;
	readonly rejections: readonly Rejection[];
	warningCount(): number;
	/** Ends the progress line. */
	stop(): void;
	/** Ends the progress line, and prints the violations and the summary. */
	finish(
		folder: string,
		manifest: ManifestSummary,
		violations: readonly LocatedViolation[],
	): void;
}

export interface WatchOptions {
	/** Takes a rejection where it is not to be held in memory. */
	readonly keep?: (rejection: Rejection) => void;
	/** Problems printed at most. */
	readonly printedLimit?: number;
}

/**
 * Watches a build. Problems go to the standard error, progress too and only on a terminal, the summary to the standard output.
 */
export function watchBuild(
	isQuiet: boolean,
	{ keep, printedLimit = PRINTED_PROBLEMS }: WatchOptions = {},
): BuildWatch {
	const rejections: Rejection[] = [];
	const tally = openTally();
	const { accepted, rejected } = tally;
	const progress = openProgress(!isQuiet);
	let warnings = 0;
	let printed = 0;
	const print = (issue: Issue): void => {
		printed += 1;
		if (printed <= printedLimit) console.error(formatIssue(issue));
	};
	const step = (): void => {
		const records = accepted.record + rejected.record;
		const documents = accepted.document + rejected.document;
		if ((records + documents) % PROGRESS_STEP === 0)
			progress.show(`records: ${records}, documents: ${documents}`);
	};
	return {
		observer: {
			onStage: progress.show,
			onAccepted(kind, method) {
				tally.accept(kind, method);
				step();
			},
			onRejection(rejection) {
				tally.reject(rejection.kind, rejection.method);
				if (keep === undefined) rejections.push(rejection);
				else keep(rejection);
				for (const issue of rejection.issues) {
					if (issue.severity === "warning") warnings += 1;
					print(issue);
				}
				step();
			},
			onAgreement: tally.agree,
			onWarning(issue) {
				warnings += 1;
				print(issue);
			},
		},
		tally,
		rejections,
		warningCount: () => warnings,
		stop: progress.stop,
		finish(folder, manifest, violations) {
			progress.stop();
			for (const violation of violations) print(describeViolation(violation));
			if (printed > printedLimit)
				console.error(`… and ${printed - printedLimit} more`);
			if (!isQuiet) console.log(summarise(folder, manifest));
		},
	};
}

/** Gives a violation of a shape as an issue. */
export function describeViolation({
	severity,
	shape,
	message,
	place,
}: LocatedViolation): Issue {
	return {
		code: shape.slice(shape.lastIndexOf("/") + 1),
		stage: "validate",
		severity: severity === "violation" ? "error" : "warning",
		...place,
		message: message.en ?? message.zh ?? "the shape is violated",
	};
}

function summarise(folder: string, { counts }: ManifestSummary): string {
	const {
		records,
		documents,
		findings,
		quads,
		validation,
		warnings,
		candidates,
	} = counts;
	const rows = [
		["records", `${records.accepted} accepted, ${records.rejected} rejected`],
		[
			"documents",
			`${documents.accepted} accepted, ${documents.rejected} rejected`,
		],
		[
			"findings",
			`${findings.accepted} accepted, ${findings.rejected} rejected`,
		],
		...(findings.agreement === undefined
			? []
			: [["agreement", describeAgreement(findings.agreement)]]),
		[
			"quads",
			Object.entries(quads)
				.map(([graph, count]) => `${count} ${graph}`)
				.join(", "),
		],
		[
			"validation",
			validation === undefined
				? "not run"
				: Object.entries(validation)
						.map(([kind, count]) => `${count} ${kind}s`)
						.join(", "),
		],
		...(candidates === undefined
			? []
			: [
					[
						"to review",
						Object.entries(candidates)
							.map(([kind, count]) => `${count} ${kind}`)
							.join(", "),
					],
				]),
		["warnings", String(warnings)],
		["written to", folder],
	];
	return rows
		.map(([name = "", text = ""]) => `${name.padEnd(11)} ${text}`)
		.join("\n");
}

function describeAgreement({ rule, languageModel, both }: Agreement): string {
	return `${both} statements by rules and model; ${rule - both} by rules only, ${languageModel - both} by the model only`;
}
