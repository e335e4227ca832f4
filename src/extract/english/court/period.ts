// Years that a figure is for, and those that it is compared with.
import type { Span } from "../../reading.ts";
import { findPattern, type Release } from "./release.ts";

/** A run of calendar years. */
export interface Period {
	readonly from: number;
	readonly to: number;
}

const YEAR = "(?:19|20)\\d\\d";
const PERIODS = new RegExp(
	`\\b(?:between|from) (?<from>${YEAR}) (?:and|to|through) (?<to>${YEAR})\\b|\\b(?<from2>${YEAR}) ?- ?(?<to2>${YEAR})\\b|\\b(?:in|during|for|throughout) (?:the year )?(?<one>${YEAR})\\b(?! and)`,
	"dgi",
);
const BASES = new RegExp(
	`\\b(?:compared (?:to|with)|against|than|from|over|versus) (?:that of |those of |in )?(?:(?<year>${YEAR})|(?<before>the (?:previous|preceding|prior|last) year|a year earlier|the year before))|(?<yoy>\\byear-on-year\\b|\\byear on year\\b|\\byear over year\\b)`,
	"dgi",
);

/** Gives the first period that a part of a release names; a part of a year, such as “the first half of 2025”, is none. */
export function findPeriod(release: Release, span: Span): Period | undefined {
	for (const { start, groups } of findPattern(release, span, PERIODS)) {
		const isPart = /\b(?:half|quarter|months?) (?:of )?$/i.test(
			release.folded.slice(Math.max(0, start - 24), start),
		);
		const read = (place: Span | undefined): number | undefined =>
			place === undefined
				? undefined
				: Number(release.folded.slice(place.start, place.end));
		const from = read(groups.from ?? groups.from2 ?? groups.one);
		const to = read(groups.to ?? groups.to2 ?? groups.one);
		if (!isPart && from !== undefined && to !== undefined && from <= to)
			return { from, to };
	}
	return undefined;
}

/** Gives the period that a change is measured against: a year that is named, or the one before the change's own. */
export function findBase(
	release: Release,
	span: Span,
	period: Period | undefined,
): Period | undefined {
	const [base] = findPattern(release, span, BASES);
	if (base === undefined) return undefined;
	const { year } = base.groups;
	const named =
		year === undefined
			? undefined
			: Number(release.folded.slice(year.start, year.end));
	const from =
		named ??
		(period === undefined || period.from !== period.to
			? undefined
			: period.from - 1);
	return from === undefined ? undefined : { from, to: from };
}

/** Writes a period for a title or an id. */
export function formatPeriod({ from, to }: Period, dash = "–"): string {
	return from === to ? String(from) : `${from}${dash}${to}`;
}
