// The manifest of a build, from what the pipeline and its watch know.
import type { Manifest, ManifestSummary } from "../export/manifest.ts";
import type { BuiltGraph } from "../pipeline.ts";
import type { Sources } from "../read/source.ts";
import type { BuildWatch } from "./build-log.ts";
import { VERSION } from "./version.ts";

/** Describes a build. */
export function describeManifest(
	{ files }: Sources,
	{ base, rdf }: { readonly base: string; readonly rdf: string },
	watch: BuildWatch,
	{ quads, violations }: BuiltGraph,
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

/** Counts of what was read. */
export function countInputs(
	watch: BuildWatch,
): Pick<Manifest["counts"], "records" | "documents" | "findings" | "warnings"> {
	const { accepted, rejected } = watch;
	const agreement = watch.agreement();
	return {
		records: { accepted: accepted.record, rejected: rejected.record },
		documents: { accepted: accepted.document, rejected: rejected.document },
		findings: {
			accepted: accepted.finding,
			rejected: rejected.finding,
			...(watch.methods.size === 0
				? {}
				: { methods: Object.fromEntries([...watch.methods].sort()) }),
			...(agreement === undefined ? {} : { agreement }),
		},
		warnings: watch.warningCount(),
	};
}
