// The detail of a view: for each node its literal properties, for each edge its support, and the documents behind them.
import type { Document } from "../model/document.ts";
import type { GraphQuads } from "../model/graph.ts";
import type { ViewDetail, ViewValue } from "../model/view.ts";
import { listConflicts } from "./conflict.ts";
import { labelOf } from "./label.ts";
import { toViewLiteral } from "./literal.ts";
import type { Projection } from "./project.ts";
import { collectSupports } from "./support.ts";

/** Describes the rows of a projection. */
export function describeProjection(
	projection: Projection,
	quads: GraphQuads,
	documents: readonly Document[],
): ViewDetail {
	const { view, labels, definitions, edgeQuads } = projection;
	const table = collectSupports(quads, documents, labels, definitions);
	const rowOf = new Map(view.nodes.iri.map((iri, row) => [iri, row]));
	const conflicts = listConflicts(quads.evidence, table, rowOf, labels);
	const properties: string[] = [];
	const values: ViewValue[][] = view.nodes.iri.map(() => []);
	for (const quad of [...quads.facts, ...quads.ontology]) {
		const { subject, predicate, object } = quad;
		const of = values[rowOf.get(subject.value) ?? -1];
		if (of === undefined || object.termType !== "Literal") continue;
		const known = properties.indexOf(predicate.value);
		const property = known >= 0 ? known : properties.push(predicate.value) - 1;
		of.push({
			property,
			...toViewLiteral(object),
			support: table.rowOf(quad),
		});
	}
	return {
		version: 1,
		properties: properties.map((iri) => ({
			iri,
			label: labelOf(labels, iri),
			definition: definitions.get(iri) ?? {},
		})),
		nodes: values,
		edges: edgeQuads.map((quad) => table.rowOf(quad)),
		supports: table.supports,
		quotes: table.quotes,
		documents: table.documents,
		rules: table.rules,
		conflicts,
	};
}
