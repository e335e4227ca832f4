// Expectations: counts that a graph must have, as a YAML file says them.
import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { z } from "zod";
import { describeError, ReadError } from "../errors.ts";
import type { Expectation } from "../model/expectation.ts";

const expectations = z.array(
	z
		.strictObject({
			name: z.string(),
			query: z.string(),
			equals: z.number().exactOptional(),
			atLeast: z.number().exactOptional(),
		})
		.refine(
			({ equals, atLeast }) =>
				(equals === undefined) !== (atLeast === undefined),
			"needs either `equals` or `atLeast`",
		),
);

/** Reads a file of expectations. @throws {ReadError} naming the file and what is wrong in it */
export async function readExpectations(path: string): Promise<Expectation[]> {
	const value: unknown = await readFile(path, "utf8")
		.then((text): unknown => parse(text))
		.catch((cause: unknown) => {
			throw new ReadError(`${path}: cannot be read (${describeError(cause)})`, {
				cause,
			});
		});
	const result = expectations.safeParse(value);
	if (!result.success)
		throw new ReadError(`${path}: ${z.prettifyError(result.error)}`);
	return result.data;
}
