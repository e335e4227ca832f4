// Changes in what a release counts: 同比下降15.42%, and several in turn. Works on folded text.
import type { Figure, Subject } from "./figure-subject.ts";
import { isNamed, MEASURES, type MeasureRule } from "./measure.ts";

/** 同比下降15.42%, 较上年增长3%, 再降16.76%, and, for several figures in turn, 同比分别上升12.5%、8.3%. */
const CHANGE =
	/(?:(上升|增长|增加|上涨|升)|(下降|减少|降低|下滑|降))(?:了)?(?:约|近|超过?)?([0-9]{1,4}(?:\.[0-9]{1,4})?)%((?:[、和,](?:[0-9]{1,4}(?:\.[0-9]{1,4})?)%){0,4})/g;
/** What a change is measured against, in the words before it. */
const BASE =
	/(同比|环比|较|比|再)(?:上年|上一年|去年|前一年|(20\d\d)年)?(?:同期)?[^,。;%\d]{0,6}$/;
/** Reads changes; of several in turn each is that of one of the figures before. */
export function readChanges(
	words: string,
	offset: number,
	counted: readonly MeasureRule[],
	subject: Subject,
): Figure[] {
	const figures: Figure[] = [];
	let base: RegExpExecArray | null = null;
	for (const match of words.matchAll(CHANGE)) {
		const [whole, up, , first = "", more = ""] = match;
		const lead = words.slice(0, match.index);
		// 较上年下降15.42%,判处被告人数下降2.63%: the base holds for both.
		base = BASE.exec(lead) ?? base;
		if (base === null) continue;
		const percents = [
			first,
			...more.split(/[、和,%]/).filter((part) => part !== ""),
		];
		const clause = lead.slice(lead.lastIndexOf(",") + 1);
		const named = MEASURES.find((one) => isNamed(one, clause));
		const rules =
			percents.length > 1
				? counted.slice(-percents.length)
				: [named ?? counted.at(-1) ?? subject.rule];
		if (rules.length !== percents.length) continue;
		for (const [nth, percent] of percents.entries()) {
			const rule = rules[nth];
			if (rule?.change === undefined) continue;
			figures.push({
				measure: rule.change,
				unit: "percent",
				value: (up === undefined ? -1 : 1) * Number(percent),
				bound: "exactly",
				base: base[2] === undefined ? "year-before" : Number(base[2]),
				start: offset + match.index,
				end: offset + match.index + whole.length,
			});
		}
	}
	return figures;
}
