// The field that one types into; the list below it is moved through by the field's own keys.

import type { JSX } from "react";
import { useWording } from "../language/language-context.tsx";
import type { SearchState } from "./use-search.ts";

/** Draws the field. */
export function SearchField(props: {
	readonly search: SearchState;
	readonly listId: string;
	readonly activeId: string | undefined;
}): JSX.Element {
	const { messages } = useWording();
	const { query, change, onKeyDown } = props.search;
	return (
		<div className="search-field">
			<SearchIcon />
			<input
				type="search"
				role="combobox"
				aria-label={messages.search}
				aria-expanded="true"
				aria-controls={props.listId}
				aria-autocomplete="list"
				aria-activedescendant={props.activeId}
				placeholder={messages.searchPlaceholder}
				autoComplete="off"
				spellCheck={false}
				value={query}
				onChange={(event) => change(event.target.value)}
				onKeyDown={onKeyDown}
			/>
		</div>
	);
}

function SearchIcon(): JSX.Element {
	return (
		<svg viewBox="0 0 16 16" aria-hidden="true" className="icon">
			<circle cx="7" cy="7" r="4.5" />
			<path d="m10.5 10.5 3.5 3.5" />
		</svg>
	);
}
