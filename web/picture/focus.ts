// What stands out in the picture: a node with its neighbours, or one link, while everything else is faded.

import { edgesBetween, type Model } from "../load/model.ts";

/** Something in the picture that is hovered over or selected. */
export type Target =
	| { readonly kind: "node"; readonly row: number }
	| { readonly kind: "link"; readonly source: number; readonly target: number };

export interface Focus {
	/** Rows of nodes, the one in the centre first. */
	readonly nodes: readonly number[];
	/** Rows of links. */
	readonly links: readonly number[];
	/** Rows of nodes with a ring. */
	readonly ringed: readonly number[];
}

/** Gives what stands out with a target, of which only visible links and nodes are kept. */
export function focusOn(
	model: Model,
	target: Target,
	isLinkVisible: (link: number) => boolean,
): Focus {
	if (target.kind === "link") {
		const ends = [target.source, target.target];
		const between = new Set(edgesBetween(model, target.source, target.target));
		const links = (model.linksOfNode[target.source] ?? []).filter((row) =>
			model.links[row]?.edges.some((edge) => between.has(edge)),
		);
		return { nodes: ends, links, ringed: ends };
	}
	const links = (model.linksOfNode[target.row] ?? []).filter(isLinkVisible);
	const nodes = new Set([target.row]);
	for (const row of links) {
		const link = model.links[row];
		if (link !== undefined) nodes.add(link.source).add(link.target);
	}
	return { nodes: [...nodes], links, ringed: [target.row] };
}
