// casegraph validate: what is wrong with inputs, without writing anything.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { formatIssue } from "../model/issue.ts";
import { openGraph } from "../open.ts";
import { type BuiltGraph, runPipeline } from "../pipeline.ts";
import { readExpectations } from "../read/expectation.ts";
import { readOntology } from "../read/ontology.ts";
import { openSources } from "../read/source.ts";
import { checkExpectations, describeUnmet } from "../validate/expectation.ts";
import { describeViolation, watchBuild } from "./build-log.ts";
import { EXIT, type ExitCode, runAction } from "./failure.ts";
import { print } from "./output.ts";

interface ValidateOptions {
	readonly expectations?: string;
}

/** File of an input folder that says what its graph must count. */
const EXPECTATIONS_FILE = "expectations.yaml";

const EXAMPLES = `
Reads the inputs as \`build\` does and checks the graph against the SHACL shapes of the ontology, and against expectations.yaml
of an input folder. Each problem is printed with its file, line and column.

Examples:
  $ casegraph validate                 check data/
  $ casegraph validate cases.csv
  $ casegraph validate cases.jsonl --expectations counts.yaml

Exit status: 0 valid, 1 not valid, 2 usage, 3 not checked.`;

/** The command. */
export const validateCommand: Command = new Command("validate")
	.description("check documents and records without building")
	.argument("[inputs...]", "files and folders", ["data"])
	.option("--expectations <file>", "counts that the graph must have")
	.addHelpText("after", EXAMPLES)
	.action(runAction(runValidate));

async function runValidate(
	inputs: readonly string[],
	options: ValidateOptions,
): Promise<ExitCode> {
	const watch = watchBuild(false, { printedLimit: Number.POSITIVE_INFINITY });
	const built = await runPipeline(
		await openSources(inputs),
		await readOntology(),
		watch.observer,
	);
	watch.stop();
	for (const violation of built.violations)
		print(`${formatIssue(describeViolation(violation))}\n`);
	const files =
		options.expectations === undefined
			? inputs.map((input) => join(input, EXPECTATIONS_FILE)).filter(existsSync)
			: [options.expectations];
	const unmet = await checkFiles(built, files);
	for (const line of unmet) print(`${line}\n`);
	const errors = built.violations.filter(
		({ severity }) => severity === "violation",
	).length;
	const rejected = watch.rejections.length;
	const warnings = watch.warningCount() + built.violations.length - errors;
	print(
		`${rejected} inputs rejected, ${errors} violations, ${warnings} warnings, ${unmet.length} expectations not met\n`,
	);
	return rejected + errors + unmet.length === 0 ? EXIT.ok : EXIT.negative;
}

async function checkFiles(
	{ quads }: BuiltGraph,
	files: readonly string[],
): Promise<string[]> {
	if (files.length === 0) return [];
	const graph = await openGraph({ quads });
	try {
		const unmet: string[] = [];
		for (const file of files) {
			for (const expectation of await checkExpectations(
				graph,
				await readExpectations(file),
			))
				unmet.push(`${file}: ${describeUnmet(expectation)}`);
		}
		return unmet;
	} finally {
		await graph.close();
	}
}
