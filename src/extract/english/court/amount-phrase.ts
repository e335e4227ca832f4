// Numbers with their bounds: “over 32,000”, “at least ten”, “nearly 8.3%”.
import type { Span } from "../../reading.ts";
import { NUMERAL, readNumeral } from "../numeral.ts";
import { findPattern, type Release } from "./release.ts";

/** A number as a text gives it, and where it stands with the words of its bound. */
export interface Quantity extends Span {
	readonly value: number;
	/** Concept of scheme/bound. */
	readonly bound: string;
	readonly isPercent: boolean;
}

/** Words that make a number a limit, with the concept of scheme/bound; all stand before the number. */
const BOUNDS: readonly (readonly [string, string])[] = [
	["no less than", "at-least"],
	["not less than", "at-least"],
	["no fewer than", "at-least"],
	["at least", "at-least"],
	["no more than", "at-most"],
	["not more than", "at-most"],
	["at most", "at-most"],
	["up to", "at-most"],
	["more than", "over"],
	["over", "over"],
	["above", "over"],
	["in excess of", "over"],
	["exceeding", "over"],
	["less than", "under"],
	["fewer than", "under"],
	["under", "under"],
	["below", "under"],
	["nearly", "under"],
	["almost", "under"],
	["approximately", "about"],
	["about", "about"],
	["around", "about"],
	["roughly", "about"],
	["some", "about"],
];
const BOUND = BOUNDS.map(([words]) => words).join("|");
const QUANTITIES = new RegExp(
	`(?:\\b(?<bound>${BOUND}) )?(?:a total of )?(?<number>${NUMERAL})(?<percent>%| percent\\b| per cent\\b)?`,
	"dgi",
);

/** Gives the quantities of a part of a release, in order; years and numbers within words are left out. */
export function findQuantities(release: Release, span: Span): Quantity[] {
	return findPattern(release, span, QUANTITIES).flatMap(
		({ start, end, groups }) => {
			const { number, percent } = groups;
			if (number === undefined) return [];
			const text = release.folded.slice(number.start, number.end);
			const value = readNumeral(text);
			const isPart =
				/[\w.-]/.test(release.folded.charAt(number.start - 1)) ||
				/^[-\w]/.test(release.folded.slice(end, end + 1));
			const isYear = /^(?:19|20)\d\d$/.test(text) && groups.bound === undefined;
			if (value === undefined || isPart || isYear) return [];
			const words =
				groups.bound === undefined
					? ""
					: release.folded
							.slice(groups.bound.start, groups.bound.end)
							.toLowerCase();
			const bound = BOUNDS.find(([name]) => name === words)?.[1] ?? "exactly";
			return [{ start, end, value, bound, isPercent: percent !== undefined }];
		},
	);
}
