// Whether the reader prefers a dark page.

import { useSyncExternalStore } from "react";

/** The one question of colour scheme that is asked. */
export function darkQuery(): MediaQueryList {
	return matchMedia("(prefers-color-scheme: dark)");
}

/** Tells whether the page is dark now, and follows changes. */
export function useDark(): boolean {
	return useSyncExternalStore(subscribe, () => darkQuery().matches);
}

function subscribe(listener: () => void): () => void {
	const query = darkQuery();
	query.addEventListener("change", listener);
	return () => query.removeEventListener("change", listener);
}
