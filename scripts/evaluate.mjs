// `npm run evaluate -- DIR`: compiles, and scores extraction on labelled documents. The scores alone go to the standard output.

import { installPackages, root, run } from "./set-up.mjs";

installPackages();
run("npm", ["run", "--silent", "build:library"], {
	stdio: ["ignore", process.stderr, "inherit"],
});
run(process.execPath, [
	`${root}dist/cli/main.js`,
	"evaluate",
	...process.argv.slice(2),
]);
