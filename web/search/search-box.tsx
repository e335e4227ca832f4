// The search field and the list of nodes below it, which also stands in for the picture where that cannot be seen.

import { type JSX, useEffect, useId } from "react";
import { useExplorer } from "../explorer/explorer-context.ts";
import { useWording } from "../language/language-context.tsx";
import { Result, ResultCount } from "./result.tsx";
import { SearchField } from "./search-field.tsx";
import { useSearch } from "./use-search.ts";
import "./search.css";

/** Draws the field and the list; a chosen node is selected and brought into view. */
export function SearchBox(props: {
	readonly onShowAll: () => void;
}): JSX.Element {
	const { messages } = useWording();
	const { selectedRow } = useExplorer();
	const search = useSearch();
	const { results, active } = search;
	const id = useId();
	const listId = `${id}-list`;
	const optionId = (row: number): string => `${id}-${row}`;
	const activeRow = active === undefined ? undefined : results.rows[active];
	const activeId = activeRow === undefined ? undefined : optionId(activeRow);

	useEffect(() => {
		if (activeId === undefined) return;
		document.getElementById(activeId)?.scrollIntoView({ block: "nearest" });
	}, [activeId]);

	return (
		<search className="search">
			<SearchField search={search} listId={listId} activeId={activeId} />
			<ResultCount
				results={results}
				query={search.query}
				onShowAll={props.onShowAll}
			/>
			<div
				role="listbox"
				id={listId}
				className="results"
				aria-label={messages.resultList}
				tabIndex={0}
				aria-activedescendant={activeId}
				onKeyDown={search.onKeyDown}
			>
				{results.rows.map((row, index) => (
					<Result
						key={row}
						id={optionId(row)}
						row={row}
						isActive={index === active}
						isSelected={row === selectedRow}
						onChoose={() => search.choose(index)}
					/>
				))}
			</div>
		</search>
	);
}
