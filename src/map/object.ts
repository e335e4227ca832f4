// The value of a field becomes the objects of statements: literals, names to look up, entities.
import { slugify } from "../model/iri.ts";
import { quoteValue } from "../model/issue.ts";
import { isRawObject, type RawObject, type RawValue } from "../model/record.ts";
import type { Statement } from "../model/statement.ts";
import { isLanguageTag, isPlainText } from "../model/term.ts";
import type { FieldPlan, NodePlan } from "./compile.ts";
import { addError, type Mapper, type Place } from "./mapper.ts";
import { fillTemplate } from "./template.ts";
import { valueReaders } from "./value.ts";

/** Gives the name of `{ name: … }`, which stands for a concept that the scheme does not know; undefined for anything else. */
export function readForeignName(raw: RawValue | undefined): string | undefined {
	if (!isRawObject(raw) || Object.keys(raw).length !== 1) return undefined;
	return typeof raw.name === "string" ? raw.name : undefined;
}

/** Language of a plain string in a file that names no document, when its mapping says none either. */
const DEFAULT_LANGUAGE = "en";

/** Maps an object to an entity; given as a parameter because nodes hold values and values hold nodes. */
export type NodeMapper = (
	mapper: Mapper,
	node: NodePlan,
	fields: RawObject,
	place: Place,
	parent: string,
) => string | undefined;

/** Gives the objects that a value stands for: one, several for a text in several languages, none when the value is wrong. */
export function readObjects(
	mapper: Mapper,
	field: FieldPlan,
	raw: RawValue,
	place: Place,
	subject: string,
	mapNode: NodeMapper,
): Statement["object"][] {
	switch (field.kind) {
		case "text":
			return readTexts(mapper, field, raw, place);
		case "concept":
			return readMention(mapper, field, raw, place);
		case "reference":
			return readReference(mapper, field, raw, place);
		case "node":
			return readNode(mapper, field, raw, place, subject, mapNode);
		default:
			return readLiteral(mapper, field, raw, place);
	}
}

function readLiteral(
	mapper: Mapper,
	field: FieldPlan,
	raw: RawValue,
	place: Place,
): Statement["object"][] {
	const result = valueReaders[field.kind]?.(raw);
	if (result?.kind === "literal") return [result];
	return refuse(
		mapper,
		place,
		"malformed-value",
		result?.reason ?? `there is no kind of value “${field.kind}”`,
	);
}

function readTexts(
	mapper: Mapper,
	field: FieldPlan,
	raw: RawValue,
	place: Place,
): Statement["object"][] {
	const language =
		field.argument ||
		(mapper.record.source.documents.keys().next().value ?? DEFAULT_LANGUAGE);
	if (typeof raw === "string") return readText(mapper, raw, language, place);
	if (!isRawObject(raw)) {
		return refuse(
			mapper,
			place,
			"malformed-value",
			`${quoteValue(raw)} is not a text: a string, or a map of one for each language`,
		);
	}
	return Object.entries(raw).flatMap(([tag, text]) =>
		readText(mapper, text ?? null, tag, place),
	);
}

function readText(
	mapper: Mapper,
	raw: RawValue,
	language: string,
	place: Place,
): Statement["object"][] {
	if (!isLanguageTag(language))
		return refuse(
			mapper,
			place,
			"malformed-value",
			`${quoteValue(language)} is not a language tag`,
		);
	if (typeof raw !== "string" || raw.trim() === "")
		return refuse(
			mapper,
			place,
			"malformed-value",
			`${quoteValue(raw)} is not a text`,
		);
	if (!isPlainText(raw)) {
		return refuse(
			mapper,
			place,
			"malformed-value",
			`${quoteValue(raw)} has control characters or lone surrogates`,
		);
	}
	return [{ kind: "literal", value: raw, language: language.toLowerCase() }];
}

function readMention(
	mapper: Mapper,
	field: FieldPlan,
	raw: RawValue,
	place: Place,
): Statement["object"][] {
	const foreign = readForeignName(raw);
	const name = foreign ?? raw;
	if (typeof name !== "string" || name.trim() === "" || !isPlainText(name)) {
		return refuse(
			mapper,
			place,
			"malformed-value",
			`${quoteValue(raw)} is not a name`,
		);
	}
	const owner = mapper.made.values().next().value ?? "";
	const mention = {
		kind: "mention",
		scheme: field.argument,
		name: name.trim(),
		owner,
	} as const;
	return [foreign === undefined ? mention : { ...mention, isForeign: true }];
}

function readReference(
	mapper: Mapper,
	field: FieldPlan,
	raw: RawValue,
	place: Place,
): Statement["object"][] {
	const node = mapper.plan.nodes.get(field.argument);
	const slug = typeof raw === "string" ? slugify(raw) : undefined;
	const iri =
		node === undefined || slug === undefined
			? undefined
			: fillTemplate(node.template, "", () => slug);
	if (typeof iri !== "string")
		return refuse(
			mapper,
			place,
			"malformed-value",
			`${quoteValue(raw)} is not the id of a ${field.argument}`,
		);
	return [{ kind: "reference", iri }];
}

function readNode(
	mapper: Mapper,
	field: FieldPlan,
	raw: RawValue,
	place: Place,
	subject: string,
	mapNode: NodeMapper,
): Statement["object"][] {
	const node = mapper.plan.nodes.get(field.argument);
	const fields =
		typeof raw === "string" && node?.key !== undefined
			? { [node.key]: raw }
			: raw;
	if (node === undefined || !isRawObject(fields)) {
		return refuse(
			mapper,
			place,
			"malformed-value",
			`${quoteValue(raw)} is not a ${field.argument}: an object with fields is expected`,
		);
	}
	const iri = mapNode(mapper, node, fields, place, subject);
	return iri === undefined ? [] : [{ kind: "reference", iri }];
}

function refuse(
	mapper: Mapper,
	place: Place,
	code: string,
	message: string,
): [] {
	addError(mapper, code, message, place.path);
	return [];
}
