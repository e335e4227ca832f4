// Builds by the compiled command, for what only a process of its own can show: being killed, and streaming. Needs `npm run build`.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { integer, sample } from "fast-check";
import { Parser } from "n3";
import { describe, expect, it } from "vitest";
import { formatQuad } from "../../src/model/n-triples.ts";
import { makeFolder, readFolder } from "./folder.ts";

const MAIN = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

const run = (...args: readonly string[]) =>
	spawnSync(process.execPath, [MAIN, "build", ...args], { encoding: "utf8" });

const makeCases = (count: number, court: string) =>
	Array.from({ length: count }, (_, at) =>
		JSON.stringify({
			type: "case",
			id: `c${at}`,
			title: `Case ${at} 张某😀`,
			court,
			defendants: [
				{ name: "Li X", counts: [{ offense: "Theft", status: "charged" }] },
			],
		}),
	).join("\n");

/** Checks that a folder is one whole build: each file that its manifest names is there, with the hash that it gives. */
function checkWhole(folder: string): string {
	const manifest = JSON.parse(
		readFileSync(join(folder, "manifest.json"), "utf8"),
	);
	const files: [string, { sha256: string }][] = Object.entries(manifest.files);
	expect(files.length).toBeGreaterThan(0);
	for (const [name, { sha256 }] of files) {
		const hash = createHash("sha256").update(readFileSync(join(folder, name)));
		expect(hash.digest("hex")).toBe(sha256);
	}
	return manifest.inputs[0].sha256;
}

describe("casegraph build", () => {
	it("threat 23: killed at any time, leaves one whole build, and nothing that the next does not clear away", async () => {
		const folder = makeFolder({
			"a.jsonl": makeCases(20, "公安部"),
			"b.jsonl": makeCases(1500, "最高人民法院"),
		});
		const [a, b, out] = ["a.jsonl", "b.jsonl", "out"].map((name) =>
			join(folder, name),
		);
		if (!(a && b && out)) throw new Error("no paths");
		const began = performance.now();
		run(b, "--stream", "-q", "--out", out);
		const duration = performance.now() - began;
		const [first] = [checkWhole(out)];
		run(a, "--stream", "-q", "--out", out);
		const known = new Set([first, checkWhole(out)]);
		expect(known.size).toBe(2);
		const times = sample(integer({ min: 20, max: 105 }), {
			seed: 12,
			numRuns: 6,
		});
		let killed = 0;
		for (const [at, share] of times.entries()) {
			const input = at % 2 === 0 ? b : a;
			const child = spawn(
				process.execPath,
				[MAIN, "build", input, "--stream", "-q", "--out", out],
				{ stdio: "ignore" },
			);
			const ended = new Promise((resolve) => child.on("close", resolve));
			await Promise.race([ended, wait((duration * share) / 100)]);
			if (child.exitCode === null) {
				child.kill("SIGKILL");
				killed += 1;
			}
			await ended;
			const place = existsSync(out) ? out : join(folder, ".out.old");
			expect(known).toContain(checkWhole(place));
		}
		expect(killed).toBeGreaterThan(0);
		run(a, "--stream", "-q", "--out", out);
		checkWhole(out);
		expect(readdirSync(folder).sort()).toEqual(["a.jsonl", "b.jsonl", "out"]);
	}, 120_000);

	it("threat 23: clears away what a killed build left, and recovers the old build", () => {
		const folder = makeFolder({ "a.jsonl": makeCases(2, "nowhere") });
		const [a, out] = [join(folder, "a.jsonl"), join(folder, "out")];
		mkdirSync(join(folder, ".out.new-99999999"));
		writeFileSync(join(folder, ".out.new-99999999", "graph.nq"), "half");
		run(a, "--stream", "-q", "--out", out);
		expect(readdirSync(folder).sort()).toEqual(["a.jsonl", "out"]);
	});

	it("--stream gives the facts and the evidence of the full build, and counts the same", () => {
		const period = { from: 2098, to: 2099 };
		const observation = (id: string) =>
			JSON.stringify({ type: "observation", id, title: "x", value: 1, period });
		const folder = makeFolder({
			"a.jsonl": `${makeCases(30, "nowhere")}\n${observation("o1")}\n${observation("o2")}\n{"type":\n`,
			"b.json": JSON.stringify({
				documents: { zh: "news" },
				records: [
					{ type: "case", id: "q", quote: "张某", defendants: ["张某"] },
				],
			}),
			"news.md": "---\nlanguage: zh\n---\n张某案。",
		});
		const [full, stream] = [join(folder, "full"), join(folder, "stream")];
		const inputs = ["a.jsonl", "b.json", "news.md"].map((name) =>
			join(folder, name),
		);
		expect(run(...inputs, "-q", "--out", full).status).toBe(1);
		expect(run(...inputs, "-q", "--stream", "--out", stream).status).toBe(1);
		const linesOf = (out: string) =>
			new Parser({ format: "application/n-quads" })
				.parse(readFileSync(join(out, "graph.nq"), "utf8"))
				.filter(({ graph }) => /graph\/(facts|evidence)$/.test(graph.value))
				.map(formatQuad);
		const lines = linesOf(stream);
		expect(new Set(lines)).toEqual(new Set(linesOf(full)));
		const facts = lines.filter((line) => line.endsWith("graph/facts> .\n"));
		expect(new Set(facts).size).toBe(facts.length);
		const countsOf = (out: string) => {
			const { counts } = JSON.parse(
				readFileSync(join(out, "manifest.json"), "utf8"),
			);
			return [counts.records, counts.documents, counts.quads.facts];
		};
		expect(countsOf(stream)).toEqual(countsOf(full));
		expect(readFolder(stream)["quarantine.jsonl"]).toBe(
			readFolder(full)["quarantine.jsonl"],
		);
	}, 60_000);
});
