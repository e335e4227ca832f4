// Holdings: the rules that a guiding or typical case stands for, and what they say of offenses and of data.
import type { RawObject } from "../../model/record.ts";
import type { Lexicon, LexiconEntry } from "../lexicon.ts";
import { cite, type Reading, type Span, trimSpan } from "../reading.ts";
import type { Match } from "../trie.ts";
import { eachLine, type Section } from "./heading.ts";

/** A rule is at least this long, in UTF-16 units: shorter lines are headings or marks. */
const SHORTEST_UNITS = 12;

/** `1.`, `（一）`, `一、`, `第一，` before a rule. */
const ENUMERATOR =
	/[ \t]{0,4}(?:\d{1,2}[.、]|\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,2}[,、])[ \t]{0,4}/y;

/** Words by which a sentence of the guiding significance states a rule, rather than telling of the case or of the times. */
const RULE =
	/应当?认定|应当?以|可以认定|构成|属于|不属于|应当(?:依法|优先|按照|根据|结合|综合|注意|加强|围绕|严格)?|不得|可以(?:依法|适用|综合|根据)|定罪处罚|追究刑事责任|论处/;

/** What makes an offense of the acts that a rule describes. */
const CONSTITUTES =
	/(?:构成|(?:认定|定性)为|(?:应当?|可以|可|均|依法|,)以|按照?|成立|符合)/g;
/** What turns it into its contrary. */
const DENIAL = /(?:不|未|并非|不能|是否|没有|不应当?|不得|无法)$/;

/** What joins the two sides of an interpretation. */
const INTERPRETATION =
	/(?:均)?(?:属于|系|是|应当?认定为|可以认定为|应当?视为|视为|视同)/g;

/**
 * Reads the holdings of a section of holdings: one for each numbered rule, else one for each paragraph.
 * @param prefix what the ids of the holdings begin with; they are counted from 1
 */
export function readHoldings(
	reading: Reading,
	{ body }: Section,
	lexicon: Lexicon,
	prefix = "",
): RawObject[] {
	const paragraphs = [...eachLine(reading.folded, body.start, body.end)]
		.map((line) => trimSpan(reading.text, withoutEnumerator(reading, line)))
		.filter(({ start, end }) => end - start >= SHORTEST_UNITS);
	return paragraphs.map((span, nth) =>
		describeHolding(reading, span, `${prefix}${nth + 1}`, lexicon),
	);
}

/**
 * Reads the rules that a section on the significance of a case states: the numbered ones by their leading sentence, else those
 * paragraphs that say what shall be done or what acts amount to.
 * @param prefix what the ids of the holdings begin with
 */
export function readSignificance(
	reading: Reading,
	{ body }: Section,
	lexicon: Lexicon,
	prefix = "",
): RawObject[] {
	const lines = [...eachLine(reading.folded, body.start, body.end)];
	const numbered = lines.filter((line) => isNumbered(reading, line));
	const stated =
		numbered.length > 0
			? numbered.map((line) => firstSentence(reading, line))
			: lines.filter(({ start, end }) =>
					RULE.test(reading.folded.slice(start, end)),
				);
	return stated
		.map((line) => trimSpan(reading.text, withoutEnumerator(reading, line)))
		.filter(({ start, end }) => end - start >= SHORTEST_UNITS)
		.map((span, nth) =>
			describeHolding(
				reading,
				span,
				`significance-${prefix}${nth + 1}`,
				lexicon,
			),
		);
}

/** A court says what something is, or what acts amount to. */
const RULING =
	/法院[^。;,\n]{0,16}(?:认定|明确|裁判|认为|指出)[^。\n]{0,200}?(?:属于|构成|系|是指|应当|不属于)/;

/** Reads the rules that running text tells of as what a court holds, a sentence each. */
export function readRulings(
	reading: Reading,
	{ start, end }: Span,
	lexicon: Lexicon,
): RawObject[] {
	return [...reading.folded.slice(start, end).matchAll(/[^。\n]+。?/g)]
		.filter(([sentence]) => RULING.test(sentence))
		.map(({ index, 0: sentence }, nth) => {
			const at = start + index;
			const span = { start: at, end: at + sentence.length };
			return describeHolding(
				reading,
				trimSpan(reading.text, span),
				`ruling-${nth + 1}`,
				lexicon,
			);
		});
}

