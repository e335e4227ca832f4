// Comparing what labels expect with what a graph says: pairs of both, and what is left on either side.

/** What was compared in one document. Things are shown as text. */
export interface Comparison {
	readonly matched: number;
	/** Expected, and not found. */
	readonly missed: readonly string[];
	/** Found, and not expected. */
	readonly spurious: readonly string[];
}

/** A pair, or what is left without one. */
export interface Pairing<E, F> {
	readonly pairs: readonly (readonly [expected: E, found: F])[];
	readonly missed: readonly E[];
	readonly spurious: readonly F[];
}

/**
 * Pairs what is expected with what was found, each once, in the order of what is expected.
 * @param tests rules of matching, the strictest first: a looser one pairs only what a stricter one left over
 */
export function pair<E, F>(
	expected: readonly E[],
	found: readonly F[],
	...tests: readonly ((expected: E, found: F) => boolean)[]
): Pairing<E, F> {
	const partners = new Map<number, number>();
	const taken = new Set<number>();
	for (const test of tests)
		for (const [at, one] of expected.entries()) {
			if (partners.has(at)) continue;
			const partner = found.findIndex(
				(other, index) => !taken.has(index) && test(one, other),
			);
			if (partner < 0) continue;
			partners.set(at, partner);
			taken.add(partner);
		}
	return {
		pairs: expected.flatMap((one, at) => {
			const partner = found[partners.get(at) ?? -1];
			return partner === undefined ? [] : [[one, partner] as const];
		}),
		missed: expected.filter((_, at) => !partners.has(at)),
		spurious: found.filter((_, index) => !taken.has(index)),
	};
}

/** Makes a comparison of a pairing. */
export function compare<E, F>(
	{ pairs, missed, spurious }: Pairing<E, F>,
	showExpected: (expected: E) => string,
	showFound: (found: F) => string,
): Comparison {
	return {
		matched: pairs.length,
		missed: missed.map(showExpected),
		spurious: spurious.map(showFound),
	};
}

/** Compares texts by a form in which they are the same; doubles count once. */
export function compareTexts(
	expected: readonly string[],
	found: readonly string[],
	fold: (text: string) => string,
): Comparison {
	const distinct = (texts: readonly string[]): string[] => [
		...new Map(texts.map((text) => [fold(text), text])).values(),
	];
	const pairing = pair(
		distinct(expected),
		distinct(found),
		(one, other) => fold(one) === fold(other),
	);
	return compare(pairing, String, String);
}
