// Circumstances as a court found them, each with the defendant whose it is: not what counsel or the prosecution merely say, nor what is denied. Works on folded text.
import type { Span } from "../reading.ts";
import type { Match } from "../trie.ts";
import { CIRCUMSTANCE_RULES } from "./circumstance-rule.ts";
import {
	findReferences,
	lastReference,
	type Reference,
	type Roster,
	referenceAt,
} from "./reference.ts";

/** A circumstance of one defendant; the span is the clause that finds it. */
export interface Circumstance extends Span {
	readonly circumstance: string;
	readonly defendant: number;
}

const WORDS: RegExp = new RegExp(
	CIRCUMSTANCE_RULES.map(({ words }) => `(${words})`).join("|"),
	"g",
);

/** Those who say something that the court then adopts or not. */
const SPEAKER =
	/辩护人|辩护意见|辩解|辩称|公诉机关|检察机关|公诉人|检察员|诉讼代理人|(?:提出|所提)(?=[^。]{0,60}(?:意见|理由|请求|建议))|上诉(?:理由|提出|称)|原[判审](?:认定|未)/g;

/** Who says so is the court. */
const COURT =
	/本院(?:经[^。,]{0,10})?认为|经查|经审理查明|本院(?:予以)?(?:确认|认定)/g;

/** What a court does with what was said; the first that follows counts. */
const RESPONSE =
	/(?<no>不(?:予|能|应|足)(?:以)?(?:采纳|采信|支持|认定|成立|确认|采)|不(?:能)?成立|不(?:相)?符|不当|(?:缺乏|没有|无)[^。,;]{0,12}(?:依据|根据|支持|佐证)|于法无据|与[^。;,]{0,24}(?:不符|相悖|矛盾)|不属于?|不构成|不系|不具有|不符合|有误|予以驳回|不予)|(?<yes>采纳|采信|予以支持|予以认定|予以确认|应予支持|成立|(?<!不)符合|属实|有理|合理|恰当|适当|相符|有事实(?:和|及)法律依据)/;

/** A denial before the words, in the same clause. */
const DENIAL =
	/不(?:能|应|宜|予|足以)?(?:认定|构成|属于?|是|系|以|符合|具有|具备|存在|成立|视为|区分|分|作为|再认定)|不(?:应|能|宜)|未(?:能)?(?:构成|认定|达到|予认定|体现|提供|有)|没有(?!异议|意见)|并非|非系|不予|难以|否认|是否|不存在|(?<!也)无(?=自首|立功|从犯|坦白)|虽(?:不|未)|不具|责令|继续追缴|(?:未|不)(?:能)?(?:完全|全部|及时|主动)?$/;

/** A denial after the words, in the same clause. */
const DENIAL_AFTER =
	/^[^。,;]{0,14}(?:不(?:能)?成立|不予(?:认定|采纳)|不当|不符|(?:的)?(?:条件|情形|规定)[^。,;]{0,4}不)/;

/** A confession that is none, since it was taken back or is denied by name. */
const TAKEN_BACK =
	/^[^。;]{0,30}(?:不(?:能|应|宜)?(?:认定|构成|属于?|是|系|符合)[^。,;]{0,4}坦白|翻供)/;

/** Characters of a sentence at most, on either side. */
const SENTENCE_REACH = 800;

/** Circumstances in general, in the wording of a law or of a heading. */
const GENERAL =
	/(?:主从犯|对于从犯|对于自首|从犯或|是自首的|区分主|关于[^。,;]{0,30}(?:问题|争议)$)/;

/** Characters after the words in which a response is looked for. */
const RESPONSE_REACH = 260;

/**
 * Gives the circumstances that a part of a judgment finds, in their order; one circumstance of one defendant once.
 * @param span the reasoning of the court
 */
export function findCircumstances(
	folded: string,
	span: Span,
	roster: Roster,
): Circumstance[] {
	const references = findReferences(folded, span, roster);
	const voices = findVoices(folded, span);
	const found = new Map<string, Circumstance & { readonly unless?: string }>();
	for (const match of folded.slice(span.start, span.end).matchAll(WORDS)) {
		const nth = match.findIndex(
			(group, index) => index > 0 && group !== undefined,
		);
		const rule = CIRCUMSTANCE_RULES[nth - 1];
		if (rule === undefined) continue;
		const at = { start: span.start + match.index, end: 0 };
		at.end = at.start + match[0].length;
		const keyOf = (defendant: number): string =>
			`${rule.circumstance} ${defendant}`;
		const news = referenceAt(references, at.start, roster).filter(
			(defendant) => !found.has(keyOf(defendant)),
		);
		if (news.length === 0 || !isFound(folded, at, span, voices)) continue;
		const clause = clauseAround(folded, at, span);
		const quote = spanOfFinding(clause, references, at.start);
		for (const defendant of news)
			found.set(keyOf(defendant), {
				circumstance: rule.circumstance,
				defendant,
				...quote,
				...(rule.unless === undefined ? {} : { unless: rule.unless }),
			});
	}
	return [...found.values()].filter(
		({ unless, defendant }) =>
			unless === undefined || !found.has(`${unless} ${defendant}`),
	);
}

