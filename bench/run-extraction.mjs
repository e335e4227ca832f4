// npm run bench:extraction: how long extraction takes beside reading, and whether memory stays flat, on generated judgments.
// Run `npm run build:library` first.
//
//   node bench/run-extraction.mjs [--runs 3] [--documents 5000] [--large 100000] [--json]
//
// Exit status: 0, or 1 when a goal is missed. `--large 0` leaves the large build out.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { measure, medianRun, pathOf } from "./measure.mjs";
import { formatTable } from "./table.mjs";

/** Goals of the project: reading and extraction take at most twenty times as long as reading; ten times the documents, the same memory. */
const TIME_GOAL = 20;
const GROWTH_GOAL = 1.25;
const PEAK_GOAL_MEGABYTES = 300;
/** With fewer documents the heap is still filling up, and its growth says nothing. */
const SETTLED_DOCUMENTS = 10_000;

const { values: options } = parseArgs({
	options: {
		runs: { type: "string", default: "3" },
		documents: { type: "string", default: "5000" },
		large: { type: "string", default: "100000" },
		json: { type: "boolean", default: false },
	},
});

const folder = mkdtempSync(join(tmpdir(), "casegraph-bench-"));
try {
	const result = await runBench(
		Number(options.documents),
		Number(options.large),
	);
	console.log(
		options.json ? JSON.stringify(result, null, 2) : formatResult(result),
	);
	process.exitCode = result.failures.length === 0 ? 0 : 1;
} finally {
	rmSync(folder, { recursive: true, force: true });
}

async function runBench(documents, large) {
	const input = await generate("judgments.jsonl", documents);
	const steps = await measureSteps(input);
	const builds = [];
	for (const size of large > 0 ? [Math.round(large / 10), large] : [])
		builds.push(await measureBuild(size));
	const ratios = {
		clock: steps.extract.seconds / steps.read.seconds,
		processor: steps.extract.cpuSeconds / steps.read.cpuSeconds,
	};
	const [small, great] = builds;
	const growth =
		great === undefined || small.size < SETTLED_DOCUMENTS
			? undefined
			: great.heldMegabytes / small.heldMegabytes;
	const failures = [
		...(ratios.processor > TIME_GOAL ? ["time of extraction"] : []),
		...(growth !== undefined && growth > GROWTH_GOAL ? ["memory"] : []),
		...(builds.some((build) => build.peakMegabytes >= PEAK_GOAL_MEGABYTES)
			? ["peak of memory"]
			: []),
		...(builds.some((build) => build.accepted !== build.size)
			? ["documents taken"]
			: []),
	];
	return { steps, ratios, builds, growth, failures };
}

/** Runs the steps in turn, several times over; gives medians of what the scripts say of themselves, and what they counted. */
async function measureSteps(input) {
	const commands = {
		read: [pathOf("read-documents.mjs"), input],
		extract: [pathOf("read-documents.mjs"), input, "--extract"],
	};
	const measured = { read: [], extract: [] };
	for (let run = 0; run < Number(options.runs); run += 1)
		for (const [name, command] of Object.entries(commands)) {
			const { output, peakMegabytes } = await measure(command);
			measured[name].push({ ...JSON.parse(output), peakMegabytes });
		}
	return Object.fromEntries(
		Object.entries(measured).map(([name, list]) => [
			name,
			{ ...list[0], ...medianRun(list) },
		]),
	);
}

/** Builds a number of judgments as a stream, once. */
async function measureBuild(size) {
	const input = await generate("build.jsonl", size);
	const out = join(folder, "graph");
	const { output: _output, ...usage } = await measure(
		[
			pathOf("../dist/cli/main.js"),
			"build",
			input,
			"--stream",
			"--quiet",
			"--out",
			out,
		],
		"ignore",
	);
	const { counts } = JSON.parse(
		readFileSync(join(out, "manifest.json"), "utf8"),
	);
	rmSync(out, { recursive: true });
	rmSync(input);
	const quads = Object.values(counts.quads).reduce(
		(sum, count) => sum + count,
		0,
	);
	return { size, ...usage, accepted: counts.documents.accepted, quads };
}

async function generate(name, documents) {
	const path = join(folder, name);
	await measure([
		pathOf("generate-judgments.mjs"),
		path,
		"--documents",
		String(documents),
	]);
	return path;
}

function formatResult({ steps, ratios, builds, growth, failures }) {
	const rate = (value) => Math.round(value).toLocaleString("en");
	const rows = [
		[
			"step (medians)",
			"seconds",
			"CPU s",
			"documents/s",
			"characters/s",
			"peak MB",
		],
		...Object.entries(steps).map(([name, step]) => [
			name === "read" ? "read and normalise" : "read, normalise, extract",
			step.seconds.toFixed(2),
			step.cpuSeconds.toFixed(2),
			rate(step.documents / step.seconds),
			rate(step.characters / step.seconds),
			step.peakMegabytes.toFixed(0),
		]),
	];
	return [
		formatTable(rows),
		`time with extraction to that without  ${ratios.clock.toFixed(1)} by the clock, ${ratios.processor.toFixed(1)} by CPU time (goal: at most ${TIME_GOAL})`,
		...builds.map(
			({ size, seconds, quads, peakMegabytes, heldMegabytes }) =>
				`build --stream of ${rate(size)} judgments: ${seconds.toFixed(0)} s, ${rate(size / seconds)} documents/s, ${rate(quads / seconds)} quads/s, ${heldMegabytes.toFixed(0)} MB held, peak ${peakMegabytes.toFixed(0)} MB (goal: under ${PEAK_GOAL_MEGABYTES})`,
		),
		...(growth === undefined
			? []
			: [
					`memory held by ten times the documents: ${growth.toFixed(2)} times as much (goal: at most ${GROWTH_GOAL})`,
				]),
		failures.length === 0
			? "All goals met."
			: `Not met: ${failures.join("; ")}`,
	].join("\n\n");
}
