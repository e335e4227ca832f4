// Groups what is stated about a node: values by property, relations by relation and direction.

import type { View, ViewDetail, ViewValue } from "../../src/model/view.ts";
import type { Language } from "../language/language.ts";

/** Items under one heading; the row is that of the property or relation. */
export interface Group<Item> {
	readonly row: number;
	readonly items: readonly Item[];
}

/** Groups the values of a node, properties in their order in the file, values in the language of the interface first. */
export function groupValues(
	values: readonly ViewValue[],
	language: Language,
): readonly Group<ViewValue>[] {
	const groups = groupBy(values, (value) => value.property);
	const isForeign = (value: ViewValue): number =>
		value.language === undefined || value.language.split("-")[0] === language
			? 0
			: 1;
	return groups.map(({ row, items }) => ({
		row,
		items: [...items].sort((a, b) => isForeign(a) - isForeign(b)),
	}));
}

/** Groups rows of edges by relation; what a source states comes before what a rule or the ontology does. */
export function groupEdges(
	edges: readonly number[],
	view: View,
): readonly Group<number>[] {
	const { relation, origin } = view.edges;
	const groups = groupBy(edges, (edge) => relation[edge] ?? 0);
	const originOf = (edge: number): number => origin[edge] ?? 0;
	const strongest = (items: readonly number[]): number =>
		Math.min(...items.map(originOf));
	return groups
		.map(({ row, items }) => ({
			row,
			items: [...items].sort((a, b) => originOf(a) - originOf(b) || a - b),
		}))
		.sort((a, b) => strongest(a.items) - strongest(b.items) || a.row - b.row);
}

/** Tells where a value comes from: 0 a source, 1 a rule, 2 the ontology. */
export function originOfSupport(detail: ViewDetail, row: number): 0 | 1 | 2 {
	const support = detail.supports[row];
	if (support?.statement === undefined) return 2;
	return support.quotes.length === 0 && support.derivations.length > 0 ? 1 : 0;
}

function groupBy<Item>(
	items: readonly Item[],
	key: (item: Item) => number,
): { row: number; items: Item[] }[] {
	const groups = new Map<number, Item[]>();
	for (const item of items) {
		const group = groups.get(key(item));
		if (group === undefined) groups.set(key(item), [item]);
		else group.push(item);
	}
	return [...groups].map(([row, grouped]) => ({ row, items: grouped }));
}
