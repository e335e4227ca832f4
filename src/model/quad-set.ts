// Sets of quads, kept as their N-Quads lines say: what is the same line is the same quad.
import type { Quad } from "@rdfjs/types";
import { formatQuad } from "./n-triples.ts";

const SURROGATE = /[\ud800-\udbff]/;

/** Sorts quads by their N-Quads lines and leaves duplicates out: the order of canonical N-Quads. */
export function sortQuads(quads: Iterable<Quad>): Quad[] {
	const lines = new Map<string, Quad>();
	for (const quad of quads) lines.set(formatQuad(quad), quad);
	return sortLines(lines.keys()).flatMap((line) => lines.get(line) ?? []);
}

/**
 * Sorts lines by Unicode code points, as RDFC-1.0 asks. JavaScript compares UTF-16 units, which puts characters beyond the basic
 * plane before those from U+E000, such as full-width punctuation.
 */
export function sortLines(lines: Iterable<string>): string[] {
	const sorted = [...lines].sort();
	return sorted.some((line) => SURROGATE.test(line))
		? sorted.sort(compareCodePoints)
		: sorted;
}

function compareCodePoints(a: string, b: string): number {
	const length = Math.min(a.length, b.length);
	for (let at = 0; at < length; at += 1) {
		const [x, y] = [a.charCodeAt(at), b.charCodeAt(at)];
		if (x !== y) return rankUnit(x) - rankUnit(y);
	}
	return a.length - b.length;
}

/** Ranks a UTF-16 unit by the code point that it may begin: surrogates come last. */
function rankUnit(unit: number): number {
	return unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit;
}
