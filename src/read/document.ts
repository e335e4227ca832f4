// Documents: a text file with YAML front matter that says where the text is from.

import { createHash } from "node:crypto";
import { basename, extname } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { describeError, ReadError } from "../errors.ts";
import type { Document } from "../model/document.ts";
import type { InputFile } from "../model/input.ts";
import { documentIri } from "../model/iri.ts";
import { isLanguageTag, replaceControls } from "../model/term.ts";
import { countCodePoints } from "../model/text.ts";
import { DEPTH_MESSAGE, isDeepYaml } from "./depth.ts";
import { readWholeText } from "./file.ts";
import { type RejectedInput, rejectInput } from "./item.ts";

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

/**
 * Reads a document file. The stored text is what follows the front matter, with line ends as `\n`, control characters replaced
 * by U+FFFD, and blank lines at both ends removed; offsets are true to that text.
 */
export async function readDocument(
	file: InputFile,
): Promise<Document | RejectedInput> {
	const source = await readWholeText(file);
	if (typeof source !== "string") return source;
	const normal = source.replace(/\r\n?/g, "\n");
	const head = FRONT_MATTER.exec(normal);
	const parsed = parseFrontMatter(head?.[1] ?? "");
	if (!parsed.success) {
		const message = `the front matter is malformed: ${parsed.reason}`;
		return rejectInput(
			file.path,
			{ line: 1, column: 1 },
			"malformed-front-matter",
			message,
			head?.[0] ?? "",
		);
	}
	const text = normal
		.slice(head?.[0].length ?? 0)
		.replace(/^\n+/, "")
		.trimEnd();
	const id = basename(file.path, extname(file.path));
	const document = makeDocument({ id, ...parsed.fields, text });
	return { ...document, file: file.path };
}

/** What a document is made of; `language` is `und` (undetermined) unless given. */
export interface DocumentInput {
	readonly id: string;
	readonly text: string;
	readonly title?: string;
	readonly language?: string;
	readonly publisher?: string;
	readonly date?: string;
	readonly address?: string;
	readonly digest?: boolean;
}

/** Makes a document of a text, with its IRI and hash; what cannot stand in a text becomes U+FFFD, which moves no offset. */
export function makeDocument(input: DocumentInput): Document {
	const {
		id,
		title = id,
		language = "und",
		publisher,
		date,
		address,
		digest = false,
	} = input;
	const text = replaceControls(input.text);
	return {
		id,
		iri: documentIri(id),
		title: replaceControls(title),
		language,
		...(publisher === undefined
			? {}
			: { publisher: replaceControls(publisher) }),
		...(date === undefined ? {} : { date: replaceControls(date) }),
		...(address === undefined ? {} : { address: replaceControls(address) }),
		isDigest: digest,
		text,
		codePoints: countCodePoints(text),
		sha256: createHash("sha256").update(text, "utf8").digest("hex"),
	};
}

/** Indexes documents by id. @throws {ReadError} for two with one id, or with ids that give one IRI */
export function indexDocuments(
	documents: Iterable<Document>,
): Map<string, Document> {
	const byId = new Map<string, Document>();
	const iris = new Set<string>();
	for (const document of documents) {
		const { id, iri, file = "documents" } = document;
		if (iris.has(iri))
			throw new ReadError(
				`${file}: another document has the id “${id}”, or one that gives the same IRI`,
			);
		iris.add(iri);
		byId.set(id, document);
	}
	return byId;
}

type FrontMatter = z.infer<typeof frontMatter>;

function parseFrontMatter(
	text: string,
): { success: true; fields: FrontMatter } | { success: false; reason: string } {
	if (isDeepYaml(text)) return { success: false, reason: DEPTH_MESSAGE };
	try {
		const result = frontMatter.safeParse(parse(text) ?? {});
		if (result.success) return { success: true, fields: result.data };
		return {
			success: false,
			reason: result.error.issues
				.map((i) => `${i.path.join(".")} ${i.message}`)
				.join("; "),
		};
	} catch (error) {
		return {
			success: false,
			reason: describeError(error),
		};
	}
}
