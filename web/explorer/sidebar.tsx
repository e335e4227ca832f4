// The left side: the search and the legend that filters.

import type { JSX } from "react";
import type { Navigate } from "../address/use-address.ts";
import { Legend } from "../filter/legend.tsx";
import { useWording } from "../language/language-context.tsx";
import { SearchBox } from "../search/search-box.tsx";

/** Draws the search over the legend. */
export function Sidebar(props: { readonly navigate: Navigate }): JSX.Element {
	const { messages } = useWording();
	const { navigate } = props;
	return (
		<aside className="sidebar" id="sidebar" aria-label={messages.findAndFilter}>
			<SearchBox onShowAll={() => navigate({ hiddenClasses: [] }, "replace")} />
			<Legend navigate={navigate} />
		</aside>
	);
}
