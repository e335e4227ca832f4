// A small window into the picture for tests, since what WebGL draws cannot be asked for in the page.

import type { Model } from "../load/model.ts";

export interface Probe {
	/** Number of nodes that are drawn. */
	readonly nodes: () => number;
	/** Centre of a node in pixels of the page; undefined if it is unknown or not drawn. */
	readonly screenPosition: (
		iri: string,
	) => { readonly x: number; readonly y: number } | undefined;
	/** Resolves when the first picture stands. */
	readonly ready: Promise<void>;
}

declare global {
	interface Window {
		readonly casegraph?: Probe;
	}
}

/** What the probe needs of the stage. */
interface Probed {
	readonly firstPicture: Promise<void>;
	readonly countDrawn: () => number;
	readonly locate: (
		row: number,
	) => { readonly x: number; readonly y: number } | undefined;
}

/** Puts a read-only probe for a stage at `window.casegraph`. */
export function offerProbe(
	stage: Probed,
	model: Model,
	container: HTMLElement,
): void {
	const probe: Probe = {
		nodes: () => stage.countDrawn(),
		screenPosition: (iri) => {
			const place = stage.locate(model.rows.get(iri) ?? -1);
			if (place === undefined) return undefined;
			const { left, top } = container.getBoundingClientRect();
			return { x: place.x + left, y: place.y + top };
		},
		ready: stage.firstPicture,
	};
	Object.defineProperty(window, "casegraph", {
		value: Object.freeze(probe),
		configurable: true,
	});
}
