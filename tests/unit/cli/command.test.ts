// The commands as a user runs them, from dist/: run `npm run build` first.
import { execFile, spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { formatQuad } from "../../../src/model/n-triples.ts";
import { exampleQuads } from "../query/example.ts";

const MAIN = fileURLToPath(
	new URL("../../../dist/cli/main.js", import.meta.url),
);

/** Each test starts at least one process; a busy machine takes seconds for that. */
vi.setConfig({ testTimeout: 60_000 });

interface Outcome {
	readonly code: number;
	readonly out: string;
	readonly err: string;
}

let root: string;

function run(
	args: readonly string[],
	{ env = {}, input }: { env?: Record<string, string>; input?: string } = {},
): Promise<Outcome> {
	return new Promise((resolve) => {
		const child = execFile(
			process.execPath,
			[MAIN, ...args],
			{ cwd: root, env: { ...process.env, DEBUG: "", ...env } },
			(error, out, err) => {
				resolve({
					code: typeof error?.code === "number" ? error.code : 0,
					out,
					err,
				});
			},
		);
		child.stdin?.end(input);
	});
}

beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), "casegraph-cli-"));
	await mkdir(join(root, "graph", "viewer"), { recursive: true });
	await writeFile(
		join(root, "graph", "graph.nq"),
		exampleQuads.map(formatQuad).join(""),
	);
	await writeFile(
		join(root, "graph", "viewer", "index.html"),
		"<!doctype html>",
	);
	await writeFile(
		join(root, "cases.rq"),
		"SELECT ?case WHERE { ?case a cg:Case } ORDER BY ?case",
	);
});

afterAll(() => rm(root, { recursive: true }));

describe("casegraph query", () => {
	it("draws a table with short IRIs, from an argument, a file or standard input", async () => {
		const expected = "case\n──────\ncase/a\ncase/b\n2 rows\n";
		expect(
			await run(["query", "SELECT ?case { ?case a cg:Case } ORDER BY ?case"]),
		).toEqual({ code: 0, out: expected, err: "" });
		expect(await run(["query", "-f", "cases.rq"])).toMatchObject({
			code: 0,
			out: expected,
		});
		expect(
			await run(["query", "-"], {
				input: "SELECT ?case { ?case a cg:Case } ORDER BY ?case",
			}),
		).toMatchObject({ code: 0, out: expected });
	});

	it("writes CSV, JSON and Turtle", async () => {
		const sparql = "SELECT ?v { <observation/1> cg:value ?v }";
		expect((await run(["query", sparql, "--format", "csv"])).out).toBe(
			"v\r\n-15.42\r\n",
		);
		expect(
			(
				await run([
					"query",
					"SELECT ('=1+1' AS ?x) {}",
					"--format",
					"csv",
					"--spreadsheet",
				])
			).out,
		).toBe("\ufeffx\r\n'=1+1\r\n");
		expect(
			JSON.parse((await run(["query", sparql, "--format", "json"])).out).results
				.bindings[0].v.value,
		).toBe("-15.42");
		expect(
			(await run(["query", "CONSTRUCT WHERE { ?case a cg:Case }"])).out,
		).toContain("<https://w3id.org/casegraph/case/a> a cg:Case.");
	});

	it("tells yes from no in its exit code", async () => {
		expect(await run(["query", "ASK { <case/a> a cg:Case }"])).toMatchObject({
			code: 0,
			out: "yes\n",
		});
		expect(await run(["query", "ASK { <case/z> a cg:Case }"])).toMatchObject({
			code: 1,
			out: "no\n",
		});
	});

	it.each([
		[2, "no query", ["query"]],
		[2, "more than one query", ["query", "ASK {}", "-f", "cases.rq"]],
		[2, "no saved query “nope”", ["query", "--saved", "nope"]],
		[2, "unknown option '--nope'", ["query", "--nope"]],
		[
			2,
			"--spreadsheet goes with --format csv",
			["query", "ASK {}", "--spreadsheet"],
		],
		[
			2,
			"for CONSTRUCT and DESCRIBE",
			["query", "ASK {}", "--format", "turtle"],
		],
		[2, "Give a number of seconds", ["query", "ASK {}", "--deadline", "soon"]],
		[3, "malformed query in line 1, near", ["query", "SELECT * { ?s ?p"]],
		[
			3,
			"SERVICE is refused",
			["query", "SELECT * { SERVICE <http://127.0.0.1:1/> {} }"],
		],
		[3, "the graph is read-only", ["query", "DROP ALL"]],
		[
			3,
			"stopped after 0.001 seconds",
			[
				"query",
				"SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
				"--deadline",
				"0.001",
			],
		],
		[
			3,
			"none: no graph in this folder",
			["query", "ASK {}", "--graph", "none"],
		],
		[3, "none.rq: the query cannot be read", ["query", "-f", "none.rq"]],
	])("fails with exit code %i and “%s”", async (code, message, args) => {
		const outcome = await run(args);
		expect(outcome).toMatchObject({ code, out: "" });
		expect(outcome.err).toContain(message);
		expect(outcome.err.split("\n")[0]).toMatch(/^casegraph: /);
		expect(outcome.err).not.toContain("    at ");
	});

	it("shows the stack when asked to debug", async () => {
		expect(
			(await run(["query", "DROP ALL"], { env: { DEBUG: "casegraph" } })).err,
		).toContain("    at ");
	});
});

