// What a fresh machine needs before anything runs: the packages, and for tests a browser. Used by start.mjs and test.mjs.

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = fileURLToPath(new URL("../", import.meta.url));

const OLDEST_NODE = [20, 19];
/** Where Debian and others put the browser. */
const BROWSERS = [
	"/usr/bin/chromium",
	"/usr/bin/chromium-browser",
	"/usr/bin/google-chrome",
];

/** Runs a command in the project's folder, its output shown; ends the process when it fails. */
export function run(command, args, options = {}) {
	const { status, error } = spawnSync(command, args, {
		cwd: root,
		stdio: "inherit",
		...options,
	});
	if (error !== undefined) fail(`${command} cannot be run: ${error.message}`);
	if (status !== 0) process.exit(status ?? 1);
}

/** Ends the process with a message. */
export function fail(message) {
	console.error(`casegraph: ${message}`);
	process.exit(3);
}

/** Checks the version of Node, and installs the packages when they are not those of the lock file. */
export function installPackages() {
	const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
	if (
		major < OLDEST_NODE[0] ||
		(major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])
	) {
		fail(
			`Node ${OLDEST_NODE.join(".")} or later is needed; this is ${process.versions.node}`,
		);
	}
	if (!hasPackages()) run("npm", ["ci", "--no-audit", "--no-fund"]);
}

/** Finds Chromium, installing Debian's where it is missing and may be installed; gives its path. */
export function installBrowser() {
	const named = process.env.CASEGRAPH_CHROMIUM;
	if (named !== undefined)
		return existsSync(named)
			? named
			: fail(`CASEGRAPH_CHROMIUM names ${named}, which does not exist`);
	const found = BROWSERS.find(existsSync);
	if (found !== undefined) return found;
	const hint =
		"install Chromium (on Debian: `apt-get install chromium`), or name one in CASEGRAPH_CHROMIUM";
	if (!existsSync("/usr/bin/apt-get") || process.getuid?.() !== 0)
		fail(`the browser tests need Chromium: ${hint}`);
	console.log("Installing Debian's chromium for the browser tests …");
	const quiet = {
		stdio: ["ignore", "ignore", "inherit"],
		env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
	};
	spawnSync("apt-get", ["update", "-qq"], quiet);
	const { status } = spawnSync(
		"apt-get",
		["install", "-y", "-qq", "--no-install-recommends", "chromium"],
		quiet,
	);
	return status === 0 && existsSync(BROWSERS[0])
		? BROWSERS[0]
		: fail(`chromium could not be installed: ${hint}`);
}

/** Whether the installed packages are those of the lock file: npm leaves a copy of it beside them. */
function hasPackages() {
	const installed = `${root}node_modules/.package-lock.json`;
	if (!existsSync(installed)) return false;
	const read = (path) => JSON.parse(readFileSync(path, "utf8")).packages;
	const have = read(installed);
	return Object.entries(read(`${root}package-lock.json`)).every(
		([path, { version, optional }]) =>
			path === "" || optional === true || have[path]?.version === version,
	);
}
