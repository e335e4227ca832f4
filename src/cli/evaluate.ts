// casegraph evaluate: builds the documents of corpora, and scores the graph against their labels.
import type { Quad } from "@rdfjs/types";
import { Command, InvalidArgumentError } from "commander";
import { scoreGraph } from "../evaluate/score.ts";
import type { Mapping } from "../model/mapping.ts";
import type { BuildObserver } from "../model/observer.ts";
import { type Corpus, readCorpora } from "../read/corpus.ts";
import type { ReadItem } from "../read/item.ts";
import { type Ontology, readOntology } from "../read/ontology.ts";
import { readOwnMapping, type Sources } from "../read/source.ts";
import { assertRecords } from "../record-pipeline.ts";
import { openStore } from "../store/embedded.ts";
import { oa } from "../vocabulary/standard.ts";
import { type CorpusReport, formatReport } from "./evaluation.ts";
import { EXIT, type ExitCode, runAction, UsageError } from "./failure.ts";
import { suggestNearest } from "./nearest.ts";
import { print, terminalColumns } from "./output.ts";

interface EvaluateOptions {
	readonly json?: true;
	readonly only?: readonly string[];
	readonly show: number;
}

const DEFAULT_SHOWN = 3;
/** Where the words of a quote stand is no question of scoring, and is most of a graph. */
const SELECTING: ReadonlySet<string> = new Set([
	oa.hasSelector,
	oa.exact,
	oa.prefix,
	oa.suffix,
	oa.start,
	oa.end,
]);

const EXAMPLES = `
A corpus is a folder with a documents.jsonl, whose lines have \`id\`, \`text\` and perhaps \`gold\`; or labels.jsonl beside it, by \`id\`.
Labels are never part of what is built. docs/evaluation.md says what counts as a match.
The exit code is 1 when somebody who was only charged is shown as convicted.

Examples:
  $ casegraph evaluate corpora
  $ casegraph evaluate corpora --only judgments-zh --show 20
  $ casegraph evaluate my-corpus --json > scores.json`;

/** The command. */
export const evaluateCommand: Command = new Command("evaluate")
	.description(
		"build documents that are labelled, and score the graph against the labels",
	)
	.argument("<folder>", "a corpus, or a folder of corpora")
	.option("--json", "print the scores as JSON, with all confusions")
	.option("--only <corpus...>", "score these corpora alone")
	.option(
		"--show <number>",
		"documents shown for each field in which something was confused",
		parseCount,
		DEFAULT_SHOWN,
	)
	.addHelpText("after", EXAMPLES)
	.action(
		runAction((folder: string, options: EvaluateOptions) =>
			runEvaluate(folder, options),
		),
	);

async function runEvaluate(
	folder: string,
	{ json, only, show }: EvaluateOptions,
): Promise<ExitCode> {
	const corpora = chooseCorpora(await readCorpora(folder), only);
	const ontology = await readOntology();
	const mapping = await readOwnMapping();
	const reports: CorpusReport[] = [];
	for (const corpus of corpora) {
		for (const fault of corpus.faults) console.error(`casegraph: ${fault}`);
		const report = await evaluateCorpus(corpus, ontology, mapping);
		reports.push(report);
		if (!json) print(formatReport(report, show, terminalColumns()));
	}
	if (json) print(`${JSON.stringify({ corpora: reports }, undefined, 2)}\n`);
	return reports.some(({ raised }) => raised.length > 0)
		? EXIT.negative
		: EXIT.ok;
}

function chooseCorpora(
	corpora: readonly Corpus[],
	only: readonly string[] | undefined,
): readonly Corpus[] {
	if (only === undefined) return corpora;
	const known = corpora.map(({ name }) => name);
	for (const name of only)
		if (!known.includes(name))
			throw new UsageError(
				`no corpus “${name}”${suggestNearest(name, known)}; there are: ${known.join(", ")}`,
			);
	return corpora.filter(({ name }) => only.includes(name));
}

/** Builds the documents of a corpus as `casegraph build` does, as far as a store answers for them, and asks the store. */
async function evaluateCorpus(
	{ name, documents }: Corpus,
	ontology: Ontology,
	mapping: Mapping,
): Promise<CorpusReport> {
	const start = performance.now();
	const counts = { rejected: 0, warnings: 0 };
	const observer: BuildObserver = {
		onRejection: () => {
			counts.rejected += 1;
		},
		onWarning: () => {
			counts.warnings += 1;
		},
	};
	const items = documents.map(
		({ document }) => ({ kind: "document", document }) as const,
	);
	const quads: Quad[] = [...ontology.quads];
	for await (const asserted of assertRecords(
		sourcesOf(items, mapping),
		ontology,
		observer,
	))
		if (asserted.kind === "record")
			for (const quad of [...asserted.facts, ...asserted.evidence])
				if (!SELECTING.has(quad.predicate.value)) quads.push(quad);
	const buildMs = Math.round(performance.now() - start);
	const store = await openStore(quads);
	try {
		const scores = await scoreGraph(store, documents);
		return { name, documents: documents.length, ...counts, buildMs, ...scores };
	} finally {
		await store.close();
	}
}

function sourcesOf(records: readonly ReadItem[], mapping: Mapping): Sources {
	return {
		files: [],
		documents: new Map(),
		mappings: [mapping],
		records,
		rejected: [],
		ledger: { decisions: [], rejected: [] },
		ignored: [],
	};
}

function parseCount(text: string): number {
	const count = Number(text);
	if (!Number.isSafeInteger(count) || count < 0)
		throw new InvalidArgumentError("Give a whole number, 0 or more.");
	return count;
}
