// casegraph view: the viewer of a built graph, served to a browser on this machine.
import { join } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { checkGraph } from "../read/graph.ts";
import { serveFolder } from "../serve/server.ts";
import { EXIT, type ExitCode, runAction } from "./failure.ts";
import { graphOption } from "./graph-option.ts";
import { print } from "./output.ts";

interface ViewCommandOptions {
	readonly graph: string;
	readonly host: string;
	readonly port: number;
}

/** Not taken by any well-known service. */
const DEFAULT_PORT = 4280;

const EXAMPLES = `
The viewer is shown to browsers on this machine only; it needs no network. Ctrl-C ends it.

Examples:
  $ casegraph view
  $ casegraph view --graph build/graph --port 0`;

/** The command. */
export const viewCommand: Command = new Command("view")
	.description("show a built graph in the browser")
	.addOption(graphOption())
	.option("--host <address>", "address to listen at", "127.0.0.1")
	.option(
		"--port <number>",
		"port to listen at; 0 takes any free one",
		parsePort,
		DEFAULT_PORT,
	)
	.addHelpText("after", EXAMPLES)
	.action(runAction((options: ViewCommandOptions) => runView(options)));

async function runView({
	graph,
	host,
	port,
}: ViewCommandOptions): Promise<ExitCode> {
	await checkGraph(graph);
	const server = await serveFolder(join(graph, "viewer"), { host, port });
	print(`The graph is shown at ${server.address} (Ctrl-C ends)\n`);
	await whenAskedToStop();
	await server.close();
	return EXIT.ok;
}

function whenAskedToStop(): Promise<void> {
	return new Promise((resolve) => {
		process.once("SIGINT", () => resolve());
		process.once("SIGTERM", () => resolve());
	});
}

function parsePort(text: string): number {
	const port = Number(text);
	if (!/^\d+$/.test(text) || port > 65_535)
		throw new InvalidArgumentError("Give a number from 0 to 65535.");
	return port;
}
