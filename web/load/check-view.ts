// Checks that `view.json` and `detail.json` are what src/model/view.ts says, so that no component meets a hole.

import type { View, ViewDetail } from "../../src/model/view.ts";
import {
	isFlag,
	isList,
	isLocalizedText,
	isNumber,
	isOneOf,
	isOptional,
	isRecord,
	isRow,
	isText,
	lengthOf,
} from "./check.ts";

/** A conflict is between two statements. */
const CONFLICT_SIDES = 2;

const isTerm = isRecord({
	iri: isText,
	label: isLocalizedText,
	definition: isLocalizedText,
});

const isClass = isRecord({
	iri: isText,
	label: isLocalizedText,
	definition: isLocalizedText,
	colour: isText,
	shape: isOneOf("circle", "square", "diamond", "triangle"),
	order: isNumber,
	size: isNumber,
});

const isDocument = isRecord({
	iri: isText,
	title: isText,
	language: isText,
	publisher: isOptional(isText),
	date: isOptional(isText),
	address: isOptional(isText),
	isDigest: isFlag,
	text: isText,
});

/** Accepts the content of `view.json`. @throws Defect with the place of the first defect */
export function checkView(value: unknown): asserts value is View {
	const nodes = lengthOf(value, "nodes", "iri");
	const edges = lengthOf(value, "edges", "source");
	isRecord({
		version: isOneOf(1),
		classes: isList(isClass),
		relations: isList(isTerm),
		nodes: isRecord({
			iri: isList(isText, nodes),
			class: isList(isRow(lengthOf(value, "classes")), nodes),
			label: isList(isLocalizedText, nodes),
			names: isList(isList(isText), nodes),
			x: isList(isNumber, nodes),
			y: isList(isNumber, nodes),
		}),
		edges: isRecord({
			source: isList(isRow(nodes), edges),
			target: isList(isRow(nodes), edges),
			relation: isList(isRow(lengthOf(value, "relations")), edges),
			origin: isList(isOneOf(0, 1, 2), edges),
		}),
	})(value);
}

/** Accepts the content of `detail.json` that goes with a view. @throws Defect with the place of the first defect */
export function checkDetail(
	value: unknown,
	view: View,
): asserts value is ViewDetail {
	const isSupportRow = isRow(lengthOf(value, "supports"));
	const isValue = isRecord({
		property: isRow(lengthOf(value, "properties")),
		value: isText,
		language: isOptional(isText),
		datatype: isOptional(isText),
		support: isSupportRow,
	});
	const isConflict = isRecord({
		node: isRow(view.nodes.iri.length),
		relation: isLocalizedText,
		sides: isList(
			isRecord({ object: isObject, support: isSupportRow }),
			CONFLICT_SIDES,
		),
	});
	const isPremise = isRecord({
		subject: isLocalizedText,
		relation: isLocalizedText,
		object: isLocalizedText,
		support: isSupportRow,
	});
	const isSupport = isRecord({
		statement: isOptional(isText),
		quotes: isList(isRow(lengthOf(value, "quotes"))),
		provisions: isList(isLocalizedText),
		derivations: isList(
			isRecord({
				rule: isRow(lengthOf(value, "rules")),
				premises: isList(isPremise),
			}),
		),
	});
	isRecord({
		version: isOneOf(1),
		properties: isList(isTerm),
		nodes: isList(isList(isValue), view.nodes.iri.length),
		edges: isList(isSupportRow, view.edges.source.length),
		supports: isList(isSupport),
		quotes: isList(
			isRecord({
				document: isRow(lengthOf(value, "documents")),
				exact: isText,
				start: isNumber,
				end: isNumber,
				method: isLocalizedText,
				confidence: isNumber,
			}),
		),
		documents: isList(isDocument),
		rules: isList(isTerm),
		conflicts: isList(isConflict),
	})(value);
}

/** Accepts the name of an entity, or a value. */
function isObject(value: unknown): void {
	const isName =
		typeof value === "object" && value !== null && "label" in value;
	const fields = isName
		? { label: isLocalizedText }
		: {
				value: isText,
				language: isOptional(isText),
				datatype: isOptional(isText),
			};
	isRecord(fields)(value);
}
