// Loads the view, and after the first picture what the panel shows.

import { useCallback, useEffect, useRef, useState } from "react";
import type { ViewDetail } from "../../src/model/view.ts";
import { LoadError } from "./load-error.ts";
import { buildModel, type Model } from "./model.ts";
import { readDetail, readView } from "./read-file.ts";

/** How far the loading of something has come. */
export type Loading<Value> =
	| { readonly state: "loading" }
	| { readonly state: "ready"; readonly value: Value }
	| { readonly state: "failed"; readonly error: LoadError };

const waiting = { state: "loading" } as const;

/** Loads the view at once and the details when asked to; each is loaded once. */
export function useView(): {
	readonly view: Loading<Model>;
	readonly detail: Loading<ViewDetail>;
	readonly loadDetail: () => void;
} {
	const [view, setView] = useState<Loading<Model>>(waiting);
	const [detail, setDetail] = useState<Loading<ViewDetail>>(waiting);
	const isAsked = useRef(false);
	useEffect(() => {
		settle(readView().then(buildModel), setView);
	}, []);
	const loadDetail = useCallback(() => {
		if (view.state !== "ready" || isAsked.current) return;
		isAsked.current = true;
		settle(readDetail(view.value.view), setDetail);
	}, [view]);
	return { view, detail, loadDetail };
}

function settle<Value>(
	promise: Promise<Value>,
	set: (loading: Loading<Value>) => void,
): void {
	promise.then(
		(value) => set({ state: "ready", value }),
		(error: unknown) => set({ state: "failed", error: asLoadError(error) }),
	);
}

function asLoadError(error: unknown): LoadError {
	return error instanceof LoadError
		? error
		: new LoadError("malformed", "data/", String(error));
}
