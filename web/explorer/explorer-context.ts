// What all features of the explorer share: the graph, the details, the filter and the ways to move about.

import { type Context, createContext, useContext } from "react";
import type { ViewDetail, ViewQuote } from "../../src/model/view.ts";
import type { Disagreements } from "../conflict/conflict.ts";
import type { Filter } from "../filter/filter.ts";
import type { Model } from "../load/model.ts";
import type { Loading } from "../load/use-view.ts";

export interface ExplorerScope {
	readonly model: Model;
	readonly detail: Loading<ViewDetail>;
	readonly filter: Filter;
	/** What documents disagree on, by the row of the support of each statement. */
	readonly disagreements: Disagreements;
	/** Row of the selected node. */
	readonly selectedRow: number | undefined;
	/** Selects a node, by its row, and brings it into view. */
	readonly visit: (row: number) => void;
	/** Lists all that documents disagree on. */
	readonly showConflicts: () => void;
	/** Opens the document of a quote with the quote marked. */
	readonly openQuote: (quote: ViewQuote) => void;
}

/** Provided by the explorer; there is nothing sensible to fall back on. */
export const ExplorerContext: Context<ExplorerScope | undefined> =
	createContext<ExplorerScope | undefined>(undefined);

/** Gives what the explorer shares. @throws Error outside of the explorer */
export function useExplorer(): ExplorerScope {
	const scope = useContext(ExplorerContext);
	if (scope === undefined) throw new Error("used outside of the explorer");
	return scope;
}
