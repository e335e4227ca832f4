// Classes as the viewer shows them: labels and definitions from the model, colour, shape, order and size from ontology/viewer.ttl.
import type { Quad } from "@rdfjs/types";
import type { LocalizedText, NodeShape, ViewClass } from "../model/view.ts";
import { cgProperty } from "../vocabulary/casegraph.ts";
import { skos } from "../vocabulary/standard.ts";
import { type Labels, labelOf, localized } from "./label.ts";

const hint = {
	colour: cgProperty.colour,
	shape: cgProperty.shape,
	order: cgProperty.order,
	size: cgProperty.size,
};

const SHAPES: readonly NodeShape[] = [
	"circle",
	"square",
	"diamond",
	"triangle",
];

/** Reads the classes that have viewer hints, in legend order. */
export function readClasses(
	ontology: readonly Quad[],
	labels: Labels,
): ViewClass[] {
	const hints = new Map<string, Map<string, string>>();
	const names: ReadonlySet<string> = new Set(Object.values(hint));
	for (const { subject, predicate, object } of ontology) {
		if (!names.has(predicate.value)) continue;
		const of = hints.get(subject.value) ?? new Map<string, string>();
		hints.set(subject.value, of.set(predicate.value, object.value));
	}
	const definitions = readDefinitions(ontology);
	const classes = [...hints].map(([iri, of]): ViewClass => {
		const shape =
			SHAPES.find((known) => known === of.get(hint.shape)) ?? "circle";
		return {
			iri,
			label: labelOf(labels, iri),
			definition: definitions.get(iri) ?? {},
			colour: of.get(hint.colour) ?? "#888888",
			shape,
			order: Number(of.get(hint.order) ?? 0),
			size: Number(of.get(hint.size) ?? 4),
		};
	});
	return classes.sort((a, b) => a.order - b.order || (a.iri < b.iri ? -1 : 1));
}

/** Collects definitions in the languages of the graph, by IRI. */
export function readDefinitions(
	ontology: Iterable<Quad>,
): ReadonlyMap<string, LocalizedText> {
	const found = new Map<string, { en?: string; zh?: string }>();
	for (const { subject, predicate, object } of ontology) {
		if (predicate.value !== skos.definition || object.termType !== "Literal")
			continue;
		const of = found.get(subject.value) ?? {};
		if (object.language === "en") of.en = object.value;
		else if (object.language === "zh") of.zh = object.value;
		found.set(subject.value, of);
	}
	return new Map(
		[...found].map(([iri, { en, zh }]) => [iri, localized(en, zh)]),
	);
}
