// What stands in the search field, what is listed for it, and which item of the list the keys have reached.

import { type KeyboardEvent, useState } from "react";
import { useExplorer } from "../explorer/explorer-context.ts";
import type { ResultList } from "./result-list.ts";
import { useResults } from "./use-results.ts";

export interface SearchState {
	readonly query: string;
	readonly results: ResultList;
	/** Place in the list of the item that Enter chooses. */
	readonly active: number | undefined;
	/** Sets the query and goes to the first item, or to none for a blank query. */
	readonly change: (query: string) => void;
	/** Selects the node of an item, by its place in the list, and brings it into view. */
	readonly choose: (index: number) => void;
	/** Handles the keys of the field and of the list: up, down, Enter and Escape. */
	readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Keeps the state of the search; it starts with an empty query. */
export function useSearch(): SearchState {
	const { visit } = useExplorer();
	const [query, setQuery] = useState("");
	const results = useResults(query);
	const [active, setActive] = useState<number | undefined>();

	const change = (value: string): void => {
		setQuery(value);
		setActive(value.trim() === "" ? undefined : 0);
	};
	const choose = (index: number): void => {
		const row = results.rows[index];
		if (row === undefined) return;
		setActive(index);
		visit(row);
	};
	const onKeyDown = (event: KeyboardEvent): void => {
		const next = moveActive(event.key, active, results.rows.length);
		if (next !== undefined) {
			event.preventDefault();
			setActive(next);
		} else if (event.key === "Enter" && active !== undefined) {
			choose(active);
		} else if (event.key === "Escape" && query !== "") {
			event.stopPropagation();
			change("");
		}
	};
	return { query, results, active, change, choose, onKeyDown };
}

/** Gives the next active place for a key that moves, or undefined for any other key. */
function moveActive(
	key: string,
	active: number | undefined,
	length: number,
): number | undefined {
	if (length === 0) return undefined;
	if (key === "ArrowDown")
		return active === undefined ? 0 : Math.min(active + 1, length - 1);
	if (key === "ArrowUp")
		return active === undefined ? length - 1 : Math.max(active - 1, 0);
	return undefined;
}
