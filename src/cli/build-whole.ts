// casegraph build: the graph in memory, through all stages, with its report, the viewer's data and all syntaxes.
import { type BuildOutput, writeBuild } from "../export/build-folder.ts";
import { replaceFolder } from "../export/folder.ts";
import type { GraphFormat } from "../export/graph-files.ts";
import type { RdfVersion } from "../export/reify.ts";
import type { ExtractionChoice } from "../finding-pipeline.ts";
import { describeProjection } from "../graph/detail.ts";
import { projectGraph } from "../graph/project.ts";
import { runPipeline } from "../pipeline.ts";
import type { Ontology } from "../read/ontology.ts";
import type { Sources } from "../read/source.ts";
import { formatReport } from "../validate/report.ts";
import { isConforming } from "../validate/validate.ts";
import { type CountedCache, describeCache } from "./build-cache.ts";
import { watchBuild } from "./build-log.ts";
import { describeManifest } from "./build-summary.ts";

export interface WholeOptions {
	readonly out: string;
	readonly base: string;
	readonly rdf: RdfVersion;
	readonly format: readonly GraphFormat[];
	readonly quiet?: boolean;
}

/** Builds in memory; tells whether all inputs were accepted and the graph is valid. */
export async function wholeBuild(
	sources: Sources,
	ontology: Ontology,
	options: WholeOptions,
	choice: ExtractionChoice = {},
	cache?: CountedCache,
): Promise<boolean> {
	const watch = watchBuild(options.quiet ?? false);
	const built = await runPipeline(sources, ontology, watch.observer, {
		...choice,
		cache: cache?.extraction,
	});
	watch.observer.onStage("projection");
	const projection = projectGraph(built.quads);
	const output: BuildOutput = {
		graph: built.quads,
		documents: built.documents,
		report: formatReport(built.violations),
		rejections: watch.rejections,
		candidates: built.candidates,
		view: projection.view,
		detail: describeProjection(projection, built.quads, built.documents),
		manifest: describeManifest(sources, options, watch, built),
	};
	watch.observer.onStage("export");
	const { format: formats, rdf, base } = options;
	await replaceFolder(options.out, async (folder) =>
		writeBuild(folder, output, { formats, rdf, base }),
	);
	cache?.removeUnused();
	watch.finish(options.out, output.manifest, built.violations);
	const cached = cache === undefined ? undefined : describeCache(cache);
	if (cached !== undefined && !options.quiet) console.log(cached);
	return watch.rejections.length === 0 && isConforming(built.violations);
}
