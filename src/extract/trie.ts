// A trie of phrases: finds which of many known names start at a place of a text, in one pass over the characters.

/** A set of phrases, each with what it stands for. */
export interface Trie<T> {
	/** The longest phrase that starts at an index, or undefined. */
	longestAt(text: string, at: number): Match<T> | undefined;
	/** All phrases in a part of the text, from left to right; of those that start together the longest, and none within another. */
	findAll(text: string, from?: number, to?: number): Match<T>[];
}

export interface Match<T> {
	readonly start: number;
	readonly end: number;
	readonly value: T;
}

interface Node<T> {
	readonly next: Map<number, Node<T>>;
	value?: T;
}

/** Makes a trie. Of two equal phrases the first counts; an empty one is left out. */
export function makeTrie<T>(
	phrases: Iterable<readonly [phrase: string, value: T]>,
): Trie<T> {
	const root: Node<T> = { next: new Map() };
	for (const [phrase, value] of phrases) {
		let node = root;
		for (let at = 0; at < phrase.length; at += 1) {
			const unit = phrase.charCodeAt(at);
			let child = node.next.get(unit);
			if (child === undefined) {
				child = { next: new Map() };
				node.next.set(unit, child);
			}
			node = child;
		}
		if (node !== root && !("value" in node)) node.value = value;
	}
	const longestAt = (
		text: string,
		at: number,
		to: number = text.length,
	): Match<T> | undefined => {
		let node: Node<T> | undefined = root;
		let found: Match<T> | undefined;
		for (let end = at; end < to; end += 1) {
			node = node.next.get(text.charCodeAt(end));
			if (node === undefined) break;
			if ("value" in node)
				found = { start: at, end: end + 1, value: node.value as T };
		}
		return found;
	};
	return {
		longestAt: (text, at) => longestAt(text, at),
		findAll(text, from = 0, to = text.length) {
			const matches: Match<T>[] = [];
			for (let at = from; at < to; ) {
				const match = longestAt(text, at, to);
				if (match !== undefined) matches.push(match);
				at = match?.end ?? at + 1;
			}
			return matches;
		},
	};
}
