// Names for entities that no source names, such as counts: put together from what they lead to, by the templates of ontology/viewer.ttl: text
// with prefixed properties in braces, such as `{cg:status}: {cg:offense}`.

import type { Quad } from "@rdfjs/types";
import type { GraphQuads } from "../model/graph.ts";
import { append } from "../model/multimap.ts";
import type { LocalizedText } from "../model/view.ts";
import { cgProperty } from "../vocabulary/casegraph.ts";
import { expandName } from "../vocabulary/namespace.ts";
import { rdf } from "../vocabulary/standard.ts";
import { collectLabels, type Labels, localized } from "./label.ts";

/** A made name ends here, in characters; the viewer shows the whole text elsewhere. */
const NAME_LIMIT = 80;

type Values = ReadonlyMap<string, readonly Quad["object"][]>;

/** Collects the labels of all entities, and makes names for those of a class with a template that have none. */
export function nameEntities({ facts, ontology }: GraphQuads): Labels {
	const labels = new Map(collectLabels([...ontology, ...facts]));
	const templates = new Map(
		ontology
			.filter(({ predicate }) => predicate.value === cgProperty.naming)
			.map(({ subject, object }) => [subject.value, object.value]),
	);
	for (const [iri, values] of groupBySubject(facts)) {
		const types = values.get(rdf.type) ?? [];
		const template = types
			.map(({ value }) => templates.get(value))
			.find((text) => text !== undefined);
		if (template === undefined || labels.has(iri)) continue;
		const en = fill(template, "en", values, labels);
		const zh = fill(template, "zh", values, labels);
		if (en !== undefined || zh !== undefined)
			labels.set(iri, localized(en, zh));
	}
	return labels;
}

/** Fills a template in one language; gives undefined when a property has no value with a name in it. */
function fill(
	template: string,
	language: "en" | "zh",
	values: Values,
	labels: Labels,
): string | undefined {
	let isWhole = true;
	const text = template.replace(/\{([^{}]+)\}/g, (_braces, name: string) => {
		const [value] = (values.get(expandName(name) ?? "") ?? []).flatMap(
			(object) => nameOf(object, language, labels) ?? [],
		);
		if (value === undefined) isWhole = false;
		return value ?? "";
	});
	if (!isWhole) return undefined;
	const letters = [...text];
	return letters.length > NAME_LIMIT
		? `${letters.slice(0, NAME_LIMIT - 1).join("")}…`
		: text;
}

function nameOf(
	object: Quad["object"],
	language: "en" | "zh",
	labels: Labels,
): string | undefined {
	if (object.termType !== "Literal") {
		const label: LocalizedText = labels.get(object.value) ?? {};
		return label[language] ?? label.en ?? label.zh;
	}
	const isSpoken = object.language === "" || object.language === language;
	return isSpoken ? object.value : undefined;
}

function groupBySubject(quads: readonly Quad[]): ReadonlyMap<string, Values> {
	const groups = new Map<string, Map<string, Quad["object"][]>>();
	for (const { subject, predicate, object } of quads) {
		const values =
			groups.get(subject.value) ?? new Map<string, Quad["object"][]>();
		groups.set(subject.value, values);
		append(values, predicate.value, object);
	}
	return groups;
}
