// The head of a guiding or typical case: its number, who issued it, its title, and when it was released.
import type { Lexicon } from "../lexicon.ts";
import type { Reading, Span } from "../reading.ts";
import { readOffensesAt } from "./charge-list.ts";
import { findDates } from "./date.ts";
import { eachLine } from "./heading.ts";
import { readNumeral } from "./numeral.ts";

export interface CaseHead {
	/** The supreme organ that made it a guiding case; absent for a typical case. */
	readonly issuer?: "spc" | "spp";
	readonly number?: { readonly value: number; readonly span: Span };
	readonly title?: Span;
	readonly released?: { readonly value: string; readonly span: Span };
}

const SPC = /指导(?:性)?案例(?:第)?(\d{1,4})号/g;
const SPP = /检例第(\d{1,4})号/g;

/** UTF-16 units in which the head stands. */
const HEAD_UNITS = 700;

/** What stands before the title in its line: marks, the number of the case, its place among others. */
const BEFORE_TITLE =
	/^[#*>\s]{0,8}(?:\(?(?:指导(?:性)?案例|检例)第?\d{1,4}号\)?[:\s]{0,3})?(?:典型)?(?:案例|案件)?(?:[一二三四五六七八九十\d]{1,3})?(?:[:、.\s]{1,3})?/;

const RELEASED = /(?:讨论通过|发布|公布)/;

/** Reads the head of a part of a text that is one case. */
export function readCaseHead(
	reading: Reading,
	{ start, end }: Span = { start: 0, end: reading.folded.length },
): CaseHead {
	const until = Math.min(end, start + HEAD_UNITS);
	const head = reading.folded.slice(start, until);
	const spc = [...head.matchAll(SPC)][0];
	const spp = [...head.matchAll(SPP)][0];
	const first = [spc, spp]
		.filter((match) => match !== undefined)
		.sort((a, b) => a.index - b.index)[0];
	const title = findTitle(reading, { start, end: until });
	const released = findRelease(reading, { start, end: until });
	return {
		...(first === undefined
			? {}
			: {
					issuer: first === spc ? ("spc" as const) : ("spp" as const),
					number: {
						value: Number(first[1]),
						span: {
							start: start + first.index,
							end: start + first.index + first[0].length,
						},
					},
				}),
		...(title === undefined ? {} : { title }),
		...(released === undefined ? {} : { released }),
	};
}

/** The first line that ends as the titles of cases do. */
function findTitle(reading: Reading, { start, end }: Span): Span | undefined {
	for (const line of eachLine(reading.folded, start, end)) {
		const words = reading.folded.slice(line.start, line.end).trimEnd();
		const lead = BEFORE_TITLE.exec(words)?.[0].length ?? 0;
		const title = words.slice(lead).replace(/\*{1,3}$/, "");
		if (
			/^.{3,80}案(?:件)?(?:\(.{1,30}\))?$/.test(title) &&
			!/。|,.*,/.test(title)
		)
			return {
				start: line.start + lead,
				end: line.start + lead + title.length,
			};
	}
	return undefined;
}

function findRelease(
	reading: Reading,
	{ start, end }: Span,
): CaseHead["released"] {
	for (const line of eachLine(reading.folded, start, end)) {
		const words = reading.folded.slice(line.start, line.end);
		if (words.length > 80 || !RELEASED.test(words)) continue;
		const date = findDates(reading.folded, line.start, line.end).at(-1);
		if (date !== undefined)
			return { value: date.value, span: { start: line.start, end: line.end } };
	}
	return undefined;
}

/** A title says who is accused of what: the names before the offenses, perhaps of several groups. */
export interface TitleGroup {
	readonly names: readonly string[];
	/** Whether more are meant than are named: 张某等人. */
	readonly isOpen: boolean;
	/** How many there are in all, where it says so. */
	readonly size?: number;
	readonly offenses: readonly {
		readonly offense: string;
		readonly span: Span;
	}[];
}

const NAMES =
	/((?:[^、\s等]{2,40}、){0,15}[^、\s等]{2,40})(等)?(?:([一二三四五六七八九十百\d]{1,4})(?:名|个)?(?:被告)?人|人)?$/;

/** Reads the groups of a title: `张某、李某盗窃案`, `张某诈骗、传授犯罪方法李某等人诈骗案`. */
export function readTitleGroups(
	reading: Reading,
	title: Span,
	lexicon: Lexicon,
): TitleGroup[] {
	const groups: TitleGroup[] = [];
	let from = title.start;
	for (let at = title.start + 2; at < title.end; ) {
		const offenses = readOffensesAt(reading.folded, at, lexicon, "title");
		const last = offenses.at(-1);
		if (last === undefined) {
			at += 1;
			continue;
		}
		const group = NAMES.exec(reading.folded.slice(from, at));
		if (group !== null) {
			const count = readNumeral(group[3] ?? "");
			groups.push({
				names: (group[1] ?? "").split("、"),
				isOpen: group[2] !== undefined,
				...(count === undefined ? {} : { size: count }),
				offenses: offenses.map(({ start, end, value }) => ({
					offense: value.offense,
					span: { start, end },
				})),
			});
		}
		at = last.end;
		from = last.end;
	}
	return groups;
}
