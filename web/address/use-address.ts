// Keeps the address of the page and the state of the viewer the same.

import { useCallback, useMemo, useSyncExternalStore } from "react";
import { type Address, formatAddress, parseAddress } from "./address.ts";

/** Changes parts of the state; "replace" leaves no entry for the back button. */
export type Navigate = (
	change: Partial<Address>,
	entry?: "push" | "replace",
) => void;

const CHANGED = "casegraph:address";

/** Gives the state in the address and the way to change it; follows the back button and edits of the address. */
export function useAddress(): readonly [Address, Navigate] {
	const hash = useSyncExternalStore(subscribe, readHash);
	const address = useMemo(() => parseAddress(hash), [hash]);
	const navigate = useCallback<Navigate>((change, entry = "push") => {
		const next = { ...parseAddress(readHash()), ...change };
		const fragment = formatAddress(next);
		const hash = fragment === "" ? "" : `#${fragment}`;
		if (hash === readHash()) return;
		const url = location.pathname + location.search + hash;
		if (entry === "push") history.pushState(null, "", url);
		else history.replaceState(null, "", url);
		dispatchEvent(new Event(CHANGED));
	}, []);
	return [address, navigate];
}

function readHash(): string {
	return location.hash;
}

function subscribe(listener: () => void): () => void {
	const events = ["popstate", "hashchange", CHANGED];
	for (const event of events) addEventListener(event, listener);
	return () => {
		for (const event of events) removeEventListener(event, listener);
	};
}
