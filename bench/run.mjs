// npm run bench: how fast and how lean the streaming build is beside what any build must do, and beside n3's Writer; and whether
// the graph of the generated cases gives the published figures back. Run `npm run build:library` first.
//
//   node bench/run.mjs [--runs 3] [--large] [--json]
//
// Exit status: 0, or 1 when a figure departs from the published one, or a build takes more memory than its goal.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { measure, medianRun, pathOf } from "./measure.mjs";
import { CASES } from "./published.mjs";
import {
	formatFigures,
	formatMemory,
	formatRatios,
	formatSteps,
} from "./table.mjs";

const LARGE_CASES = 10 * CASES;
/** Goals of the project: the same whatever the number of cases, and half as fast as a writer that has nothing else to do. */
const MEMORY_GOAL_MEGABYTES = 300;
const N3_GOAL = 0.5;

const { values: options } = parseArgs({
	options: {
		runs: { type: "string", default: "3" },
		large: { type: "boolean", default: false },
		json: { type: "boolean", default: false },
	},
});

const folder = mkdtempSync(join(tmpdir(), "casegraph-bench-"));
try {
	const result = await runBench();
	console.log(
		options.json ? JSON.stringify(result, null, 2) : formatResult(result),
	);
	process.exitCode = result.failures.length === 0 ? 0 : 1;
} finally {
	rmSync(folder, { recursive: true, force: true });
}

/** Measures everything. */
async function runBench() {
	const input = join(folder, "cases.jsonl");
	await measure([pathOf("generate.mjs"), input, "--cases", String(CASES)]);
	const steps = await measureSteps(input, Number(options.runs));
	const figures = await checkFigures();
	const memory = [{ cases: CASES, peakMegabytes: steps.build.peakMegabytes }];
	if (options.large)
		memory.push({ cases: LARGE_CASES, peakMegabytes: await measureLarge() });
	const ratios = {
		floor: ratio(steps.build, steps.floor, "records"),
		n3: ratio(steps.build, steps.n3Alone, "quads"),
	};
	const failures = [
		...figures.filter(({ agrees }) => !agrees).map(({ measure: name }) => name),
		...memory
			.filter(({ peakMegabytes }) => peakMegabytes >= MEMORY_GOAL_MEGABYTES)
			.map(({ cases }) => `memory at ${cases} cases`),
	];
	return {
		steps,
		ratios,
		n3Goal: N3_GOAL,
		memory,
		memoryGoalMegabytes: MEMORY_GOAL_MEGABYTES,
		figures,
		failures,
	};
}

/** Runs the steps in turn, several times over, so that a slow minute of the machine slows them alike; gives medians. */
async function measureSteps(input, runs) {
	const commands = {
		floor: [pathOf("floor.mjs"), input],
		n3Alone: [pathOf("n3-alone.mjs"), input, join(folder, "n3.nq")],
		n3Stages: [pathOf("n3-stages.mjs"), input, join(folder, "n3.nq")],
		build: buildCommand(input),
	};
	const measured = Object.fromEntries(
		Object.keys(commands).map((name) => [name, []]),
	);
	for (let run = 0; run < runs; run += 1) {
		for (const [name, command] of Object.entries(commands)) {
			measured[name].push(await measure(command));
			rmSync(join(folder, "n3.nq"), { force: true });
		}
	}
	const steps = {};
	for (const [name, list] of Object.entries(measured)) {
		const { output, ...median } = medianRun(list);
		steps[name] = {
			...median,
			...(name === "build" ? readCounts() : JSON.parse(output)),
		};
	}
	return steps;
}

/** Builds the large file once; gives its peak of memory. */
async function measureLarge() {
	const input = join(folder, "large.jsonl");
	await measure([
		pathOf("generate.mjs"),
		input,
		"--cases",
		String(LARGE_CASES),
	]);
	return (await measure(buildCommand(input))).peakMegabytes;
}

async function checkFigures() {
	const { output } = await measure([
		pathOf("check-figures.mjs"),
		join(folder, "graph", "graph.nq"),
	]);
	return JSON.parse(output);
}

function readCounts() {
	const { counts } = JSON.parse(
		readFileSync(join(folder, "graph", "manifest.json"), "utf8"),
	);
	const quads = Object.values(counts.quads).reduce(
		(sum, count) => sum + count,
		0,
	);
	return { records: counts.records.accepted, quads };
}

function buildCommand(input) {
	return [
		pathOf("../dist/cli/main.js"),
		"build",
		input,
		"--stream",
		"--quiet",
		"--out",
		join(folder, "graph"),
	];
}

/** How much of the rate of another step a step reaches, by the clock and by the time of the processor. */
function ratio(step, other, unit) {
	const of = (time) => step[unit] / step[time] / (other[unit] / other[time]);
	return { clock: of("seconds"), processor: of("cpuSeconds") };
}

function formatResult({ steps, ratios, memory, figures, failures }) {
	return [
		formatSteps(steps),
		formatRatios(ratios, N3_GOAL),
		formatMemory(memory, MEMORY_GOAL_MEGABYTES),
		formatFigures(figures),
		failures.length === 0
			? "All figures agree; memory within its goal."
			: `Not met: ${failures.join("; ")}`,
	].join("\n\n");
}
