// The cases of a release: where one typical case ends and the next begins. Works on folded text.
import type { Reading, Span } from "../reading.ts";
import { eachLine, findSections, type Section } from "./heading.ts";

/** A case that a release tells of. */
export interface ReleasedCase {
	readonly title: Span;
	readonly whole: Span;
	readonly sections: readonly Section[];
}

/** 案例一, 典型案例2:, perhaps with the title behind it. */
const NUMBERED =
	/^[#*\s]{0,8}\[?(?:典型)?案例[ ]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})\]?[:、.\s]{0,3}/;
/** 一、, 1. or (一) before a title. */
const ENUMERATED =
	/^[#*\s]{0,8}(?:[一二三四五六七八九十]{1,3}[、.]|\(?[一二三四五六七八九十]{1,3}\)|\d{1,2}[.、])[ ]{0,2}/;
/** A heading of Markdown that names a case: ## 张某等人案:…. */
const MARKED = /^#{1,6} {1,4}/;

/** The title of a case: who, perhaps what, and 案; a second title may follow. */
const TITLE =
	/^[^。;]{2,80}?案(?:件)?(?:\([^()]{1,30}\))?(?:$|[*\]]{1,3}$|[:,-]{1,2}[^。;]{1,60}$)/;

/** A shorter case says nothing but its title, as a table of contents does. */
const SHORTEST_UNITS = 60;

/** Finds the cases of a release, in their order; none where it tells of none under a title of its own. */
export function findReleasedCases(reading: Reading): ReleasedCase[] {
	const { folded } = reading;
	const lines = [...eachLine(folded, 0, folded.length)];
	const starts: { line: Span; title: Span }[] = [];
	const ends: number[] = [];
	for (const [nth, line] of lines.entries()) {
		const title = readTitle(folded, line, lines[nth + 1], lines[nth + 2]);
		if (title !== undefined) starts.push({ line, title });
		else if (MARKED.test(folded.slice(line.start, line.start + 12)))
			ends.push(line.start);
	}
	return starts.flatMap(({ line, title }, nth) => {
		const next = starts[nth + 1]?.line.start ?? folded.length;
		const whole = { start: line.start, end: next };
		const sections = findSections(reading, whole);
		// Without sections of its own a case ends at the next heading of the release.
		const end =
			sections.length > 0
				? next
				: (ends.find((at) => at > line.start && at < next) ?? next);
		return end - Math.max(title.end, line.end) < SHORTEST_UNITS
			? []
			: [{ title, whole: { start: line.start, end }, sections }];
	});
}

/** Reads the title of the case that begins with a line. */
function readTitle(
	folded: string,
	line: Span,
	next: Span | undefined,
	third: Span | undefined,
): Span | undefined {
	const words = folded.slice(line.start, line.end).trimEnd();
	const numbered = NUMBERED.exec(words);
	if (numbered !== null) {
		const rest = words.slice(numbered[0].length);
		if (rest !== "")
			return TITLE.test(rest) || rest.length < 60
				? cut(line.start + numbered[0].length, rest)
				: undefined;
		return next === undefined
			? undefined
			: cut(next.start, folded.slice(next.start, next.end).trim());
	}
	const marked = MARKED.exec(words);
	const lead = ENUMERATED.exec(words) ?? marked;
	if (lead === null) return undefined;
	const rest = words.slice(lead[0].length);
	if (!TITLE.test(rest)) return undefined;
	// An enumerated line is the title of a case where its parts follow.
	const isFollowed = [next, third].some(
		(other) => other !== undefined && isHeading(folded, other),
	);
	return isFollowed || marked !== null
		? cut(line.start + lead[0].length, rest)
		: undefined;
}

function isHeading(folded: string, { start, end }: Span): boolean {
	return /^[#*\s]{0,8}(?:\(?[一二三四五六七八九十\d]{1,2}[)、.])?[ ]?\[?(?:关键词|要旨|裁判要旨|裁判要点|基本案情|案情|简要案情|案情简介|案件事实)/.test(
		folded.slice(start, Math.min(end, start + 24)),
	);
}

/** The title without marks at its end, and without what is explained behind it. */
function cut(start: number, words: string): Span {
	const title = words.replace(/[*\]\s]{1,4}$/, "");
	const second = /案(?:件)?(?:\([^()]{1,30}\))?(?=[:,-])/.exec(title);
	const length =
		second === null ? title.length : second.index + second[0].length;
	return { start, end: start + length };
}
