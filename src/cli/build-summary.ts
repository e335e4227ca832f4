// The manifest of a build, from what the pipeline and its watch know.
import type { Manifest, ManifestSummary } from "../export/manifest.ts";
import type { Candidate } from "../model/candidate.ts";
import type { BuiltGraph } from "../pipeline.ts";
import type { Sources } from "../read/source.ts";
import type { BuildWatch } from "./build-log.ts";
import { VERSION } from "./version.ts";

/** Describes a build. */
export function describeManifest(
	{ files }: Sources,
	{ base, rdf }: { readonly base: string; readonly rdf: string },
	watch: BuildWatch,
	{ quads, candidates, violations }: BuiltGraph,
): ManifestSummary {
	const severity = (kind: string): number =>
		violations.filter((violation) => violation.severity === kind).length;
	return {
		casegraph: VERSION,
		base,
		rdf,
		inputs: files,
		counts: {
			...countInputs(watch),
			candidates: countCandidates(candidates),
			quads: Object.fromEntries(
				Object.entries(quads).map(([graph, list]) => [graph, list.length]),
			),
			validation: {
				violation: severity("violation"),
				warning: severity("warning"),
			},
		},
	};
}

function countCandidates(
	candidates: readonly Candidate[],
): Record<string, number> {
	const counts = { case: 0, defendant: 0, name: 0, conflict: 0, confidence: 0 };
	for (const { kind } of candidates) counts[kind] += 1;
	return counts;
}

/** Counts of what was read. */
export function countInputs(
	watch: BuildWatch,
): Pick<Manifest["counts"], "records" | "documents" | "findings" | "warnings"> {
	const { accepted, rejected, methods, ...tally } = watch.tally;
	const agreement = tally.agreement();
	return {
		records: { accepted: accepted.record, rejected: rejected.record },
		documents: { accepted: accepted.document, rejected: rejected.document },
		findings: {
			accepted: accepted.finding,
			rejected: rejected.finding,
			...(methods.size === 0
				? {}
				: { methods: Object.fromEntries([...methods].sort()) }),
			...(agreement === undefined ? {} : { agreement }),
		},
		warnings: watch.warningCount(),
	};
}
