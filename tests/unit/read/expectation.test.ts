import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ReadError } from "../../../src/errors.ts";
import { readExpectations } from "../../../src/read/expectation.ts";
import { makeFolder } from "../folder.ts";

const read = (text: string) =>
	readExpectations(join(makeFolder({ "e.yaml": text }), "e.yaml"));

describe("readExpectations", () => {
	it("reads exact and least counts", async () => {
		expect(
			await read(
				"- {name: a, query: q, equals: 0}\n- {name: b, query: q, atLeast: 2}\n",
			),
		).toEqual([
			{ name: "a", query: "q", equals: 0 },
			{ name: "b", query: "q", atLeast: 2 },
		]);
	});

	it("throws for an expectation of nothing, or of two things", async () => {
		await expect(read("- {name: a, query: q}\n")).rejects.toThrow(ReadError);
		await expect(
			read("- {name: a, query: q, equals: 1, atLeast: 1}\n"),
		).rejects.toThrow(ReadError);
		await expect(readExpectations("/nowhere.yaml")).rejects.toThrow(
			/cannot be read/,
		);
	});
});
