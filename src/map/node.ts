// An object of a record becomes an entity: its IRI, its class, and what its fields say of it.
import { closest, distance } from "fastest-levenshtein";
import { quoteValue } from "../model/issue.ts";
import {
	isRawObject,
	type RawObject,
	type RawValue,
	type RecordPath,
} from "../model/record.ts";
import { rdf } from "../vocabulary/standard.ts";
import type { FieldPlan, NodePlan } from "./compile.ts";
import { EVIDENCE_FIELDS } from "./evidence.ts";
import {
	addError,
	addStatement,
	isValueWithEvidence,
	type Mapper,
	type Place,
	placeOf,
} from "./mapper.ts";
import { readForeignName, readObjects } from "./object.ts";
import { fillTemplate } from "./template.ts";

/** A name further from every known one than this, or than half of its characters, gets no suggestion. */
const SUGGESTION_DISTANCE = 3;

/**
 * Maps an object to an entity.
 * @param place where the object stands, with the evidence that holds for it
 * @param parent IRI of the enclosing entity; empty for the record itself
 * @returns the entity's IRI, or undefined when it has none and the record is rejected
 */
export function mapNode(
	mapper: Mapper,
	node: NodePlan,
	fields: RawObject,
	place: Place,
	parent: string,
): string | undefined {
	// A node made of the whole object around it stands at the same path: that object's fields have been seen to.
	const key = place.path.join("\n");
	const isPart = mapper.seen.has(key);
	mapper.seen.add(key);
	if (!isPart) checkFields(mapper, node, fields, place.path);
	const iri = mintEntity(mapper, node, fields, place.path, parent);
	if (iri === undefined) return undefined;
	const entity = { kind: "reference", iri } as const;
	for (const iri of node.classIris)
		addStatement(mapper, entity, rdf.type, { kind: "reference", iri }, place);
	for (const field of node.fields) mapField(mapper, field, fields, place, iri);
	return iri;
}

function checkFields(
	mapper: Mapper,
	node: NodePlan,
	fields: RawObject,
	path: RecordPath,
): void {
	if (mapper.plan.mapping.unknownFields === "ignore") return;
	const { match } = mapper.plan.mapping;
	for (const name of Object.keys(fields)) {
		if (node.sourceNames.has(name) || EVIDENCE_FIELDS.has(name)) continue;
		if (path.length === 0 && "field" in match && name === match.field) continue;
		const known = [...node.sourceNames];
		const nearest = known.length > 0 ? closest(name, known) : "";
		const hint =
			distance(name, nearest) <=
			Math.min(SUGGESTION_DISTANCE, nearest.length / 2)
				? `; did you mean \`${nearest}\`?`
				: "";
		addError(
			mapper,
			"unknown-field",
			`a ${node.name} has no field ${quoteValue(name)}${hint}`,
			[...path, name],
		);
	}
}

function mintEntity(
	mapper: Mapper,
	node: NodePlan,
	fields: RawObject,
	path: RecordPath,
	parent: string,
): string | undefined {
	const iri = fillTemplate(node.template, parent, (name) =>
		readTemplateField(node, fields, name),
	);
	if (typeof iri !== "string") {
		addError(
			mapper,
			"missing-field",
			`a ${node.name} needs ${iri.map((name) => `\`${name}\``).join(" or ")}`,
			path,
		);
		return undefined;
	}
	if (node.template.isNested && mapper.made.has(iri)) {
		const name = quoteValue(iri.slice(iri.lastIndexOf("/") + 1));
		addError(
			mapper,
			"duplicate-entity",
			`there is another ${node.name} ${name} here: give each an \`id\` of its own`,
			path,
		);
		return undefined;
	}
	mapper.made.add(iri);
	return iri;
}

function readTemplateField(
	node: NodePlan,
	fields: RawObject,
	name: string,
): RawValue | undefined {
	const raw =
		fields[node.fields.find((field) => field.name === name)?.from ?? name];
	const value = raw !== undefined && isValueWithEvidence(raw) ? raw.value : raw;
	return readForeignName(value) ?? value;
}

function mapField(
	mapper: Mapper,
	field: FieldPlan,
	fields: RawObject,
	place: Place,
	subject: string,
): void {
	const raw =
		field.constant ?? (field.from === "." ? fields : fields[field.from]);
	if (raw === undefined || raw === null) return;
	const path = field.from === "." ? place.path : [...place.path, field.from];
	if (Array.isArray(raw)) {
		for (const [index, value] of raw.entries())
			mapValue(
				mapper,
				field,
				value,
				{ ...place, path: [...path, index] },
				subject,
			);
	} else if (typeof raw === "string" && field.split !== undefined) {
		for (const part of raw.split(field.split))
			if (part.trim() !== "")
				mapValue(mapper, field, part.trim(), { ...place, path }, subject);
	} else mapValue(mapper, field, raw, { ...place, path }, subject);
}

function mapValue(
	mapper: Mapper,
	field: FieldPlan,
	raw: RawValue,
	around: Place,
	subject: string,
): void {
	const isWrapped = isValueWithEvidence(raw);
	const outer = isWrapped ? placeOf(mapper, raw, around) : around;
	const value = isWrapped ? raw.value : raw;
	// What an object quotes supports the link to it as well as what is said of it.
	const hasPlace =
		field.kind === "node" && field.from !== "." && isRawObject(value);
	const place = hasPlace ? placeOf(mapper, value, outer) : outer;
	const entity = { kind: "reference", iri: subject } as const;
	for (const object of readObjects(
		mapper,
		field,
		value,
		place,
		subject,
		mapNode,
	)) {
		if (!field.isInverse)
			addStatement(mapper, entity, field.property, object, place);
		else if (object.kind !== "literal")
			addStatement(mapper, object, field.property, entity, place);
	}
}
