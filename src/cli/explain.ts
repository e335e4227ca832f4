// casegraph explain: all that the graph says of a thing, or one statement, down to the quoted words.
import { Command, InvalidArgumentError } from "commander";
import { openGraph } from "../open.ts";
import { type Entity, pickText } from "../query/entity.ts";
import type { CaseGraph } from "../query/graph.ts";
import { shortenIri } from "../query/shorten.ts";
import {
	formatEntityExplanation,
	formatStatementExplanation,
} from "./explanation.ts";
import { EXIT, type ExitCode, runAction } from "./failure.ts";
import { graphOption } from "./graph-option.ts";
import { suggestNearest } from "./nearest.ts";
import { print, toVisible } from "./output.ts";

interface ExplainCommandOptions {
	readonly graph: string;
	readonly json?: true;
	readonly limit: number;
}

const DEFAULT_LIMIT = 200;

const EXAMPLES = `
A thing is given by its IRI, a prefixed name, its path below the graph's base, or a name that it bears, in any language.
Offsets count Unicode characters of the document's text (documents/<id>.txt), from 0; the second one is exclusive.
The exit code is 1 when nothing, or more than one thing, is found.

Examples:
  $ casegraph explain case/li-x
  $ casegraph explain '非法经营罪'
  $ casegraph explain cg:addresses --json
  $ casegraph explain statement/0123456789abcdef0123456789abcdef`;

/** The command. */
export const explainCommand: Command = new Command("explain")
	.description(
		"show what a graph says of a thing, and the words that support it",
	)
	.argument("<thing>", "IRI, prefixed name, path such as case/…, or name")
	.addOption(graphOption())
	.option("--json", "print JSON")
	.option(
		"--limit <number>",
		"most statements to show",
		parseLimit,
		DEFAULT_LIMIT,
	)
	.addHelpText("after", EXAMPLES)
	.action(
		runAction((thing: string, options: ExplainCommandOptions) =>
			runExplain(thing, options),
		),
	);

async function runExplain(
	thing: string,
	{ graph: folder, json, limit }: ExplainCommandOptions,
): Promise<ExitCode> {
	const graph = await openGraph(folder);
	try {
		const statement = await graph.explainStatement(thing);
		if (statement !== undefined) {
			const text = formatStatementExplanation(statement, graph.base);
			return printAnswer(json ? toJson(statement) : text);
		}
		const [entity, ...others] = await graph.find(thing);
		if (entity === undefined) return await reportUnknown(graph, thing);
		if (others.length > 0)
			return reportSeveral(thing, [entity, ...others], graph.base);
		const explanation = await graph.explain(entity.iri, { limit });
		if (explanation === undefined) return await reportUnknown(graph, thing);
		const text = formatEntityExplanation(explanation, graph.base);
		return printAnswer(json ? toJson(explanation) : text);
	} finally {
		await graph.close();
	}
}

function printAnswer(text: string): ExitCode {
	print(text);
	return EXIT.ok;
}

async function reportUnknown(
	graph: CaseGraph,
	thing: string,
): Promise<ExitCode> {
	const names = await graph.names();
	const known = names.flatMap(({ name, iri }) => [
		name,
		shortenIri(iri, graph.base),
	]);
	const message = `the graph knows no “${thing}”${suggestNearest(thing, known)}`;
	process.stderr.write(`casegraph: ${toVisible(message)}\n`);
	return EXIT.negative;
}

/** One name may stand for many people: that is for the user to decide, never for us. */
function reportSeveral(
	thing: string,
	found: readonly Entity[],
	base: string,
): ExitCode {
	process.stderr.write(
		`casegraph: “${toVisible(thing)}” stands for ${found.length} things; give one of these:\n`,
	);
	for (const { iri, label } of found) {
		const line = `${shortenIri(iri, base)}  (${pickText(label)})`;
		process.stderr.write(`  ${toVisible(line)}\n`);
	}
	return EXIT.negative;
}

function toJson(value: unknown): string {
	return `${JSON.stringify(value, undefined, 2)}\n`;
}

function parseLimit(text: string): number {
	const limit = Number(text);
	if (!Number.isInteger(limit) || limit < 1)
		throw new InvalidArgumentError("Give a whole number from 1 on.");
	return limit;
}
