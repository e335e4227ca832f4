// Pleas in court: who, as a judgment recounts the hearing, pleads guilty and accepts punishment. Works on folded text.
import type { Span } from "../reading.ts";
import type { Match } from "../trie.ts";
import { isDenied } from "./circumstance-denial.ts";
import { findReferences, referenceAt } from "./reference.ts";
import type { Roster } from "./roster.ts";
import { clauseAround, startOfSentence } from "./sentence.ts";

const PLEA =
	/(?:自愿)?认罪[、,且并和]?(?:自愿)?认罚[^。]{0,20}(?:签字|签署|具结|同意)|签(?:字|署|订)[^。,;]{0,12}(?:认罪认罚)?具结|(?:表示|自愿)[^。,;]{0,6}认罪[、,且并和]?认罚/g;

/** What is pleaded to, and who stands by: 对公诉机关指控的事实、罪名及量刑建议没有异议, 在辩护人见证下. */
const ANSWERED =
	/对[^。,;]{0,60}(?:指控|量刑建议|起诉书)|在[^。,;]{0,20}(?:律师|辩护人)[^。,;]{0,12}(?=签|$)|及其[^。,;]{0,10}辩护人[^。,;]{0,8}(?=对|均|表示|没有|无)/g;

/** Gives those who, as a part of a judgment recounts, pleaded guilty and accepted punishment before the court. */
export function findPleas(
	folded: string,
	span: Span,
	roster: Roster,
): Match<readonly number[]>[] {
	const references = findReferences(folded, span, roster);
	const found: Match<readonly number[]>[] = [];
	for (const match of folded.slice(span.start, span.end).matchAll(PLEA)) {
		const start = span.start + match.index;
		const at = { start, end: start + match[0].length };
		const sentence = startOfSentence(folded, start, span.start);
		const lead = folded.slice(sentence, start).replace(ANSWERED, "");
		if (/辩护人|公诉机关|公诉人|检察|建议|指控认为|书证|证据/.test(lead))
			continue;
		if (isDenied(folded, at, clauseAround(folded, at, span))) continue;
		const who = referenceAt(references, start, roster);
		if (who.length > 0)
			found.push({ start: sentence, end: at.end, value: who });
	}
	return found;
}
