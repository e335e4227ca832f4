// Compares the graph of the release as it was published with the one that was made of it by hand: which statements are in both.
import type { Quad } from "@rdfjs/types";
import { cgProperty } from "../../../src/vocabulary/casegraph.ts";

/** What two graphs have in common, and where they differ. */
export interface Comparison {
	/** Share of the wanted statements that were found. */
	readonly recall: number;
	/** Share of the found statements that were wanted. */
	readonly precision: number;
	readonly missing: readonly string[];
	readonly surplus: readonly string[];
}

/** Texts of a digest are in other words than those of the release: they are the same statement if they say something in common. */
const TEXTS: ReadonlySet<string> = new Set([
	cgProperty.background,
	cgProperty.legalQuestion,
	cgProperty.effect,
	cgProperty.text,
	cgProperty.consequence,
]);
/** Words that say nothing by themselves. */
const EMPTY =
	/^(?:the|an?|and|of|in|to|for|is|are|be|by|on|with|that|they|it|as|from|how|does|should|been|its|their)$/;
/** Words that two texts on the same thing share at least, of those of the shorter one. */
const LEAST_SHARE = 0.2;

/** Compares statements in English; each is found once. */
export function compareStatements(
	wanted: readonly Quad[],
	found: readonly Quad[],
): Comparison {
	const rest = found.filter(isEnglish);
	const missing: string[] = [];
	const all = wanted.filter(isEnglish);
	for (const quad of all) {
		const at = rest.findIndex((other) => isSame(quad, other));
		if (at < 0) missing.push(formatStatement(quad));
		else rest.splice(at, 1);
	}
	const both = all.length - missing.length;
	return {
		recall: both / all.length,
		precision: both / (both + rest.length),
		missing,
		surplus: rest.map(formatStatement),
	};
}

function isEnglish({ object }: Quad): boolean {
	return object.termType !== "Literal" || object.language !== "zh";
}

function isSame(one: Quad, other: Quad): boolean {
	if (
		!one.subject.equals(other.subject) ||
		!one.predicate.equals(other.predicate)
	)
		return false;
	return TEXTS.has(one.predicate.value)
		? sharesWords(one.object.value, other.object.value)
		: one.object.equals(other.object);
}

function sharesWords(one: string, other: string): boolean {
	const [shorter = [], longer = []] = [readWords(one), readWords(other)].sort(
		(a, b) => a.length - b.length,
	);
	const shared = shorter.filter((word) => longer.includes(word)).length;
	return shared >= Math.max(1, LEAST_SHARE * shorter.length);
}

/** Words of a text by their first letters, which their forms have in common. */
function readWords(text: string): string[] {
	const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
	return words
		.filter((word) => !EMPTY.test(word))
		.map((word) => word.slice(0, 5));
}

function formatStatement({ subject, predicate, object }: Quad): string {
	const local = (iri: string): string =>
		iri.replace(/^https?:\/\/[^/]*\/(?:casegraph\/)?/, "");
	return [subject, predicate, object]
		.map(({ value }) => local(value))
		.join(" ");
}
