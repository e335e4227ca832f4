// Counts in a clause of a release: 审结网络犯罪案件3.2万余件, 判处被告人5万名. Works on folded text.
import type { Span } from "../reading.ts";
import { readChanges } from "./change-figure.ts";
import type { Figure, Subject } from "./figure-subject.ts";
import { MEASURES, type MeasureRule } from "./measure.ts";
import { readNumeral } from "./numeral.ts";

const NUMBER =
	"[0-9][0-9,]{0,12}(?:\\.[0-9]{1,4})?[十百千万亿]{0,2}|[一二三四五六七八九两十百千万亿]{1,10}";
/** 超过3.2万件, 5万余人, 近千件, 1200件以上. */
const COUNT: RegExp = new RegExp(
	`(超过?|逾|突破|近|约|大约|至少|不少于|不足|达到?)?(${NUMBER})([余多]?)(件|起|人|名)([余多]|以上)?`,
	"g",
);
const BOUNDS: ReadonlyMap<string, string> = new Map([
	["超过", "over"],
	["超", "over"],
	["逾", "over"],
	["突破", "over"],
	["余", "over"],
	["多", "over"],
	["近", "under"],
	["不足", "under"],
	["约", "about"],
	["大约", "about"],
	["至少", "at-least"],
	["不少于", "at-least"],
	["以上", "at-least"],
]);

/** Reads the counts of a clause and how they have changed; what is counted last is what the clauses that follow go on to speak of. */
export function readCounts(
	text: string,
	clause: Span,
	subject: Subject,
): Figure[] {
	const words = text.slice(clause.start, clause.end);
	const counted: MeasureRule[] = [];
	const figures: Figure[] = [];
	let from = 0;
	for (const match of words.matchAll(COUNT)) {
		const [whole, limit = "", digits = "", more = "", unit = "", after = ""] =
			match;
		const lead = words.slice(from, match.index);
		from = match.index + whole.length;
		const kind = unit === "人" || unit === "名" ? "person" : "case";
		const rule = MEASURES.find(
			(one) => one.unit === kind && one.words.test(lead),
		);
		const value = readNumeral(digits.replace(/,/g, ""));
		// The third case, and a part of those counted, are no figure of their own.
		if (
			rule === undefined ||
			value === undefined ||
			/第$|其中[^,]{0,8}$/.test(lead)
		)
			continue;
		const limits = [limit, more, after].map((word) => BOUNDS.get(word));
		counted.push(rule);
		figures.push({
			measure: rule.measure,
			unit: rule.unit,
			value,
			bound: limits.find((bound) => bound !== undefined) ?? "exactly",
			start: clause.start + match.index,
			end: clause.start + from,
		});
	}
	figures.push(...readChanges(words, clause.start, counted, subject));
	const last = counted.at(-1);
	if (last !== undefined) subject.rule = last;
	return figures;
}
