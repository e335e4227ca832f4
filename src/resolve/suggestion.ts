// Suggestions for unknown names: the nearest known ones, by edit distance. They are told, never taken.
import { distance } from "fastest-levenshtein";
import { type Authority, findName, foldName } from "./authority.ts";

/** Gives the known names nearest to an unknown one, nearest first; none when all are far. */
export type Suggest = (authority: Authority, name: string) => readonly string[];

/** Suggestions given for an unknown name. */
const SUGGESTION_COUNT = 3;
/** A suggestion differs from the name in at most this share of the longer one's characters. */
const SUGGESTION_DISTANCE_SHARE = 0.5;
/** Characters by which a near miss of a name in letters differs at most; in Chinese, where a character is a word, one. */
const SLIPS = 2;
/** A shorter name that differs in a character is another name. */
const SHORTEST_NEAR_MISS = 4;
const MASKED = /[某×✕*＊○□]/u;
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

/** A known name that an unknown one nearly is. */
export interface NearMiss {
	readonly label: string;
	/** IRI of the concept. */
	readonly iri: string;
}

/** Opens a search for near misses that remembers what it found. A masked name is near to none, and one that is near to two concepts neither. */
export function openNearMisses(): (
	authority: Authority,
	name: string,
) => NearMiss | undefined {
	const suggest = openSuggestions();
	return (authority, name) => {
		if (MASKED.test(name)) return undefined;
		const near = suggest(authority, name).flatMap((label) => {
			const iri = findName(authority, label);
			const far = distance(foldName(name), foldName(label));
			return iri === undefined || far > countSlips(label)
				? []
				: [{ label, iri, far }];
		});
		const [first] = near;
		const isAmbiguous = near.some(
			({ iri, far }) => iri !== first?.iri && far === first?.far,
		);
		return first === undefined || isAmbiguous
			? undefined
			: { label: first.label, iri: first.iri };
	};
}

function countSlips(label: string): number {
	if (label.length < SHORTEST_NEAR_MISS) return 0;
	return /\p{Script=Han}/u.test(label) ? 1 : SLIPS;
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
