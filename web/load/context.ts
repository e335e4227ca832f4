// Tells nodes of the same label apart by what they belong to: two persons printed as "Li X" are defendants of two cases.

import type { LocalizedText, View } from "../../src/model/view.ts";

/**
 * Gives, for each row of a node that shares its label with another, the row of the node that it belongs to:
 * the subject of the first statement that a source makes about it. Without such a statement a node has no entry.
 */
export function findContexts(
	view: View,
	incoming: readonly (readonly number[])[],
): ReadonlyMap<number, number> {
	const { source, origin } = view.edges;
	const counts = new Map<string, number>();
	for (const label of view.nodes.label)
		counts.set(key(label), (counts.get(key(label)) ?? 0) + 1);
	const contexts = new Map<number, number>();
	view.nodes.label.forEach((label, row) => {
		if (counts.get(key(label)) === 1) return;
		const edge = incoming[row]?.find((each) => origin[each] === 0);
		const subject = source[edge ?? -1];
		if (subject !== undefined) contexts.set(row, subject);
	});
	return contexts;
}

function key({ en, zh }: LocalizedText): string {
	return en ?? zh ?? "";
}
