// Runs a script as a process of its own and says what it took. The process is what is measured, start-up included.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const HOOK = new URL("report-usage.mjs", import.meta.url).href;
const KILOBYTES_PER_MEGABYTE = 1024;

/**
 * @typedef {object} Measured
 * @property {number} seconds from start to end
 * @property {number} cpuSeconds of all threads, in the process and in the system on its behalf
 * @property {number} peakMegabytes the most memory that was resident. Linux starts counting at what the parent holds: keep it small
 * @property {number} heldMegabytes what the heap held after the last full collection of garbage: unlike the peak it does not depend on when that came; 0 without one
 * @property {string} output what the script wrote to its standard output
 */

/** Gives the path of a script that stands beside this one, or at a place relative to it. */
export function pathOf(name) {
	return fileURLToPath(new URL(name, import.meta.url));
}

/**
 * Measures one run.
 * @param {readonly string[]} command path of a script, and its arguments
 * @param {"inherit" | "ignore"} messages what becomes of its standard error
 * @returns {Promise<Measured>}
 */
export async function measure(command, messages = "inherit") {
	const started = performance.now();
	const child = spawn(process.execPath, ["--import", HOOK, ...command], {
		stdio: ["ignore", "pipe", messages, "pipe"],
	});
	const [output, report, [code]] = await Promise.all([
		text(child.stdout),
		text(child.stdio[3]),
		once(child, "close"),
	]);
	if (code !== 0) throw new Error(`${command.join(" ")} ended with ${code}`);
	const { userCPUTime, systemCPUTime, maxRSS, held } = JSON.parse(report);
	return {
		seconds: (performance.now() - started) / 1000,
		cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
		peakMegabytes: maxRSS / KILOBYTES_PER_MEGABYTE,
		heldMegabytes: held / KILOBYTES_PER_MEGABYTE ** 2,
		output,
	};
}

/**
 * Gives the middle one of several measurements, for each of the numbers.
 * @param {readonly Measured[]} runs
 * @returns {Measured}
 */
export function medianRun(runs) {
	const middle = (read) =>
		runs.map(read).sort((a, b) => a - b)[Math.floor((runs.length - 1) / 2)];
	return {
		seconds: middle(({ seconds }) => seconds),
		cpuSeconds: middle(({ cpuSeconds }) => cpuSeconds),
		peakMegabytes: middle(({ peakMegabytes }) => peakMegabytes),
		output: runs[0].output,
	};
}
