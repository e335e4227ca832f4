// The option that all commands about a built graph share.
import { Option } from "commander";

/** Folder in which commands look for a graph, and in which `build` puts one. */
export const DEFAULT_GRAPH_FOLDER = "graph";

/** Makes the `--graph` option. */
export function graphOption(): Option {
	return new Option(
		"--graph <folder>",
		"folder that `casegraph build` wrote",
	).default(DEFAULT_GRAPH_FOLDER);
}
