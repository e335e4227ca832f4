// What is known while one record is mapped, and how statements and issues are added to it.
import type { Document } from "../model/document.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Issue } from "../model/issue.ts";
import {
	type CaseRecord,
	isRawObject,
	type RawObject,
	type RawValue,
	type RecordPath,
} from "../model/record.ts";
import type { Statement } from "../model/statement.ts";
import type { MappingPlan } from "./compile.ts";
import { EVIDENCE_FIELDS, readEvidence } from "./evidence.ts";

export interface Mapper {
	readonly plan: MappingPlan;
	readonly record: CaseRecord;
	readonly documents: ReadonlyMap<string, Document>;
	readonly statements: Statement[];
	readonly issues: Issue[];
	/** IRIs of the entities made so far, the record's own first. */
	readonly made: Set<string>;
	/** Paths of the objects that entities were made of. */
	readonly seen: Set<string>;
}

/** A place in a record, with the evidence that holds there. */
export interface Place {
	readonly path: RecordPath;
	readonly evidence: readonly Evidence[];
}

/** Adds a statement. */
export function addStatement(
	mapper: Mapper,
	subject: Statement["subject"],
	predicate: string,
	object: Statement["object"],
	place: Place,
): void {
	mapper.statements.push({
		subject,
		predicate,
		object,
		evidence: place.evidence,
		path: place.path,
	});
}

/** Adds an issue that rejects the record. */
export function addError(
	mapper: Mapper,
	code: string,
	message: string,
	path: RecordPath,
): void {
	const { source } = mapper.record;
	mapper.issues.push({
		code,
		stage: "map",
		severity: "error",
		file: source.file,
		position: source.locate(path),
		path: path.join("/"),
		message,
	});
}

/** Gives the place of an object: the evidence that it names, else that of the place around it. */
export function placeOf(
	mapper: Mapper,
	fields: RawObject,
	around: Place,
): Place {
	if (fields.quote === undefined && fields.according_to === undefined)
		return around;
	const own = readEvidence(
		fields,
		mapper.record.source,
		mapper.documents,
		(code, message, field) =>
			addError(mapper, code, message, [...around.path, field]),
	);
	return own.length === 0 ? around : { path: around.path, evidence: own };
}

/** Tells whether an object only gives a value with evidence of its own: `{value: …, quote: …}`. */
export function isValueWithEvidence(
	raw: RawValue,
): raw is RawObject & { readonly value: RawValue } {
	if (!isRawObject(raw) || !Object.hasOwn(raw, "value")) return false;
	return Object.keys(raw).every(
		(name) => name === "value" || EVIDENCE_FIELDS.has(name),
	);
}
