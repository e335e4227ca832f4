// Spoilt and random documents through the build, as `npm run fuzz` does with more of them, from dist/: run `npm run build` first.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const SCRIPT = fileURLToPath(
	new URL("../../bench/fuzz-documents.mjs", import.meta.url),
);
const DOCUMENTS = 300;

describe("a build of spoilt documents", () => {
	it("neither crashes nor hangs, loses none, and quotes exactly", async () => {
		const { stdout } = await promisify(execFile)(process.execPath, [
			SCRIPT,
			"--count",
			String(DOCUMENTS),
			"--corpora",
			"none",
			"--json",
		]);
		const result = JSON.parse(stdout);
		expect(result.failures).toEqual([]);
		expect(result.accepted + result.rejected).toBe(DOCUMENTS);
	}, 120_000);
});
