// `casegraph evaluate` as a user runs it, from dist/: run `npm run build` first. The judgments are generated, so their labels are exact.
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { makeFolder } from "../folder.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const JUDGMENTS = 60;

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let folder: string;

function run(
	...args: readonly string[]
): Promise<{ code: number; out: string; err: string }> {
	return new Promise((resolve) => {
		execFile(process.execPath, args, { cwd: ROOT }, (error, out, err) => {
			const code = typeof error?.code === "number" ? error.code : 0;
			resolve({ code, out, err });
		});
	});
}

const evaluate = (...args: readonly string[]) =>
	run("dist/cli/main.js", "evaluate", ...args);

beforeAll(async () => {
	folder = makeFolder({ "judgments/documents.jsonl": "" });
	const made = await run(
		"bench/generate-judgments.mjs",
		join(folder, "judgments", "documents.jsonl"),
		"--documents",
		String(JUDGMENTS),
		"--seed",
		"3",
	);
	expect(made.code).toBe(0);
});

describe("casegraph evaluate", () => {
	it("finds all that generated judgments say, and prints it for machines", async () => {
		const { code, out } = await evaluate(folder, "--json");
		expect(code).toBe(0);
		const [corpus, ...rest] = JSON.parse(out).corpora;
		expect(rest).toEqual([]);
		expect(corpus).toMatchObject({
			name: "judgments",
			documents: JUDGMENTS,
			labelled: JUDGMENTS,
			rejected: 0,
			raised: [],
		});
		expect(corpus.fields.filter(({ f1 }: { f1: number }) => f1 < 1)).toEqual(
			[],
		);
		expect(corpus.fields.length).toBeGreaterThan(12);
	});

	it("shows what is confused, and goes on behind lines that are no documents", async () => {
		const [first = ""] = readFileSync(
			join(folder, "judgments", "documents.jsonl"),
			"utf8",
		).split("\n");
		const document = JSON.parse(first);
		document.gold.court = "无此地人民法院";
		const wrong = makeFolder({
			"documents.jsonl": `{"id":\n${JSON.stringify(document)}\n`,
		});
		const { code, out, err } = await evaluate(wrong);
		expect(code).toBe(0);
		expect(err).toContain("documents.jsonl:1:");
		expect(out).toMatch(/court +1 +0 +1 +1 +0\.0 %/);
		expect(out).toContain("- 无此地人民法院");
	});

	it("says what is wrong with the command line, and with the folder", async () => {
		const unknown = await evaluate(folder, "--only", "judgment");
		expect(unknown).toMatchObject({ code: 2 });
		expect(unknown.err).toContain("judgments");
		expect(await evaluate(makeFolder({ "a.txt": "x" }))).toMatchObject({
			code: 3,
		});
		expect(await evaluate(folder, "--show", "x")).toMatchObject({ code: 2 });
	});
});
