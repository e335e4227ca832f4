// The colours of the picture, read from theme.css so that light and dark are defined once.

import type { EdgeOrigin } from "../../src/model/view.ts";
import { darkQuery } from "../filter/use-dark.ts";

export interface Palette {
	readonly background: string;
	readonly ink: string;
	readonly accent: string;
	readonly font: string;
	readonly isDark: boolean;
	/** By origin: source, rule, ontology. */
	readonly origins: Readonly<Record<EdgeOrigin, string>>;
	/** The same nearer to the background, for a picture in which nothing is in focus. */
	readonly restingOrigins: Readonly<Record<EdgeOrigin, string>>;
}

/** Share of the background in the colours of lines at rest. */
const RESTING_SHARE = 0.4;

/** Reads the palette that holds for an element now. */
export function readPalette(element: HTMLElement): Palette {
	const style = getComputedStyle(element);
	const read = (name: string): string => style.getPropertyValue(name).trim();
	const background = read("--graph-background");
	const origins = {
		0: read("--origin-source"),
		1: read("--origin-rule"),
		2: read("--origin-ontology"),
	};
	return {
		background,
		ink: read("--ink"),
		accent: read("--accent"),
		font: read("--font-text"),
		isDark: darkQuery().matches,
		origins,
		restingOrigins: {
			0: mixColours(origins[0], background, RESTING_SHARE),
			1: mixColours(origins[1], background, RESTING_SHARE),
			2: mixColours(origins[2], background, RESTING_SHARE / 2),
		},
	};
}

/** Mixes two colours of the form "#rrggbb"; the share is that of the second, from 0 to 1. */
function mixColours(one: string, other: string, share: number): string {
	const channels = [1, 3, 5].map((at) => {
		const [from = 0, to = 0] = [one, other].map((colour) =>
			Number.parseInt(colour.slice(at, at + 2), 16),
		);
		return Math.round(from + (to - from) * share);
	});
	return `#${channels.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}
