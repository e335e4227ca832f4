// The list of results for what stands in the search field.

import { useDeferredValue, useMemo } from "react";
import { useExplorer } from "../explorer/explorer-context.ts";
import { useWording } from "../language/language-context.tsx";
import { listResults, orderNodes, type ResultList } from "./result-list.ts";
import { buildSearch } from "./search-index.ts";

/** Gives the list for a query; while one types fast, that of a query shortly before. */
export function useResults(query: string): ResultList {
	const { model, filter } = useExplorer();
	const { language } = useWording();
	const deferred = useDeferredValue(query);
	const search = useMemo(() => buildSearch(model.view), [model]);
	const order = useMemo(
		() => orderNodes(model.view, language),
		[model, language],
	);
	return useMemo(
		() => listResults(deferred, model.view, filter, search, order),
		[deferred, model, filter, search, order],
	);
}
