// casegraph build: inputs to a folder with the graph in several syntaxes, its evidence, its viewer and a report.
import { Command, InvalidArgumentError, Option } from "commander";
import { checkReplaceable } from "../export/folder.ts";
import { type GraphFormat, graphFormats } from "../export/graph-files.ts";
import type { RdfVersion } from "../export/reify.ts";
import { isIri } from "../model/term.ts";
import { type Ontology, readOntology } from "../read/ontology.ts";
import { openSources } from "../read/source.ts";
import { DEFAULT_BASE } from "../vocabulary/namespace.ts";
import {
	type CountedCache,
	defaultCacheFolder,
	openBuildCache,
} from "./build-cache.ts";
import { streamBuild } from "./build-stream.ts";
import type { wholeBuild } from "./build-whole.ts";
import { EXIT, type ExitCode, runAction } from "./failure.ts";
import { DEFAULT_GRAPH_FOLDER } from "./graph-option.ts";
import {
	addModelOptions,
	MODEL_HELP,
	type ModelOption,
	readChoice,
	reportUse,
} from "./model-option.ts";

interface BuildOptions extends ModelOption {
	readonly out: string;
	readonly base: string;
	readonly rdf: RdfVersion;
	readonly format: readonly GraphFormat[];
	readonly stream?: boolean;
	readonly decisions?: string;
	/** A folder, or false for none. */
	readonly cache?: string | false;
	readonly quiet?: boolean;
}

const EXAMPLES = `
Examples:
  $ casegraph build                                  build data/ into graph/
  $ casegraph build cases.jsonl --out graph          build from one file
  $ casegraph build data --base https://example.org/kg/ --rdf 1.2
  $ casegraph build data --format ttl,nq             Turtle and N-Quads, no TriG
  $ casegraph build cases.jsonl --stream --out big   N-Quads only, in constant memory

A streamed build holds facts and evidence as they come (a quad of several records may stand there more than once), and the
ontology; it has no texts of documents.

Decisions of reviewers (decisions.jsonl of an input folder, see \`casegraph review\`) are replayed. What is open stands in
candidates.jsonl of the output; a streamed build lists nothing.

A build reads again only the documents that have changed since; the output is the same as if it had read all.

Inputs are files or folders: records as YAML, JSON, JSON Lines or CSV; documents as Markdown or text (with or without front
matter), HTML, PDF, DOCX, or JSON Lines of objects with a text; mappings as YAML in a folder named mappings/.

Exit status: 0 all inputs accepted and valid, 1 built, but inputs were rejected or violate the shapes, 2 usage, 3 not built.`;

/** The command. */
export const buildCommand: Command = new Command("build")
	.description("build the graph from documents and records")
	.argument("[inputs...]", "files and folders", ["data"])
	.option(
		"-o, --out <folder>",
		"folder to write, replaced whole",
		DEFAULT_GRAPH_FOLDER,
	)
	.option(
		"--base <iri>",
		"IRI below which resources and the ontology are named",
		parseBase,
		DEFAULT_BASE,
	)
	.addOption(
		new Option("--rdf <version>", "RDF version of the evidence")
			.choices(["1.1", "1.2"])
			.default("1.1"),
	)
	.option(
		"--format <list>",
		"syntaxes to write, separated by commas",
		parseFormats,
		graphFormats,
	)
	.option(
		"--stream",
		"write N-Quads only, in constant memory: decisions are replayed; no inference, validation, candidates, conflicts, Turtle or viewer",
	)
	.option(
		"--decisions <file>",
		"ledger of decisions, besides decisions.jsonl of the inputs",
	)
	.option(
		"--cache <folder>",
		"folder that keeps what was read, for the next build of the same inputs (default: .casegraph/cache/<name of the output> beside it)",
	)
	.option("--no-cache", "read everything again, and keep nothing")
	.option("-q, --quiet", "say only what is wrong")
	.addHelpText("after", `${MODEL_HELP}\n${EXAMPLES}`)
	.action(runAction(runBuild));

addModelOptions(buildCommand);

async function runBuild(
	inputs: readonly string[],
	options: BuildOptions,
): Promise<ExitCode> {
	const choice = readChoice(options);
	// What may take hours must not find out at its end that there is no place for it.
	checkReplaceable(options.out);
	const ontology = await readOntology();
	const cache = options.stream ? undefined : openCache(options, ontology);
	const sources = await openSources(inputs, {
		ledger: options.decisions,
		cache: cache?.document,
	});
	const isClean = options.stream
		? await streamBuild(sources, ontology, options, choice)
		: await buildInMemory(sources, ontology, options, choice, cache);
	reportUse(choice, options.quiet);
	return isClean ? EXIT.ok : EXIT.negative;
}

/** What the whole graph needs (inference, shapes, the viewer) is loaded only for it: a stream is to be small. */
const buildInMemory: typeof wholeBuild = async (...input) =>
	(await import("./build-whole.ts")).wholeBuild(...input);

function openCache(
	{ cache, out }: BuildOptions,
	ontology: Ontology,
): CountedCache | undefined {
	if (cache === false) return undefined;
	const folder = typeof cache === "string" ? cache : defaultCacheFolder(out);
	return openBuildCache(folder, ontology);
}

/** Reads a list of formats, each of which must be known. */
function parseFormats(value: string): GraphFormat[] {
	return value.split(",").map((part) => {
		const known = graphFormats.find((format) => format === part.trim());
		if (known === undefined)
			throw new InvalidArgumentError(
				`known formats: ${graphFormats.join(", ")}`,
			);
		return known;
	});
}

/** Checks a base: an absolute IRI below which paths can follow. */
function parseBase(value: string): string {
	if (!isIri(value) || !/^[^?#]*\/$/.test(value))
		throw new InvalidArgumentError(
			"must be an absolute IRI without ? or # that ends in /",
		);
	return value;
}
