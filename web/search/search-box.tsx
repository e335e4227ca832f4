// The search field and the list of nodes below it, which also stands in for the picture where that cannot be seen.

import {
	type JSX,
	type KeyboardEvent,
	useEffect,
	useId,
	useState,
} from "react";
import { useExplorer } from "../explorer/explorer-context.ts";
import { useWording } from "../language/language-context.tsx";
import { Result, ResultCount } from "./result.tsx";
import { useResults } from "./use-results.ts";
import "./search.css";

/** Draws the field and the list; a chosen node is selected and brought into view. */
export function SearchBox(props: {
	readonly onShowAll: () => void;
}): JSX.Element {
	const { messages } = useWording();
	const { selectedRow, visit } = useExplorer();
	const [query, setQuery] = useState("");
	const results = useResults(query);
	const [active, setActive] = useState<number | undefined>();
	const id = useId();
	const optionId = (row: number): string => `${id}-${row}`;
	const activeRow = active === undefined ? undefined : results.rows[active];

	useEffect(() => {
		if (activeRow === undefined) return;
		document
			.getElementById(`${id}-${activeRow}`)
			?.scrollIntoView({ block: "nearest" });
	}, [activeRow, id]);

	const change = (value: string): void => {
		setQuery(value);
		setActive(value.trim() === "" ? undefined : 0);
	};
	const onKeyDown = (event: KeyboardEvent): void => {
		const next = moveActive(event.key, active, results.rows.length);
		if (next !== undefined) {
			event.preventDefault();
			setActive(next);
		} else if (event.key === "Enter" && activeRow !== undefined) {
			visit(activeRow);
		} else if (event.key === "Escape" && query !== "") {
			event.stopPropagation();
			change("");
		}
	};

	return (
		<search className="search">
			<div className="search-field">
				<SearchIcon />
				<input
					type="search"
					role="combobox"
					aria-label={messages.search}
					aria-expanded="true"
					aria-controls={`${id}-list`}
					aria-autocomplete="list"
					aria-activedescendant={
						activeRow === undefined ? undefined : optionId(activeRow)
					}
					placeholder={messages.searchPlaceholder}
					autoComplete="off"
					spellCheck={false}
					value={query}
					onChange={(event) => change(event.target.value)}
					onKeyDown={onKeyDown}
				/>
			</div>
			<ResultCount
				results={results}
				query={query}
				onShowAll={props.onShowAll}
			/>
			<div
				role="listbox"
				id={`${id}-list`}
				className="results"
				aria-label={messages.resultList}
				tabIndex={0}
				aria-activedescendant={
					activeRow === undefined ? undefined : optionId(activeRow)
				}
				onKeyDown={onKeyDown}
			>
				{results.rows.map((row, index) => (
					<Result
						key={row}
						id={optionId(row)}
						row={row}
						isActive={index === active}
						isSelected={row === selectedRow}
						onChoose={() => {
							setActive(index);
							visit(row);
						}}
					/>
				))}
			</div>
		</search>
	);
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

function SearchIcon(): JSX.Element {
	return (
		<svg viewBox="0 0 16 16" aria-hidden="true" className="icon">
			<circle cx="7" cy="7" r="4.5" />
			<path d="m10.5 10.5 3.5 3.5" />
		</svg>
	);
}
