// Sections of a judgment: heading, parties, the course of the case, reasoning, the law that is applied, the decision, the signature. Works on folded text.
import type { Span } from "../reading.ts";

/** Where the parts of a judgment stand. A part that is missing is empty, at the place where it would stand. */
export interface Sections {
	/** Court, kind of document, docket number. */
	readonly heading: Span;
	/** Who takes part. */
	readonly parties: Span;
	/** The sentence that says who is accused of what. */
	readonly accusation: Span;
	/** What lies between the accusation and the reasoning: claims, pleas, facts, evidence. */
	readonly course: Span;
	/** The court's findings of fact, from 经审理查明 on, within the course. */
	readonly findings: Span;
	/** What the court holds, from 本院认为 on. */
	readonly reasoning: Span;
	/** The sentence that names the law applied. */
	readonly application: Span;
	readonly decision: Span;
	/** Judges, date, clerk. */
	readonly signature: Span;
}

/** Words that open the decision; the last ones of a text count, since earlier ones are those of a judgment that is recounted. */
const DECISION =
	/(?:判决|裁定|决定|判令)[ \n]?(?:主文)?如[ \n]?下[:;,。]?|\n(?:[一二三四五六七八九十]{1,2}、)?(?:(?:判决|裁判)(?:主文|结果|内容|事项|项目)|判项|主文|处理结果)[ ]?[:]?/g;
const SHORT_DECISION = /(?:规定|讨论决定|经合议庭评议)[,、]?(?:判决|裁定)[:]/g;

/** A verdict that no such words precede, as in abridged texts. */
const BARE_VERDICT =
	/(?:^|[。\n])[ \n]{0,4}(?:[一-鿿]{2,6}[:]?(?=\|))?(?:[一二三四五六七八九十]{1,3}[、,.])?[ ]?(?:\||被告人|被告单位)[^。;\n,]{2,60}犯[^。;\n]{2,40}罪,[ ]?(?:判处|免予|单处|处)/g;

const REASONING =
	/本[ \n]?院(?:经[^。,]{0,8}|审理后|综合)?(?<!原审)认[ \n]?为/g;
const OTHER_REASONING =
	/\n(?:(?:判决|裁判|评判|量刑)(?:的)?理由|(?:本院|法院)(?:的)?(?:意见|评判|评议|观点|评析|认定意见)|法院认为|理由)[:]?|法院(?:生效裁判|经审理)认为/g;

const FINDINGS =
	/(?:经[^。,;]{0,12}(?:审理|庭审|开庭|法庭)?[^。,;]{0,6}查明|审理查明|本院查明|经审查查明|现查明|\n(?:查明|认定|审理查明|本院查明|犯罪)(?:的)?事实|(?:本院)?(?:经查证|确认)(?:以下|如下)事实)/g;

const ACCUSATION =
	/起[ \n]?诉[ \n]?书|提起公诉|指[ \n]?控(?:原审)?被告|提起(?:刑事)?(?:自诉|诉讼)|(?:自诉人|公诉机关)[^。;]{1,60}(?:指控|控诉)/g;

const PARTIES =
	/(?:^|[\s。号])(?:原公诉机关|公诉机关|抗诉机关|自诉人|被告人|被告单位|上诉人|原审被告人)/g;

const SIGNATURE =
	/(?:审[ ]{0,3}判[ ]{0,3}长|(?:代理|助理)?审[ ]{0,3}判[ ]{0,3}员|独任审判员)[ \n:]{0,8}(?=[一-鿿])/g;

const APPENDIX =
	/[\s。)](?:附[:录件]|附(?:相关|本案|法律|法条|判决|有关|适用|引用|页|注)|(?:本案|本判决)?(?:所)?(?:相关|适用|引用|依据|有关)的?(?:主要|相关)?(?:法律|法条|刑法))/g;

/** Characters of the heading at most; what is further down is no heading. */
const HEADING_REACH = 900;