/** Tells whether the court finds what the words say: it neither denies it nor only reports it. */
function isFound(
	folded: string,
	at: Span,
	span: Span,
	voices: Voices,
): boolean {
	const clause = clauseAround(folded, at, span);
	const before = folded.slice(clause.start, at.start);
	const after = folded.slice(at.end, Math.min(span.end, at.end + 40));
	if (DENIAL.test(before) || DENIAL_AFTER.test(after)) return false;
	if (folded.startsWith("如实", at.start) && TAKEN_BACK.test(after))
		return false;
	if (GENERAL.test(folded.slice(Math.max(0, at.start - 8), at.end + 2)))
		return false;
	const sentence = startOfSentence(folded, at.start, span);
	const speaker = lastBelow(voices.speakers, at.start);
	const court = lastBelow(voices.courts, at.start);
	if (speaker < sentence || court > speaker) return true;
	// 公诉机关指控 … 成立 is an answer already; what follows it is the court's own.
	const said = folded.slice(speaker, at.start);
	if (/(?:成立|采纳|支持|适当|恰当|不当)[^。]{0,12}[,;]/.test(said))
		return true;
	const lead = folded.slice(sentence, speaker);
	if (/(?<!不予)(?<!不)采纳[^。,;]{0,30}$/.test(lead)) return true;
	const response = RESPONSE.exec(
		folded.slice(at.end, Math.min(span.end, at.end + RESPONSE_REACH)),
	);
	return response?.groups?.yes !== undefined;
}

/** Where others speak, and where the court does, in the order of the text. */
interface Voices {
	readonly speakers: readonly number[];
	readonly courts: readonly number[];
}

function findVoices(folded: string, { start, end }: Span): Voices {
	const part = folded.slice(start, end);
	const places = (pattern: RegExp): number[] =>
		[...part.matchAll(pattern)].map(({ index }) => start + index);
	return { speakers: places(SPEAKER), courts: places(COURT) };
}

/** Gives the last number of a sorted list that is below a limit, or -1. */
function lastBelow(sorted: readonly number[], limit: number): number {
	let low = 0;
	for (let high = sorted.length; low < high; ) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] ?? limit) < limit) low = middle + 1;
		else high = middle;
	}
	return sorted[low - 1] ?? -1;
}

function startOfSentence(folded: string, at: number, span: Span): number {
	const floor = Math.max(span.start, at - SENTENCE_REACH);
	const before = folded.slice(floor, at);
	return (
		floor + Math.max(before.lastIndexOf("。"), before.lastIndexOf("\n")) + 1
	);
}

/** The clause around a place: between commas, or the like. */
function clauseAround(folded: string, at: Span, span: Span): Span {
	let { start, end } = at;
	const floor = Math.max(span.start, at.start - SENTENCE_REACH);
	const ceiling = Math.min(span.end, at.end + SENTENCE_REACH);
	while (start > floor && !CLAUSE_ENDS.has(folded.charAt(start - 1)))
		start -= 1;
	while (end < ceiling && !CLAUSE_ENDS.has(folded.charAt(end))) end += 1;
	return { start, end };
}

const CLAUSE_ENDS: ReadonlySet<string> = new Set([..."\n,。;:"]);

/** Characters between whom a sentence speaks of and what it finds, within which a quote holds both. */
const QUOTE_REACH = 120;

/** Includes in the quote whom the words are said of, where they stand shortly before. */
function spanOfFinding(
	clause: Span,
	references: readonly Reference[],
	at: number,
): Span {
	const last = lastReference(references, at);
	const isNear = last !== undefined && at - last.start < QUOTE_REACH;
	const start = isNear ? Math.min(clause.start, last.start) : clause.start;
	return { start, end: clause.end };
}

/** Who says in court that they plead and accept punishment: {@link findPleas}. */
const PLEA =
	/(?:自愿)?认罪[、,且并和]?(?:自愿)?认罚[^。]{0,20}(?:签字|签署|具结|同意)|签(?:字|署|订)[^。,;]{0,12}(?:认罪认罚)?具结|(?:表示|自愿)[^。,;]{0,6}认罪[、,且并和]?认罚/g;

/** What is pleaded to, and who stands by: 对公诉机关指控的事实、罪名及量刑建议没有异议, 在辩护人见证下. */
const ANSWERED =
	/对[^。,;]{0,60}(?:指控|量刑建议|起诉书)|在[^。,;]{0,20}(?:律师|辩护人)[^。,;]{0,12}(?=签|$)|及其[^。,;]{0,10}辩护人[^。,;]{0,8}(?=对|均|表示|没有|无)/g;

/** Gives those who, as a part of the judgment recounts, pleaded guilty and accepted punishment before the court. */
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
		const sentence = startOfSentence(folded, start, span);
		const lead = folded.slice(sentence, start).replace(ANSWERED, "");
		if (/辩护人|公诉机关|公诉人|检察|建议|指控认为|书证|证据/.test(lead))
			continue;
		if (DENIAL.test(folded.slice(clauseAround(folded, at, span).start, start)))
			continue;
		const who = referenceAt(references, start, roster);
		if (who.length > 0)
			found.push({ start: sentence, end: at.end, value: who });
	}
	return found;
}
