// Concepts of the schemes in an English text: their names, found by the stems of their words.
import type { Lexicon } from "../../lexicon.ts";
import type { Span } from "../../reading.ts";
import { readWords, type Word } from "./word.ts";

/** A name of a concept in a text. */
export interface Concept extends Span {
	readonly scheme: string;
	/** Last segment of the concept's IRI. */
	readonly concept: string;
}

/** Articles: they stand in a name or not, and change nothing. */
const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an"]);

interface Node {
	readonly next: Map<string, Node>;
	concept?: string;
}

/** The names of each scheme as a tree of stems, made once for a lexicon. */
const trees = new WeakMap<Lexicon, Map<string, Node>>();

/** Gives the names of concepts of a scheme among words, from left to right; of those that start together the longest, and none within another. */
export function findNames(
	lexicon: Lexicon,
	scheme: string,
	words: readonly Word[],
): Concept[] {
	const root = growTree(lexicon, scheme);
	const found: Concept[] = [];
	for (let at = 0; at < words.length; ) {
		const match = matchAt(root, words, at);
		const first = words[at];
		const last = words[at + (match?.length ?? 0) - 1];
		if (match !== undefined && first !== undefined && last !== undefined)
			found.push({
				scheme,
				concept: match.concept,
				start: first.start,
				end: last.end,
			});
		at += match?.length ?? 1;
	}
	return found;
}

/** Gives the preferred English label of a concept; undefined for one that the scheme does not have. */
export function labelOf(
	lexicon: Lexicon,
	scheme: string,
	concept: string,
): string | undefined {
	return lexicon
		.entries(scheme, "en")
		.find((entry) => entry.concept === concept)?.label;
}

function matchAt(
	root: Node,
	words: readonly Word[],
	from: number,
): { concept: string; length: number } | undefined {
	let node: Node | undefined = root;
	let found: { concept: string; length: number } | undefined;
	for (let at = from; at < words.length; at += 1) {
		const { stem, isApart } = words[at] ?? { stem: "", isApart: true };
		if (at > from && ARTICLES.has(stem) && !isApart) continue;
		const key: string = at > from && isApart ? `,${stem}` : stem;
		node = node.next.get(key);
		if (node === undefined) break;
		if (node.concept !== undefined)
			found = { concept: node.concept, length: at - from + 1 };
	}
	return found;
}

function growTree(lexicon: Lexicon, scheme: string): Node {
	const byScheme = trees.get(lexicon) ?? new Map<string, Node>();
	trees.set(lexicon, byScheme);
	const known = byScheme.get(scheme);
	if (known !== undefined) return known;
	const root: Node = { next: new Map() };
	byScheme.set(scheme, root);
	for (const { label, concept } of lexicon.entries(scheme, "en"))
		plant(root, label, concept);
	return root;
}

/** Plants a name; where it has a comma, with the comma and without. */
function plant(root: Node, label: string, concept: string): void {
	const words = readWords(
		{ text: label, folded: label.replaceAll("’", "'") },
		{ start: 0, end: label.length },
	).filter(({ stem }) => !ARTICLES.has(stem));
	for (const isExact of [true, false]) {
		let node = root;
		for (const [nth, { stem, isApart }] of words.entries()) {
			const key = nth > 0 && isApart && isExact ? `,${stem}` : stem;
			const next: Node = node.next.get(key) ?? { next: new Map() };
			node.next.set(key, next);
			node = next;
		}
		if (node !== root) node.concept ??= concept;
	}
}
