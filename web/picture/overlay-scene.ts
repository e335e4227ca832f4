// What the overlay is drawn from.

import type { Filter } from "../filter/filter.ts";
import type { Language } from "../language/language.ts";
import type { Model } from "../load/model.ts";
import type { Focus } from "./focus.ts";
import type { LabelCandidate } from "./label-layout.ts";
import type { Palette } from "./palette.ts";

/** Everything that one picture of the overlay depends on. */
export interface OverlayScene {
	readonly model: Model;
	readonly filter: Filter;
	readonly palette: Palette;
	readonly language: Language;
	readonly focus: Focus | undefined;
	/** Rows of nodes, most important first; hidden ones are passed over by `locate`. */
	readonly order: readonly number[];
	readonly width: number;
	readonly height: number;
	/** Place and radius of a node in pixels, or undefined for a hidden one. */
	readonly locate: (row: number) => LabelCandidate | undefined;
}
