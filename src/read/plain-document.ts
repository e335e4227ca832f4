// Markdown and plain text as documents: a text, and before it, where the file has that, YAML front matter that says where it is from.
import { parse } from "yaml";
import { z } from "zod";
import { describeError } from "../errors.ts";
import { isLanguageTag } from "../model/term.ts";
import { DEPTH_MESSAGE, isDeepYaml } from "./depth.ts";
import {
	type DocumentFault,
	faultDocument,
	type ParsedDocument,
} from "./document-format.ts";
import { decodeText } from "./encoding.ts";

const FRONT_MATTER = /^---\n([\s\S]*?)\n---(?:\n|$)/;

const frontMatter = z.strictObject({
	id: z.string().min(1).exactOptional(),
	title: z.string().min(1).exactOptional(),
	language: z
		.string()
		.refine(isLanguageTag, "is not a language tag")
		.exactOptional(),
	publisher: z.string().exactOptional(),
	date: z.string().exactOptional(),
	address: z.string().exactOptional(),
	digest: z.boolean().exactOptional(),
	description: z.string().exactOptional(),
});

/** Parses a text file with or without front matter, in any encoding that can be told. */
export function parsePlainDocument(
	bytes: Buffer,
): ParsedDocument | DocumentFault {
	const source = decodeText(bytes);
	if (source === undefined)
		return faultDocument(
			"unknown-encoding",
			"the file is not UTF-8, and no other encoding fits it",
		);
	const normal = source.replace(/\r\n?/g, "\n");
	const head = FRONT_MATTER.exec(normal);
	const fields = parseFrontMatter(head?.[1] ?? "");
	if (typeof fields === "string")
		return faultDocument(
			"malformed-front-matter",
			`the front matter is malformed: ${fields}`,
			head?.[0],
		);
	const { description: _, ...known } = fields;
	return {
		kind: "parsed",
		...known,
		text: normal.slice(head?.[0].length ?? 0),
	};
}

/** Parses front matter, or says what is wrong with it. */
function parseFrontMatter(text: string): z.infer<typeof frontMatter> | string {
	if (isDeepYaml(text)) return DEPTH_MESSAGE;
	try {
		// The mark before it is a line of the file, too: the places in messages are those of the file.
		const result = frontMatter.safeParse(parse(`---\n${text}`) ?? {});
		if (result.success) return result.data;
		return result.error.issues
			.map((i) => `${i.path.join(".")} ${i.message}`.trim())
			.join("; ");
	} catch (error) {
		return describeError(error).replace(/:?\n[\s\S]*$/, "");
	}
}
