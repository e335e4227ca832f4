// Which classes and origins are drawn and listed.

import type { EdgeOrigin } from "../../src/model/view.ts";
import type { Address } from "../address/address.ts";
import type { Model } from "../load/model.ts";

export interface Filter {
	/** Rows of classes. */
	readonly hiddenClasses: ReadonlySet<number>;
	readonly hiddenOrigins: ReadonlySet<EdgeOrigin>;
}

export const origins: readonly EdgeOrigin[] = [0, 1, 2];

/** Gives the filter that an address asks for; classes that the graph does not have are passed over. */
export function readFilter(address: Address, model: Model): Filter {
	const hidden = new Set(address.hiddenClasses);
	const rows = model.view.classes.flatMap(({ iri }, row) =>
		hidden.has(iri) ? [row] : [],
	);
	return {
		hiddenClasses: new Set(rows),
		hiddenOrigins: new Set(address.hiddenOrigins),
	};
}

/** Gives the rows of the classes that have nodes, in the order of the legend. */
export function listClasses(model: Model): readonly number[] {
	const { classes } = model.view;
	return classes
		.map((_, row) => row)
		.filter((row) => (model.classSizes[row] ?? 0) > 0)
		.sort(
			(a, b) => (classes[a]?.order ?? 0) - (classes[b]?.order ?? 0) || a - b,
		);
}

/** Gives the origin by which a line is drawn: the strongest among its visible statements, where a source is stronger than a rule and a rule than the ontology; undefined where none is visible. */
export function visibleOrigin(
	model: Model,
	filter: Filter,
	edges: readonly number[],
): EdgeOrigin | undefined {
	const present = new Set(edges.map((edge) => model.view.edges.origin[edge]));
	return origins.find(
		(origin) => present.has(origin) && !filter.hiddenOrigins.has(origin),
	);
}
