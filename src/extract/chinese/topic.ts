// Technologies, data objects and kinds of conduct that the court's findings name, by the names of the schemes. Works on folded text.
import type { RawObject } from "../../model/record.ts";
import type { Lexicon } from "../lexicon.ts";
import { cite, type Reading, type Span } from "../reading.ts";

/** Fields of a case, with the schemes of their concepts. */
const FIELDS: readonly (readonly [field: string, scheme: string])[] = [
	["technology", "technology"],
	["data_object", "data-object"],
	["conduct", "conduct"],
];

/** Short names are common words, and count only if they are words of the trade alone. */
const SHORT: ReadonlySet<string> = new Set([
	"跑分",
	"撞库",
	"猫池",
	"爬虫",
	"洗稿",
]);

/** Names that judgments use of everyday things, whatever the case is about. */
const EVERYDAY: ReadonlySet<string> = new Set([
	"APP",
	"手机软件",
	"电话号码",
	"手机号码",
	"交易信息",
	"个人信息",
	"赔偿损失",
]);

/** Words by which findings refer to what was charged. */
const AS_CHARGED = /(?:事实|证据)[^。]{0,24}(?:一致|相同|无异)/;

/** Gives the concepts that the findings or the reasoning name, each once, where it is named first. */
export function describeTopics(
	reading: Reading,
	{
		course,
		findings,
		reasoning,
	}: {
		readonly course: Span;
		readonly findings: Span;
		readonly reasoning: Span;
	},
	lexicon: Lexicon,
): RawObject {
	const { folded } = reading;
	const isAsCharged = AS_CHARGED.test(
		folded.slice(findings.start, findings.end),
	);
	const spans = [isAsCharged ? course : findings, reasoning];
	const fields: Record<string, RawObject[]> = {};
	for (const [field, scheme] of FIELDS) {
		const names = lexicon.names(scheme, "zh");
		const found = new Map<string, RawObject>();
		for (const { start, end } of spans)
			for (const match of names.findAll(folded, start, end)) {
				const { concept, label } = match.value;
				if (EVERYDAY.has(label)) continue;
				if (label.length < 3 && !SHORT.has(label)) continue;
				if (!found.has(concept))
					found.set(concept, cite(reading, concept, match));
			}
		if (found.size > 0) fields[field] = [...found.values()];
	}
	return fields;
}
