// casegraph stats: how much a built graph holds, of what, and how much of it can be traced.
import { Command, Option } from "commander";
import { openGraph } from "../open.ts";
import { pickText } from "../query/entity.ts";
import type { EvidenceCoverage, GraphStatistics } from "../query/statistics.ts";
import { EXIT, type ExitCode, runAction } from "./failure.ts";
import { graphOption } from "./graph-option.ts";
import { print, terminalColumns } from "./output.ts";
import { formatTable } from "./table.ts";

interface StatsCommandOptions {
	readonly graph: string;
	readonly format: "table" | "json";
}

const EXAMPLES = `
Examples:
  $ casegraph stats
  $ casegraph stats --graph build/graph --format json`;

/** The command. */
export const statsCommand: Command = new Command("stats")
	.description(
		"count what a built graph holds, and how much of it is supported by quotes",
	)
	.addOption(graphOption())
	.addOption(
		new Option("--format <format>", "how to print the counts")
			.choices(["table", "json"])
			.default("table"),
	)
	.addHelpText("after", EXAMPLES)
	.action(runAction((options: StatsCommandOptions) => runStats(options)));

async function runStats({
	graph: folder,
	format,
}: StatsCommandOptions): Promise<ExitCode> {
	const graph = await openGraph(folder);
	try {
		const statistics = await graph.statistics();
		print(
			format === "json"
				? `${JSON.stringify(statistics, undefined, 2)}\n`
				: formatStatistics(statistics, terminalColumns()),
		);
		return EXIT.ok;
	} finally {
		await graph.close();
	}
}

/** Draws the counts as four tables. */
function formatStatistics(
	{ graphs, classes, coverage, documents }: GraphStatistics,
	columns?: number,
): string {
	const graphRows = Object.entries(graphs).map(([name, n]) => [
		name,
		formatCount(n),
	]);
	const classRows = classes.map(({ class: { label }, instances }) => [
		pickText(label),
		label.zh ?? "",
		formatCount(instances),
	]);
	const documentRows = documents.map((document) => [
		pickText(document.label),
		document.language ?? "",
		formatCount(document.codePoints ?? 0),
		formatCount(document.quotes),
	]);
	return [
		formatTable(["graph", "statements"], graphRows, columns),
		formatTable(["class", "类别", "instances"], classRows, columns),
		formatTable(["facts", "", ""], coverageRows(coverage), columns),
		formatTable(DOCUMENT_HEADER, documentRows, columns),
	].join("\n");
}

const DOCUMENT_HEADER = ["document", "language", "characters", "quotes"];

function coverageRows(coverage: EvidenceCoverage): string[][] {
	const { facts, quoted, cited, unsupported } = coverage;
	const row = (title: string, part: number): string[] => {
		const share = facts === 0 ? "" : `${((100 * part) / facts).toFixed(1)} %`;
		return [title, formatCount(part), share];
	};
	return [
		row("supported by a quote", quoted),
		row("by a provision of law", cited),
		row("by neither", unsupported),
	];
}

function formatCount(count: number): string {
	return count.toLocaleString("en-US");
}