/** Finds the sections of a judgment. */
export function findSections(folded: string): Sections {
	const { length } = folded;
	const found = findDecision(folded);
	const decided =
		found === undefined || isRecounted(folded, found) ? undefined : found;
	const decisionStart = decided?.end ?? length;
	const signatureStart = first(SIGNATURE, folded, decisionStart) ?? length;
	const appendix =
		first(APPENDIX, folded, Math.min(signatureStart, length)) ?? length;
	const applicationStart =
		decided === undefined ? length : startOfApplication(folded, decided.start);
	const reasoningStart =
		first(REASONING, folded, 0, applicationStart) ??
		first(OTHER_REASONING, folded, 0, applicationStart) ??
		applicationStart;
	const accused = findAccusation(folded, reasoningStart);
	const partiesStart =
		first(PARTIES, folded, 0, Math.min(accused.start, HEADING_REACH)) ??
		Math.min(accused.start, HEADING_REACH);
	const findingsStart =
		first(FINDINGS, folded, accused.end, reasoningStart) ?? accused.end;
	return {
		heading: { start: 0, end: partiesStart },
		parties: {
			start: partiesStart,
			end: Math.max(partiesStart, accused.start),
		},
		accusation: accused,
		course: { start: accused.end, end: Math.max(accused.end, reasoningStart) },
		findings: {
			start: findingsStart,
			end: Math.max(findingsStart, reasoningStart),
		},
		reasoning: { start: reasoningStart, end: applicationStart },
		application: { start: applicationStart, end: decisionStart },
		decision: { start: decisionStart, end: signatureStart },
		signature: {
			start: signatureStart,
			end: Math.max(signatureStart, appendix),
		},
	};
}

/** The words that open the decision: they end where it starts. */
function findDecision(folded: string): Span | undefined {
	for (const pattern of [DECISION, SHORT_DECISION]) {
		const last = [...folded.matchAll(pattern)].at(-1);
		if (last !== undefined)
			return { start: last.index, end: last.index + last[0].length };
	}
	const bare = folded.matchAll(BARE_VERDICT).next().value;
	return bare === undefined
		? undefined
		: { start: bare.index + 1, end: bare.index + 1 };
}

/** Words of a heading by which a judgment is of second instance. */
const APPEALED = /上诉人|原审被告人|原公诉机关|抗诉机关/;
/** What a court of second instance does with the judgment below. */
const ON_APPEAL = /驳回|维持|撤销|变更|准许|发回|终审/;

/** Tells whether a text of second instance breaks off before its own decision, so that only that of the court below is left. */
function isRecounted(folded: string, { start, end }: Span): boolean {
	if (!APPEALED.test(folded.slice(0, HEADING_REACH))) return false;
	const reasoned = first(REASONING, folded, 0);
	if (reasoned !== undefined && reasoned < start) return false;
	return (
		reasoned !== undefined || !ON_APPEAL.test(folded.slice(end, end + 200))
	);
}

/** Sentences before the decision among which the one that names the law is looked for. */
const SENTENCES_BACK = 3;

/** The law stands in the sentence that ends with the words of decision, or in one shortly before. */
function startOfApplication(folded: string, decision: number): number {
	let end = decision;
	for (let nth = 0; nth < SENTENCES_BACK; nth += 1) {
		const start = startOfSentence(folded, end);
		const sentence = folded.slice(start, end);
		const law = /[依根按]照?据?[^。]{0,60}?(?:《|刑法)|法律依据/.exec(sentence);
		const isWhole = nth === 0 || /(?:规定|[条款项])[,。\s]*$/.test(sentence);
		if (law !== null && isWhole && /第.{1,10}条/.test(sentence))
			return start + law.index;
		end = start;
		while (end > 0 && /[。\s]/.test(folded.charAt(end - 1))) end -= 1;
	}
	return decision;
}

function startOfSentence(folded: string, at: number): number {
	let end = at;
	while (end > 0 && /[。\s,]/.test(folded.charAt(end - 1))) end -= 1;
	return Math.max(
		folded.lastIndexOf("。", end - 1) + 1,
		folded.lastIndexOf("\n\n", end - 1) + 1,
	);
}

/** The sentence of the accusation, from the start of its own or of the paragraph. */
function findAccusation(folded: string, to: number): Span {
	const at = first(ACCUSATION, folded, 0, to);
	if (at === undefined) return { start: 0, end: 0 };
	const start = Math.max(
		folded.lastIndexOf("。", at) + 1,
		folded.lastIndexOf("\n", at) + 1,
	);
	const end = folded.indexOf("。", at);
	return { start, end: end < 0 || end > to ? to : end + 1 };
}

/** Index of the first match of a global pattern in a part of a text. */
function first(
	pattern: RegExp,
	folded: string,
	from: number,
	to: number = folded.length,
): number | undefined {
	pattern.lastIndex = from;
	const match = pattern.exec(folded);
	pattern.lastIndex = 0;
	if (match === null || match.index >= to) return undefined;
	return match.index;
}
