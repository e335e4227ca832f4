// `npm start`: installs what is missing, compiles, builds the graph from data/, validates it, and serves the viewer on loopback.
// What follows `npm start --` goes to `casegraph view`, such as `--port 0`.

import { installPackages, root, run } from "./set-up.mjs";

installPackages();
run("npm", ["run", "--silent", "build"]);
const casegraph = `${root}dist/cli/main.js`;
run(process.execPath, [casegraph, "build", "data", "--out", "graph"]);
run(process.execPath, [casegraph, "validate", "data"]);
run(process.execPath, [
	casegraph,
	"view",
	"--graph",
	"graph",
	...process.argv.slice(2),
]);
