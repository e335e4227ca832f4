// Fetches the viewer's files from the folder beside the page.

import type { View, ViewDetail } from "../../src/model/view.ts";
import { Defect } from "./check.ts";
import { checkDetail, checkView } from "./check-view.ts";
import { LoadError } from "./load-error.ts";

/** Reads `data/view.json`. @throws LoadError */
export async function readView(): Promise<View> {
	const path = "data/view.json";
	const value = await fetchJson(path);
	return explain(path, () => {
		checkView(value);
		return value;
	});
}

/** Reads the `data/detail.json` that goes with a view. @throws LoadError */
export async function readDetail(view: View): Promise<ViewDetail> {
	const path = "data/detail.json";
	const value = await fetchJson(path);
	return explain(path, () => {
		checkDetail(value, view);
		return value;
	});
}

async function fetchJson(path: string): Promise<unknown> {
	const response = await fetch(path).catch((error: unknown) => {
		throw new LoadError("unreachable", path, String(error));
	});
	if (!response.ok)
		throw new LoadError("unreachable", path, `HTTP ${response.status}`);
	const text = await response.text();
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new LoadError("not-json", path, String(error));
	}
}

function explain<Value>(path: string, check: () => Value): Value {
	try {
		return check();
	} catch (error) {
		if (!(error instanceof Defect)) throw error;
		throw new LoadError(
			"malformed",
			path,
			`${error.place || "."}: expected ${error.message}`,
		);
	}
}
