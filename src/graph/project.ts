// The projection: quads become the viewer's graph. Needs all quads in memory.

import type { Quad } from "@rdfjs/types";
import type { GraphQuads } from "../model/graph.ts";
import { append } from "../model/multimap.ts";
import type {
	EdgeOrigin,
	LocalizedText,
	View,
	ViewClass,
} from "../model/view.ts";
import { cgProperty } from "../vocabulary/casegraph.ts";
import { org, rdf, skos } from "../vocabulary/standard.ts";
import { readClasses, readDefinitions } from "./class.ts";
import { type Labels, labelOf } from "./label.ts";
import { layOutGraph } from "./layout.ts";
import { nameEntities } from "./naming.ts";

/** A projected graph: the view, and what describing its rows needs. */
export interface Projection {
	readonly view: View;
	readonly labels: Labels;
	readonly definitions: ReadonlyMap<string, LocalizedText>;
	/** Quads behind the edges, by row. */
	readonly edgeQuads: readonly Quad[];
}

interface Edge {
	readonly quad: Quad;
	readonly origin: EdgeOrigin;
}

/** Properties of the ontology that are drawn where both ends are there. */
const DRAWN_ONTOLOGY: ReadonlySet<string> = new Set([
	cgProperty.agencyType,
	cgProperty.component,
	cgProperty.provision,
	skos.broader,
	skos.related,
	org.subOrganizationOf,
]);

/** Projects the graphs of a build to nodes and edges, and lays them out. */
export function projectGraph(quads: GraphQuads): Projection {
	const labels = nameEntities(quads);
	const definitions = readDefinitions(quads.ontology);
	const classes = readClasses(quads.ontology, labels);
	const classOf = collectClasses(quads, classes);
	const edges = collectEdges(quads, classOf);
	const stated = quads.facts.map(({ subject }) => subject.value);
	const joined = edges.flatMap(({ quad: { subject, object } }) => [
		subject.value,
		object.value,
	]);
	const iris = [...new Set([...stated, ...joined])]
		.filter((iri) => classOf.has(iri))
		.sort();
	const rowOf = new Map(iris.map((iri, row) => [iri, row]));
	const rows = edges.map(
		({ quad }) =>
			[
				rowOf.get(quad.subject.value) ?? 0,
				rowOf.get(quad.object.value) ?? 0,
			] as const,
	);
	const relations = [
		...new Set(edges.map(({ quad }) => quad.predicate.value)),
	].sort();
	// What is derived follows from the rest, and would only draw everything together.
	const shaping = rows.filter((_row, index) => edges[index]?.origin !== 1);
	const points = layOutGraph(iris.length, shaping);
	const names = collectNames(quads.ontology);
	const view: View = {
		version: 1,
		classes,
		relations: relations.map((iri) => ({
			iri,
			label: labelOf(labels, iri),
			definition: definitions.get(iri) ?? {},
		})),
		nodes: {
			iri: iris,
			class: iris.map((iri) => classOf.get(iri) ?? 0),
			label: iris.map((iri) => labelOf(labels, iri)),
			names: iris.map((iri) => names.get(iri) ?? []),
			x: points.map(({ x }) => x),
			y: points.map(({ y }) => y),
		},
		edges: {
			source: rows.map(([source]) => source),
			target: rows.map(([, target]) => target),
			relation: edges.map(({ quad }) =>
				relations.indexOf(quad.predicate.value),
			),
			origin: edges.map(({ origin }) => origin),
		},
	};
	return {
		view,
		labels,
		definitions,
		edgeQuads: edges.map(({ quad }) => quad),
	};
}

/** The row of the class of each entity; of several classes, the one that stands last in the legend order is the most special. */
function collectClasses(
	quads: GraphQuads,
	classes: readonly ViewClass[],
): ReadonlyMap<string, number> {
	const rowOf = new Map(classes.map(({ iri }, row) => [iri, row]));
	const classOf = new Map<string, number>();
	for (const { subject, predicate, object } of [
		...quads.ontology,
		...quads.facts,
	]) {
		const row =
			predicate.value === rdf.type ? rowOf.get(object.value) : undefined;
		if (row !== undefined)
			classOf.set(
				subject.value,
				Math.max(row, classOf.get(subject.value) ?? 0),
			);
	}
	return classOf;
}

function collectEdges(
	quads: GraphQuads,
	classOf: ReadonlyMap<string, number>,
): Edge[] {
	const joins = ({ predicate, subject, object }: Quad): boolean =>
		predicate.value !== rdf.type &&
		classOf.has(subject.value) &&
		object.termType === "NamedNode" &&
		classOf.has(object.value);
	const stated = quads.facts.filter(joins);
	const derived = quads.inferred.filter((quad) => joins(quad));
	const law = quads.ontology.filter(
		(quad) => DRAWN_ONTOLOGY.has(quad.predicate.value) && joins(quad),
	);
	const present = new Set(
		stated.flatMap(({ subject, object }) => [subject.value, object.value]),
	);
	for (const { subject, predicate, object } of law) {
		if (predicate.value === cgProperty.component && present.has(object.value))
			present.add(subject.value);
	}
	for (const { subject, predicate, object } of law) {
		if (predicate.value === cgProperty.provision && present.has(subject.value))
			present.add(object.value);
	}
	const shown = law.filter(
		({ subject, object }) =>
			present.has(subject.value) && present.has(object.value),
	);
	return [
		...stated.map((quad): Edge => ({ quad, origin: 0 })),
		...derived.map((quad): Edge => ({ quad, origin: 1 })),
		...shown.map((quad): Edge => ({ quad, origin: 2 })),
	];
}

/** Further names of concepts, for search. */
function collectNames(
	ontology: readonly Quad[],
): ReadonlyMap<string, readonly string[]> {
	const names = new Map<string, string[]>();
	for (const { subject, predicate, object } of ontology) {
		if (
			predicate.value !== skos.altLabel &&
			predicate.value !== skos.hiddenLabel
		)
			continue;
		append(names, subject.value, object.value);
	}
	return names;
}
