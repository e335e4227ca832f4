// casegraph conflicts: what documents disagree on, with the words of both.
import { Command } from "commander";
import { openGraph } from "../open.ts";
import { formatConflict } from "./explanation.ts";
import { EXIT, type ExitCode, runAction } from "./failure.ts";
import { graphOption } from "./graph-option.ts";
import { print } from "./output.ts";

interface ConflictsOptions {
	readonly graph: string;
	readonly json?: true;
}

const EXAMPLES = `
Two documents disagree when they give different values for what there can be one of: a term, an amount, a date, a status. Both
statements are in the graph; which holds is for a reviewer to decide (casegraph review).

Examples:
  $ casegraph conflicts
  $ casegraph conflicts --graph build/graph --json

Exit status: 0 documents agree, 1 some disagree, 2 usage, 3 not read.`;

/** The command. */
export const conflictsCommand: Command = new Command("conflicts")
	.description("list what documents disagree on, with the words of both")
	.addOption(graphOption())
	.option("--json", "print JSON")
	.addHelpText("after", EXAMPLES)
	.action(runAction((options: ConflictsOptions) => runConflicts(options)));

async function runConflicts({
	graph: folder,
	json,
}: ConflictsOptions): Promise<ExitCode> {
	const graph = await openGraph(folder);
	try {
		const conflicts = await graph.conflicts();
		if (json) print(`${JSON.stringify(conflicts, undefined, 2)}\n`);
		else
			print(
				conflicts.length === 0
					? "No documents disagree.\n"
					: conflicts
							.map((conflict) => formatConflict(conflict, graph.base))
							.join("\n"),
			);
		return conflicts.length === 0 ? EXIT.ok : EXIT.negative;
	} finally {
		await graph.close();
	}
}
