// What a reader of records gives: records, documents, and what it could not take for one. Nothing of a file is dropped in between.

import type { Document } from "../model/document.ts";
import type { Issue, Position } from "../model/issue.ts";
import type { CaseRecord } from "../model/record.ts";

export type ReadItem =
	| { readonly kind: "record"; readonly record: CaseRecord }
	| { readonly kind: "document"; readonly document: Document }
	| RejectedInput;

/** A part of an input, or the whole of it, that is neither. */
export interface RejectedInput {
	readonly kind: "rejected";
	/** The part as it stands in the file, cut at 10,000 characters. */
	readonly text: string;
	readonly issue: Issue;
}

/** Makes a rejection of what stands at a position of a file. */
export function rejectInput(
	file: string,
	position: Position,
	code: string,
	message: string,
	text: string,
): RejectedInput {
	const issue: Issue = {
		code,
		stage: "read",
		severity: "error",
		file,
		position,
		path: "",
		message,
	};
	return { kind: "rejected", text: text.slice(0, 10_000), issue };
}
