// Finds nodes by their labels and names, in all languages at once.

import MiniSearch from "minisearch";
import type { View } from "../../src/model/view.ts";
import { tokenizeQuery, tokenizeText } from "./tokenize.ts";

/** Gives the rows of the nodes that have every term of the query, best first, and before all those whose label is the query; none for a query without letters or digits. */
export type Search = (query: string) => readonly number[];

/** How much a term in a label counts against the same term in a further name. */
const LABEL_WEIGHT = 2;

/** Characters of a label or name that are indexed; the rest of an over-long one is not found. */
const INDEXED_MAXIMUM = 500;

/** Indexes the labels and names of all nodes. */
export function buildSearch(view: View): Search {
	const index = new MiniSearch<{ id: number; label: string; names: string }>({
		fields: ["label", "names"],
		tokenize: tokenizeText,
		processTerm: (term) => term,
		searchOptions: {
			tokenize: tokenizeQuery,
			combineWith: "AND",
			boost: { label: LABEL_WEIGHT },
			prefix: true,
		},
	});
	const { label, names } = view.nodes;
	index.addAll(
		label.map((text, id) => ({
			id,
			label: [text.en, text.zh].map(cut).join(" | "),
			names: (names[id] ?? []).map(cut).join(" | "),
		})),
	);
	return (query) => {
		const rows = index
			.search(query)
			.flatMap(({ id }) => (typeof id === "number" ? [id] : []));
		const asked = query.trim().toLowerCase();
		const isExact = (row: number): boolean =>
			Object.values(label[row] ?? {}).some(
				(text: string) => text.toLowerCase() === asked,
			);
		return [...rows.filter(isExact), ...rows.filter((row) => !isExact(row))];
	};
}

function cut(text: string | undefined): string {
	return (text ?? "").slice(0, INDEXED_MAXIMUM);
}
