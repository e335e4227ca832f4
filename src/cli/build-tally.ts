// Counts of a build: inputs taken and not taken, what was found by which method, and on what rules and a language model agree.
import type { FindingMethod, Rejection } from "../model/issue.ts";
import type { Agreement } from "../model/observer.ts";

/** How many there were of a kind. */
interface Outcome {
	accepted: number;
	rejected: number;
}

/** Counts as they are now. */
export interface BuildTally {
	readonly accepted: Readonly<Record<Rejection["kind"], number>>;
	readonly rejected: Readonly<Record<Rejection["kind"], number>>;
	/** Of findings, by what they were found; only what was used. */
	readonly methods: ReadonlyMap<FindingMethod, Readonly<Outcome>>;
	/** Statements found by rules, by a language model and by both; undefined where no model was asked. */
	agreement(): Agreement | undefined;
}

/** Counts that inputs are added to. */
export interface OpenTally extends BuildTally {
	accept(kind: Rejection["kind"], method?: FindingMethod): void;
	reject(kind: Rejection["kind"], method?: FindingMethod): void;
	agree(found: Agreement): void;
}

/** Opens counts of a build, all of them 0. */
export function openTally(): OpenTally {
	const accepted = { record: 0, document: 0, finding: 0 };
	const rejected = { record: 0, document: 0, finding: 0 };
	const methods = new Map<FindingMethod, Outcome>();
	let agreed: Agreement | undefined;
	const count = (
		method: FindingMethod | undefined,
		outcome: keyof Outcome,
	): void => {
		if (method === undefined) return;
		const counts = methods.get(method) ?? { accepted: 0, rejected: 0 };
		methods.set(method, counts);
		counts[outcome] += 1;
	};
	return {
		accepted,
		rejected,
		methods,
		agreement: () => agreed,
		accept(kind, method) {
			accepted[kind] += 1;
			count(method, "accepted");
		},
		reject(kind, method) {
			rejected[kind] += 1;
			count(method, "rejected");
		},
		agree({ rule, languageModel, both }) {
			agreed = {
				rule: (agreed?.rule ?? 0) + rule,
				languageModel: (agreed?.languageModel ?? 0) + languageModel,
				both: (agreed?.both ?? 0) + both,
			};
		},
	};
}
