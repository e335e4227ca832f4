// Puts together the list of nodes under the search field.

import type { View } from "../../src/model/view.ts";
import type { Filter } from "../filter/filter.ts";
import { chooseText, type Language } from "../language/language.ts";
import type { Search } from "./search-index.ts";

/** Items of the list that are put into the page. */
const LISTED_MAXIMUM = 200;

export interface ResultList {
	/** Rows of nodes, at most `LISTED_MAXIMUM`. */
	readonly rows: readonly number[];
	/** Nodes that match and that the filter shows. */
	readonly total: number;
	/** Nodes that match but whose class the filter hides. */
	readonly hidden: number;
}

/** Lists the nodes that match a query, best first; all nodes, in the given order, for an empty query. */
export function listResults(
	query: string,
	view: View,
	filter: Filter,
	search: Search,
	order: readonly number[],
): ResultList {
	const isQuery = query.trim() !== "";
	const matches = isQuery ? search(query) : order;
	const shown = matches.filter((row) => !isHidden(view, filter, row));
	return {
		rows: shown.slice(0, LISTED_MAXIMUM),
		total: shown.length,
		hidden: isQuery ? matches.length - shown.length : 0,
	};
}

/** Gives all rows by the place of their class in the legend, then by label. */
export function orderNodes(view: View, language: Language): readonly number[] {
	const collator = new Intl.Collator(language === "zh" ? "zh-CN" : "en", {
		numeric: true,
	});
	const places = view.nodes.class.map((row) => view.classes[row]?.order ?? 0);
	const labels = view.nodes.label.map((text) =>
		chooseText(text, language).value.slice(0, 80),
	);
	return view.nodes.iri
		.map((_, row) => row)
		.sort(
			(a, b) =>
				(places[a] ?? 0) - (places[b] ?? 0) ||
				collator.compare(labels[a] ?? "", labels[b] ?? "") ||
				a - b,
		);
}

function isHidden(view: View, filter: Filter, row: number): boolean {
	return filter.hiddenClasses.has(view.nodes.class[row] ?? -1);
}
