// The view with what the viewer needs to find its way in it: rows by IRI, statements by node, lines to draw.

import type { EdgeOrigin, View } from "../../src/model/view.ts";
import { findContexts } from "./context.ts";

/** All statements from one node to another; they are drawn as one line. */
export interface Link {
	/** Rows of nodes. */
	readonly source: number;
	readonly target: number;
	/** Rows of edges. */
	readonly edges: readonly number[];
}

export interface Model {
	readonly view: View;
	/** Row of a node by its IRI. */
	readonly rows: ReadonlyMap<string, number>;
	/** Rows of edges that leave and that reach each node. */
	readonly outgoing: readonly (readonly number[])[];
	readonly incoming: readonly (readonly number[])[];
	/** In order of their first statement; a statement of a node about itself is not drawn. */
	readonly links: readonly Link[];
	/** Rows of links at each node. */
	readonly linksOfNode: readonly (readonly number[])[];
	/** Row of the node that tells a node from others of the same label. */
	readonly contexts: ReadonlyMap<number, number>;
	/** Number of nodes in each class. */
	readonly classSizes: readonly number[];
	/** Number of statements of each origin. */
	readonly originSizes: Readonly<Record<EdgeOrigin, number>>;
}

/** Indexes a view; takes time in proportion to its nodes and edges. */
export function buildModel(view: View): Model {
	const { nodes, edges } = view;
	const outgoing: number[][] = nodes.iri.map(() => []);
	const incoming: number[][] = nodes.iri.map(() => []);
	const originSizes: Record<EdgeOrigin, number> = { 0: 0, 1: 0, 2: 0 };
	edges.source.forEach((source, edge) => {
		outgoing[source]?.push(edge);
		incoming[edges.target[edge] ?? -1]?.push(edge);
		originSizes[edges.origin[edge] ?? 0] += 1;
	});
	const links = groupLinks(view);
	const linksOfNode: number[][] = nodes.iri.map(() => []);
	links.forEach((link, row) => {
		linksOfNode[link.source]?.push(row);
		linksOfNode[link.target]?.push(row);
	});
	const classSizes = view.classes.map(() => 0);
	for (const row of nodes.class) classSizes[row] = (classSizes[row] ?? 0) + 1;
	const rows = new Map(nodes.iri.map((iri, row) => [iri, row]));
	return {
		view,
		rows,
		outgoing,
		incoming,
		links,
		linksOfNode,
		contexts: findContexts(view, incoming),
		classSizes,
		originSizes,
	};
}

/** Gives the rows of the statements between two nodes, in both directions. */
export function edgesBetween(
	model: Model,
	one: number,
	other: number,
): readonly number[] {
	return (model.linksOfNode[one] ?? []).flatMap((row) => {
		const link = model.links[row];
		return link !== undefined &&
			(link.source === other || link.target === other)
			? link.edges
			: [];
	});
}

function groupLinks({ edges }: View): Link[] {
	const groups = new Map<
		string,
		{ source: number; target: number; edges: number[] }
	>();
	edges.source.forEach((source, edge) => {
		const target = edges.target[edge] ?? source;
		if (source === target) return;
		const key = `${source} ${target}`;
		const group = groups.get(key) ?? { source, target, edges: [] };
		group.edges.push(edge);
		groups.set(key, group);
	});
	return [...groups.values()];
}
