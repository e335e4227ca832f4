// Extraction with a language model: its replies about a document become records, as far as the document's own words support them.
import type { Document } from "../../model/document.ts";
import type { Issue, Rejection } from "../../model/issue.ts";
import type { CaseRecord, RawObject } from "../../model/record.ts";
import { makeFoundRecord } from "../extract.ts";
import type { Lexicon } from "../lexicon.ts";
import { openReading } from "../reading.ts";
import { openAlignment } from "./align.ts";
import type { AnswerSchema } from "./answer-schema.ts";
import type { Finding, Remark } from "./finding.ts";
import { makeRecords, placeKey } from "./found-record.ts";
import { type Gathered, gatherFindings } from "./gather.ts";
import { findInstructions } from "./instruction.ts";
import { isForeign } from "./jurisdiction.ts";
import { mergeFindings, type StatusOrder } from "./merge.ts";
import { type Names, openNames } from "./names.ts";
import { listDefendants } from "./partner.ts";
import type { PartReply } from "./question.ts";
import { describeRemark, refuseReply, refuseStatement } from "./rejection.ts";

/** What is kept of a model's replies about a document, and what is not. */
export interface ModelExtraction {
	readonly records: readonly CaseRecord[];
	/** Each statement, answer or part of the text that is not taken, with its reason. */
	readonly rejections: readonly Rejection[];
	readonly warnings: readonly Issue[];
}

/** What reading replies needs, made once for all documents. */
export interface ModelReader {
	readonly schema: AnswerSchema;
	readonly names: Names;
	readonly orderOf: StatusOrder;
}

/** End of the IRI of the concept of scheme/method that evidence found so bears. */
const MODEL_METHOD = "language-model";

/** Prepares to read replies. */
export function openModelReader(
	lexicon: Lexicon,
	schema: AnswerSchema,
): ModelReader {
	const orders = new Map(
		lexicon
			.entries("status", "en")
			.map(({ concept, notation }) => [concept, Number(notation ?? 0)]),
	);
	return {
		schema,
		names: openNames(lexicon),
		orderOf: (status) => orders.get(status) ?? 0,
	};
}

/**
 * Reads a model's replies about the parts of a document. A statement is kept only when its quote stands in the document and holds
 * what it states; what the rules found in the same document gives identity to what is found again, and stands where both differ.
 * @param byRules records that the rules made of the document
 */
export function readReplies(
	document: Document,
	replies: readonly PartReply[],
	{ schema, names, orderOf }: ModelReader,
	byRules: readonly RawObject[] = [],
): ModelExtraction {
	const reading = openReading(document);
	const aligned = openAlignment(reading);
	const gathered: Gathered = { findings: [], refusals: [], warnings: [] };
	const rejections: Rejection[] = [];
	const ground = {
		aligned,
		names,
		instructions: findInstructions(aligned.folded),
		isForeign: isForeign(document, byRules),
		defendants: byRules.flatMap(listDefendants),
	};
	for (const [part, { span, reply }] of replies.entries()) {
		const answer = reply.kind === "answer" ? schema.parse(reply.text) : reply;
		if (answer.kind === "failure") {
			const text =
				reply.kind === "answer"
					? reply.text
					: document.text.slice(span.start, span.end);
			rejections.push(refuseReply(document, span, answer, text));
			continue;
		}
		const path = replies.length === 1 ? "" : `parts/${part}/`;
		gatherFindings(answer.stated, { ...ground, within: span }, path, gathered);
	}
	const refuse = (remark: Remark): void => {
		gathered.refusals.push(remark);
	};
	const findings = mergeFindings(gathered.findings, orderOf, refuse);
	const records = makeRecords(findings, {
		reading,
		names,
		isForeign: ground.isForeign,
		byRules,
		refuse,
		confidences: bestConfidences(findings),
	}).map((fields, index) =>
		makeFoundRecord(document, fields, index, MODEL_METHOD),
	);
	for (const remark of gathered.refusals)
		rejections.push(refuseStatement(document, remark));
	return {
		records,
		rejections,
		warnings: gathered.warnings.map((remark) =>
			describeRemark(document, remark, "warning"),
		),
	};
}

/** The best confidence of each place that is quoted: one place of a document has one node with one confidence. */
function bestConfidences(findings: readonly Finding[]): Map<string, number> {
	const best = new Map<string, number>();
	const visit = ({ claims, parts }: Finding): void => {
		for (const quote of [...claims.values()].flat().flatMap((c) => c.quotes)) {
			const key = placeKey(quote);
			best.set(key, Math.max(best.get(key) ?? 0, quote.confidence));
		}
		for (const part of [...parts.values()].flat()) visit(part);
	};
	for (const finding of findings) visit(finding);
	return best;
}
