// Rejections of what a model states: what is quarantined, with its reason and its place in the document.
import type { Document } from "../../model/document.ts";
import type { Issue, Rejection } from "../../model/issue.ts";
import type { Span } from "../reading.ts";
import type { Remark } from "./finding.ts";

/** Says that a statement is not taken. */
export function refuseStatement(document: Document, remark: Remark): Rejection {
	return {
		kind: "finding",
		method: "language-model",
		issues: [describeRemark(document, remark, "error")],
		text: JSON.stringify(remark.stated ?? null),
	};
}

/** Says that nothing was taken of a part of a document. @param text the answer that is wrong, or the part that was not answered */
export function refuseReply(
	document: Document,
	{ start }: Span,
	{ code, reason }: { readonly code: string; readonly reason: string },
	text: string,
): Rejection {
	const remark = { code, message: reason, path: "", at: start };
	return {
		kind: "finding",
		method: "language-model",
		issues: [describeRemark(document, remark, "error")],
		text,
	};
}

/** Gives a remark as an issue, with line and column in the stored text. */
export function describeRemark(
	document: Document,
	{ code, message, path, at }: Remark,
	severity: Issue["severity"],
): Issue {
	const before = document.text.slice(0, at);
	const lineStart = before.lastIndexOf("\n") + 1;
	return {
		code,
		stage: "extract",
		severity,
		file: document.file ?? document.id,
		position: {
			line: before.split("\n").length,
			column: before.length - lineStart + 1,
		},
		path,
		message,
	};
}
