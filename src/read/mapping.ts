// Reads a mapping file (YAML) into model/mapping.ts, checking its form.
import { parse } from "yaml";
import { z } from "zod";
import { describeError, MappingError } from "../errors.ts";
import type { Mapping } from "../model/mapping.ts";
import { DEPTH_MESSAGE, isDeepYaml } from "./depth.ts";

const field = z.strictObject({
	property: z.string(),
	value: z.string(),
	from: z.string().exactOptional(),
	split: z.string().min(1).exactOptional(),
	inverse: z.boolean().exactOptional(),
	constant: z.string().exactOptional(),
});

const node = z.strictObject({
	class: z.string(),
	also: z.string().exactOptional(),
	iri: z.string(),
	key: z.string().exactOptional(),
	fields: z.record(z.string(), field),
});

const mapping = z.strictObject({
	name: z.string(),
	match: z.union([
		z.strictObject({ field: z.string() }),
		z.strictObject({ files: z.array(z.string()).min(1), node: z.string() }),
	]),
	unknown_fields: z.enum(["reject", "ignore"]).default("reject"),
	nodes: z.record(z.string(), node),
});

/**
 * Reads the text of a mapping file.
 * @param file name for messages
 * @throws {MappingError} naming the file and what is wrong in it
 */
export function readMapping(text: string, file: string): Mapping {
	const result = mapping.safeParse(parseYaml(text, file));
	if (!result.success)
		throw new MappingError(`${file}: ${z.prettifyError(result.error)}`);
	const { unknown_fields: unknownFields, ...rest } = result.data;
	return { ...rest, unknownFields };
}

function parseYaml(text: string, file: string): unknown {
	if (isDeepYaml(text)) throw new MappingError(`${file}: ${DEPTH_MESSAGE}`);
	try {
		return parse(text);
	} catch (cause) {
		throw new MappingError(`${file}: ${describeError(cause)}`, { cause });
	}
}
