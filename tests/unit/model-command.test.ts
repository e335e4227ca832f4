// casegraph build --model by the compiled command, against a chat server on the loopback. Needs `npm run build`.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { openChatServer, sendAnswer } from "./ask/chat-server.ts";
import { makeFolder, readFolder } from "./folder.ts";

const MAIN = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const KEY = "sk-very-secret-0815";

async function run(folder: string, ...args: readonly string[]) {
	const child = spawn(process.execPath, [MAIN, "build", "in", ...args], {
		cwd: folder,
		env: { ...process.env, MY_KEY: KEY },
	});
	let output = "";
	for (const stream of [child.stdout, child.stderr])
		stream.on("data", (part) => {
			output += part;
		});
	const code = await new Promise<number | null>((resolve) =>
		child.on("close", resolve),
	);
	return { code, output };
}

const say = (value: string, quote = value) => ({ value, quote });
const ANSWER = {
	cases: [
		{
			defendants: [
				{
					name: say("Ada Quill"),
					counts: [
						{
							offense: say("fraud", "Ada Quill of fraud"),
							status: say("convicted", "A jury convicted Ada Quill of fraud"),
						},
					],
				},
			],
		},
	],
	officials: [],
};
const INPUT = {
	"in/news.md":
		"---\nlanguage: en\ntitle: News\n---\nA jury convicted Ada Quill of fraud.",
};

describe("casegraph build --model", () => {
	it("asks once: with the server gone, the cache gives the same bytes", async () => {
		const server = await openChatServer((_, response) =>
			sendAnswer(response, ANSWER),
		);
		const folder = makeFolder(INPUT);
		const options = [
			"--model",
			"small",
			"--model-url",
			server.url,
			"--model-key",
			"MY_KEY",
			"--extract",
			"model",
		];
		const first = await run(folder, ...options, "--out", "first");
		expect(first).toMatchObject({ code: 0 });
		expect(server.asked).toHaveLength(1);
		expect(server.asked[0]?.headers.authorization).toBe(`Bearer ${KEY}`);
		await server.close();
		const second = await run(folder, ...options, "--out", "second");
		expect(second).toMatchObject({ code: 0 });
		expect(first.output).toContain("1 requests, 100 tokens, 0 answers");
		expect(second.output).toContain("0 requests, 0 tokens, 1 answers");
		const files = readFolder(join(folder, "first"));
		expect(readFolder(join(folder, "second"))).toEqual(files);
		expect(files["graph.ttl"]).toContain("status:convicted");
		expect(files["evidence.ttl"]).toMatch(/method[:/]language-model/);
		expect(JSON.parse(files["manifest.json"] ?? "").counts.findings).toEqual({
			accepted: 1,
			rejected: 0,
			methods: { "language-model": { accepted: 1, rejected: 0 } },
			agreement: { rule: 0, languageModel: expect.any(Number), both: 0 },
		});
		const everything = JSON.stringify([readFolder(folder), first, second]);
		expect(everything).not.toContain(KEY);
		const streamed = await run(
			folder,
			...options,
			"--stream",
			"--out",
			"third",
		);
		expect(streamed).toMatchObject({ code: 0 });
		expect(readFileSync(join(folder, "third", "graph.nq"), "utf8")).toContain(
			"status/convicted",
		);
	}, 60_000);

	it("says which documents were not searched when the budget is spent, and builds the rest", async () => {
		const server = await openChatServer((_, response) =>
			sendAnswer(response, ANSWER),
		);
		const folder = makeFolder({ ...INPUT, "in/more.md": "Bram Osk was here." });
		const { code, output } = await run(
			folder,
			"--model",
			"small",
			"--model-url",
			server.url,
			"--model-requests",
			"1",
			"--out",
			"out",
		);
		expect(code).toBe(1);
		expect(server.asked).toHaveLength(1);
		expect(output).toContain(
			"the budget of 1 requests is spent [budget-spent]",
		);
		const { counts } = JSON.parse(
			readFileSync(join(folder, "out", "manifest.json"), "utf8"),
		);
		expect(counts.findings.rejected).toBeGreaterThan(0);
	}, 60_000);

	it("refuses a key of a variable that is not there", async () => {
		const named = ["--model", "small", "--model-url", "http://127.0.0.1:1/v1"];
		expect(
			await run(makeFolder(INPUT), ...named, "--model-key", "NO_SUCH_KEY"),
		).toMatchObject({
			code: 2,
			output: expect.stringContaining("NO_SUCH_KEY"),
		});
	}, 60_000);

	it("refuses a model without a server, and asks nobody where none is named", async () => {
		const folder = makeFolder(INPUT);
		expect(await run(folder, "--model", "small")).toMatchObject({
			code: 2,
			output: expect.stringContaining("--model-url"),
		});
		expect(await run(folder, "--model-url", "http://x/")).toMatchObject({
			code: 2,
			output: expect.stringContaining("--model-url needs --model"),
		});
		expect(await run(folder, "--extract", "both")).toMatchObject({ code: 2 });
		expect(
			await run(folder, "--extract", "none", "--out", "out"),
		).toMatchObject({ code: 0 });
		expect(existsSync(join(folder, ".casegraph"))).toBe(false);
	}, 60_000);
});
