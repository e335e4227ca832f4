// Questions to a model about a document, one for each part of its text.
import type { AskModel, ChatReply } from "../../model/chat.ts";
import type { Document } from "../../model/document.ts";
import type { Span } from "../reading.ts";
import type { AnswerSchema } from "./answer-schema.ts";
import { type ChunkSize, cutText } from "./chunk.ts";
import { encloseText, INSTRUCTIONS } from "./prompt.ts";

/** What a model replied about a part of a text. */
export interface PartReply {
	/** The part, in UTF-16 units. */
	readonly span: Span;
	readonly reply: ChatReply;
}

/** Asks a model about all parts of a document at once; how many questions are really under way is for `ask` to say. In the order of the text. */
export function askDocument(
	document: Document,
	ask: AskModel,
	schema: AnswerSchema,
	size?: ChunkSize,
): Promise<PartReply[]> {
	const { text } = document;
	return Promise.all(
		cutText(text, size)
			.filter(({ start, end }) => text.slice(start, end).trim() !== "")
			.map(async (span) => ({
				span,
				reply: await ask({
					instructions: INSTRUCTIONS,
					content: encloseText(text.slice(span.start, span.end)),
					schema: schema.json,
				}),
			})),
	);
}
