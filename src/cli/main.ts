#!/usr/bin/env node
// The command line: one command a file, put together here.
import { Command } from "commander";
import { reportFailure } from "./failure.ts";
import { endOnClosedOutput } from "./output.ts";
import { VERSION } from "./version.ts";

/** Commands by name, in the order of the help; only the one that was asked for is loaded. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
	build: async () => (await import("./build.ts")).buildCommand,
	validate: async () => (await import("./validate.ts")).validateCommand,
	query: async () => (await import("./query.ts")).queryCommand,
	explain: async () => (await import("./explain.ts")).explainCommand,
	evaluate: async () => (await import("./evaluate.ts")).evaluateCommand,
	review: async () => (await import("./review.ts")).reviewCommand,
	conflicts: async () => (await import("./conflicts.ts")).conflictsCommand,
	stats: async () => (await import("./stats.ts")).statsCommand,
	view: async () => (await import("./view.ts")).viewCommand,
};

const EXIT_CODES = `
Exit codes: 0 done, 1 the answer is no, 2 the command line is wrong, 3 something cannot be read, written or run.
DEBUG=casegraph prints where an error arose.`;

const program = new Command("casegraph")
	.description(
		"Knowledge graphs of criminal cases in which every statement can be traced to the words that support it",
	)
	.version(VERSION)
	.showHelpAfterError("(--help shows what can be given)")
	.configureOutput({
		outputError: (text, write) =>
			write(text.replace(/^error: /, "casegraph: ")),
	})
	.addHelpText("after", EXIT_CODES);

for (const command of await loadCommands(process.argv[2] ?? "")) {
	program.addCommand(command.copyInheritedSettings(program).exitOverride());
}

endOnClosedOutput();
try {
	await program.exitOverride().parseAsync();
} catch (error) {
	process.exitCode = reportFailure(error);
}

/** Loads the command of a name, or all commands for the help and for suggestions. */
function loadCommands(name: string): Promise<Command[]> {
	const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
	const wanted = load === undefined ? Object.values(COMMANDS) : [load];
	return Promise.all(wanted.map((one) => one()));
}
