import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { array, assert, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { writeTextFile } from "../../../src/export/file.ts";
import { plainText } from "../arbitrary.ts";
import { makeFolder } from "../folder.ts";

describe("writeTextFile", () => {
	it("writes all chunks in order, and tells their size and hash", () => {
		const path = join(makeFolder(), "a.txt");
		assert(
			property(array(plainText), (chunks) => {
				const written = writeTextFile(path, chunks);
				const expected = Buffer.from(chunks.join(""));
				expect(readFileSync(path).equals(expected)).toBe(true);
				expect(written).toEqual({
					bytes: expected.length,
					sha256: createHash("sha256").update(expected).digest("hex"),
				});
			}),
			{ seed: 8, numRuns: 30 },
		);
	});

	it("writes chunks longer than a block, and many short ones", () => {
		const path = join(makeFolder(), "a.txt");
		const chunks = [
			"张".repeat(1_000_000),
			...Array(100_000).fill("某😀x\n"),
			"é".repeat(300_000),
		];
		writeTextFile(path, chunks);
		expect(readFileSync(path, "utf8")).toBe(chunks.join(""));
	});

	it("closes the file when a chunk cannot be made, and passes the error on", () => {
		function* fail() {
			yield "a";
			throw new RangeError("no more");
		}
		expect(() => writeTextFile(join(makeFolder(), "a.txt"), fail())).toThrow(
			RangeError,
		);
	});
});
