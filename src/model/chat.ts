// A question to a language model and its reply, as extract/ puts it and ask/ answers it.
import type { RawObject } from "./record.ts";

export interface ChatRequest {
	/** What the model is to do; holds nothing of a document. */
	readonly instructions: string;
	/** The words that are asked about, set off as data. */
	readonly content: string;
	/** JSON Schema by which the answer is bound. */
	readonly schema: RawObject;
}

/** The words of an answer, or why there is none. */
export type ChatReply =
	| { readonly kind: "answer"; readonly text: string }
	| {
			readonly kind: "failure";
			/** Stable kebab-case name, such as `budget-spent`. */
			readonly code: string;
			readonly reason: string;
	  };

/** Asks a model; never rejects: what goes wrong is a reply. */
export type AskModel = (request: ChatRequest) => Promise<ChatReply>;

/** A model that can be asked. */
export interface ChatModel {
	readonly ask: AskModel;
	/** Questions that may be under way at once. */
	readonly concurrency: number;
}
