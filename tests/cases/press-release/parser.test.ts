// Other people's parsers read what we write, and count the same statements.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Parser } from "n3";
import { Store } from "oxigraph";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const command = fileURLToPath(
	new URL("../../../dist/cli/main.js", import.meta.url),
);
const folder = mkdtempSync(join(tmpdir(), "casegraph-"));
const files = [
	"graph.ttl",
	"evidence.ttl",
	"inferred.ttl",
	"ontology.ttl",
	"graph.trig",
	"graph.nq",
] as const;
const mediaTypes = {
	ttl: "text/turtle",
	trig: "application/trig",
	nq: "application/n-quads",
} as const;

/** Statements in each file, by n3. */
const counts = new Map<string, number>();

beforeAll(() => {
	execFileSync(process.execPath, [
		command,
		"build",
		"data",
		"--out",
		join(folder, "graph"),
		"--quiet",
	]);
	for (const file of files)
		counts.set(
			file,
			new Parser({ format: mediaTypeOf(file) }).parse(read(file)).length,
		);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("exports", () => {
	test("graph.trig and graph.nq hold what the Turtle files hold together", () => {
		const turtle = files
			.filter((file) => file.endsWith(".ttl"))
			.reduce((sum, file) => sum + (counts.get(file) ?? 0), 0);
		expect(counts.get("graph.ttl")).toBeGreaterThan(400);
		expect([counts.get("graph.trig"), counts.get("graph.nq")]).toEqual([
			turtle,
			turtle,
		]);
	});

	test.each(files)("Oxigraph reads %s", (file) => {
		const store = new Store();
		store.load(read(file), { format: mediaTypeOf(file) });
		expect(store.size).toBe(counts.get(file));
	});

	const rapperSyntaxes = { ttl: "turtle", trig: "trig", nq: "nquads" } as const;
	test.skipIf(!hasCommand("rapper", ["--version"])).each(files)(
		"raptor reads %s",
		(file) => {
			const { stderr, status } = spawnSync(
				"rapper",
				[
					"-q",
					"-c",
					"-i",
					rapperSyntaxes[extensionOf(file)],
					join(folder, "graph", file),
				],
				{ encoding: "utf8" },
			);
			const counted = spawnSync(
				"rapper",
				[
					"-c",
					"-i",
					rapperSyntaxes[extensionOf(file)],
					join(folder, "graph", file),
				],
				{ encoding: "utf8" },
			).stderr;
			expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
			expect(
				Number(/returned (\d+) (?:triples|statements)/.exec(counted)?.[1]),
			).toBe(counts.get(file));
		},
	);

	test.skipIf(!hasCommand("python3", ["-c", "import rdflib"])).each(files)(
		"rdflib reads %s",
		(file) => {
			const program =
				"import sys, rdflib\ng = rdflib.Dataset()\ng.parse(sys.argv[1], format=sys.argv[2])\nprint(sum(1 for _ in g.quads()))";
			const format = { ttl: "turtle", trig: "trig", nq: "nquads" }[
				extensionOf(file)
			];
			const output = execFileSync(
				"python3",
				["-W", "ignore", "-c", program, join(folder, "graph", file), format],
				{ encoding: "utf8" },
			);
			expect(Number(output)).toBe(counts.get(file));
		},
		120_000,
	);
});

function read(file: string): string {
	return readFileSync(join(folder, "graph", file), "utf8");
}

function extensionOf(file: string): keyof typeof mediaTypes {
	const extension = file.slice(file.lastIndexOf(".") + 1);
	return extension === "trig" || extension === "nq" ? extension : "ttl";
}

function mediaTypeOf(file: string): string {
	return mediaTypes[extensionOf(file)];
}

function hasCommand(name: string, args: readonly string[]): boolean {
	return spawnSync(name, args).status === 0;
}
