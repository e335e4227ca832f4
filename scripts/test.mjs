// `npm test`: installs what is missing, compiles, and runs all tests, those in a real browser too.
// What follows `npm test --` goes to vitest, such as a file name.

import { installBrowser, installPackages, run } from "./set-up.mjs";

installPackages();
const chromium = installBrowser();
run("npm", ["run", "--silent", "build"]);
run("npx", ["--no", "vitest", "run", ...process.argv.slice(2)], {
	env: { ...process.env, CASEGRAPH_CHROMIUM: chromium },
});
