// Compiles a mapping once, so that mapping a record looks nothing up twice.
import { MappingError } from "../errors.ts";
import { quoteValue } from "../model/issue.ts";
import type { FieldMapping, Mapping, NodeMapping } from "../model/mapping.ts";
import { isIri, isLanguageTag } from "../model/term.ts";
import { expandName } from "../vocabulary/namespace.ts";
import { compileTemplate, type Template } from "./template.ts";
import { valueReaders } from "./value.ts";

/** A compiled mapping. */
export interface MappingPlan {
	readonly mapping: Mapping;
	readonly nodes: ReadonlyMap<string, NodePlan>;
}

export interface NodePlan {
	readonly name: string;
	/** The class, and the one of another vocabulary beside it. */
	readonly classIris: readonly string[];
	readonly template: Template;
	readonly key: string | undefined;
	readonly fields: readonly FieldPlan[];
	/** Names of the source that the node, or a node made of the same object, takes. */
	readonly sourceNames: ReadonlySet<string>;
}

export interface FieldPlan {
	readonly name: string;
	/** Name in the source; `.` is the whole object. */
	readonly from: string;
	readonly property: string;
	readonly kind: string;
	/** Scheme, node, or type of record, for kinds that take one; language of a text, where the mapping says it. */
	readonly argument: string;
	readonly split: string | undefined;
	readonly isInverse: boolean;
	readonly constant: string | undefined;
}

const KINDS_WITH_ARGUMENT = new Set(["concept", "node", "reference"]);

/** Compiles a mapping. @throws {MappingError} naming the node and field with an unknown prefix, kind or node */
export function compileMapping(mapping: Mapping): MappingPlan {
	const nodes = new Map<string, NodePlan>();
	for (const [name, node] of Object.entries(mapping.nodes)) {
		nodes.set(name, {
			name,
			classIris: [
				node.class,
				...(node.also === undefined ? [] : [node.also]),
			].map((prefixed) => expand(mapping, name, prefixed)),
			template: compileTemplate(node.iri),
			key: node.key,
			fields: Object.entries(node.fields).map(([field, spec]) =>
				compileField(mapping, `${name}.${field}`, field, spec),
			),
			sourceNames: collectNames(mapping, node, new Set()),
		});
	}
	const { match } = mapping;
	if ("node" in match && !nodes.has(match.node)) {
		throw new MappingError(
			`mapping ${mapping.name}: match: there is no node “${match.node}”`,
		);
	}
	return { mapping, nodes };
}

function compileField(
	mapping: Mapping,
	place: string,
	name: string,
	spec: FieldMapping,
): FieldPlan {
	const [kind = "", argument = "", ...rest] = spec.value.split(/\s+/);
	const takesArgument = KINDS_WITH_ARGUMENT.has(kind);
	if (
		!(takesArgument || kind === "text" || Object.hasOwn(valueReaders, kind)) ||
		rest.length > 0 ||
		(kind === "text"
			? argument !== "" && !isLanguageTag(argument)
			: takesArgument !== (argument !== ""))
	) {
		throw new MappingError(
			`mapping ${mapping.name}: ${place}: unknown kind of value “${spec.value}”`,
		);
	}
	if (
		(kind === "node" || kind === "reference") &&
		!Object.hasOwn(mapping.nodes, argument)
	) {
		throw new MappingError(
			`mapping ${mapping.name}: ${place}: there is no node “${argument}”`,
		);
	}
	if (
		kind === "reference" &&
		mapping.nodes[argument]?.iri.startsWith("{parent}")
	) {
		throw new MappingError(
			`mapping ${mapping.name}: ${place}: a ${argument} has no name of its own to refer to it by`,
		);
	}
	return {
		name,
		from: spec.from ?? name,
		property: expand(mapping, place, spec.property),
		kind,
		argument,
		split: spec.split,
		isInverse: spec.inverse ?? false,
		constant: spec.constant,
	};
}

function collectNames(
	mapping: Mapping,
	node: NodeMapping,
	seen: Set<NodeMapping>,
): Set<string> {
	const names = new Set<string>(templateFields(node.iri));
	seen.add(node);
	for (const [field, spec] of Object.entries(node.fields)) {
		const inner =
			spec.from === "."
				? mapping.nodes[spec.value.replace(/^node\s+/, "")]
				: undefined;
		if (inner !== undefined && !seen.has(inner))
			for (const name of collectNames(mapping, inner, seen)) names.add(name);
		else names.add(spec.from ?? field);
	}
	return names;
}

function templateFields(template: string): string[] {
	return [...template.matchAll(/\{([^{}]*)\}/g)]
		.flatMap((match) => (match[1] ?? "").split("|"))
		.filter((name) => name !== "parent");
}

function expand(mapping: Mapping, place: string, name: string): string {
	const iri = expandName(name);
	if (iri === undefined || !isIri(iri))
		throw new MappingError(
			`mapping ${mapping.name}: ${place}: ${quoteValue(name)} has no known prefix, or is no name that an IRI can have`,
		);
	return iri;
}
