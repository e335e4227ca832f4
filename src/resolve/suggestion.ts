// Suggestions for unknown names: the nearest known ones, by edit distance. They are told, never taken.
import { distance } from "fastest-levenshtein";
import { type Authority, foldName } from "./authority.ts";

/** Gives the known names nearest to an unknown one, nearest first; none when all are far. */
export type Suggest = (authority: Authority, name: string) => readonly string[];

/** Suggestions given for an unknown name. */
const SUGGESTION_COUNT = 3;
/** A suggestion differs from the name in at most this share of the longer one's characters. */
const SUGGESTION_DISTANCE_SHARE = 0.5;
/** Names for which suggestions are remembered; when there are more, all are forgotten. */
const REMEMBERED_NAMES = 10_000;

/** Opens suggestions that are made once for a name, as long as it is remembered. */
export function openSuggestions(): Suggest {
	const made = new Map<string, readonly string[]>();
	return (authority, name) => {
		const key = `${authority.scheme}\n${name}`;
		const known = made.get(key);
		if (known !== undefined) return known;
		if (made.size >= REMEMBERED_NAMES) made.clear();
		const names = suggestNames(authority, name);
		made.set(key, names);
		return names;
	};
}

/** Gives the known names nearest to an unknown one, nearest first; none when all are far. */
export function suggestNames(authority: Authority, name: string): string[] {
	const folded = foldName(name);
	return [...authority.labels]
		.filter(([, other]) => isNearInLength(folded.length, other.length))
		.map(([label, other]) => ({
			label,
			far: distance(folded, other) / Math.max(folded.length, other.length, 1),
		}))
		.filter(({ far }) => far <= SUGGESTION_DISTANCE_SHARE)
		.sort((a, b) => a.far - b.far || (a.label < b.label ? -1 : 1))
		.slice(0, SUGGESTION_COUNT)
		.map(({ label }) => label);
}

/** Texts differ by at least the difference of their lengths: what this rules out need not be compared, however long it is. */
function isNearInLength(a: number, b: number): boolean {
	return Math.abs(a - b) <= SUGGESTION_DISTANCE_SHARE * Math.max(a, b);
}
