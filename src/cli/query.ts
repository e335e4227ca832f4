// casegraph query: a SPARQL question to a built graph, answered as a table, CSV, JSON or Turtle.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Command, InvalidArgumentError, Option } from "commander";
import { describeError, ReadError } from "../errors.ts";
import { writeTurtle } from "../export/turtle.ts";
import type { QueryResult } from "../model/store.ts";
import { openGraph } from "../open.ts";
import { formatCsv } from "../query/result-csv.ts";
import { formatJson } from "../query/result-json.ts";
import { toTermTable } from "../query/result-table.ts";
import { readSavedQueries } from "../read/saved-query.ts";
import { formatCell } from "./cell.ts";
import { EXIT, type ExitCode, runAction, UsageError } from "./failure.ts";
import { graphOption } from "./graph-option.ts";
import { suggestNearest } from "./nearest.ts";
import { print, terminalColumns } from "./output.ts";
import { rebasePrefixes } from "./prefix.ts";
import { formatTable } from "./table.ts";

interface QueryCommandOptions {
	readonly graph: string;
	readonly file?: string;
	readonly saved?: string;
	readonly list?: true;
	readonly format?: ResultFormat;
	readonly spreadsheet?: true;
	readonly deadline: number;
}

const FORMATS = ["table", "csv", "json", "turtle"] as const;
type ResultFormat = (typeof FORMATS)[number];

/** Queries that come with Casegraph; the path is the same from src/ and from dist/. */
const SAVED_QUERIES = fileURLToPath(
	new URL("../../data/queries", import.meta.url),
);
const DEFAULT_DEADLINE_SECONDS = 30;

const EXAMPLES = `
Casegraph's prefixes (cg:, skos:, dcterms:, …) need no declaration, and <case/…> stands below the graph's base.
The exit code is 1 when ASK is answered with false.

Examples:
  $ casegraph query 'SELECT ?case ?title { ?case a cg:Case ; dcterms:title ?title }'
  $ casegraph query --list
  $ casegraph query --saved cases-by-offense --format csv --spreadsheet > cases.csv
  $ casegraph query -f my-question.rq --format json
  $ casegraph query 'DESCRIBE <case/li-x>' --format turtle`;

/** The command. */
export const queryCommand: Command = new Command("query")
	.description("ask a built graph a question in SPARQL")
	.argument("[sparql]", "the query; `-` reads it from standard input")
	.addOption(graphOption())
	.option("-f, --file <path>", "read the query from a file")
	.option("--saved <name>", "run a query that comes with Casegraph")
	.option("--list", "list those queries")
	.addOption(
		new Option(
			"--format <format>",
			"how to print the answer (default: table; turtle for CONSTRUCT and DESCRIBE)",
		).choices(FORMATS),
	)
	.option(
		"--spreadsheet",
		"with --format csv: neutralise cells that a spreadsheet would run, and mark the text as UTF-8",
	)
	.option(
		"--deadline <seconds>",
		"stop the query after this time",
		parseSeconds,
		DEFAULT_DEADLINE_SECONDS,
	)
	.addHelpText("after", EXAMPLES)
	.action(
		runAction((sparql: string | undefined, options: QueryCommandOptions) =>
			options.list ? listSaved() : runQuery(sparql, options),
		),
	);

async function listSaved(): Promise<ExitCode> {
	const saved = await readSavedQueries(SAVED_QUERIES);
	print(
		formatTable(
			["name", "title"],
			saved.map(({ name, title }) => [name, title]),
			terminalColumns(),
		),
	);
	return EXIT.ok;
}

async function runQuery(
	argument: string | undefined,
	options: QueryCommandOptions,
): Promise<ExitCode> {
	if (options.spreadsheet && options.format !== "csv")
		throw new UsageError("--spreadsheet goes with --format csv");
	const sparql = await chooseQuery(argument, options);
	const graph = await openGraph(options.graph);
	try {
		const result = await graph.query(sparql, {
			deadlineMs: options.deadline * 1000,
		});
		const format =
			options.format ?? (result.kind === "quads" ? "turtle" : "table");
		print(
			formatResult(result, format, graph.base, options.spreadsheet === true),
		);
		return result.kind === "boolean" && !result.value ? EXIT.negative : EXIT.ok;
	} finally {
		await graph.close();
	}
}

/** Takes the query from the one place where it was given. */
async function chooseQuery(
	argument: string | undefined,
	{ file, saved }: QueryCommandOptions,
): Promise<string> {
	const given = [argument, file, saved].filter(
		(source) => source !== undefined,
	).length;
	if (given === 0)
		throw new UsageError(
			"no query: give one as the argument, with -f or with --saved (see --list)",
		);
	if (given > 1)
		throw new UsageError(
			"more than one query: give the argument, -f or --saved",
		);
	if (argument !== undefined)
		return argument === "-"
			? await readText(process.stdin.fd, "standard input")
			: argument;
	return file === undefined ? findSaved(saved ?? "") : readText(file, file);
}

async function readText(
	source: string | number,
	name: string,
): Promise<string> {
	try {
		return await (typeof source === "number"
			? readStandardInput()
			: readFile(source, "utf8"));
	} catch (cause) {
		throw new ReadError(
			`${name}: the query cannot be read (${describeError(cause)})`,
			{ cause },
		);
	}
}

async function readStandardInput(): Promise<string> {
	let text = "";
	for await (const chunk of process.stdin.setEncoding("utf8"))
		text += String(chunk);
	return text;
}

async function findSaved(name: string): Promise<string> {
	const saved = await readSavedQueries(SAVED_QUERIES);
	const found = saved.find((query) => query.name === name);
	if (found !== undefined) return found.sparql;
	const known = saved.map((query) => query.name);
	throw new UsageError(
		`no saved query “${name}”${suggestNearest(name, known) || "; see --list"}`,
	);
}

function formatResult(
	result: QueryResult,
	format: ResultFormat,
	base: string,
	isForSpreadsheet: boolean,
): string {
	if (format === "csv") return formatCsv(result, { isForSpreadsheet });
	if (format === "json") return formatJson(result);
	if (format === "turtle") return formatTurtle(result, base);
	const table = toTermTable(result);
	if (table === undefined)
		return result.kind === "boolean" && result.value ? "yes\n" : "no\n";
	const rows = table.rows.map((row) =>
		row.map((term) => formatCell(term, base)),
	);
	const count = `${rows.length} ${rows.length === 1 ? "row" : "rows"}\n`;
	return formatTable(table.variables, rows, terminalColumns()) + count;
}

function formatTurtle(result: QueryResult, base: string): string {
	if (result.kind !== "quads")
		throw new UsageError(
			"--format turtle is for CONSTRUCT and DESCRIBE; this query gives no triples",
		);
	const sorted = result.quads.toSorted(
		(a, b) =>
			compareText(a.subject.value, b.subject.value) ||
			compareText(a.predicate.value, b.predicate.value) ||
			compareText(a.object.value, b.object.value),
	);
	return [...writeTurtle(sorted, rebasePrefixes(base))].join("");
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function parseSeconds(text: string): number {
	const seconds = Number(text);
	if (!(seconds > 0 && seconds <= 86_400))
		throw new InvalidArgumentError("Give a number of seconds, up to 86400.");
	return seconds;
}
