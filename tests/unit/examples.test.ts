// The examples of docs/, run as a reader would run them against dist/: run `npm run build` first.
import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const folder = fileURLToPath(new URL("../../docs/examples/", import.meta.url));
const examples = readdirSync(folder).filter((file) => file.endsWith(".mjs"));

describe("docs/examples", () => {
	it("has examples", () => {
		expect(examples.length).toBeGreaterThan(0);
	});

	it.each(examples)(
		"%s prints what its .txt says",
		{ timeout: 60_000 },
		async (file) => {
			const run = promisify(execFile);
			const { stdout, stderr } = await run(process.execPath, [folder + file]);
			expect(stderr).toBe("");
			expect(stdout).toBe(
				readFileSync(folder + file.replace(/\.mjs$/, ".txt"), "utf8"),
			);
		},
	);
});