function describeHolding(
	reading: Reading,
	span: Span,
	id: string,
	lexicon: Lexicon,
): RawObject {
	const constitutes = readConstituted(reading, span, lexicon);
	const reads = readInterpretation(reading, span, lexicon);
	return {
		id,
		quote: [reading.quote(span)],
		text: reading.text.slice(span.start, span.end),
		...(constitutes.length > 0 ? { constitutes } : {}),
		...reads,
	};
}

/** Finds the offenses that a rule says the acts amount to. */
function readConstituted(
	reading: Reading,
	span: Span,
	lexicon: Lexicon,
): RawObject[] {
	const names = lexicon.names("offense", "zh");
	const found = new Map<string, RawObject>();
	const text = reading.folded.slice(span.start, span.end);
	for (const { index, 0: words } of text.matchAll(CONSTITUTES)) {
		if (DENIAL.test(text.slice(Math.max(0, index - 4), index))) continue;
		const at = span.start + index + words.length;
		const match = names.longestAt(reading.folded, at);
		if (match === undefined || match.end > span.end) continue;
		if (!/^罪/.test(reading.folded.slice(match.end - 1))) continue;
		const { concept } = match.value;
		const clause = { start: span.start + index, end: match.end };
		if (!found.has(concept)) found.set(concept, cite(reading, concept, clause));
	}
	return [...found.values()];
}

/** Finds what a rule reads as what: `…数据属于计算机信息系统数据`. */
function readInterpretation(
	reading: Reading,
	span: Span,
	lexicon: Lexicon,
): RawObject {
	const text = reading.folded;
	const objects = lexicon
		.names("data-object", "zh")
		.findAll(text, span.start, span.end);
	const part = text.slice(span.start, span.end);
	for (const { index, 0: words } of part.matchAll(INTERPRETATION)) {
		const at = span.start + index;
		const from = clauseStart(text, at, span.start);
		const to = clauseEnd(text, at, span.end);
		const read = objects.filter(({ start, end }) => start >= from && end <= at);
		const category = objects.find(
			({ start, end }) => start >= at + words.length && end <= to,
		);
		if (read.length === 0 || category === undefined) continue;
		const clause = { start: from, end: category.end };
		return {
			interprets: distinct(read, category).map((concept) =>
				cite(reading, concept, clause),
			),
			interpreted_as: cite(reading, category.value.concept, clause),
		};
	}
	return {};
}

function distinct(
	matches: readonly Match<LexiconEntry>[],
	other: Match<LexiconEntry>,
): string[] {
	const concepts = new Set(matches.map(({ value }) => value.concept));
	concepts.delete(other.value.concept);
	return [...concepts];
}

function clauseStart(text: string, at: number, from: number): number {
	const before = text.slice(from, at);
	const stops = [..."。;\n"].map((stop) => before.lastIndexOf(stop) + 1);
	return from + Math.max(...stops);
}

function clauseEnd(text: string, at: number, to: number): number {
	const behind = text.slice(at, to);
	const stops = [..."。;,\n"]
		.map((stop) => behind.indexOf(stop))
		.filter((stop) => stop >= 0);
	return at + Math.min(behind.length, ...stops);
}

function isNumbered(reading: Reading, { start }: Span): boolean {
	ENUMERATOR.lastIndex = start;
	return ENUMERATOR.test(reading.folded);
}

function withoutEnumerator(reading: Reading, { start, end }: Span): Span {
	ENUMERATOR.lastIndex = start;
	return ENUMERATOR.test(reading.folded)
		? { start: Math.min(ENUMERATOR.lastIndex, end), end }
		: { start, end };
}

function firstSentence(reading: Reading, { start, end }: Span): Span {
	const stop = reading.folded.slice(start, end).indexOf("。");
	return { start, end: stop < 0 ? end : start + stop + 1 };
}
