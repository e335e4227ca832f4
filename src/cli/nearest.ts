// Suggestions for a name that is not known: what was probably meant.
import { distance } from "fastest-levenshtein";

/** A suggestion may differ in this share of its letters. */
const TOLERANCE = 0.4;
/** A name with all parts of the text comes before one that is spelt a little differently. */
const PARTS_RANK = 0.1;
const SUGGESTION_LIMIT = 3;

/** Gives up to three known names that contain the text, or else are spelt most like it; none that are quite different. */
export function findNearest(text: string, known: readonly string[]): string[] {
	const wanted = text.toLowerCase();
	const ranked = known.map((name) => ({
		name,
		rank: rankName(wanted, name.toLowerCase()),
	}));
	const near = ranked
		.filter(({ rank }) => rank < TOLERANCE)
		.sort(
			(a, b) =>
				a.rank - b.rank ||
				a.name.length - b.name.length ||
				(a.name < b.name ? -1 : 1),
		);
	return [...new Set(near.map(({ name }) => name))].slice(0, SUGGESTION_LIMIT);
}

/** Gives the end of a message, such as `; did you mean “a” or “b”?`, or nothing when nothing is near. */
export function suggestNearest(text: string, known: readonly string[]): string {
	const names = findNearest(text, known).map((name) => `“${name}”`);
	return names.length === 0 ? "" : `; did you mean ${names.join(" or ")}?`;
}

/** 0 for a name that contains the text, little for one that contains all its parts (`case/li-x` in `case/2025-li-x`), else the share of letters that differ. */
function rankName(wanted: string, name: string): number {
	if (name.includes(wanted)) return 0;
	const parts = wanted.split(/[\s/]+/);
	if (parts.every((part) => name.includes(part))) return PARTS_RANK;
	return distance(wanted, name) / Math.max(wanted.length, name.length, 1);
}