describe("casegraph explain", () => {
	it("shows statements with quotes, documents and offsets", async () => {
		const { code, out } = await run(["explain", "the robot case"]);
		expect(code).toBe(0);
		expect(out).toContain(
			"The robot case · 机器人案  [Criminal case]\ncase/a\n",
		);
		expect(out).toContain(
			"technology: robot <technology/robot>\n    “with a robot”\n      Test gazette [document/d, 40–52]  (reviewed, 1)\n",
		);
	});

	it("follows rules to the words behind them", async () => {
		const { out } = await run(["explain", "technology/robot"]);
		expect(out).toContain(
			"    follows by the rule “technology used” from\n        The robot case <case/a> — technology → robot <technology/robot>\n            “with a robot”",
		);
		expect(out).toContain("(supported as above)");
	});

	it("explains one statement, and prints JSON", async () => {
		expect((await run(["explain", "statement/a1"])).out).toMatch(
			/^The robot case <case\/a> — technology → robot/,
		);
		const json = JSON.parse((await run(["explain", "case/a", "--json"])).out);
		expect(json.entity.label).toEqual({ en: "The robot case", zh: "机器人案" });
	});

	it("asks which one is meant when a masked name stands for two people", async () => {
		const { code, out, err } = await run(["explain", "Q X"]);
		expect({ code, out }).toEqual({ code: 1, out: "" });
		expect(err).toContain("“Q X” stands for 2 things");
		expect(err).toContain("case/b/defendant/q-x");
	});

	it("suggests the nearest name", async () => {
		expect(await run(["explain", "the robt case"])).toEqual({
			code: 1,
			out: "",
			err: "casegraph: the graph knows no “the robt case”; did you mean “The robot case” or “The other case”?\n",
		});
		expect(await run(["explain", "case/aa"])).toMatchObject({ code: 1 });
	});

	it("shows no control character of a name or of the question to the terminal", async () => {
		const names = ["a", "b"].map(
			(id) =>
				`<https://w3id.org/casegraph/case/${id}> <http://www.w3.org/2000/01/rdf-schema#label> "case \\u001B]0;x\\u0007 one" .\n`,
		);
		await mkdir(join(root, "hostile"));
		await writeFile(join(root, "hostile", "graph.nq"), names.join(""));
		const ask = (thing: string) =>
			run(["explain", thing, "--graph", "hostile"]);
		const shown = "case \\u{1b}]0;x\\u{7} one";
		expect((await ask("case \u001b]0;x one")).err).toBe(
			`casegraph: the graph knows no “case \\u{1b}]0;x one”; did you mean “${shown}”?\n`,
		);
		expect((await ask("case \u001b]0;x\u0007 one")).err).toBe(
			`casegraph: “${shown}” stands for 2 things; give one of these:\n  case/a  (${shown})\n  case/b  (${shown})\n`,
		);
	});
});

describe("casegraph stats", () => {
	it("counts graphs, classes, support and documents", async () => {
		const { code, out } = await run(["stats"]);
		expect(code).toBe(0);
		expect(out).toMatch(/supported by a quote +1 +1\.2 %/);
		expect(out).toMatch(/Test gazette +en +100 +1/);
		expect(
			JSON.parse((await run(["stats", "--format", "json"])).out).graphs
				.inferred,
		).toBe(18);
	});
});

describe("casegraph view", () => {
	it("serves the viewer until it is interrupted, and ends with 0", async () => {
		const child = spawn(process.execPath, [MAIN, "view", "--port", "0"], {
			cwd: root,
		});
		const address = await new Promise<string>((resolve) =>
			child.stdout.on("data", (chunk: Buffer) =>
				resolve(/http:\S+/.exec(chunk.toString())?.[0] ?? ""),
			),
		);
		expect(await (await fetch(address)).text()).toBe("<!doctype html>");
		const code = new Promise((resolve) => child.on("exit", resolve));
		child.kill("SIGINT");
		expect(await code).toBe(0);
	});

	it("fails for a folder without a graph, and for a port that is none", async () => {
		expect(await run(["view", "--graph", "none"])).toMatchObject({ code: 3 });
		expect(await run(["view", "--port", "70000"])).toMatchObject({ code: 2 });
	});
});

describe("casegraph", () => {
	it("shows help with examples for each command", async () => {
		for (const command of ["query", "explain", "stats", "view"]) {
			const { code, out } = await run([command, "--help"]);
			expect(code).toBe(0);
			expect(out).toContain("Examples:");
		}
		expect(await run(["--version"])).toMatchObject({ code: 0 });
		expect(await run(["qery"])).toMatchObject({ code: 2 });
		expect(await run([])).toMatchObject({ code: 2 });
	});
});
